import type { Api } from '@baton/client'
import type { InboxView } from '@baton/contract'
import { infiniteQueryOptions } from '@tanstack/react-query'

const PAGE_SIZE = 50

/** The pages of a view, narrowed by the line `q`. */
export function listQuery(api: Api, view: InboxView, q: string) {
  return infiniteQueryOptions({
    queryKey: ['inbox', 'list', view, q],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam }
      const line = q === '' ? {} : { q }
      return api.listInbox({ query: { view, ...line, limit: PAGE_SIZE, ...cursor } }, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 10_000,
  })
}
