// The conditions of a rule in words, and what a new one begins with.
import type { AssignmentCondition, AssignmentRule, Shift } from '@baton/contract'
import { reasonWords } from '../../parts/reason-words.ts'
import { t } from '../../words/translate.ts'

export type ConditionKind = AssignmentCondition['kind']

export const CONDITIONS = (): readonly { value: ConditionKind; label: string }[] => [
  { value: 'reason', label: t('The reason is') },
  { value: 'topic', label: t('The topic is') },
  { value: 'channel', label: t('It comes by') },
  { value: 'language', label: t('The language is') },
  { value: 'attribute', label: t('The customer’s attribute') },
  { value: 'time', label: t('The time is') },
]

export const CHANNELS = [
  { value: 'widget', label: t('Chat widget') },
  { value: 'help', label: t('Help page') },
  { value: 'sdk', label: t('App (SDK)') },
  { value: 'api', label: 'API' },
  { value: 'whatsapp', label: 'WhatsApp' },
  { value: 'email', label: t('E-mail') },
] as const

export function newCondition(kind: ConditionKind, shifts: readonly Shift[]): AssignmentCondition {
  switch (kind) {
    case 'reason':
      return { kind, any: ['asked-for-human'] }
    case 'topic':
      return { kind, any: ['billing'] }
    case 'channel':
      return { kind, any: ['widget'] }
    case 'language':
      return { kind, any: ['de'] }
    case 'attribute':
      return { kind, attribute: 'plan', is: 'equal', value: 'enterprise', verifiedOnly: true }
    case 'time':
      return { kind, is: 'within', shift: shifts[0]?.id ?? '' }
  }
}

export function newRule(): AssignmentRule {
  return {
    ...{ name: t('New rule'), enabled: true, to: { kind: 'nobody' } },
    when: [{ kind: 'reason', any: ['asked-for-human'] }],
  }
}

export function conditionWords(condition: AssignmentCondition, shifts: readonly Shift[]): string {
  switch (condition.kind) {
    case 'reason':
      return t('the reason is {list}', { list: or(condition.any.map(reasonWords)) })
    case 'topic':
      return t('the topic is {list}', { list: or(condition.any) })
    case 'channel':
      return t('it comes by {list}', { list: or(condition.any.map(channelName)) })
    case 'language':
      return t('the language is {list}', { list: or(condition.any) })
    case 'attribute': {
      const { attribute, is, value } = condition
      return t('{attribute} {is} {value}', { attribute, is: compared(is), value: String(value) })
    }
    case 'time': {
      const name = shifts.find(({ id }) => id === condition.shift)?.name ?? t('hours that are gone')
      return condition.is === 'within'
        ? t('it is within {hours}', { hours: name })
        : t('it is outside {hours}', { hours: name })
    }
  }
}

export function ruleWords({ when }: AssignmentRule, shifts: readonly Shift[]): string {
  return when.map((condition) => conditionWords(condition, shifts)).join(t(', and '))
}

export function compared(is: 'equal' | 'not-equal' | 'at-least' | 'at-most'): string {
  switch (is) {
    case 'equal':
      return t('is')
    case 'not-equal':
      return t('is not')
    case 'at-least':
      return t('is at least')
    case 'at-most':
      return t('is at most')
  }
}

function channelName(channel: string): string {
  return CHANNELS.find(({ value }) => value === channel)?.label ?? channel
}

function or(list: readonly string[]): string {
  return list.join(t(' or '))
}
