// Whether the customer takes up the offer of a person that the assistant has just made.
import type { Word } from '../text/read.ts'
import { UNSPACED } from '../text/read.ts'
import { beginsWith, signsIn } from './phrases.ts'
import type { Situation } from './situation.ts'

export type Reply = 'takes-up' | 'number' | null

/** Whoever says more has something else in mind. */
const MAX_WORDS = 14
const MAX_OK_WORDS = 4
const MAX_OK_LETTERS = 8
/** A reservation stands near the beginning: `yes, but first`. */
const NEAR = 5

export function replyTo(
  { offered, wantsNumber }: Situation,
  languages: readonly string[],
  { text, words }: { text: string; words: readonly Word[] },
): Reply {
  if (!offered) return null
  const asks = /[?？؟]/.test(text)
  const digits = text.replace(/[^\p{Nd}]/gu, '').length
  if (wantsNumber && digits >= MIN_DIGITS && !asks && words.length <= MAX_WORDS) return 'number'
  if (signsIn(languages, words.slice(0, NEAR)).has('but')) return null
  const end = endOfClause(words)
  const first = beginsWith('yes', languages, words.slice(0, end)) ?? 0
  if (first >= MOST) return 'takes-up'
  const rest = words.slice(end)
  // `Ok, that would be great`
  if ((beginsWith('ok', languages, words.slice(0, end)) ?? 0) >= MOST && rest.length > 0) {
    const second = beginsWith('yes', languages, rest.slice(0, endOfClause(rest))) ?? 0
    if (second >= MOST) return 'takes-up'
  }
  if (asks || words.length > MAX_WORDS) return null
  if (first > 0 && PLAIN_YES.test(words[0]?.folded ?? '') && !isOther(languages, words))
    return 'takes-up'
  const ok = beginsWith('ok', languages, words)
  return ok !== null && offered === 'by-asking' && isShort(words) ? 'takes-up' : null
}

/** What begins with it agrees, whatever follows; other such words, like `mag` or `quero`, may begin anything. */
const PLAIN_YES =
  /^(?:yes|yeah|yep|yup|sure|ja|jo|jawohl|si|oui|ouais|sim|tak|да|evet|نعم|ايوه|ايوا|はい.*|ええ|네|예|好的.*|certo|claro|jazeker|japp|jap)$/
/** `si` is `if` in Italian and French, and `ja` is `I` in Polish. */
const OTHERWISE: Record<string, string> = { it: 'si', fr: 'si', pl: 'ja', pt: 'ja' }

function isOther(languages: readonly string[], words: readonly Word[]): boolean {
  return languages.some((language) => OTHERWISE[language] === words[0]?.folded)
}

const MIN_DIGITS = 7
const MOST = 0.5

function endOfClause(words: readonly Word[]): number {
  const end = words.findIndex(({ pause }, at) => at > 0 && pause !== '')
  return end === -1 ? words.length : end
}

function isShort(words: readonly Word[]): boolean {
  const unspaced = words.filter(({ folded }) => UNSPACED.test(folded))
  const letters = unspaced.reduce((sum, { folded }) => sum + folded.length, 0)
  return words.length <= MAX_OK_WORDS && letters <= MAX_OK_LETTERS
}
