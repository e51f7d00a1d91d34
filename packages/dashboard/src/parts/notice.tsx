import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'

/** Something that has to be known here and now, beside what it is about. `danger` is announced at once. */
export function Notice({
  look = 'calm',
  title,
  children,
  action,
}: {
  look?: 'calm' | 'warn' | 'danger'
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  const Icon = ICON[look]
  return (
    <div
      role={look === 'danger' ? 'alert' : 'status'}
      className={classes('flex items-start gap-2.5 rounded-xl px-3 py-2.5 text-sm', LOOK[look])}
    >
      <Icon size={16} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{title}</p>
        {children ? <div className="mt-0.5">{children}</div> : null}
      </div>
      {action}
    </div>
  )
}

const ICON = { calm: Info, warn: TriangleAlert, danger: CircleAlert }
const LOOK = {
  calm: 'bg-sunken text-ink',
  warn: 'bg-warn-soft text-warn-ink',
  danger: 'bg-danger-soft text-danger-ink',
}
