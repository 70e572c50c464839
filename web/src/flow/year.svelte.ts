import type { FeatureCollection, LineString } from 'geojson'
import { get, getText, Refused, type Kept, type Problem } from '../api/client'
import { askLong, type Progress } from '../api/jobs'
import type { CompareDocument, FlowDocument, PairVolume } from '../api/documents/flow'
import type { View } from '../state/view.svelte'
import { language } from '../words/words.svelte'
import { volumes } from './volumes'

type Stage = 'bare' | 'asking' | 'answered' | 'refused'
export type YearLines = FeatureCollection<LineString, { link: string; mode: string; tonnes: number; teu: number }>

/** A year with its links on their drawn lines and its volumes from zone to zone. */
export interface Year {
  document: FlowDocument
  lines: YearLines
  pairs: PairVolume[]
}

/** The year being looked at, perhaps beside another scenario, and how far the server is with it. */
class YearAnswer {
  stage: Stage = $state('bare')
  progress: Progress = $state.raw({ done: 0, of: 0, what: '' })
  problems: Problem[] = $state.raw([])
  year: Year | undefined = $state.raw()
  other: Year | undefined = $state.raw()
  comparison: CompareDocument | undefined = $state.raw()
  /** What is shown or on its way, so that the same is not asked twice. */
  asked = $state('')
  private stop: AbortController | undefined

  async ask(view: View): Promise<void> {
    const asked = wish(view)
    if (asked === this.asked && this.stage !== 'refused') return
    this.stop?.abort()
    const stop = new AbortController()
    this.stop = stop
    this.asked = asked
    this.stage = 'asking'
    this.progress = { done: 0, of: 0, what: '' }
    const tell = (progress: Progress) => (this.progress = progress)
    try {
      const year = Number(view.year)
      const one = await solved(year, view.scenario, tell, stop.signal)
      let other: Year | undefined
      let comparison: CompareDocument | undefined
      if (view.against) {
        other = await solved(year, view.against, tell, stop.signal)
        const question = { base: view.scenario || 'base', with: view.against, year, lang: language() }
        comparison = (await askLong<CompareDocument>('/compare', question, tell, stop.signal)).document
      }
      if (stop.signal.aborted) return
      this.year = one
      this.other = other
      this.comparison = comparison
      this.stage = 'answered'
    } catch (reason) {
      if (stop.signal.aborted) return
      if (!(reason instanceof Refused)) throw reason
      this.problems = reason.problems
      this.stage = 'refused'
    }
  }

  cancel(): void {
    this.stop?.abort()
    this.asked = ''
    this.stage = this.year ? 'answered' : 'bare'
  }
}

export const answer = new YearAnswer()

export function wish(view: View): string {
  // Only a comparison is told in words of the server; a year's names are those of the map.
  return [view.year, view.scenario, view.against, view.against && view.lang].join('|')
}

async function solved(year: number, scenario: string, tell: (progress: Progress) => void, signal: AbortSignal): Promise<Year> {
  const question = { year, ...(scenario && scenario !== 'base' ? { scenario } : {}) }
  const kept: Kept<FlowDocument> = await askLong('/flow', question, tell, signal)
  const at = `/flow/${encodeURIComponent(kept.hash)}`
  const [lines, table] = await Promise.all([get<YearLines>(`${at}/geojson`, signal), getText(`${at}/volumes`, signal)])
  return { document: kept.document, lines, pairs: volumes(table) }
}
