import type { ComponentProps } from 'react'
import { Labelled } from './labelled.tsx'

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
  return (
    <Labelled {...{ label, help }}>
      {(control) => (
        <select
          {...select}
          {...control}
          onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}
          className={BOX}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

const BOX =
  'mt-1 block h-10 w-full rounded-lg border border-edge bg-surface px-2.5 text-base text-ink pointer-coarse:text-lg'
