// Ticket systems as the server has them: what can be connected, how it fares, and what was tried there.
import type { Connection, ConnectorInfo } from '@baton/contract'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDesk } from '../../app/desk.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { t } from '../../words/translate.ts'

/** How often a page that is looked at asks how things are. */
const POLL_MS = 5_000
const PAGE = 20

export function useConnectors() {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['connectors'],
    queryFn: () => api.listConnectors(),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function useConnectionStates() {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['connections'],
    queryFn: () => api.listConnections(),
    refetchInterval: POLL_MS,
  })
}

export function useConnectionState(connectionId: string) {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['connection', connectionId],
    queryFn: () => api.readConnection({ params: { connectionId } }),
    refetchInterval: POLL_MS,
  })
}

export function useDeliveries(connectionId: string) {
  const { api } = useDesk()
  return useInfiniteQuery({
    queryKey: ['deliveries', connectionId],
    queryFn: ({ pageParam }) =>
      api.listDeliveries({
        params: { connectionId },
        query: { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchInterval: POLL_MS,
  })
}

export function useGivenUp(connectionId: string) {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['given-up', connectionId],
    queryFn: () => api.listGivenUp({ params: { connectionId } }),
    refetchInterval: POLL_MS,
  })
}

export function useRetry(connectionId: string) {
  const { api, toasts } = useDesk()
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (effectId: string) =>
      api.retryDelivery({ params: { connectionId, effectId }, body: {} }),
    onSuccess: () => toasts.done(t('It is being tried again')),
    onError: (error) => toasts.failed(t('Not tried again'), wordsFor(error)),
    onSettled: refresh,
  })
}

/** Keeps what was typed, and gives back how the settings name it. What was kept is kept, also when the rest fails. */
export function useKeepSecrets() {
  const { api } = useDesk()
  return useMutation({
    async mutationFn(typed: Record<string, string>) {
      const given = Object.entries(typed).filter(([, value]) => value.trim() !== '')
      const kept = given.map(
        async ([field, value]) => [field, await api.createSecret({ body: { value } })] as const,
      )
      return Object.fromEntries(await Promise.all(kept))
    },
  })
}

export function useTest() {
  const { api } = useDesk()
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (connection: Connection) => api.testConnection({ body: { connection } }),
    onSettled: refresh,
  })
}

/** Sends the browser to the vendor. It comes back to the page it left. */
export function useSignIn(connectionId: string) {
  const { api, toasts } = useDesk()
  return useMutation({
    mutationFn: () => api.startSignIn({ params: { connectionId }, body: {} }),
    onSuccess: ({ url }) => window.location.assign(url),
    onError: (error) => toasts.failed(t('Cannot sign in'), wordsFor(error)),
  })
}

export type PreviewOf = {
  connection: Connection
  fields: Record<string, string>
  conversationId: string
}

export function useDeliveryPreview({ connection, fields, conversationId }: PreviewOf) {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['delivery-preview', connection, fields, conversationId],
    queryFn: () =>
      api.previewDelivery({
        body: { connection, fields, ...(conversationId === '' ? {} : { conversationId }) },
      }),
    placeholderData: (before) => before,
    retry: false,
  })
}

export function connectorOf(
  connectors: readonly ConnectorInfo[],
  { connector }: Pick<Connection, 'connector'>,
): ConnectorInfo | undefined {
  return connectors.find(({ name }) => name === connector)
}

/** Only where Baton does not know its own address: then it is the one this page was read from. */
export function withOrigin(address: string): string {
  return address.startsWith('/') ? `${window.location.origin}${address}` : address
}

export function useRefresh() {
  const queries = useQueryClient()
  return async () => {
    await Promise.all(
      ['connections', 'connection', 'channels', 'channel', 'given-up', 'deliveries'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    )
  }
}
