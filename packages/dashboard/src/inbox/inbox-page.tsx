import type { InboxView } from '@baton/contract'
import { Link, Outlet, useNavigate, useParams } from '@tanstack/react-router'
import { useRef } from 'react'
import { AccountMenu } from '../app/account-menu.tsx'
import { useTitle } from '../app/title.ts'
import { classes } from '../parts/classes.ts'
import { EmptyState } from '../parts/empty-state.tsx'
import { Failure } from '../parts/failure.tsx'
import { ConversationList } from './conversation-list.tsx'
import { useInboxCounts, useInboxList } from './inbox-data.ts'
import { ListSkeleton } from './list-skeleton.tsx'
import { NextProvider } from './next-conversation.tsx'
import { VIEWS, viewNamed } from './views.ts'

/** The list of a view, and beside it, or on a phone in its place, the conversation that the address names. */
export function InboxPage() {
  const { view: name, conversationId } = useParams({ strict: false })
  const view = (name ?? 'escalated') as InboxView
  const openId = conversationId ?? null
  const list = useInboxList(view)
  const counts = useInboxCounts()
  useTitle('Inbox', counts.data?.escalated ?? 0)

  return (
    <NextProvider rows={list.rows} view={view}>
      <main className="flex h-full min-w-0">
        <section
          aria-label={`${viewNamed(view).label} conversations`}
          className={classes(
            'min-h-0 w-full flex-col border-line bg-surface md:flex md:w-84 md:border-e md:shrink-0 2xl:w-96',
            openId ? 'hidden' : 'flex',
          )}
        >
          <ListHeader view={view} count={counts.data?.[view]} />
          <PhoneViews view={view} counts={counts.data} />
          <ListBody key={view} view={view} openId={openId} list={list} />
        </section>
        <div className={classes('min-h-0 min-w-0 flex-1 md:block', openId ? 'block' : 'hidden')}>
          <Outlet />
        </div>
      </main>
    </NextProvider>
  )
}

/** Where each view was scrolled to, for as long as the page lives. */
const offsets = new Map<string, number>()

function ListBody({
  view,
  openId,
  list,
}: {
  view: InboxView
  openId: string | null
  list: ReturnType<typeof useInboxList>
}) {
  const navigate = useNavigate()
  const offset = useRef(offsets.get(view) ?? 0)
  const { rows } = list
  if (list.isPending) return <ListSkeleton />
  if (list.isError && rows.length === 0) {
    return (
      <Failure
        what="Could not read the list"
        error={list.error}
        onRetry={() => void list.refetch()}
      />
    )
  }
  if (rows.length === 0) return <EmptyView view={view} />
  return (
    <ConversationList
      rows={rows}
      view={view}
      openId={openId}
      more={{
        has: list.hasNextPage,
        loading: list.isFetchingNextPage,
        failed: list.isFetchNextPageError,
        load: () => void list.fetchNextPage(),
      }}
      onLeave={() => void navigate({ to: '/inbox/$view', params: { view } })}
      initialOffset={offset.current}
      onScroll={(to) => offsets.set(view, to)}
    />
  )
}

function ListHeader({ view, count }: { view: InboxView; count: number | undefined }) {
  return (
    <header className="flex h-13 shrink-0 items-center gap-2 border-b border-line ps-4 pe-2">
      <h1 className="font-semibold">{viewNamed(view).label}</h1>
      {count === undefined ? null : (
        <span className="text-sm text-ink-faint tabular-nums">{count}</span>
      )}
      <span className="flex-1" />
      <span className="md:hidden">
        <AccountMenu compact />
      </span>
    </header>
  )
}

/** What the rail is on wider screens. */
function PhoneViews({
  view,
  counts,
}: {
  view: InboxView
  counts: Record<InboxView, number> | undefined
}) {
  return (
    <nav
      aria-label="Views"
      className="scroll-quietly flex shrink-0 gap-1 overflow-x-auto border-b border-line px-2 py-1.5 md:hidden"
    >
      {VIEWS.map(({ view: each, label, icon: Icon }) => (
        <Link
          key={each}
          to="/inbox/$view"
          params={{ view: each }}
          aria-current={each === view ? 'page' : undefined}
          className="flex h-10 shrink-0 items-center gap-1.5 rounded-lg px-3 text-sm text-ink-soft aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent-ink"
        >
          <Icon size={15} aria-hidden />
          {label}
          {counts?.[each] ? <span className="tabular-nums">{counts[each]}</span> : null}
        </Link>
      ))}
    </nav>
  )
}

function EmptyView({ view }: { view: InboxView }) {
  const { empty, hint, icon: Icon } = viewNamed(view)
  return (
    <EmptyState icon={<Icon size={20} />} title={empty}>
      {hint}
      {view === 'all' ? (
        <Link
          to="/start"
          className="mt-3 block font-medium text-accent-ink underline underline-offset-2"
        >
          How to begin
        </Link>
      ) : null}
    </EmptyState>
  )
}
