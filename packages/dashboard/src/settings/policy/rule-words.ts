// The rules of a policy in words, and what a new one begins with.
import type { PolicyRule } from '@baton/contract'
import { AT_LEAST } from '@baton/core'
import { reasonWords } from '../../parts/reason-words.ts'

export type When = PolicyRule['when']

/** In the order in which operators are likely to look for them. */
export const WHENS: readonly { when: When; about: string }[] = [
  { when: 'asked-for-human', about: 'In their own words; the button always works' },
  { when: 'assistant-failed', about: 'It broke down, took too long, or said nothing' },
  { when: 'no-match', about: 'No document has an answer' },
  { when: 'low-confidence', about: 'The best passage fits only in part' },
  { when: 'repeated-question', about: 'The same question again after an answer' },
  { when: 'attempts-used-up', about: 'Answer after answer, and it still does not work' },
  { when: 'frustration', about: 'The customer is losing patience' },
  { when: 'sensitive-topic', about: 'Disputes, security, legal, safety and your own topics' },
  { when: 'unknown-language', about: 'Words the judgement cannot read' },
  { when: 'custom-phrase', about: 'Phrases of your own' },
  { when: 'customer-attribute', about: 'Something your page says of the customer' },
  { when: 'forbidden-action', about: 'The assistant wanted to do what it must not' },
  { when: 'assistant-wish', about: 'The assistant itself would rather have a person answer' },
]

export function newRule(when: When): PolicyRule {
  switch (when) {
    case 'repeated-question':
      return { when, times: 2, outcome: 'escalate' }
    case 'attempts-used-up':
      return { when, attempts: 3, outcome: 'escalate' }
    case 'low-confidence':
      return { when, upTo: 'not_confident', outcome: 'offer' }
    case 'custom-phrase':
      return { when, phrases: [], outcome: 'escalate' }
    case 'customer-attribute':
      return {
        when,
        attribute: '',
        is: 'equal',
        value: '',
        verifiedOnly: false,
        outcome: 'escalate',
      }
    default:
      return { when, outcome: 'escalate' }
  }
}

/** The one place where a rule's finding must reach, or null where there is nothing to compare. */
export function thresholdOf(rule: PolicyRule): number | null {
  return 'atLeast' in rule || rule.when in AT_LEAST
    ? ((rule as { atLeast?: number }).atLeast ?? AT_LEAST[rule.when as keyof typeof AT_LEAST])
    : null
}

/** A rule in one line. */
export function ruleWords(rule: PolicyRule): string {
  const parts = [reasonWords(rule.when), parameters(rule)]
  const where = rule.channels ? ` (${rule.channels.join(', ')})` : ''
  const taken = rule.action ? ` → ${rule.action}` : ''
  return parts.filter((part) => part !== '').join(' · ') + where + taken
}

function parameters(rule: PolicyRule): string {
  const threshold = thresholdOf(rule)
  const from = threshold === null ? '' : `from ${threshold}`
  switch (rule.when) {
    case 'repeated-question':
      return `${rule.times} times`
    case 'attempts-used-up':
      return `${rule.attempts} answers`
    case 'low-confidence':
      return rule.upTo === 'not_confident' ? 'not confident' : 'at most somewhat confident'
    case 'sensitive-topic':
      return [rule.topics?.join(', ') ?? '', from].filter(Boolean).join(' · ')
    case 'custom-phrase':
      return rule.phrases.map((phrase) => `“${phrase}”`).join(', ')
    case 'customer-attribute':
      return `${rule.attribute} ${COMPARED[rule.is]} ${rule.value}`
    default:
      return from
  }
}

export const COMPARED = {
  equal: 'is',
  'not-equal': 'is not',
  'at-least': 'is at least',
  'at-most': 'is at most',
} as const
