import type { AssignmentCondition, Channel, Shift } from '@baton/contract'
import { SHIPPED_TOPICS } from '@baton/core'
import { useId } from 'react'
import { CheckField } from '../../parts/check-field.tsx'
import { Field } from '../../parts/field.tsx'
import { REASONS } from '../../parts/reason-words.ts'
import { Select } from '../../parts/select.tsx'
import { t } from '../../words/translate.ts'
import { CHANNELS, compared } from './condition-words.ts'

type Fields = {
  condition: AssignmentCondition
  shifts: readonly Shift[]
  onChange: (condition: AssignmentCondition) => void
}

/** What a condition compares with. */
export function ConditionFields({ condition, shifts, onChange }: Fields) {
  switch (condition.kind) {
    case 'reason':
      return (
        <Ticks
          legend={t('Any of these reasons')}
          options={Object.entries(REASONS).map(([value, label]) => ({ value, label }))}
          chosen={condition.any}
          onChange={(any) => onChange({ ...condition, any })}
        />
      )
    case 'topic':
      return (
        <ListField
          label={t('Any of these topics')}
          list={condition.any}
          known={SHIPPED_TOPICS}
          onChange={(any) => onChange({ ...condition, any })}
        />
      )
    case 'channel':
      return (
        <Ticks
          legend={t('Any of these channels')}
          options={CHANNELS}
          chosen={condition.any}
          onChange={(any) => onChange({ ...condition, any: any as Channel[] })}
        />
      )
    case 'language':
      return (
        <ListField
          label={t('Any of these languages')}
          list={condition.any}
          known={['en', 'de', 'es', 'fr', 'pt', 'ja', 'it', 'nl', 'pl', 'tr', 'zh', 'ar']}
          onChange={(any) => onChange({ ...condition, any })}
        />
      )
    case 'attribute':
      return <AttributeFields condition={condition} onChange={onChange} />
    case 'time':
      return <TimeFields condition={condition} shifts={shifts} onChange={onChange} />
  }
}

function AttributeFields({
  condition,
  onChange,
}: {
  condition: Extract<AssignmentCondition, { kind: 'attribute' }>
  onChange: Fields['onChange']
}) {
  return (
    <div className="grid gap-2 sm:grid-cols-3">
      <Field
        label={t('Attribute')}
        value={condition.attribute}
        placeholder="plan"
        onChange={({ currentTarget }) => onChange({ ...condition, attribute: currentTarget.value })}
      />
      <Select
        label={t('Compared')}
        value={condition.is}
        options={(['equal', 'not-equal', 'at-least', 'at-most'] as const).map((value) => ({
          ...{ value, label: compared(value) },
        }))}
        onChange={(is) => onChange({ ...condition, is })}
      />
      <Field
        label={t('With')}
        value={String(condition.value)}
        placeholder="enterprise"
        onChange={({ currentTarget }) =>
          onChange({ ...condition, value: valueFrom(currentTarget.value) })
        }
      />
      <div className="sm:col-span-3">
        <CheckField
          label={t('Only when signed by your application')}
          checked={condition.verifiedOnly}
          onChange={({ currentTarget }) =>
            onChange({ ...condition, verifiedOnly: currentTarget.checked })
          }
        />
      </div>
    </div>
  )
}

function TimeFields({
  condition,
  shifts,
  onChange,
}: Fields & { condition: Extract<AssignmentCondition, { kind: 'time' }> }) {
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <Select
        label={t('It is')}
        value={condition.is}
        options={[
          { value: 'within', label: t('within') },
          { value: 'outside', label: t('outside') },
        ]}
        onChange={(is) => onChange({ ...condition, is })}
      />
      <Select
        label={t('These hours')}
        value={condition.shift}
        options={shifts.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(shift) => onChange({ ...condition, shift })}
      />
    </div>
  )
}

function Ticks({
  legend,
  options,
  chosen,
  onChange,
}: {
  legend: string
  options: readonly { value: string; label: string }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}) {
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      <div className="grid gap-1.5 sm:grid-cols-2">
        {options.map(({ value, label }) => (
          <CheckField
            key={value}
            label={label}
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) => {
              const others = chosen.filter((one) => one !== value)
              onChange(currentTarget.checked ? [...others, value] : others)
            }}
          />
        ))}
      </div>
    </fieldset>
  )
}

function ListField({
  label,
  list,
  known,
  onChange,
}: {
  label: string
  list: readonly string[]
  known: readonly string[]
  onChange: (list: string[]) => void
}) {
  const id = useId()
  return (
    <>
      <Field
        label={label}
        value={list.join(', ')}
        list={id}
        help={t('Several with commas between.')}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value.split(/,\s*/).map((word) => word.trimStart()))
        }
      />
      <datalist id={id}>
        {known.map((value) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </>
  )
}

/** What is shown again as it was typed is a number; true and false are neither. */
export function valueFrom(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  const number = Number(text)
  return text.trim() !== '' && String(number) === text ? number : text
}
