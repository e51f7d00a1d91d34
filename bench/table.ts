import { type Figure, ratioOf } from './figure.ts'

const COLUMNS = ['', 'Baton', 'floor', 'Baton ÷ floor']

/** In Markdown, so that it can go into the documentation as it is. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const ratio = ratioOf(figure)
    return [
      figure.name,
      shown(figure.baton, figure.unit),
      figure.floor === null ? '–' : shown(figure.floor, figure.unit),
      ratio === null ? '–' : ratio.toFixed(2),
    ]
  })
  const widths = COLUMNS.map((_, at) =>
    Math.max(...[COLUMNS, ...rows].map((row) => row[at]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(COLUMNS), rule, ...rows.map(line)].join('\n')
}

function shown(value: number, unit: string): string {
  const digits = value >= 100 || unit === '' ? 0 : value >= 10 ? 1 : 2
  return `${value.toFixed(digits)} ${unit}`.trim()
}
