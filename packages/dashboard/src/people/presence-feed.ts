// Keeps what is known of teammates' presence as the server tells it; what may have been missed is read again.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useDesk } from '../app/desk.tsx'
import { type Teammates, teammatesQuery, withPresence } from './teammates.ts'

export function usePresenceFeed(): void {
  const { api, live } = useDesk()
  const queries = useQueryClient()
  useEffect(() => {
    const { queryKey } = teammatesQuery(api)
    const stopFrames = live.followPresence((told) => {
      const known = queries.getQueryData<Teammates>(queryKey)
      if (!known) return
      const isKnown = known.data.some(({ human }) => human.id === told.humanId)
      // Of somebody new only the server knows the name. Who is only looking on is in no list, and asked for once.
      if (isKnown) queries.setQueryData(queryKey, withPresence(known, told))
      else if (told.presence === 'online') void queries.invalidateQueries({ queryKey })
    })
    const stopStatus = live.onStatus((status) => {
      if (status === 'live') void queries.invalidateQueries({ queryKey })
    })
    return () => {
      stopFrames()
      stopStatus()
    }
  }, [api, live, queries])
}
