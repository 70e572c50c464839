import type { PairVolume } from '../api/documents/flow'

export interface Box {
  id: string
  column: 0 | 1 | 2
  value: number
  y: number
  height: number
}

export interface Band {
  from: Box
  to: Box
  value: number
  y0: number
  y1: number
  width: number
}

export interface Sankey {
  boxes: Box[]
  bands: Band[]
  total: number
}

/** Everything too small to be drawn by itself. */
export const OTHERS = '*'

/**
 * Origin, corridor and destination of volumes as boxes in three columns with bands between them. Heights are in pixels
 * and in proportion; zones beyond the `most` largest of a column are one.
 */
export function sankey(pairs: PairVolume[], height: number, most = 8, gap = 7): Sankey {
  const flows = pairs.flatMap((pair) =>
    Object.entries(pair.byCorridor).map(([corridor, value]) => ({ from: pair.from, corridor, to: pair.to, value })),
  )
  const total = flows.reduce((sum, flow) => sum + flow.value, 0)
  if (total <= 0) return { boxes: [], bands: [], total: 0 }

  const origins = largest(flows.map((flow) => [flow.from, flow.value]), most)
  const destinations = largest(flows.map((flow) => [flow.to, flow.value]), most)
  const first = new Map<string, number>()
  const second = new Map<string, number>()
  const columns: Map<string, number>[] = [new Map(), new Map(), new Map()]
  for (const { from, corridor, to, value } of flows) {
    const origin = origins.has(from) ? from : OTHERS
    const destination = destinations.has(to) ? to : OTHERS
    add(columns[0], origin, value)
    add(columns[1], corridor, value)
    add(columns[2], destination, value)
    add(first, `${origin}\t${corridor}`, value)
    add(second, `${corridor}\t${destination}`, value)
  }
  const rows = Math.max(...columns.map((column) => column.size))
  const scale = (height - gap * (rows - 1)) / total
  const boxes = columns.flatMap((column, at) => stack(column, at as Box['column'], scale, gap, height))
  const bands = [...join(boxes, first, 0, scale), ...join(boxes, second, 1, scale)]
  return { boxes, bands, total }
}

function largest(values: [string, number][], most: number): Set<string> {
  const sum = new Map<string, number>()
  for (const [id, value] of values) add(sum, id, value)
  return new Set([...sum].sort((one, two) => two[1] - one[1]).slice(0, most).map(([id]) => id))
}

function add(into: Map<string, number> | undefined, id: string, value: number): void {
  into?.set(id, (into.get(id) ?? 0) + value)
}

function stack(column: Map<string, number>, at: Box['column'], scale: number, gap: number, height: number): Box[] {
  const sorted = [...column].sort((one, two) => Number(one[0] === OTHERS) - Number(two[0] === OTHERS) || two[1] - one[1])
  const used = sorted.reduce((sum, [, value]) => sum + value * scale, 0) + gap * (sorted.length - 1)
  let y = (height - used) / 2
  return sorted.map(([id, value]) => {
    const box: Box = { id, column: at, value, y, height: value * scale }
    y += box.height + gap
    return box
  })
}

function join(boxes: Box[], values: Map<string, number>, column: 0 | 1, scale: number): Band[] {
  const find = (id: string, at: number) => boxes.find((box) => box.id === id && box.column === at)
  const left = new Map<string, number>()
  const right = new Map<string, number>()
  return [...values]
    .map(([ends, value]) => {
      const [one = '', two = ''] = ends.split('\t')
      return { from: find(one, column), to: find(two, column + 1), value }
    })
    .filter((band): band is { from: Box; to: Box; value: number } => band.from !== undefined && band.to !== undefined)
    .sort((one, two) => one.from.y - two.from.y || one.to.y - two.to.y)
    .map((band) => {
      const y0 = band.from.y + (left.get(band.from.id) ?? 0)
      const y1 = band.to.y + (right.get(band.to.id) ?? 0)
      const width = band.value * scale
      add(left, band.from.id, width)
      add(right, band.to.id, width)
      return { ...band, y0, y1, width }
    })
}
