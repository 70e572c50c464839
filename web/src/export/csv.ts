import { exact, type Table } from '../charts/table'

/** RFC 4180, with every digit. A cell that a spreadsheet would run as a formula is defused with an apostrophe. */
export function csv(table: Table): string {
  const lines = [table.columns.map((column) => cell(column.name)), ...table.rows.map((row) => row.map((one) => cell(exact(one))))]
  return lines.map((line) => line.join(',')).join('\r\n') + '\r\n'
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
