import type { InboxRow, InboxView } from '@baton/contract'
import type { InboxQuery } from '@baton/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { startTransition, useEffect, useMemo, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMe } from '../app/me.ts'
import { countsQuery } from './counts-query.ts'
import type { InboxFeed } from './inbox-feed.ts'
import { listQuery } from './list-query.ts'
import { mergeRows } from './merge-rows.ts'
import { SAVED_VIEWS } from './saved-views.ts'

/** Counting is work for the server: once in a while is often enough for a number beside a word. */
const COUNTS_EVERY_MS = 1_000
/** Rows that are laid over the pages at most. After more, the pages are read again: a day of a busy desk has 100,000. */
const LAID_OVER = 1_000

export function useInboxCounts() {
  const { api } = useDesk()
  return useQuery(countsQuery(api))
}

/** One view's rows, in order and as they are now. */
export function useInboxList(
  view: InboxView,
  { q, query: asked }: { q: string; query: InboxQuery },
  enabled = true,
) {
  const { api, feed } = useDesk()
  const { human } = useMe()
  const query = useInfiniteQuery({ ...listQuery(api, view, q), enabled })
  const changed = useChangedRows(feed)
  const pages = query.data?.pages
  const rows = useMemo<InboxRow[]>(
    () => (pages ? mergeRows(pages, changed, { view, humanId: human.id, query: asked }) : []),
    [pages, changed, view, human.id, asked],
  )
  return { ...query, rows }
}

/** Hundreds of rows may change in a second, and none is as urgent as the key that somebody has just pressed. */
function useChangedRows(feed: InboxFeed): ReadonlyMap<string, InboxRow> {
  const [changed, setChanged] = useState(feed.rows)
  useEffect(() => {
    const follow = () => startTransition(() => setChanged(feed.rows()))
    // Between drawing and here something may have come.
    follow()
    return feed.subscribe(follow)
  }, [feed])
  return changed
}

/** Keeps lists and counts true: follows what changes, and reads again after every gap in the connection. */
export function useLiveInbox(): void {
  const { live, feed, queries } = useDesk()

  useEffect(() => feed.start(live), [feed, live])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const stop = feed.subscribe(() => {
      timer ??= setTimeout(() => {
        timer = null
        void queries.invalidateQueries({ queryKey: ['inbox', 'counts'] })
        void queries.invalidateQueries({ queryKey: SAVED_VIEWS })
      }, COUNTS_EVERY_MS)
    })
    return () => {
      stop()
      if (timer) clearTimeout(timer)
    }
  }, [feed, queries])

  useEffect(() => {
    const readAgain = () => {
      const known = feed.rows()
      return queries.invalidateQueries({ queryKey: ['inbox'] }).then(() => feed.forget(known))
    }
    let reading = false
    const stops = [
      live.onStatus((status) => {
        if (status === 'live') void readAgain()
      }),
      feed.subscribe(() => {
        if (reading || feed.rows().size <= LAID_OVER) return
        reading = true
        void readAgain().finally(() => {
          reading = false
        })
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [live, feed, queries])
}
