import type { InboxView, SearchHit } from '@baton/contract'
import { Link, useNavigate } from '@tanstack/react-router'
import { SearchX } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useKey } from '../app/keys.ts'
import { EmptyState } from '../parts/empty-state.tsx'
import { Failure } from '../parts/failure.tsx'
import { Spinner } from '../parts/spinner.tsx'
import { t } from '../words/translate.ts'
import { ConversationList } from './conversation-list.tsx'
import type { Shown } from './inbox-page.tsx'
import { ListSkeleton } from './list-skeleton.tsx'
import type { Selection } from './selection.ts'
import { viewNamed } from './views.ts'

/** Where each view was scrolled to, for as long as the page lives. */
const offsets = new Map<string, number>()

export function ListBody({
  view,
  q,
  openId,
  list,
  hits,
  selection,
}: {
  view: InboxView
  q: string
  openId: string | null
  list: Shown
  hits: ReadonlyMap<string, SearchHit> | undefined
  selection: Selection
}) {
  const navigate = useNavigate()
  const place = `${view} ${q}`
  const offset = useRef(offsets.get(place) ?? 0)
  const { rows } = list
  const isLookingOn = useLookingOn(list)
  const leave = () => void navigate({ to: '/inbox/$view', params: { view }, search: true })
  useWayBack(leave, openId !== null && rows.length === 0)
  if (list.isPending && !list.isEnabled) return null
  if (list.isPending) return <ListSkeleton />
  if (list.isError && rows.length === 0) {
    return (
      <Failure
        what={t('Could not read the list')}
        error={list.error}
        onRetry={() => void list.refetch()}
      />
    )
  }
  if (rows.length === 0 && isLookingOn) return <LookingOn />
  if (rows.length === 0) return q === '' ? <EmptyView view={view} /> : <NothingFound />
  return (
    <ConversationList
      rows={rows}
      view={view}
      openId={openId}
      hits={hits}
      selection={selection}
      more={{
        has: list.hasNextPage,
        loading: list.isFetchingNextPage,
        failed: list.isFetchNextPageError,
        load: () => void list.fetchNextPage(),
      }}
      onOpen={(conversationId) =>
        void navigate({
          to: '/inbox/$view/$conversationId',
          params: { view, conversationId },
          search: true,
        })
      }
      onLeave={leave}
      initialOffset={offset.current}
      onScroll={(to) => offsets.set(place, to)}
    />
  )
}

/** A list with rows has these keys itself; from a conversation that was the last of its list they lead back as well. */
function useWayBack(leave: () => void, isAlone: boolean): void {
  useKey('u', leave, isAlone)
  useKey('Escape', leave, isAlone)
}

/** A page may have nothing in it and there may yet be more: the server looks so far at a time, and is asked to go on. */
function useLookingOn(list: Shown): boolean {
  const isEmpty = list.rows.length === 0
  const { hasNextPage, isFetching, isFetchNextPageError } = list
  const goOn = useEffectEvent(() => void list.fetchNextPage())
  useEffect(() => {
    if (isEmpty && hasNextPage && !isFetching && !isFetchNextPageError) goOn()
  }, [isEmpty, hasNextPage, isFetching, isFetchNextPageError])
  return isEmpty && hasNextPage && !isFetchNextPageError
}

function LookingOn() {
  return (
    <p role="status" className="flex items-center justify-center gap-2 p-4 text-sm text-ink-soft">
      <Spinner /> {t('Looking further back')}
    </p>
  )
}

function NothingFound() {
  return (
    <EmptyState icon={<SearchX size={20} />} title={t('Nothing like that')}>
      {t('Take a part away above, or look for the beginning of a word.')}
    </EmptyState>
  )
}

function EmptyView({ view }: { view: InboxView }) {
  const { empty, hint, icon: Icon } = viewNamed(view)
  return (
    <EmptyState icon={<Icon size={20} />} title={t(empty)}>
      {t(hint)}
      {view === 'all' ? (
        <Link
          to="/start"
          className="mt-3 block font-medium text-accent-ink underline underline-offset-2"
        >
          {t('How to begin')}
        </Link>
      ) : null}
    </EmptyState>
  )
}
