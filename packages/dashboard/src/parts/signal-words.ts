// The words of the policy, as a person reads them.
import type { Blocked, Mark, SignalName } from '@baton/contract'
import { reasonWords } from './reason-words.ts'

/** What was noticed, with its kind where it has one. */
export function signalWords(signal: SignalName, kind?: string): string {
  const words = SIGNALS[signal] ?? reasonWords(signal)
  return kind ? `${words}: ${kindWords(kind)}` : words
}

export function kindWords(kind: string): string {
  return kind.replaceAll('-', ' ')
}

export function blockedWords(blocked: Blocked): string {
  return BLOCKED[blocked] ?? blocked
}

export function score(value: number | null): string {
  return value === null ? '–' : String(Math.round(value * 100) / 100)
}

export const MARKS: readonly { mark: Mark; label: string; about: string }[] = [
  { mark: 'right', label: 'Right', about: 'The decision was right' },
  { mark: 'too-early', label: 'Too early', about: 'The assistant could have gone on' },
  { mark: 'too-late', label: 'Too late', about: 'A person was due before this message' },
  { mark: 'missed', label: 'Missed', about: 'A person was due at this message' },
]

const SIGNALS: Partial<Record<SignalName, string>> = {
  'action-asked': 'Wanted to do',
  injection: 'Speaks to the program',
}

const BLOCKED: Record<Blocked, string> = {
  'earlier-rule': 'an earlier rule decided',
  'other-channel': 'not for this channel',
  'conversation-limit': 'limit for one conversation reached',
  'hour-limit': 'limit for one hour reached',
  'after-hand-back': 'right after a hand-back',
  'already-waiting': 'a person is on the way',
}
