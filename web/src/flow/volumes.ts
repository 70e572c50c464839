import type { PairVolume } from '../api/documents/flow'

/**
 * The table of volumes that `keruen flow --out` writes: a class of goods from zone to zone, its volume split over the
 * corridors. No cell of it is quoted.
 */
export function volumes(table: string): PairVolume[] {
  const [head = '', ...lines] = table.trim().split(/\r?\n/)
  const columns = head.split(',')
  const at = (name: string) => columns.indexOf(name)
  const [goods, loading, from, to, volume, unit, tonnes] = ['class', 'loading', 'from', 'to', 'volume', 'unit', 'tonnes'].map(at)
  const corridors = columns.flatMap((column, index) => (column.startsWith('volume_') ? [{ name: column.slice(7), index }] : []))
  return lines.flatMap((line) => {
    const cells = line.split(',')
    const cell = (index: number | undefined) => cells[index ?? -1] ?? ''
    if (cell(loading) === 'empty') return []
    const inBoxes = cell(unit) === 'TEU'
    const sum = Number(cell(volume))
    const byCorridor: Record<string, number> = {}
    for (const corridor of corridors) {
      const part = Number(cell(corridor.index))
      if (part > 0) byCorridor[corridor.name] = part
    }
    return [{ goods: cell(goods), from: cell(from), to: cell(to), tonnes: Number(cell(tonnes)), teu: inBoxes ? sum : 0, byCorridor }]
  })
}

/** The same volumes counted in tonnes or in TEU, of one class of goods or of all. */
export function measured(pairs: PairVolume[], measure: 'tonnes' | 'teu', goods: string): PairVolume[] {
  return pairs.flatMap((pair) => {
    if (goods && pair.goods !== goods) return []
    if (measure === 'teu') return pair.teu > 0 ? [pair] : []
    const sum = Object.values(pair.byCorridor).reduce((total, part) => total + part, 0)
    if (sum <= 0) return []
    const byCorridor = Object.fromEntries(
      Object.entries(pair.byCorridor).map(([corridor, part]) => [corridor, (part / sum) * pair.tonnes]),
    )
    return [{ ...pair, byCorridor }]
  })
}
