// Reads two conversations before they are merged, and merges them.
import type { Recorded } from '@baton/contract'
import { fold } from '@baton/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { t } from '../../words/translate.ts'
import { catchUp } from '../follow-conversation.ts'
import { useWords } from '../use-words.ts'
import type { MergePair } from './merge-dialog.tsx'

export function usePreview(conversationId: string) {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['merge', conversationId],
    queryFn: async () => {
      const { events } = await api.readEvents({ params: { conversationId }, query: { after: 0 } })
      return fold(conversationId, events as unknown as Recorded[])
    },
    gcTime: 0,
  })
}

export function useMerging(onDone: () => void) {
  const { api, queries, toasts } = useDesk()
  const { outbox } = useWords()
  const navigate = useNavigate()
  const { view = 'all' } = useParams({ strict: false })
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)

  async function merge({ from, into }: MergePair, otherCustomers: boolean): Promise<void> {
    if (pending) return
    setPending(true)
    setFailure(null)
    try {
      // A reply that could still be taken back belongs to what is quoted.
      const told = await outbox.flush(from)
      if (told.some((delivery) => 'failure' in delivery))
        throw new Error(t('Your reply did not go out, and stays where it is.'))
      const params = { conversationId: from }
      const body = { into, ...(otherCustomers ? { otherCustomers } : {}) }
      const { seq } = await api.mergeConversation({ params, body })
      catchUp(queries, from, seq)
      catchUp(queries, into, Number.POSITIVE_INFINITY)
      for (const queryKey of [['inbox', 'list'], ['drafts'], ['earlier']])
        void queries.invalidateQueries({ queryKey })
      onDone()
      const place = { view, conversationId: into }
      void navigate({ to: '/inbox/$view/$conversationId', params: place, search: true })
      toasts.done(t('Merged. This is where it goes on.'))
    } catch (error) {
      setFailure(error)
    } finally {
      setPending(false)
    }
  }
  return { merge, pending, failure }
}
