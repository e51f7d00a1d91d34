import type { PolicyRule } from '@baton/contract'
import { AT_LEAST, SHIPPED_TOPICS } from '@baton/core'
import { NumberField } from '../../parts/number-field.tsx'
import { Select } from '../../parts/select.tsx'
import { listed } from '../../words/lists.ts'
import { t } from '../../words/translate.ts'
import { AttributeParameters } from './attribute-parameters.tsx'
import { LinesField } from './lines-field.tsx'

type Edit<When extends PolicyRule['when']> = {
  rule: Extract<PolicyRule, { when: When }>
  onChange: (rule: PolicyRule) => void
}

/** What can be said about a rule of this kind. */
export function RuleParameters({
  rule,
  onChange,
}: {
  rule: PolicyRule
  onChange: (rule: PolicyRule) => void
}) {
  switch (rule.when) {
    case 'asked-for-human':
    case 'unknown-language':
    case 'frustration':
      return <Threshold rule={rule} onChange={onChange} />
    case 'sensitive-topic':
      return <SensitiveTopic rule={rule} onChange={onChange} />
    case 'repeated-question':
    case 'attempts-used-up':
      return <Counted rule={rule} onChange={onChange} />
    case 'low-confidence':
      return (
        <Select
          label={t('Up to')}
          value={rule.upTo}
          options={LEVELS}
          onChange={(upTo) => onChange({ ...rule, upTo })}
        />
      )
    case 'custom-phrase':
      return (
        <LinesField
          label={t('Phrases')}
          help={t('One a line. Capitals, accents and punctuation make no difference.')}
          lines={rule.phrases}
          onChange={(phrases) => onChange({ ...rule, phrases })}
        />
      )
    case 'customer-attribute':
      return <AttributeParameters rule={rule} onChange={onChange} />
    case 'no-match':
    case 'assistant-failed':
    case 'assistant-wish':
    case 'forbidden-action':
      return null
  }
}

function Threshold({
  rule,
  onChange,
}: Edit<'asked-for-human' | 'unknown-language' | 'frustration' | 'sensitive-topic'>) {
  return (
    <NumberField
      label={t('From a score of')}
      value={rule.atLeast ?? AT_LEAST[rule.when]}
      min={0}
      max={1}
      step={0.05}
      onChange={(atLeast) => onChange({ ...rule, atLeast })}
    />
  )
}

function Counted({ rule, onChange }: Edit<'repeated-question' | 'attempts-used-up'>) {
  if (rule.when === 'repeated-question')
    return (
      <NumberField
        label={t('Asked so often')}
        value={rule.times}
        min={2}
        max={20}
        onChange={(times) => onChange({ ...rule, times })}
      />
    )
  return (
    <NumberField
      label={t('Answers that did not help')}
      value={rule.attempts}
      min={1}
      max={20}
      onChange={(attempts) => onChange({ ...rule, attempts })}
    />
  )
}

function SensitiveTopic({ rule, onChange }: Edit<'sensitive-topic'>) {
  return (
    <>
      <Threshold rule={rule} onChange={onChange} />
      <LinesField
        label={t('Topics')}
        help={t('One a line; empty: all. Known: {topics}, and yours below.', {
          topics: listed(SHIPPED_TOPICS),
        })}
        lines={rule.topics ?? []}
        onChange={(topics) => {
          const { topics: _, ...rest } = rule
          onChange(topics.length > 0 ? { ...rest, topics } : rest)
        }}
      />
    </>
  )
}

const LEVELS = [
  { value: 'not_confident', label: t('Not confident') },
  { value: 'somewhat_confident', label: t('Somewhat confident') },
] as const
