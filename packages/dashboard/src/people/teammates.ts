// Who works here and whether they are there, read again now and then: nobody's coming is worth a request of its own.
import type { Api } from '@baton/client'
import type { endpoints, ResultOf } from '@baton/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useDesk } from '../app/desk.tsx'

export type Teammates = ResultOf<(typeof endpoints)['listTeammates']>
export type Teammate = Teammates['data'][number]

const EVERY_MS = 30_000

export function teammatesQuery(api: Api) {
  return queryOptions({
    queryKey: ['teammates'],
    queryFn: () => api.listTeammates(),
    refetchInterval: EVERY_MS,
    staleTime: 5_000,
  })
}

export function useTeammates() {
  const { api } = useDesk()
  return useQuery(teammatesQuery(api))
}
