import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { Labelled } from './labelled.tsx'

/** A labelled input. What is wrong with it stands under it and is read with it. */
export function Field({
  label,
  help,
  error,
  ...input
}: ComponentProps<'input'> & { label: string; help?: string; error?: string | undefined }) {
  return (
    <Labelled {...{ label, help, error }}>
      {(control) => (
        <input {...input} {...control} className={classes(INPUT, error && 'border-danger')} />
      )}
    </Labelled>
  )
}

// At least 16 px on touch screens: below that, phones zoom into the field.
const INPUT =
  'mt-1 block h-10 w-full rounded-lg border border-edge bg-surface px-3 text-base placeholder:text-ink-faint ' +
  'pointer-coarse:text-lg'
