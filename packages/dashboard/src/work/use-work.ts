// What a teammate does with a conversation besides writing: each is asked for once, shows that it is under way, and says
// in words when it did not happen.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { catchUp } from '../conversation/follow-conversation.ts'
import { wordsFor } from '../parts/failure-words.ts'
import { t } from '../words/translate.ts'

export type Work = ReturnType<typeof useWork>

type Asked = { seq: number }

export function useWork(conversationId: string) {
  const { api, queries, toasts } = useDesk()
  const [pending, setPending] = useState<string | null>(null)
  const params = { conversationId }

  /** Resolves to whether it was done. */
  async function run(what: string, failed: string, ask: () => Promise<Asked>): Promise<boolean> {
    if (pending) return false
    setPending(what)
    try {
      const { seq } = await ask()
      catchUp(queries, conversationId, seq)
      void queries.invalidateQueries({ queryKey: ['promises'] })
      return true
    } catch (error) {
      const again = { label: t('Try again'), run: () => void run(what, failed, ask) }
      toasts.failed(failed, wordsFor(error), again)
      return false
    } finally {
      setPending(null)
    }
  }

  return {
    /** The one that is under way. */
    pending,
    snooze: (until: string | null) =>
      run('snooze', t('Not put aside'), () => api.snooze({ params, body: { until } })),
    wake: () => run('wake', t('Not brought back'), () => api.wake({ params, body: {} })),
    tag: (add: string[], remove: string[]) =>
      run('tag', t('Not tagged'), () => api.tag({ params, body: { add, remove } })),
    prioritize: (priority: 'low' | 'normal' | 'high' | 'urgent') =>
      run('prioritize', t('Priority not changed'), () =>
        api.prioritize({ params, body: { priority } }),
      ),
    reopen: () =>
      run('reopen', t('Not opened again'), () => api.reopenByHuman({ params, body: {} })),
    promise: (body: { promiseId: string; text: string; dueAt: string; messageId?: string }) =>
      run('promise', t('Promise not written down'), () => api.makePromise({ params, body })),
    changePromise: (promiseId: string, body: { text?: string; dueAt?: string }) =>
      run(`promise ${promiseId}`, t('Promise not changed'), () =>
        api.changePromise({ params: { ...params, promiseId }, body }),
      ),
    settlePromise: (promiseId: string, how: 'kept' | 'released') =>
      run(`promise ${promiseId}`, t('Promise not settled'), () =>
        api.settlePromise({ params: { ...params, promiseId }, body: { how } }),
      ),
  }
}

/** What operators offer to choose from. */
export function useWorkChoices(wanted = true) {
  const { api } = useDesk()
  return useQuery({
    queryKey: ['work-choices'],
    queryFn: () => api.readWorkChoices(),
    staleTime: 60_000,
    enabled: wanted,
  })
}
