import type { ReactNode } from 'react'

/** Nothing is here, and that is said in a way that helps. */
export function EmptyState({
  icon,
  title,
  children,
  action,
}: {
  icon: ReactNode
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="flex h-full flex-col items-center justify-center gap-3 p-8 text-center">
      <span
        aria-hidden
        className="flex size-11 items-center justify-center rounded-2xl bg-sunken text-ink-faint"
      >
        {icon}
      </span>
      <div className="max-w-xs">
        <p className="font-medium">{title}</p>
        {children ? <div className="mt-1 text-sm text-ink-soft">{children}</div> : null}
      </div>
      {action}
    </div>
  )
}
