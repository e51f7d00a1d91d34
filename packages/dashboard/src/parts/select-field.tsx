import { type ComponentProps, useId } from 'react'

/** A labelled choice of a few, drawn by the platform: every keyboard and every phone knows it. */
export function SelectField({
  label,
  help,
  options,
  ...input
}: ComponentProps<'select'> & {
  label: string
  help?: string
  options: [value: string, label: string][]
}) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <select {...input} id={id} aria-describedby={help ? `${id}-help` : undefined} className={BOX}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
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
  'mt-1 block h-10 w-full rounded-lg border border-edge bg-surface px-2.5 text-base pointer-coarse:text-lg'
