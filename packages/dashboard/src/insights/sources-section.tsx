import { type ReactNode, useId } from 'react'
import { Failure } from '../parts/failure.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { numeral, t } from '../words/translate.ts'
import { CsvLink } from './chart-frame.tsx'
import type { Filters } from './filters.ts'
import { fileAddress, useCitedSources, useInsightQuery, useVainSearches } from './insight-data.ts'
import { SourceName } from './source-name.tsx'

const SHOWN = 12

/** Which sources answers were made of, those that did not help first. */
export function SourcesSection({ filters }: { filters: Filters }) {
  const query = useInsightQuery(filters)
  const { data, error, refetch } = useCitedSources(filters)
  return (
    <Frame title={t('Sources of answers')} file={fileAddress(query, 'sources')}>
      <Outcome
        read={data?.data}
        error={error}
        onRetry={() => void refetch()}
        empty={t('No answer cited a source in this period.')}
      >
        <Rows
          head={[
            ...[t('Source'), t('Cited'), t('Thumbs up'), t('Thumbs down'), t('Asked again')],
            t('Reported by teammates'),
          ]}
          rows={(data?.data ?? [])
            .slice(0, SHOWN)
            .map(({ title, url, cited, up, down, again, reported }) => ({
              key: `${url} ${title}`,
              name: <SourceName title={title} url={url} />,
              cells: [cited, up, down, again, reported],
            }))}
        />
      </Outcome>
    </Frame>
  )
}

/** What was searched for in vain on the help page. */
export function SearchesSection({ filters }: { filters: Filters }) {
  const query = useInsightQuery(filters)
  const { data, error, refetch } = useVainSearches(filters)
  return (
    <Frame
      title={t('Searched in vain on the help page')}
      file={fileAddress(query, 'searches')}
      note={t('Of the whole workspace: a search has no channel and no language.')}
    >
      <Outcome
        read={data?.data}
        error={error}
        onRetry={() => void refetch()}
        empty={t('No search was in vain in this period.')}
      >
        <Rows
          head={[t('Search'), t('Times')]}
          rows={(data?.data ?? []).slice(0, SHOWN).map((search) => ({
            key: search.query,
            name: <bdi>{search.query}</bdi>,
            cells: [search.times],
          }))}
        />
      </Outcome>
    </Frame>
  )
}

function Frame({
  title,
  file,
  note,
  children,
}: {
  title: string
  file: string
  note?: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className="min-w-0 rounded-xl border border-line bg-surface p-3.5"
    >
      <header className="mb-1 flex items-center gap-2">
        <h2 id={id} className="flex-1 font-medium">
          {title}
        </h2>
        <CsvLink file={file} of={title} />
      </header>
      {children}
      {note ? <p className="mt-2 text-xs text-ink-faint">{note}</p> : null}
    </section>
  )
}

function Outcome({
  read,
  error,
  empty,
  onRetry,
  children,
}: {
  read: readonly unknown[] | undefined
  error: unknown
  empty: string
  onRetry: () => void
  children: ReactNode
}) {
  if (read)
    return read.length === 0 ? <p className="py-4 text-sm text-ink-soft">{empty}</p> : children
  if (error) return <Failure what={t('This could not be read')} error={error} onRetry={onRetry} />
  return <Skeleton className="h-24" />
}

type Row = { key: string; name: ReactNode; cells: number[] }

function Rows({ head, rows }: { head: readonly string[]; rows: readonly Row[] }) {
  return (
    <table className="w-full text-sm tabular-nums">
      <thead>
        <tr className="text-xs text-ink-soft">
          {head.map((cell, place) => (
            <th
              key={cell}
              scope="col"
              className={`py-1 font-medium ${place === 0 ? 'text-start' : 'ps-3 text-end'}`}
            >
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key} className="border-t border-line">
            <th scope="row" className="py-1.5 text-start font-normal wrap-words">
              {name}
            </th>
            {cells.map((cell, place) => (
              <td key={head[place + 1]} className="py-1.5 ps-3 text-end">
                {numeral(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
