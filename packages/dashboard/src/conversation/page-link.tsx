// A page of the customer's, to be opened by a teammate: their browser said its address, so it is checked first.
import type { Page } from '@baton/contract'
import { ExternalLink } from 'lucide-react'
import { safeLink } from '../parts/safe-link.ts'

export function PageLink({ page }: { page: Page }) {
  const href = safeLink(page.url)
  const words = page.title ?? page.url
  if (!href) return words
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      title={page.url}
      className="inline-flex max-w-full items-start gap-1 text-accent-ink underline decoration-line underline-offset-2 hover:decoration-current"
    >
      <span className="line-clamp-2 min-w-0">{words}</span>
      <ExternalLink size={12} aria-hidden className="mt-1 shrink-0" />
    </a>
  )
}
