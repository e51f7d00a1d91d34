// Figures as the server has them. They are asked for again when the filters change, and now and then while somebody looks.
import type { endpoints, QueryInput } from '@baton/contract'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useDesk } from '../app/desk.tsx'
import { type Behind, type Filters, ownZone, queryOf } from './filters.ts'

const EVERY_MS = 60_000
const PAGE_SIZE = 50

export function useInsightQuery(filters: Filters) {
  const { clock } = useDesk()
  return queryOf(filters, { now: clock.now(), zone: ownZone() })
}

export function useInsights(filters: Filters) {
  const { api } = useDesk()
  const query = useInsightQuery(filters)
  return useQuery({
    queryKey: ['insights', 'figures', query],
    queryFn: ({ signal }) => api.readInsights({ query }, { signal }),
    // While nothing has been counted yet, it is about to be.
    refetchInterval: ({ state }) => (state.data?.measuredUntil === null ? 2_000 : EVERY_MS),
    placeholderData: (before) => before,
  })
}

export function useVainQuestions(filters: Filters) {
  const { api } = useDesk()
  const query = useInsightQuery(filters)
  return useQuery({
    queryKey: ['insights', 'questions', query],
    queryFn: ({ signal }) => api.listInsightQuestions({ query }, { signal }),
  })
}

export function useCitedSources(filters: Filters) {
  const { api } = useDesk()
  const query = useInsightQuery(filters)
  return useQuery({
    queryKey: ['insights', 'sources', query],
    queryFn: ({ signal }) => api.listInsightSources({ query }, { signal }),
  })
}

export function useReports(filters: Filters) {
  const { api } = useDesk()
  const query = useInsightQuery(filters)
  return useQuery({
    queryKey: ['insights', 'reports', query],
    queryFn: ({ signal }) => api.listInsightReports({ query }, { signal }),
  })
}

export function useVainSearches(filters: Filters) {
  const { api } = useDesk()
  const query = useInsightQuery(filters)
  return useQuery({
    queryKey: ['insights', 'searches', query],
    queryFn: ({ signal }) => api.listInsightSearches({ query }, { signal }),
  })
}

export function useBehind({ metric, part, escalated, hour, ...filters }: Behind) {
  const { api } = useDesk()
  const query = {
    ...useInsightQuery(filters),
    metric: metric ?? 'conversations',
    part: part ?? 'counts',
    limit: PAGE_SIZE,
    ...(escalated ? { escalated: 'true' } : {}),
    ...(hour === undefined ? {} : { hour }),
  } satisfies QueryInput<(typeof endpoints)['listInsightConversations']>
  return useInfiniteQuery({
    queryKey: ['insights', 'behind', query],
    queryFn: ({ pageParam, signal }) =>
      api.listInsightConversations(
        { query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

/** Where the browser fetches a table; the cookie goes along. */
export function fileAddress(query: Record<string, string>, part: string): string {
  return `/api/v1/insights/file?${new URLSearchParams({ ...query, part })}`
}
