// The words of the policy, as a person reads them.
import type { Blocked, Mark, SignalName } from '@baton/contract'
import { numeral, t } from '../words/translate.ts'
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
  return value === null ? '–' : numeral(Math.round(value * 100) / 100)
}

export const MARKS: readonly { mark: Mark; label: string; about: string }[] = [
  { mark: 'right', label: t('Right'), about: t('The decision was right') },
  { mark: 'too-early', label: t('Too early'), about: t('The assistant could have gone on') },
  { mark: 'too-late', label: t('Too late'), about: t('A person was due before this message') },
  { mark: 'missed', label: t('Missed'), about: t('A person was due at this message') },
]

const SIGNALS: Partial<Record<SignalName, string>> = {
  'action-asked': t('Wanted to do'),
  injection: t('Speaks to the program'),
}

const BLOCKED: Record<Blocked, string> = {
  'earlier-rule': t('an earlier rule decided'),
  'other-channel': t('not for this channel'),
  'conversation-limit': t('limit for one conversation reached'),
  'hour-limit': t('limit for one hour reached'),
  'after-hand-back': t('right after a hand-back'),
  'already-waiting': t('a person is on the way'),
}
