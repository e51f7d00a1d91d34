// Giving a conversation to somebody: asked for once, shown while it is under way, and said in words when it did not happen.
import type { Conversation } from '@baton/core'
import { useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { catchUp } from '../conversation/follow-conversation.ts'
import { wordsFor } from '../parts/failure-words.ts'
import { t } from '../words/translate.ts'

export type Target = { assigneeId: string | null; teamId?: string | null; name: string }

export function useAssign({ id, assignment, holder }: Conversation) {
  const { api, queries, toasts } = useDesk()
  const [pending, setPending] = useState(false)
  const before = {
    assigneeId: assignment.assignee?.id ?? null,
    teamId: assignment.team?.id ?? null,
  }

  async function assign({ name, ...body }: Target, undo = true): Promise<void> {
    if (pending) return
    setPending(true)
    try {
      const { seq } = await api.assignConversation({ params: { conversationId: id }, body })
      catchUp(queries, id, seq)
      void queries.invalidateQueries({ queryKey: ['teammates'] })
      // What a person had is not theirs again by giving it back: they would have to take over.
      const back = {
        ...{ label: t('Undo'), undoes: true as const },
        run: () => void assign({ ...before, name: '' }, false),
      }
      const said = name === '' ? t('Undone') : t('Assigned: {name}', { name })
      toasts.done(said, undo && holder.kind !== 'human' ? back : undefined, `assignee of ${id}`)
    } catch (error) {
      const again = { label: t('Try again'), run: () => void assign({ name, ...body }, undo) }
      toasts.failed(t('Not assigned'), wordsFor(error), again)
    } finally {
      setPending(false)
    }
  }
  return { pending, assign }
}
