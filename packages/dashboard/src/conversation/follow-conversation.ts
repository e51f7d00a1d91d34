// Reads a conversation, follows it while it is on the screen, and keeps it for the next time it is opened.
import { ApiError, type Draft } from '@baton/client'
import type { Recorded } from '@baton/contract'
import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type Desk, useDesk } from '../app/desk.tsx'
import { t } from '../words/translate.ts'
import { emptyLog, grow, type Log } from './log.ts'

/** An answer that has not grown for so long has died with its writer. */
const DRAFT_MS = 30_000
const AGAIN_MS = 2_000

export function useConversation(conversationId: string) {
  const { api, live, queries } = useDesk()
  const query = useQuery(logQuery({ api, queries }, conversationId))
  const [draft, setDraft] = useState<Draft | null>(null)
  const { refetch } = query
  const ready = query.data !== undefined

  useEffect(() => {
    if (!ready) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const after = knownLog(queries, conversationId).conversation.seq
    const stop = live.follow(conversationId, after, {
      event: (event) => take(queries, conversationId, [event]),
      draft: setDraft,
      refused(code) {
        // Reading it again says why in words, or works.
        timer = setTimeout(() => void refetch(), code === 'unavailable' ? AGAIN_MS : 0)
      },
    })
    return () => {
      stop()
      clearTimeout(timer)
      setDraft(null)
    }
  }, [ready, conversationId, live, queries, refetch])

  useEffect(() => {
    if (!draft) return
    const timer = setTimeout(() => setDraft(null), DRAFT_MS)
    return () => clearTimeout(timer)
  }, [draft])

  return { ...query, draft: draftOf(draft, query.data) }
}

/** After a change of our own: the live stream will tell of it, but may be away just now. */
export function catchUp(queries: QueryClient, conversationId: string, seq: number): void {
  if (knownLog(queries, conversationId).conversation.seq >= seq) return
  void queries.invalidateQueries({ queryKey: keyOf(conversationId) })
}

function logQuery({ api, queries }: Pick<Desk, 'api' | 'queries'>, conversationId: string) {
  return {
    queryKey: keyOf(conversationId),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 10 * 60_000,
    // Folding already keeps what has not changed; comparing all events again would be work for nothing.
    structuralSharing: false,
    async queryFn(): Promise<Log> {
      const after = knownLog(queries, conversationId).conversation.seq
      const { events } = await api.readEvents({ params: { conversationId }, query: { after } })
      // The live stream may have been faster.
      const log = grow(knownLog(queries, conversationId), events as unknown as Recorded[])
      if (log.conversation.seq === 0) throw new ApiError(NOT_THERE)
      return log
    },
  }
}

function take(queries: QueryClient, conversationId: string, events: readonly Recorded[]): void {
  queries.setQueryData(keyOf(conversationId), (log?: Log) =>
    grow(log ?? emptyLog(conversationId), events),
  )
}

function knownLog(queries: QueryClient, conversationId: string): Log {
  return queries.getQueryData<Log>(keyOf(conversationId)) ?? emptyLog(conversationId)
}

function keyOf(conversationId: string): [string, string] {
  return ['conversation', conversationId]
}

/** A draft is worth nothing once its message has been posted, or once somebody else has the word. */
function draftOf(draft: Draft | null, log: Log | undefined): Draft | null {
  if (!draft || draft.text === '' || !log || log.conversation.holder.kind !== 'assistant')
    return null
  const posted = log.conversation.messages.some(({ id }) => id === draft.messageId)
  return posted ? null : draft
}

const NOT_THERE = {
  type: 'about:blank',
  title: t('Not found'),
  status: 404,
  detail: t('There is no such conversation, or it has been erased.'),
  code: 'not-found' as const,
  requestId: '',
}
