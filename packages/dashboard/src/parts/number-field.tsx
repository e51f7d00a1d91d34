import { Field } from './field.tsx'

/** A labelled number. Emptied, it is `NaN`, which no server takes: what is missing is then said under it. */
export function NumberField({
  label,
  value,
  onChange,
  help,
  error,
  ...range
}: {
  label: string
  value: number
  min?: number
  max?: number
  step?: number | 'any'
  help?: string
  error?: string | undefined
  onChange: (value: number) => void
}) {
  return (
    <Field
      label={label}
      type="number"
      inputMode="decimal"
      value={Number.isNaN(value) ? '' : value}
      onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      error={error}
      {...(help ? { help } : {})}
      {...range}
    />
  )
}
