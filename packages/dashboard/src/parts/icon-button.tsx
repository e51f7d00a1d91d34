import type { ComponentProps, ReactElement } from 'react'
import { classes } from './classes.ts'
import { Tooltip } from './tooltip.tsx'

/** A button that is only an icon. Its label is its name, and its tooltip. */
export function IconButton({
  label,
  hint,
  children,
  className,
  ...rest
}: Omit<ComponentProps<'button'>, 'children'> & {
  label: string
  hint?: string | undefined
  children: ReactElement
}) {
  return (
    <Tooltip label={label} hint={hint}>
      <button type="button" aria-label={label} {...rest} className={classes(LOOK, className)}>
        {children}
      </button>
    </Tooltip>
  )
}

const LOOK =
  'inline-flex size-8 shrink-0 items-center justify-center rounded-lg text-ink-soft transition-colors ' +
  'hover:bg-sunken hover:text-ink aria-pressed:bg-sunken aria-pressed:text-ink pointer-coarse:size-10'
