import type { Feature, LineString } from 'geojson'
import type { FlowDocument, LinkVolume } from '../api/documents/flow'
import { path } from '../map/network'
import type { FlowLine } from '../map/scene.svelte'
import type { Year } from './year.svelte'

const WIDEST = 13

/** How much a link carries of what is asked for. */
export function volume(link: LinkVolume, measure: 'tonnes' | 'teu', goods: string): number {
  if (measure === 'teu') return link.teuLoaded + link.teuEmpty
  return goods ? (link.tonnesByClass[goods] ?? 0) : link.tonnes
}

export const keyOf = (link: LinkVolume) => `${link.link}/${link.forward ? 'forward' : 'back'}`

/** What the widest line of the map carries, or the widest difference. */
export function widest(year: Year, other: Year | undefined, measure: 'tonnes' | 'teu', goods: string): number {
  const before = table(year.document, measure, goods)
  const after = other && table(other.document, measure, goods)
  const values = [...before].map(([key, was]) => Math.abs(after ? (after.get(key) ?? 0) - was : was))
  return Math.max(0, ...values)
}

/**
 * A year's links as lines whose area tells the volume. Beside another year or scenario, the lines tell the difference:
 * what carries more and what carries less.
 */
export function flowLines(year: Year, other: Year | undefined, measure: 'tonnes' | 'teu', goods: string): Feature<LineString, FlowLine>[] {
  const before = table(year.document, measure, goods)
  const after = other && table(other.document, measure, goods)
  const drawn = new Map([...year.lines.features, ...(other?.lines.features ?? [])].map((line) => [String(line.id), line]))
  const values = [...drawn].map(([key, line]) => {
    const was = before.get(key) ?? 0
    const value = after ? (after.get(key) ?? 0) - was : was
    return { line, value }
  })
  const most = Math.max(...values.map(({ value }) => Math.abs(value)), 1)
  return values.flatMap(({ line, value }) => {
    const width = WIDEST * Math.sqrt(Math.abs(value) / most)
    if (width < 0.5) return []
    const { link, mode } = line.properties
    return [
      {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: path(mode, line.geometry) },
        properties: { link: String(line.id), mode, width, tone: !after ? 'plain' : value > 0 ? 'more' : 'less', title: link },
      } satisfies Feature<LineString, FlowLine>,
    ]
  })
}

function table(document: FlowDocument, measure: 'tonnes' | 'teu', goods: string): Map<string, number> {
  return new Map(document.links.map((link) => [keyOf(link), volume(link, measure, goods)]))
}
