import { useId } from 'react'
import { classes } from '../../parts/classes.ts'

/** One of a few, each explained. */
export function Choice<Value extends string>({
  legend,
  value,
  options,
  onChange,
}: {
  legend: string
  value: Value
  options: readonly { value: Value; label: string; about: string }[]
  onChange: (value: Value) => void
}) {
  const name = useId()
  return (
    <fieldset className="grid gap-2 sm:grid-cols-2">
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={classes(
            'flex cursor-pointer gap-2.5 rounded-xl border bg-surface p-3 has-focus-visible:outline-2 has-focus-visible:outline-accent',
            option.value === value ? 'border-accent' : 'border-line hover:border-edge',
          )}
        >
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="mt-1 shrink-0 accent-(--accent)"
          />
          <span className="min-w-0 text-sm">
            <span className="font-medium">{option.label}</span>
            <span className="block text-ink-soft">{option.about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
