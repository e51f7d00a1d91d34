import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { Labelled } from './labelled.tsx'

/** A labelled box for several lines. What is wrong with it stands under it and is read with it. */
export function TextArea({
  label,
  help,
  error,
  ...input
}: ComponentProps<'textarea'> & { label: string; help?: string; error?: string | undefined }) {
  return (
    <Labelled {...{ label, help, error }}>
      {(control) => (
        <textarea {...input} {...control} className={classes(BOX, error && 'border-danger')} />
      )}
    </Labelled>
  )
}

const BOX =
  'mt-1 block w-full rounded-lg border border-edge bg-surface px-3 py-2 text-base placeholder:text-ink-faint ' +
  'pointer-coarse:text-lg'
