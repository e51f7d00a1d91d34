import { type ComponentProps, useId } from 'react'
import { classes } from './classes.ts'

/** A labelled box for several lines. What is wrong with it stands under it and is read with it. */
export function TextArea({
  label,
  help,
  error,
  ...input
}: ComponentProps<'textarea'> & { label: string; help?: string; error?: string | undefined }) {
  const id = useId()
  const about = error ? `${id}-error` : help ? `${id}-help` : undefined
  return (
    <div>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <textarea
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={about}
        className={classes(BOX, error && 'border-danger')}
      />
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm text-danger-ink">
          {error}
        </p>
      ) : help ? (
        <p id={`${id}-help`} className="mt-1 text-sm text-ink-faint">
          {help}
        </p>
      ) : null}
    </div>
  )
}

const BOX =
  'mt-1 block w-full rounded-lg border border-edge bg-surface px-3 py-2 text-base placeholder:text-ink-faint ' +
  'pointer-coarse:text-lg'
