// The rules of a policy in words, and what a new one begins with.
import type { PolicyRule } from '@baton/contract'
import { AT_LEAST } from '@baton/core'
import { channelName } from '../../parts/channel-name.ts'
import { reasonWords } from '../../parts/reason-words.ts'
import { listed } from '../../words/lists.ts'
import { counted, numeral, t } from '../../words/translate.ts'

export type When = PolicyRule['when']

/** In the order in which operators are likely to look for them. */
export const WHENS: readonly { when: When; about: string }[] = [
  { when: 'asked-for-human', about: t('In their own words; the button always works') },
  { when: 'assistant-failed', about: t('It broke down, took too long, or said nothing') },
  { when: 'no-match', about: t('No document has an answer') },
  { when: 'low-confidence', about: t('The best passage fits only in part') },
  { when: 'repeated-question', about: t('The same question again after an answer') },
  { when: 'attempts-used-up', about: t('Answer after answer, and it still does not work') },
  { when: 'frustration', about: t('The customer is losing patience') },
  { when: 'sensitive-topic', about: t('Disputes, security, legal, safety and your own topics') },
  { when: 'unknown-language', about: t('Words the judgement cannot read') },
  { when: 'custom-phrase', about: t('Phrases of your own') },
  { when: 'customer-attribute', about: t('Something your page says of the customer') },
  { when: 'forbidden-action', about: t('The assistant wanted to do what it must not') },
  { when: 'assistant-wish', about: t('The assistant itself would rather have a person answer') },
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
  const where = rule.channels ? ` (${listed(rule.channels.map(channelName))})` : ''
  const taken = rule.action ? ` → ${rule.action}` : ''
  return parts.filter((part) => part !== '').join(' · ') + where + taken
}

function parameters(rule: PolicyRule): string {
  const threshold = thresholdOf(rule)
  const from = threshold === null ? '' : t('from {n}', { n: numeral(threshold) })
  switch (rule.when) {
    case 'repeated-question':
      return counted(rule.times, '{n} time', '{n} times')
    case 'attempts-used-up':
      return counted(rule.attempts, '{n} answer', '{n} answers')
    case 'low-confidence':
      return rule.upTo === 'not_confident' ? t('not confident') : t('at most somewhat confident')
    case 'sensitive-topic':
      return [listed(rule.topics ?? []), from].filter(Boolean).join(' · ')
    case 'custom-phrase':
      return listed(rule.phrases.map((phrase) => t('“{words}”', { words: phrase })))
    case 'customer-attribute':
      return t('{attribute} {is} {value}', {
        ...{ attribute: rule.attribute, is: COMPARED[rule.is], value: String(rule.value) },
      })
    default:
      return from
  }
}

export const COMPARED = {
  equal: t('is'),
  'not-equal': t('is not'),
  'at-least': t('is at least'),
  'at-most': t('is at most'),
} as const
