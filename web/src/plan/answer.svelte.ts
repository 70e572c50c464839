import { ask, get, Refused, type Problem } from '../api/client'
import type { PlanDocument, WhyNotDocument } from '../api/documents/plan'
import type { FeatureCollection, LineString, Point } from 'geojson'
import { language } from '../words/words.svelte'
import type { View } from '../state/view.svelte'

type Stage = 'bare' | 'asking' | 'answered' | 'refused'

/** The question as the server takes it: members named like the command line's options. */
export function question(view: View): Record<string, unknown> {
  const asked: Record<string, unknown> = { from: view.from, to: view.to, cargo: view.cargo, lang: view.lang }
  if (view.arriveBy) asked['arriveBy'] = view.arriveBy
  else asked['ready'] = view.ready
  if (view.deadline) asked['deadline'] = view.deadline
  if (view.avoid) asked['avoid'] = list(view.avoid)
  if (view.document) asked['document'] = list(view.document)
  if (view.via) asked['via'] = list(view.via)
  if (view.scenario) asked['scenario'] = view.scenario
  if (view.currency !== 'USD') asked['currency'] = view.currency
  return asked
}

function list(text: string): string[] {
  return text.split(',').map((one) => one.trim()).filter(Boolean)
}

/** The plan being looked at, and what became of asking for it. */
class PlanAnswer {
  stage: Stage = $state('bare')
  document: PlanDocument | undefined = $state.raw()
  hash = $state('')
  problems: Problem[] = $state.raw([])
  /** What was asked, to tell whether the form has moved on. */
  asked = $state('')
  private stop: AbortController | undefined

  async ask(view: View): Promise<void> {
    const asked = question(view)
    this.stop?.abort()
    const stop = new AbortController()
    this.stop = stop
    this.stage = 'asking'
    this.asked = JSON.stringify(asked)
    try {
      const answer = await ask<PlanDocument>('/plan', asked, stop.signal)
      if (stop.signal.aborted) return
      this.document = answer.document
      this.hash = answer.hash
      this.stage = 'answered'
    } catch (reason) {
      if (stop.signal.aborted) return
      if (!(reason instanceof Refused)) throw reason
      this.problems = reason.problems
      this.document = undefined
      this.stage = 'refused'
    }
  }

  clear(): void {
    this.stop?.abort()
    this.stage = 'bare'
    this.document = undefined
  }

  /** Units of the shown currency for a US dollar. */
  get rate(): number {
    return this.document?.conversion?.unitsPerUsd ?? 1
  }

  get currency(): string {
    return this.document?.conversion?.currency ?? 'USD'
  }
}

export const answer = new PlanAnswer()

/** The option on its drawn lines. */
export function optionLines(hash: string, option: string): Promise<FeatureCollection<LineString | Point, { mode?: string; kind: string }>> {
  return get(`/plans/${encodeURIComponent(hash)}/options/${encodeURIComponent(option)}/geojson`)
}

export const ROUTES = ['middle', 'northern', 'southern', 'sea', 'air', 'road'] as const

export async function whyNot(view: View, route: string): Promise<WhyNotDocument> {
  const { document } = await ask<WhyNotDocument>('/why-not', { ...question({ ...view, currency: 'USD' }), route, lang: language() })
  return document
}
