import type { Api } from '@baton/client'
import type { endpoints, ResultOf } from '@baton/contract'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useDesk } from './desk.tsx'

export type Me = ResultOf<(typeof endpoints)['readMe']>

/** Who is signed in, and where. It does not change while the page lives. */
export function meQuery(api: Api) {
  return queryOptions({ queryKey: ['me'], queryFn: () => api.readMe(), staleTime: Infinity })
}

/** Only below the shell, which has read it before it draws anything. */
export function useMe(): Me {
  const { api } = useDesk()
  return useSuspenseQuery(meQuery(api)).data
}
