// Who works here and whether they are there. Who comes and goes is told by the live stream (`presence-feed.ts`); the rest,
// and all of it while there is no stream, is read again now and then.
import type { Api } from '@baton/client'
import type { endpoints, ResultOf } from '@baton/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useDesk } from '../app/desk.tsx'

export type Teammates = ResultOf<(typeof endpoints)['listTeammates']>
export type Teammate = Teammates['data'][number]

const EVERY_MS = 30_000
const EVERY_LIVE_MS = 5 * 60_000

export function teammatesQuery(api: Api) {
  return queryOptions({
    queryKey: ['teammates'],
    queryFn: () => api.listTeammates(),
    staleTime: 5_000,
  })
}

export function useTeammates() {
  const { api, live } = useDesk()
  return useQuery({
    ...teammatesQuery(api),
    refetchInterval: () => (live.status() === 'live' ? EVERY_LIVE_MS : EVERY_MS),
  })
}

export function withPresence(
  known: Teammates,
  { humanId, ...there }: Pick<Teammate, 'presence' | 'choice'> & { humanId: string },
): Teammates {
  const data = known.data.map((one) => (one.human.id === humanId ? { ...one, ...there } : one))
  return { ...known, data }
}
