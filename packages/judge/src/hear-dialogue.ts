// What the last message of a dialogue says, in the light of what came before: being fed up adds up, questions come back,
// and `yes please` is a wish for a person when one was offered.
import type { Finding } from '@baton/contract'
import { listenAgain } from './ask/listen-again.ts'
import { evidenceOf, type Heard } from './finding.ts'
import { type FollowUp, followUpIn, ownSigns } from './follow-ups/ask-in-context.ts'
import { repeats } from './follow-ups/asks-again.ts'
import { situationOf } from './follow-ups/situation.ts'
import { type HearOptions, hear, isContent } from './hear.ts'
import { type Felt, frustrationOver } from './moods/frustration-over.ts'
import { asksSomething } from './repeats/asks-something.ts'
import { SAME } from './repeats/same-question.ts'
import { remembering } from './text/remembering.ts'

/** Of a `tool`, its answer: an error tells that the assistant could not do what it tried. */
export type HeardTurn = { role: 'customer' | 'assistant' | 'human' | 'tool'; text: string }

/** A long conversation is looked at from its end. */
const MAX_TURNS = 60

/** What is heard at the last messages of the customer's, those that nobody has answered yet. */
export function hearDialogue(turns: readonly HeardTurn[], options: HearOptions = {}): Heard {
  const said = turns.slice(-MAX_TURNS)
  const { locale } = options
  const open = openMessages(said)
  if (open.length === 0) return { language: 'und', findings: [] }
  const hearing = (text: string) => hear(text, options)
  const now = open.map(({ text }) => hearing(text))
  const before = said.slice(0, said.lastIndexOf(open[0] as HeardTurn))
  const situation = situationOf(before.slice(startOfMatter(before, hearing, locale)))
  const followUps = open.map(({ text }) => followUpIn(text, situation, locale))
  const asks = followUps.flatMap(({ ask }) => (ask ? [ask] : []))
  const findings = merged([...now.flatMap((each) => each.findings), ...asks])
  const repeated = repeatIn(before, open, locale)
  const story = before.flatMap((turn) => feltIn(turn, hearing, locale))
  const felt = open.flatMap((turn, at) => feltIn(turn, hearing, locale, followUps[at]))
  const mood = frustrationOver([...story, ...felt], {
    repeated: repeated !== null,
    unhelped: situation.repeats || situation.toolFailed,
    refused: situation.cannot,
  })
  const others = findings.filter(({ signal }) => signal !== 'frustration')
  return {
    language: now.findLast(({ language }) => language !== 'und')?.language ?? 'und',
    findings: [...others, ...(mood ? [mood] : []), ...(repeated ? [repeated] : [])],
  }
}

/** What the customer has said since anybody last answered. */
function openMessages(turns: readonly HeardTurn[]): HeardTurn[] {
  const answered = turns.findLastIndex(({ role }) => role === 'assistant' || role === 'human')
  return turns
    .slice(answered + 1)
    .filter(({ role, text }) => role === 'customer' && text.trim() !== '')
}

/** Only an answer of the assistant's between two questions makes the second one a repetition; a human starts afresh. */
function repeatIn(
  before: readonly HeardTurn[],
  open: readonly HeardTurn[],
  locale: string | undefined,
): Finding | null {
  const human = before.findLastIndex(({ role }) => role === 'human')
  let best: Finding | null = null
  for (const earlier of before.slice(human + 1)) {
    if (earlier.role !== 'customer') continue
    for (const { text } of open) {
      const score = repeats(earlier.text, text, locale)
      if (score < SAME || !saysSomething(text, locale) || (best && best.score >= score)) continue
      best = { signal: 'repeated-question', score, evidence: evidenceOf(text) }
    }
  }
  return best
}

/** `Thanks` and `yes` said twice are no questions. */
function saysSomething(text: string, locale: string | undefined): boolean {
  return (
    text.replace(/[^\p{L}\p{N}]/gu, '').length > MIN_QUESTION &&
    (asksSomething(text) || !isPraise(text, locale))
  )
}

const MIN_QUESTION = 5

type Hearing = (text: string) => Heard

/** Behind a human, and behind what the customer was content with, a matter of its own begins. */
function startOfMatter(
  turns: readonly HeardTurn[],
  hearing: Hearing,
  locale: string | undefined,
): number {
  const isSettled = (text: string) => isPraise(text, locale) && !frustrationIn(hearing(text))
  const ended = ({ role, text }: HeardTurn) =>
    role === 'human' || (role === 'customer' && isSettled(text))
  return 1 + turns.findLastIndex(ended)
}

function frustrationIn({ findings }: Heard): Finding | undefined {
  return findings.find(({ signal }) => signal === 'frustration')
}

/** Tired of the answers, by itself; and on the way to somebody else. */
const WEARY = 0.45
const LEAVES = 0.6

function feltIn(
  { role, text }: HeardTurn,
  hearing: Hearing,
  locale: string | undefined,
  followUp?: FollowUp,
): Felt[] {
  if (role === 'tool') return []
  if (role === 'human') return [{ by: role }]
  if (role === 'assistant') return [{ by: role, asks: /[?？؟]/.test(text) }]
  const mood = frustrationIn(hearing(text))
  const isContent = isPraise(text, locale)
  const signs = followUp?.signs ?? ownSigns(text, locale)
  const weary = signs.has('weary') || signs.has('gives-up') ? WEARY : 0
  const tired = isContent ? 0 : Math.max(weary, signs.has('leaves') ? LEAVES : 0)
  const evidence = mood?.evidence ?? evidenceOf(text)
  const score = mood?.score ?? 0
  const movesOn = weary === 0 && score <= MILD && asksElse(text, evidence)
  return [{ by: 'customer', score, tired, evidence, isContent, movesOn }]
}

/** One word of it, and no louder than the rest. */
const MILD = 0.6

/** `That's annoying. Then can I add a bag?` */
function asksElse(text: string, evidence: string): boolean {
  const sentences = text.split(/[.!。！]\s*(?=\S)/)
  const last = sentences.at(-1) ?? ''
  return sentences.length > 1 && !last.includes(evidence) && asksSomething(last)
}

/** The customer is content with what was answered, and says nothing against it. */
export function isPraise(text: string, locale = ''): boolean {
  return praises(text, locale)
}

/** In letters. */
const ROOM = 100_000
const praises = remembering(ROOM, (text, locale) => {
  if (CONTRAST.test(text.slice(0, MAX_PRAISE))) return false
  return isContent(listenAgain(text, locale)) !== undefined
})

const MAX_PRAISE = 400
const CONTRAST =
  /(?<!\p{L})(?:but|pero|mas|mais|ma|aber|maar|men|ale|но|ama|fakat|لكن)(?!\p{L})|但|けど|でも|하지만/iu

/** The strongest of each kind. */
function merged(findings: readonly Finding[]): Finding[] {
  const best = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${finding.signal} ${finding.kind ?? ''}`
    if ((best.get(key)?.score ?? 0) < finding.score) best.set(key, finding)
  }
  return [...best.values()]
}
