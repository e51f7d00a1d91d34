import type { ReactNode } from 'react'
import { useSettings } from '../app/settings.ts'
import type { ButtonLook } from './button.tsx'
import { classes } from './classes.ts'

/** A key on the keyboard, for the eye: screen readers hear the label of the control. */
export function Kbd({ children, on = 'plain' }: { children: ReactNode; on?: ButtonLook }) {
  const { bound } = useSettings()
  const chosen = typeof children === 'string' ? bound[children.toLowerCase()] : undefined
  const filled = on === 'primary' || on === 'note' || on === 'danger'
  return (
    <kbd
      aria-hidden
      className={classes(
        'inline-flex h-4.5 min-w-4.5 items-center justify-center rounded border px-1 font-sans text-2xs leading-none',
        'in-[[data-keys=off]]:hidden pointer-coarse:hidden',
        filled ? 'border-current' : 'border-line bg-canvas text-ink-faint',
      )}
    >
      {chosen?.toUpperCase() ?? children}
    </kbd>
  )
}
