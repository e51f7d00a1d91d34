import { type ComponentProps, useId } from 'react'

/** A labelled choice of a few. The browser's own, which every phone and screen reader knows. */
export function Select<Value extends string>({
  label,
  help,
  options,
  onChange,
  ...select
}: Omit<ComponentProps<'select'>, 'onChange' | 'value'> & {
  label: string
  help?: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <select
        {...select}
        id={id}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}
        className={BOX}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {help ? (
        <p id={`${id}-help`} className="mt-1 text-sm text-ink-faint">
          {help}
        </p>
      ) : null}
    </div>
  )
}

const BOX =
  'mt-1 block h-10 w-full rounded-lg border border-edge bg-surface px-2.5 text-base text-ink pointer-coarse:text-lg'
