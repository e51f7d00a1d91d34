import type { TrialResult } from '@baton/contract'
import { Search } from 'lucide-react'
import { decimal, percentage } from '../parts/amounts.ts'
import { safeLink } from '../parts/safe-link.ts'
import { numeral, t } from '../words/translate.ts'

type SearchSeen = TrialResult['searches'][number]

/** What was searched, and every passage that came of it, in the order in which a model reads them. */
export function PassagesTab({ searches }: { searches: readonly SearchSeen[] }) {
  if (searches.length === 0) {
    return (
      <p className="text-ink-soft">
        {t('Nothing was searched: the words alone decided, or they asked for nothing.')}
      </p>
    )
  }
  return (
    <div className="flex flex-col gap-6">
      {searches.map((search, at) => (
        <SearchResult key={at} search={search} />
      ))}
    </div>
  )
}

function SearchResult({ search: { query, passages, durationMs } }: { search: SearchSeen }) {
  return (
    <section aria-label={t('Search')} className="min-w-0">
      <p className="flex items-start gap-1.5">
        <Search size={14} aria-hidden className="mt-0.5 shrink-0" />
        <span className="min-w-0">
          <q dir="auto" className="wrap-words font-medium">
            {query}
          </q>{' '}
          <span className="text-ink-faint tabular-nums">
            {passages.length === 0
              ? t('nothing found in {n} ms', { n: numeral(durationMs) })
              : t('{found} found in {n} ms', {
                  found: numeral(passages.length),
                  n: numeral(durationMs),
                })}
          </span>
        </span>
      </p>
      <ol className="mt-3 flex flex-col gap-2">
        {passages.map((passage, at) => (
          <li key={at}>
            <Passage passage={passage} number={at + 1} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Passage({
  passage: { title, section, url, text, score, coverage, named },
  number,
}: {
  passage: SearchSeen['passages'][number]
  number: number
}) {
  const name = section && section !== title ? `${title} › ${section}` : title
  const href = safeLink(url)
  return (
    <details className="rounded-lg border border-line">
      <summary className="cursor-pointer rounded-lg px-3 py-2 hover:bg-sunken">
        <span className="wrap-words font-medium">
          {number}. <bdi>{name}</bdi>
        </span>
        <span className="mt-0.5 block text-xs text-ink-soft tabular-nums">
          {t('Score {toFixed} · words covered {percent} · in its title {percent2}', {
            toFixed: decimal(score, 2),
            percent: percentage(coverage),
            percent2: percentage(named),
          })}
        </span>
      </summary>
      <div className="border-t border-line px-3 py-2">
        {href ? (
          <a
            href={href}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="wrap-words text-xs text-accent-ink underline underline-offset-2"
          >
            {url}
          </a>
        ) : null}
        <p dir="auto" className="wrap-words mt-1 whitespace-pre-wrap">
          {text}
        </p>
      </div>
    </details>
  )
}
