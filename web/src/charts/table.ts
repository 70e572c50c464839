/** What a chart shows, as figures: shown as its table and written as its CSV. */
export interface Table {
  columns: { name: string; numeric?: boolean }[]
  /** Cells as shown; where `exact` differs from `shown`, the export takes `exact`. */
  rows: Cell[][]
}

export type Cell = string | number | { shown: string; exact: string | number }

export function shown(cell: Cell): string {
  return typeof cell === 'object' ? cell.shown : String(cell)
}

export function exact(cell: Cell): string | number {
  return typeof cell === 'object' ? cell.exact : cell
}
