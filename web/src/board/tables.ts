import type { BoardDocument } from '../api/documents/board'
import type { Table } from '../charts/table'

/** The board's tables as they leave the page: every row of the document, by the names of its members. */
export const boardTables = {
  orders: (board: BoardDocument): Table =>
    table(board.orders, ['id', 'authority', 'number', 'kind', 'placeName', 'direction', 'goods', 'from', 'to', 'chainFrom', 'chainTo', 'binds', 'basis', 'row', 'note']),
  departures: (board: BoardDocument): Table =>
    table(
      board.services.flatMap(({ departures, schedule, ...service }) => {
        const one = { ...service, basis: schedule[0]?.basis }
        return departures?.length ? departures.map((departure) => ({ ...one, ...departure })) : [one]
      }),
      ['id', 'name', 'carrier', 'mode', 'traffic', 'placeName', 'boards', 'to', 'headwayHours', 'local', 'utc', 'cutoff', 'cutoffHours', 'cancelled', 'capacityTeu', 'basis'],
    ),
  capacity: (board: BoardDocument): Table =>
    table(
      board.capacity.map(({ provenance, ...term }) => ({ ...term, basis: provenance.basis })),
      ['id', 'placeName', 'link', 'direction', 'term', 'about', 'nominal', 'practical', 'achieved', 'unit', 'least', 'basis'],
    ),
  waits: (board: BoardDocument): Table =>
    table(
      board.waits.map(({ provenance, ...wait }) => ({ ...wait, basis: provenance.basis })),
      ['id', 'operation', 'direction', 'mode', 'situation', 'processHours', 'waitP10Hours', 'waitP50Hours', 'waitP90Hours', 'now', 'general', 'basis'],
    ),
}

function table<T extends object>(rows: T[], columns: string[]): Table {
  const cell = (value: unknown): string | number => {
    if (typeof value === 'number') return value
    return Array.isArray(value) ? value.join('; ') : value === undefined ? '' : String(value)
  }
  return {
    columns: columns.map((name) => ({ name })),
    rows: rows.map((row) => columns.map((name) => cell((row as Record<string, unknown>)[name]))),
  }
}
