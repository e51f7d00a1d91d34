// Amounts beside words, as the language writes them.
import { formatNamed, numeral, t } from '../words/translate.ts'

/** With so many places after the point, whether they are needed or not. */
export function decimal(n: number, places: number): string {
  const digits = { minimumFractionDigits: places, maximumFractionDigits: places }
  return formatNamed(
    `decimal ${places}`,
    (language) => new Intl.NumberFormat(language, digits),
  ).format(n)
}

/** A share of one, without a fraction. */
export function percentage(share: number): string {
  return formatNamed(
    'percent',
    (language) => new Intl.NumberFormat(language, { style: 'percent' }),
  ).format(share)
}

/** How long a machine took: “420 ms”, “4.2 s”. */
export function took(milliseconds: number): string {
  return milliseconds < 1_000
    ? t('{n} ms', { n: numeral(milliseconds) })
    : t('{n} s', { n: decimal(milliseconds / 1_000, 1) })
}
