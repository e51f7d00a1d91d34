import { type ComponentProps, useId } from 'react'
import { classes } from './classes.ts'

/** A labelled input. What is wrong with it stands under it and is read with it. */
export function Field({
  label,
  help,
  error,
  ...input
}: ComponentProps<'input'> & {
  label: string
  help?: string
  error?: string | undefined
}) {
  const id = useId()
  const about = error ? `${id}-error` : help ? `${id}-help` : undefined
  return (
    <div>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <input
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={about}
        className={classes(INPUT, error && 'border-danger')}
      />
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm text-danger-ink">
          {error}
        </p>
      ) : null}
      {help && !error ? (
        <p id={`${id}-help`} className="mt-1 text-sm text-ink-faint">
          {help}
        </p>
      ) : null}
    </div>
  )
}

// At least 16 px on touch screens: below that, phones zoom into the field.
const INPUT =
  'mt-1 block h-10 w-full rounded-lg border border-edge bg-surface px-3 text-base placeholder:text-ink-faint ' +
  'pointer-coarse:text-lg'
