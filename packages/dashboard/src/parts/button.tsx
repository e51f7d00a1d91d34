import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'
import { Kbd } from './kbd.tsx'
import { Spinner } from './spinner.tsx'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'note' | 'danger'

export type ButtonProps = ComponentProps<'button'> & {
  look?: ButtonLook
  size?: 'small' | 'normal' | 'large'
  icon?: ReactNode
  /** The single key that does the same. */
  hint?: string | undefined
  /** The work has been asked for and is not done: the button keeps its width and cannot be pressed twice. */
  pending?: boolean
}

/** While pending it stays focusable, so that keyboard users do not lose their place. */
export function Button({
  look = 'plain',
  size = 'normal',
  icon,
  hint,
  pending = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={classes(BASE, SIZE[size], LOOK[look], pending && 'opacity-75', className)}
    >
      {pending ? <Spinner /> : icon}
      {children}
      {hint ? <Kbd on={look}>{hint}</Kbd> : null}
    </button>
  )
}

const BASE =
  'inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-lg font-medium ' +
  'transition-colors disabled:cursor-not-allowed disabled:opacity-50 [&_svg]:shrink-0'

const SIZE = {
  small: 'h-7 px-2 text-xs pointer-coarse:h-9',
  normal: 'h-8 px-3 text-sm pointer-coarse:h-10',
  large: 'h-10 px-4 text-base',
}

const LOOK: Record<ButtonLook, string> = {
  primary: 'bg-accent text-on-accent enabled:hover:bg-accent-strong',
  plain: 'border border-line bg-raised text-ink enabled:hover:border-edge enabled:hover:bg-sunken',
  quiet: 'text-ink-soft enabled:hover:bg-sunken enabled:hover:text-ink',
  note: 'bg-note text-on-note enabled:hover:brightness-110',
  danger: 'bg-danger text-on-danger enabled:hover:brightness-110',
}
