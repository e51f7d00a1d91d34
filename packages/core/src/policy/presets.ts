// The sets of rules we ship, as data. `docs/escalation.md` explains them; operators begin their own from a copy.
import type { Policy, PolicyRule, Preset } from '@baton/contract'

/** Fetches somebody only for what cannot wait, and offers one otherwise. */
const careful: PolicyRule[] = [
  { when: 'asked-for-human', atLeast: 0.7, outcome: 'escalate' },
  { when: 'assistant-failed', outcome: 'escalate' },
  { when: 'sensitive-topic', topics: ['safety'], atLeast: 0.8, outcome: 'escalate' },
  { when: 'forbidden-action', outcome: 'offer' },
  { when: 'assistant-wish', outcome: 'offer' },
  { when: 'frustration', atLeast: 0.8, outcome: 'offer' },
  { when: 'repeated-question', times: 3, atLeast: 0.7, outcome: 'offer' },
  { when: 'attempts-used-up', attempts: 4, outcome: 'offer' },
  { when: 'no-match', outcome: 'offer' },
  { when: 'unknown-language', atLeast: 0.8, outcome: 'offer' },
]

/** Fetches somebody when the assistant cannot help, and offers one when it may not. */
const balanced: PolicyRule[] = [
  { when: 'asked-for-human', atLeast: 0.5, outcome: 'escalate' },
  { when: 'assistant-failed', outcome: 'escalate' },
  { when: 'sensitive-topic', topics: ['safety'], atLeast: 0.7, outcome: 'escalate' },
  { when: 'forbidden-action', outcome: 'escalate' },
  { when: 'assistant-wish', outcome: 'escalate' },
  { when: 'frustration', atLeast: 0.8, outcome: 'escalate' },
  { when: 'repeated-question', times: 2, atLeast: 0.7, outcome: 'escalate' },
  { when: 'attempts-used-up', attempts: 3, outcome: 'escalate' },
  { when: 'no-match', outcome: 'escalate' },
  { when: 'unknown-language', atLeast: 0.5, outcome: 'offer' },
  { when: 'sensitive-topic', atLeast: 0.6, outcome: 'offer' },
  { when: 'frustration', atLeast: 0.5, outcome: 'offer' },
  { when: 'repeated-question', times: 2, atLeast: 0.6, outcome: 'offer' },
  { when: 'low-confidence', upTo: 'not_confident', outcome: 'offer' },
]

/** Fetches somebody at the first sign of trouble. */
const eager: PolicyRule[] = [
  { when: 'asked-for-human', atLeast: 0.35, outcome: 'escalate' },
  { when: 'assistant-failed', outcome: 'escalate' },
  { when: 'sensitive-topic', atLeast: 0.5, outcome: 'escalate' },
  { when: 'forbidden-action', outcome: 'escalate' },
  { when: 'assistant-wish', outcome: 'escalate' },
  { when: 'frustration', atLeast: 0.5, outcome: 'escalate' },
  { when: 'repeated-question', times: 2, atLeast: 0.6, outcome: 'escalate' },
  { when: 'attempts-used-up', attempts: 2, outcome: 'escalate' },
  { when: 'no-match', outcome: 'escalate' },
  { when: 'unknown-language', atLeast: 0.5, outcome: 'escalate' },
  { when: 'low-confidence', upTo: 'not_confident', outcome: 'escalate' },
  { when: 'low-confidence', upTo: 'somewhat_confident', outcome: 'offer' },
]

export const PRESETS: Record<Preset, readonly PolicyRule[]> = { careful, balanced, eager }

/** The rules that a policy consists of, whichever way it names them. */
export function rulesOf({ preset, rules }: Policy): readonly PolicyRule[] {
  return preset === 'custom' ? rules : PRESETS[preset]
}

/** The topics that the judgement hears without being told any phrase. */
export const SHIPPED_TOPICS = [
  'billing-dispute',
  'refund-dispute',
  'security',
  'account-access',
  'complaint',
  'legal',
  'safety',
] as const
