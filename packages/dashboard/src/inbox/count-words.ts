import { numeral } from '../words/translate.ts'

/** As many as are told apart: the server counts no further than one more. */
const MOST = 999

/** `atLeast`: there may be more, which nobody has counted. Nothing is said of none. */
export function countWords(count: number, atLeast = false): string {
  if (count > MOST) return `${numeral(MOST)}+`
  if (count === 0) return ''
  return atLeast ? `${numeral(count)}+` : numeral(count)
}
