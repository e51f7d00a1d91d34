// What is heard in a customer's words. The one place where the assistant, the command line and the evaluation meet the
// text engine.
import type { Finding } from '@baton/contract'
import { evidenceOf } from '../text/evidence.ts'
import { lettersOf, readable, wordsOf } from '../text/words.ts'
import { askedForHuman } from './asks-for-human.ts'

export { SAME, similarity as questionSimilarity } from './same-question.ts'

/** `language`: BCP 47, `und` when unknown. */
export type Heard = { language: string; findings: Finding[] }
export type HearOptions = { topics?: Record<string, string[]>; locale?: string }
export type HeardTurn = { role: 'customer' | 'assistant' | 'human' | 'tool'; text: string }

/** One message by itself. */
export function hear(text: string, _options: HearOptions = {}): Heard {
  const words = askedForHuman(text)
  if (words === null) return { language: 'und', findings: [] }
  const evidence = evidenceOf(words)
  return {
    language: 'und',
    findings: [{ signal: 'asked-for-human', score: 1, evidence, kind: 'explicit' }],
  }
}

/** What is heard in the customer's last messages, in the light of what came before. */
export function hearDialogue(turns: readonly HeardTurn[], options: HearOptions = {}): Heard {
  const since = turns.findLastIndex(({ role }) => role === 'assistant' || role === 'human') + 1
  const last = turns.slice(since).filter(({ role }) => role === 'customer')
  const heard = last.map(({ text }) => hear(text, options))
  return { language: 'und', findings: heard.flatMap(({ findings }) => findings) }
}

/** The words of the text that are an operator's phrase, or null. */
export function containsPhrase(text: string, phrase: string): string | null {
  const sought = lettersOf(phrase)
  if (sought === '') return null
  const read = readable(text)
  const words = wordsOf(read)
  for (let from = 0; from < words.length; from++) {
    let joined = ''
    for (let to = from; to < words.length && joined.length < sought.length; to++) {
      joined += (joined === '' ? '' : ' ') + words[to]?.folded
      if (joined === sought) return evidenceOf(read.slice(words[from]?.start, words[to]?.end))
    }
  }
  return null
}
