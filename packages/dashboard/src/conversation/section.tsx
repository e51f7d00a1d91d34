import type { ReactNode } from 'react'

/** A part of the story beside the transcript. */
export function Section({
  title,
  beside,
  children,
}: {
  title: string
  beside?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="px-4 py-3.5 text-sm">
      <div className="mb-1.5 flex items-center gap-2">
        <h2 className="flex-1 text-xs font-semibold text-ink-soft">{title}</h2>
        {beside ? <span className="text-xs text-ink-faint">{beside}</span> : null}
      </div>
      {children}
    </section>
  )
}
