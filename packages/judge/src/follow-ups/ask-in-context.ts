// A wish for a person that only what came before makes plain: `yes please` to the offer of one, `and who can?` after a no.
import type { Finding } from '@baton/contract'
import type { Listening } from '../ask/asks.ts'
import { listenAgain } from '../ask/listen-again.ts'
import { chanceOf } from '../ask/model.ts'
import type { AskKind } from '../ask/patterns.ts'
import { evidenceOf } from '../finding.ts'
import { isContent } from '../hear.ts'
import { asksSomething } from '../repeats/asks-something.ts'
import { remembering } from '../text/remembering.ts'
import { type Sign, signsIn } from './phrases.ts'
import { replyTo } from './reply.ts'
import { isUnhelped, NOTHING_BEFORE, type Situation } from './situation.ts'

/** What a message says as an answer to what came before it. */
export type FollowUp = {
  ask: Finding | null
  signs: ReadonlyMap<Sign, { start: number; end: number }>
}

const TAKEN_UP = 0.92
const NUMBER = 0.9
const REFUSED = 0.85
const WHO = 0.78
const WHO_ELSE = 0.65
const SOMEONE = 0.8
const GIVEN_UP = 0.62
const SHAPED = 0.6
/** After answers that were none, half of a request is one. */
const MIN_CHANCE = 0.3
const MIN_SHAPE = 0.75

export function followUpIn(message: string, situation: Situation, locale?: string): FollowUp {
  const listening = listenAgain(message, locale)
  const languages = languagesOf(listening, situation)
  const signs = signsIn(languages, listening.words)
  const found = askOf(listening, languages, signs, situation)
  if (!found) return { ask: null, signs }
  const [kind, score] = found
  return {
    ask: { signal: 'asked-for-human', kind, score, evidence: evidenceOf(listening.text) },
    signs,
  }
}

/** Of a message by itself. */
export function ownSigns(message: string, locale = ''): FollowUp['signs'] {
  return signsAlone(message, locale)
}

/** In letters. */
const ROOM = 60_000
const signsAlone = remembering(ROOM, (message, locale): FollowUp['signs'] => {
  const listening = listenAgain(message, locale)
  return signsIn(languagesOf(listening, NOTHING_BEFORE), listening.words)
})

function askOf(
  listening: Listening,
  languages: readonly string[],
  signs: FollowUp['signs'],
  situation: Situation,
): [AskKind, number] | null {
  const reply = replyTo(situation, languages, listening)
  if (reply === 'takes-up') return ['explicit', TAKEN_UP]
  if (reply === 'number') return ['call-me', NUMBER]
  if (situation.answers === 0 && !situation.toolFailed) return null
  const { text, readings } = listening
  const asks = /[?？؟]\s*$/.test(text)
  const denies = readings.some(({ codes }) => /[NQF]/.test(codes))
  if (signs.has('machine') && !asks && denies) return ['refuses-assistant', REFUSED]
  const unhelped = isUnhelped(situation)
  const astray = unhelped || situation.contradicted || signs.has('weary')
  const who = signs.has('who') && pointsBack(listening)
  if (who && situation.cannot) return ['indirect', WHO]
  if (who && asksAtLast(text) && (situation.contradicted || tellsFirst(listening)))
    return ['indirect', WHO_ELSE]
  if (signs.has('someone') && (astray || tellsFirst(listening))) return ['indirect', SOMEONE]
  if (signs.has('gives-up') && (unhelped || signs.has('weary')) && !isContent(listening))
    return ['indirect', GIVEN_UP]
  return unhelped && isHalfAnAsk(listening) ? ['indirect', SHAPED] : null
}

function isHalfAnAsk({ words, readings }: Listening): boolean {
  return readings.some(
    (reading) =>
      reading.likely &&
      reading.shapes.some(({ score }) => score >= MIN_SHAPE) &&
      chanceOf(reading, words) >= MIN_CHANCE,
  )
}

/** `Who can change it?` and not `who can see my photos?`: what it is about has been said already. */
function pointsBack({ text, words }: Listening): boolean {
  if (words.length <= MAX_BARE || !SPACED.test(text)) return true
  return words.some(({ folded }) => BACK.has(folded)) || tellsFirst({ words })
}

const MAX_BARE = 3
/** Scripts in which such words are mostly left out, or written as a part of others. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}]/u
const BACK = new Set(
  `it that this then these those there over so lo eso esto entonces pues isso isto entao disso dela dele ca cela alors donc en y l normalement
   questo quello allora quindi farlo farla hacerlo hacerla das dies dafur denn dann darum also dat dit het dan ervoor daarover wel to tym tego wiec takim
   bunu onu buna ona peki bu zaman det den da sa detta dette это этим этого тогда`.split(/\s+/),
)

function asksAtLast(text: string): boolean {
  return asksSomething(text.split(/[.!。！]\s*(?=\S)/).at(-1) ?? '')
}

/** `You cannot change that, I see. Who does?` is no question of knowledge. */
function tellsFirst({ words }: Pick<Listening, 'words'>): boolean {
  return words.some(({ pause }) => pause === '.' || pause === '?')
}

/** A short reply is of many languages, in which its words mean many things; what it replies to is of one. */
function languagesOf({ readings }: Listening, { languages }: Situation): string[] {
  const own = readings.filter(({ likely }) => likely).map(({ language }) => language)
  return own.length > 1 && languages.length > 0 ? languages : [...new Set([...languages, ...own])]
}
