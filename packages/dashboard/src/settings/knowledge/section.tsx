import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { t } from '../../words/translate.ts'

/** A part of a source's page. */
export function Section({
  title,
  action,
  children,
}: {
  title: string
  action?: ReactNode
  children: ReactNode
}) {
  return (
    <section>
      <div className="mb-2 flex min-h-8 items-center gap-3">
        <h2 className="flex-1 text-sm font-semibold">{title}</h2>
        {action}
      </div>
      {children}
    </section>
  )
}

type Pages<Row> = {
  data: { pages: { data: Row[] }[] } | undefined
  error: unknown
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
  refetch: () => unknown
}

/** A list that comes page by page, with its states. */
export function PagedList<Row>({
  pages,
  words,
  empty,
  keyOf,
  children,
}: {
  pages: Pages<Row>
  /** While it is read, and when it could not be. */
  words: { loading: string; failed: string }
  empty: ReactNode
  keyOf: (row: Row) => string
  children: (row: Row) => ReactNode
}) {
  const rows = pages.data?.pages.flatMap(({ data }) => data)
  if (!rows && pages.error) {
    return <Failure what={words.failed} error={pages.error} onRetry={() => void pages.refetch()} />
  }
  if (!rows) {
    return (
      <div role="status">
        <span className="sr-only">{words.loading}</span>
        <Skeleton className="h-24" />
      </div>
    )
  }
  if (rows.length === 0) return <div className={EMPTY}>{empty}</div>
  return (
    <>
      <ul className="flex flex-col divide-y divide-line rounded-xl border border-line bg-surface">
        {rows.map((row) => (
          <li key={keyOf(row)}>{children(row)}</li>
        ))}
      </ul>
      {pages.hasNextPage ? (
        <div className="mt-2 flex justify-center">
          <Button pending={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t('Show more')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

const EMPTY = 'rounded-xl border border-line bg-surface px-4 py-6 text-center text-sm text-ink-soft'
