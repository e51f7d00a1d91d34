import { safeLink } from '../parts/safe-link.ts'

/** Of a source that an answer was made of, with the way to it where that is safe. */
export function SourceName({ title, url }: { title: string; url: string }) {
  const href = safeLink(url)
  if (!href) return <bdi>{title}</bdi>
  return (
    <a href={href} target="_blank" rel="noreferrer" className="underline underline-offset-2">
      <bdi>{title}</bdi>
    </a>
  )
}
