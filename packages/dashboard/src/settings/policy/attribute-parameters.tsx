import type { PolicyRule } from '@baton/contract'
import { Field } from '../../parts/field.tsx'
import { Select } from '../../parts/select.tsx'
import { t } from '../../words/translate.ts'
import { Tick } from './tick.tsx'

type Rule = Extract<PolicyRule, { when: 'customer-attribute' }>

export function AttributeParameters({
  rule,
  onChange,
}: {
  rule: Rule
  onChange: (rule: PolicyRule) => void
}) {
  return (
    <>
      <Field
        label={t('Attribute')}
        value={rule.attribute}
        placeholder="plan"
        onChange={({ currentTarget }) => onChange({ ...rule, attribute: currentTarget.value })}
      />
      <Select
        label={t('Compared')}
        value={rule.is}
        options={COMPARISONS}
        onChange={(is) => onChange({ ...rule, is })}
      />
      <Field
        label={t('With')}
        value={String(rule.value)}
        placeholder="enterprise"
        help={t('A number is compared as a number, true and false as such.')}
        onChange={({ currentTarget }) =>
          onChange({ ...rule, value: valueFrom(currentTarget.value) })
        }
      />
      <Tick
        label={t('Only when signed by your application')}
        checked={rule.verifiedOnly}
        onChange={(verifiedOnly) => onChange({ ...rule, verifiedOnly })}
      />
    </>
  )
}

function valueFrom(text: string): Rule['value'] {
  if (text === 'true' || text === 'false') return text === 'true'
  const number = Number(text)
  // Only what is shown again as it was typed.
  return text.trim() !== '' && String(number) === text ? number : text
}

const COMPARISONS = [
  { value: 'equal', label: t('is') },
  { value: 'not-equal', label: t('is not') },
  { value: 'at-least', label: t('is at least') },
  { value: 'at-most', label: t('is at most') },
] as const
