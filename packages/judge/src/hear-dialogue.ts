// What the last message of a dialogue says, in the light of what came before: being fed up adds up, questions come back.
import type { Finding } from '@baton/contract'
import { listen } from './ask/asks.ts'
import { evidenceOf, type Heard } from './finding.ts'
import { type HearOptions, hear, isContent } from './hear.ts'
import { questionSimilarity, SAME } from './repeats/same-question.ts'

export type HeardTurn = { role: 'customer' | 'assistant' | 'human' | 'tool'; text: string }

/** A long conversation is looked at from its end. */
const MAX_TURNS = 60
/** What was felt a turn ago counts for so much less now. */
const FADES = 0.6
/** Thanks and praise take back most of it. */
const SOOTHED = 0.3
/** Asking again after an answer is a sign by itself. */
const REPEAT_ADDS = 0.3
/** So is being fed up after so many answers: by then they have not helped. */
const ANSWERS = 2
const ANSWERED_ADDS = 0.5
const MIN_FRUSTRATION = 0.3

/** What is heard at the last messages of the customer's, those that nobody has answered yet. */
export function hearDialogue(turns: readonly HeardTurn[], options: HearOptions = {}): Heard {
  const said = turns.slice(-MAX_TURNS)
  const open = openMessages(said)
  if (open.length === 0) return { language: 'und', findings: [] }
  const hearing = (text: string) => hear(text, options)
  const now = open.map(({ text }) => hearing(text))
  const findings = merged(now.flatMap((each) => each.findings))
  const repeated = repeatIn(said.slice(0, said.length - open.length), open)
  const mood = frustrationOver(said, hearing, repeated !== null)
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
function repeatIn(before: readonly HeardTurn[], open: readonly HeardTurn[]): Finding | null {
  const human = before.findLastIndex(({ role }) => role === 'human')
  let best: Finding | null = null
  for (const earlier of before.slice(human + 1)) {
    if (earlier.role !== 'customer') continue
    for (const { text } of open) {
      const score = questionSimilarity(earlier.text, text)
      if (score < SAME || !asksSomething(text) || (best && best.score >= score)) continue
      best = { signal: 'repeated-question', score, evidence: evidenceOf(text) }
    }
  }
  return best
}

/** `Thanks` and `yes` said twice are no questions. */
function asksSomething(text: string): boolean {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length > MIN_QUESTION && !isContent(listen(text))
}

const MIN_QUESTION = 5

function frustrationOver(
  turns: readonly HeardTurn[],
  hearing: (text: string) => Heard,
  repeated: boolean,
): Finding | null {
  let level = 0
  let answers = 0
  let evidence = ''
  let fedUpNow = false
  for (const { role, text } of turns) {
    if (role === 'human') [level, answers] = [0, 0]
    if (role === 'assistant') answers++
    if (role !== 'customer') continue
    const felt = hearing(text).findings.find(({ signal }) => signal === 'frustration')
    fedUpNow = felt !== undefined
    if (felt) {
      level = 1 - (1 - level * FADES) * (1 - felt.score)
      evidence = felt.evidence
    } else if (level > 0) level *= isContent(listen(text)) ? SOOTHED : FADES
  }
  if (fedUpNow && answers >= ANSWERS) level = 1 - (1 - level) * (1 - ANSWERED_ADDS)
  if (repeated && level > 0) level = 1 - (1 - level) * (1 - REPEAT_ADDS)
  if (level < MIN_FRUSTRATION || evidence === '') return null
  return { signal: 'frustration', score: Math.round(level * 1000) / 1000, evidence }
}

/** The strongest of each kind. */
function merged(findings: readonly Finding[]): Finding[] {
  const best = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${finding.signal} ${finding.kind ?? ''}`
    if ((best.get(key)?.score ?? 0) < finding.score) best.set(key, finding)
  }
  return [...best.values()]
}
