import { type ReactNode, useId } from 'react'

/** A part of a long page, with a name to jump to. */
export function Section({
  title,
  about,
  children,
}: {
  title: string
  about?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="font-semibold">
        {title}
      </h2>
      {about ? <p className="mt-1 max-w-prose text-sm text-ink-soft">{about}</p> : null}
      <div className="mt-3">{children}</div>
    </section>
  )
}
