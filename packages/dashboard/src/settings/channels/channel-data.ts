// Channels outside as the server has them: what can be connected, and how it fares.
import type { ChannelConnection } from '@baton/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useDesk } from '../../app/desk.tsx'
import { useRefresh } from '../integrations/integration-data.ts'

const POLL_MS = 5_000

export function useChannelKinds() {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['channel-kinds'],
    queryFn: () => api.listChannelKinds(),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function useChannelStates() {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['channels'],
    queryFn: () => api.listChannels(),
    refetchInterval: POLL_MS,
  })
}

export function useChannelState({ kind, id }: Pick<ChannelConnection, 'kind' | 'id'>) {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['channel', kind, id],
    queryFn: () => api.readChannel({ params: { kind, channelId: id } }),
    refetchInterval: POLL_MS,
  })
}

export function useTestChannel() {
  const { api } = useDesk()
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (connection: ChannelConnection) => api.testChannel({ body: { connection } }),
    onSettled: refresh,
  })
}
