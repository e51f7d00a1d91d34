// What one message says about a hand-over, by itself.
import type { Finding } from '@baton/contract'
import { askIn, type Listening } from './ask/asks.ts'
import { listenAgain } from './ask/listen-again.ts'
import { evidenceOf, type Heard } from './finding.ts'
import { MIN_WEIGHT } from './language/language-of.ts'
import { type HeardMood, moodsIn } from './moods/hear-moods.ts'
import { UNSPACED } from './text/read.ts'
import { remembering } from './text/remembering.ts'
import { strangeness } from './unknown-language.ts'

export type HearOptions = {
  /** What the customer's device says; believed only when the words do not tell. */
  locale?: string
}

/** One message by itself. Looks at no more than the first and the last two thousand characters. */
export function hear(text: string, { locale = '' }: HearOptions = {}): Heard {
  return hearAgain(text, locale)
}

/** In letters. */
const ROOM = 120_000
const hearAgain = remembering(ROOM, heardIn)

function heardIn(text: string, device: string): Heard {
  const locale = device === '' ? undefined : device
  const listening = listenAgain(text, locale)
  const findings: Finding[] = []
  const ask = askIn(listening)
  if (ask)
    findings.push({
      signal: 'asked-for-human',
      kind: ask.kind,
      score: rounded(ask.score),
      evidence: evidenceOf(ask.evidence),
    })
  findings.push(...moodFindings(listening))
  const strange = ask ? 0 : strangeness(listening)
  if (strange > 0)
    findings.push({
      signal: 'unknown-language',
      score: rounded(strange),
      evidence: evidenceOf(listening.text),
    })
  const likeliest = listening.ranked.find(({ weight }) => weight >= MIN_WEIGHT)
  const language = likeliest?.language ?? locale?.split('-')[0] ?? 'und'
  return { language, findings: strongestOfEach(findings) }
}

/** One word is a mood already, several are a strong one. */
const FIRST_WORD = 0.6
const EACH_FURTHER = 0.12
const LOUD = 0.1

function moodFindings(listening: Listening): Finding[] {
  const { text } = listening
  return moodsOf(listening).flatMap((heard): Finding[] => {
    const { mood, times } = heard
    if (mood === 'content') return []
    const evidence = evidenceOf(text.slice(heard.start, heard.end))
    const score = Math.min(0.98, FIRST_WORD + EACH_FURTHER * (times - 1))
    if (mood === 'frustration')
      return [
        { signal: 'frustration', score: rounded(Math.min(0.98, score + loudness(text))), evidence },
      ]
    const least = mood === 'safety' && times === 1 && isVague(evidence) ? VAGUE : GRAVE
    return [
      { signal: 'sensitive-topic', kind: mood, score: rounded(Math.max(least, score)), evidence },
    ]
  })
}

/** Where a topic begins to be serious, and one word about fire, brakes or blood, which may be anything. */
const GRAVE = 0.7
const VAGUE = 0.62
/** Life itself, in one word of any language. */
const MORTAL = /su[iï][cz]id|selbstmord|zelfmoord|samob[oó]j|intihar|自杀|自殺|انتحار|самоубий/i

function isVague(evidence: string): boolean {
  return /^[\p{L}\p{M}’'-]+$/u.test(evidence) && !UNSPACED.test(evidence) && !MORTAL.test(evidence)
}

export function isContent(listening: Listening): HeardMood | undefined {
  return moodsOf(listening).find(({ mood }) => mood === 'content')
}

/** A dialogue asks a message several times. */
function moodsOf(listening: Listening): HeardMood[] {
  const known = KNOWN_MOODS.get(listening)
  if (known) return known
  const { words, readings } = listening
  const moods = moodsIn(
    readings.map(({ language }) => language),
    words,
  )
  KNOWN_MOODS.set(listening, moods)
  return moods
}

const KNOWN_MOODS = new WeakMap<Listening, HeardMood[]>()

/** Capitals and rows of exclamation marks. */
function loudness(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const large = text.match(/\p{Lu}/gu)?.length ?? 0
  const shouted = (letters > 8 && large > letters * 0.7) || SHOUTED.test(text)
  return (shouted ? LOUD : 0) + (/[!?！？]{2,}/.test(text) ? LOUD : 0)
}

/** Three words in a row: one or two may be the name of a product. */
const SHOUTED = /\p{Lu}{2,20}[ ',]{1,2}\p{Lu}{1,20}[ ',]{1,2}\p{Lu}{2,20}/u

function strongestOfEach(findings: Finding[]): Finding[] {
  const best = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${finding.signal} ${finding.kind ?? ''}`
    const before = best.get(key)
    if (!before || before.score < finding.score) best.set(key, finding)
  }
  return [...best.values()]
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000
}
