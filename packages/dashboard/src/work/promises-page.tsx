import type { InboxRow, OpenPromise } from '@baton/contract'
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Check, Handshake } from 'lucide-react'
import { useEffect } from 'react'
import { useTicking } from '../app/clock.ts'
import { type Desk, useDesk } from '../app/desk.tsx'
import { useTitle } from '../app/title.ts'
import { Button } from '../parts/button.tsx'
import { classes } from '../parts/classes.ts'
import { customerName } from '../parts/customer-name.ts'
import { EmptyState } from '../parts/empty-state.tsx'
import { Failure } from '../parts/failure.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { t } from '../words/translate.ts'
import { momentWords } from './due-words.ts'
import { DueBadge } from './marks.tsx'
import { useWork } from './use-work.ts'

const AGAIN_MS = 1_000

/** What customers have been promised and wait for, first due first. */
export function PromisesPage() {
  const { whose = 'all' } = useSearch({ strict: false }) as { whose?: 'all' | 'mine' }
  const { api } = useDesk()
  const list = useInfiniteQuery(listQuery(api, whose))
  useTitle(t('Promises'))
  usePromisesLive()
  const rows = list.data?.pages.flatMap(({ data }) => data) ?? []
  return (
    <main className="scroll-quietly h-full overflow-y-auto bg-canvas">
      <div className="mx-auto flex min-h-full max-w-3xl flex-col px-4 py-6">
        <header className="flex flex-wrap items-center gap-3">
          <h1 className="flex-1 text-lg font-semibold">{t('Promises')}</h1>
          <Whose whose={whose} />
        </header>
        <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">
          {t('What customers were told they can count on, and is neither kept nor released.')}
        </p>
        {list.isPending ? <Waiting /> : null}
        {list.isError && rows.length === 0 ? (
          <Failure
            what={t('Could not read the promises')}
            error={list.error}
            onRetry={() => void list.refetch()}
          />
        ) : null}
        {list.isSuccess && rows.length === 0 ? (
          <EmptyState icon={<Handshake size={20} />} title={t('Nothing is owed')}>
            {t('When a reply names a time, Baton asks whether it is a promise and keeps it here.')}
          </EmptyState>
        ) : null}
        <ul className="flex flex-col gap-2">
          {inOrder(rows).map(({ row, promise }) => (
            <li key={`${row.conversationId} ${promise.id}`}>
              <Line row={row} promise={promise} />
            </li>
          ))}
        </ul>
        {list.hasNextPage ? (
          <div className="mt-4 text-center">
            <Button pending={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('Show more')}
            </Button>
          </div>
        ) : null}
      </div>
    </main>
  )
}

function listQuery(api: Desk['api'], whose: 'all' | 'mine') {
  return infiniteQueryOptions({
    queryKey: ['promises', whose],
    queryFn: ({ pageParam }) =>
      api.listPromises({ query: { whose, ...(pageParam === null ? {} : { cursor: pageParam }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

/** Read again when a conversation that has promises changes. */
function usePromisesLive(): void {
  const { feed, queries } = useDesk()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const stop = feed.subscribe(() => {
      timer ??= setTimeout(() => {
        timer = null
        void queries.invalidateQueries({ queryKey: ['promises'] })
      }, AGAIN_MS)
    })
    return () => {
      stop()
      if (timer) clearTimeout(timer)
    }
  }, [feed, queries])
}

/** A conversation comes by its first promise; its others stand where they are due. */
function inOrder(rows: readonly InboxRow[]): { row: InboxRow; promise: OpenPromise }[] {
  return rows
    .flatMap((row) => row.promises.map((promise) => ({ row, promise })))
    .sort((one, other) => Date.parse(one.promise.dueAt) - Date.parse(other.promise.dueAt))
}

function Line({ row, promise }: { row: InboxRow; promise: OpenPromise }) {
  const work = useWork(row.conversationId)
  const due = useTicking((now) => momentWords(promise.dueAt, now))
  const who = promise.owner?.name ?? row.human?.name ?? t('Nobody has it')
  return (
    <article className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-surface px-4 py-3">
      <div className="min-w-48 flex-1">
        <Link
          to="/inbox/$view/$conversationId"
          params={{ view: 'all', conversationId: row.conversationId }}
          className="block truncate font-medium hover:underline"
        >
          <bdi>{promise.text}</bdi>
        </Link>
        <p className="mt-0.5 truncate text-sm text-ink-soft">
          <bdi>{customerName(row.customer)}</bdi> · <bdi>{row.subject}</bdi>
        </p>
        <p className="mt-0.5 text-xs text-ink-faint">{t('{who}, by {time}', { who, time: due })}</p>
      </div>
      <DueBadge
        dueAt={promise.dueAt}
        what={promise.isBroken ? t('Broken promise') : t('Promise')}
        icon={Handshake}
      />
      <Button
        size="small"
        icon={<Check size={13} aria-hidden />}
        pending={work.pending !== null}
        onClick={() => void work.settlePromise(promise.id, 'kept')}
      >
        {promise.isBroken ? t('Kept late') : t('Kept')}
      </Button>
    </article>
  )
}

function Whose({ whose }: { whose: 'all' | 'mine' }) {
  const navigate = useNavigate()
  const choices = [
    ['all', t('All')],
    ['mine', t('Mine')],
  ] as const
  return (
    <fieldset className="flex rounded-lg border border-line bg-surface p-0.5">
      <legend className="sr-only">{t('Whose promises')}</legend>
      {choices.map(([value, label]) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === whose}
          onClick={() => void navigate({ to: '/promises', search: { whose: value } })}
          className={classes(
            'h-8 rounded-md px-3 text-sm pointer-coarse:h-10',
            value === whose ? 'bg-accent-soft font-medium text-accent-ink' : 'text-ink-soft',
          )}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}

function Waiting() {
  return (
    <div className="flex flex-col gap-2">
      <Skeleton className="h-20" />
      <Skeleton className="h-20" />
    </div>
  )
}
