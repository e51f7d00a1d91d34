import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type BadgeLook = 'calm' | 'accent' | 'assistant' | 'note' | 'warn' | 'danger'

/** A word or two about the thing beside it. */
export function Badge({
  look = 'calm',
  icon,
  title,
  children,
}: {
  look?: BadgeLook
  icon?: ReactNode
  title?: string
  children: ReactNode
}) {
  return (
    <span
      title={title}
      className={classes(
        'inline-flex h-5 min-w-0 shrink-0 items-center gap-1 whitespace-nowrap rounded-md px-1.5 text-xs font-medium',
        LOOK[look],
      )}
    >
      {icon}
      {children}
    </span>
  )
}

const LOOK: Record<BadgeLook, string> = {
  calm: 'bg-sunken text-ink-soft',
  accent: 'bg-accent-soft text-accent-ink',
  assistant: 'bg-assistant-soft text-assistant-ink',
  note: 'bg-note-soft text-note-ink',
  warn: 'bg-warn-soft text-warn-ink',
  danger: 'bg-danger-soft text-danger-ink',
}
