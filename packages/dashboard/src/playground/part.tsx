import { type ReactNode, useId } from 'react'

/** A part of what there is to see about a turn. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="mb-1.5 text-xs font-semibold text-ink-soft">
        {title}
      </h2>
      {children}
    </section>
  )
}
