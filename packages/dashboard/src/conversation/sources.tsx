import type { Citation } from '@baton/contract'
import { ExternalLink } from 'lucide-react'
import { safeLink } from '../parts/safe-link.ts'
import { t } from '../words/translate.ts'

/** Where an answer comes from, numbered as it cites them. */
export function Sources({ citations }: { citations: readonly Citation[] }) {
  return (
    <div className="mt-2 border-t border-line pt-1.5">
      <p className="text-xs font-medium text-ink-soft">{t('Sources')}</p>
      <ol className="mt-0.5 flex flex-col gap-0.5 text-sm">
        {citations.map((citation, index) => (
          <li key={index} className="flex gap-1.5">
            <span className="text-ink-faint tabular-nums">{index + 1}.</span>
            <Source citation={citation} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function Source({ citation: { title, section, url } }: { citation: Citation }) {
  const name = section && section !== title ? `${title} › ${section}` : title
  const href = safeLink(url)
  if (!href) return <span className="min-w-0 wrap-words">{name}</span>
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      title={url}
      className="inline-flex min-w-0 items-center gap-1 text-accent-ink underline decoration-line underline-offset-2 hover:decoration-current"
    >
      <span className="wrap-words">{name}</span>
      <ExternalLink size={12} aria-hidden className="shrink-0" />
    </a>
  )
}
