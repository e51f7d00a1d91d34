// Tables as CSV, as RFC 4180 has it, for a spreadsheet. Words of customers stand in some of them, and a spreadsheet runs what
// begins like a formula: such a cell gets an apostrophe in front.

export type Cell = string | number | null

export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows]
    .map((row) => row.map(cellOf).join(','))
    .join('\r\n')
    .concat('\r\n')
}

function cellOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
