// What only parameters of one type have.
import { Field } from '../../parts/field.tsx'
import { NumberField } from '../../parts/number-field.tsx'
import { t } from '../../words/translate.ts'
import type { Parameter } from './draft.ts'

type Of<Type extends Parameter['type']> = {
  parameter: Extract<Parameter, { type: Type }>
  onChange: (parameter: Parameter) => void
  errorOf: (field: string) => string | undefined
}

export function Particulars({ parameter, ...rest }: Of<Parameter['type']>) {
  switch (parameter.type) {
    case 'string':
      return <OfText parameter={parameter} {...rest} />
    case 'number':
      return <OfNumber parameter={parameter} {...rest} />
    case 'enum':
      return <OfList parameter={parameter} {...rest} />
    case 'boolean':
    case 'date':
      return null
  }
}

function OfText({ parameter, onChange, errorOf }: Of<'string'>) {
  return (
    <>
      <Field
        label={t('Pattern')}
        value={parameter.pattern ?? ''}
        placeholder="[A-Z]-\d+"
        onChange={({ currentTarget: { value } }) => {
          const { pattern: _, ...rest } = parameter
          onChange(value === '' ? rest : { ...rest, pattern: value })
        }}
        help={t('The whole value has to match it.')}
        error={errorOf('pattern')}
      />
      <NumberField
        label={t('Longest, in letters')}
        value={parameter.maxLength}
        min={1}
        max={1_000}
        onChange={(maxLength) => onChange({ ...parameter, maxLength })}
        error={errorOf('maxLength')}
      />
    </>
  )
}

function OfNumber({ parameter, onChange, errorOf }: Of<'number'>) {
  const { min, max, ...rest } = parameter
  const change = (next: { min?: number | undefined; max?: number | undefined }) => {
    const kept = Object.entries({ min, max, ...next }).filter(
      ([, value]) => value !== undefined && !Number.isNaN(value),
    )
    onChange({ ...rest, ...Object.fromEntries(kept) })
  }
  return (
    <>
      <NumberField
        label={t('Smallest')}
        value={min ?? Number.NaN}
        step="any"
        onChange={(value) => change({ min: value })}
        error={errorOf('min')}
      />
      <NumberField
        label={t('Largest')}
        value={max ?? Number.NaN}
        step="any"
        onChange={(value) => change({ max: value })}
        error={errorOf('max')}
      />
    </>
  )
}

function OfList({ parameter, onChange, errorOf }: Of<'enum'>) {
  return (
    <Field
      label={t('Options')}
      value={parameter.options.join(', ')}
      placeholder={t('small, large')}
      onChange={({ currentTarget: { value } }) =>
        onChange({ ...parameter, options: value === '' ? [] : value.split(/, ?/) })
      }
      error={errorOf('options')}
    />
  )
}
