// Keeps what is known of teammates' presence as the server tells it; what may have been missed is read again.
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useDesk } from '../app/desk.tsx'
import { type Teammate, type Teammates, teammatesQuery, withPresence } from './teammates.ts'

export function usePresenceFeed(): void {
  const { api, live } = useDesk()
  const queries = useQueryClient()
  useEffect(() => {
    const { queryKey } = teammatesQuery(api)
    const stopFrames = live.followPresence((told) => hearPresence(queries, queryKey, told))
    const stopStatus = live.onStatus((status) => {
      if (status === 'live') void readAgain(queries, queryKey)
    })
    return () => {
      stopFrames()
      stopStatus()
    }
  }, [api, live, queries])
}

type Told = Pick<Teammate, 'presence' | 'choice'> & { humanId: string }

export function hearPresence(queries: QueryClient, queryKey: readonly string[], told: Told): void {
  const known = queries.getQueryData<Teammates>(queryKey)
  const isKnown = known?.data.some(({ human }) => human.id === told.humanId) ?? false
  // The answer that is on its way may be from before, and would stand until the next one.
  const isBeingRead = queries.isFetching({ queryKey }) > 0
  if (known && isKnown) queries.setQueryData(queryKey, withPresence(known, told))
  // Of somebody new only the server knows the name. Who is only looking on is in no list, and asked for once.
  if (isBeingRead || (!isKnown && told.presence === 'online')) void readAgain(queries, queryKey)
}

/** A first reading that is on its way is not begun anew by being called old: it has to be called off. */
async function readAgain(queries: QueryClient, queryKey: readonly string[]): Promise<void> {
  await queries.cancelQueries({ queryKey })
  await queries.invalidateQueries({ queryKey })
}
