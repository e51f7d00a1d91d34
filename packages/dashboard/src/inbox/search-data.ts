// What was found, page by page. The rows are as they are now; where they were found is as it was said.
import type { InboxRow, SearchHit } from '@baton/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import { useDesk } from '../app/desk.tsx'

export function useInboxSearch(q: string, enabled: boolean) {
  const { api, feed } = useDesk()
  const query = useInfiniteQuery({
    queryKey: ['inbox', 'search', q],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam }
      return api.searchInbox({ query: { q, ...cursor } }, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 10_000,
    enabled,
  })
  const changed = useSyncExternalStore(feed.subscribe, feed.rows)
  const pages = query.data?.pages
  const found = useMemo(() => {
    const rows = new Map<string, InboxRow>()
    const hits = new Map<string, SearchHit>()
    for (const { row, hit } of (pages ?? []).flatMap(({ data }) => data)) {
      const id = row.conversationId
      // The latest place it was found in comes first.
      if (rows.has(id)) continue
      rows.set(id, changed.get(id) ?? row)
      hits.set(id, hit)
    }
    return { rows: [...rows.values()], hits }
  }, [pages, changed])
  return { ...query, ...found }
}
