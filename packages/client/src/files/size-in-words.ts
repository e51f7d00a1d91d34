/** As people say it in their language: 12 kB, 3.4 MB. */
export function sizeInWords(bytes: number, locale: string): string {
  const [unit, value] =
    bytes < 1_000
      ? ['byte', bytes]
      : bytes < 1e6
        ? ['kilobyte', bytes / 1e3]
        : ['megabyte', bytes / 1e6]
  const digits = Number(value) < 10 && unit === 'megabyte' ? 1 : 0
  const style = { style: 'unit', unit: String(unit), unitDisplay: 'short' } as const
  return new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: digits }).format(
    Number(value),
  )
}
