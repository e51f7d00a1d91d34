import type { Ending } from '@baton/contract'
import { useNavigate } from '@tanstack/react-router'
import { useDesk } from '../app/desk.tsx'
import { useNextConversation } from '../inbox/next-conversation.tsx'
import { t } from '../words/translate.ts'
import type { Actions } from './actions.ts'

/** What is done with makes room for the next in the list. */
export function useCloseAndGoOn(conversationId: string, close: Actions['close']) {
  const { toasts } = useDesk()
  const navigate = useNavigate()
  const { view, after } = useNextConversation()

  function open(id: string | null) {
    if (id === null) return void navigate({ to: '/inbox/$view', params: { view }, search: true })
    void navigate({
      to: '/inbox/$view/$conversationId',
      params: { view, conversationId: id },
      search: true,
    })
  }

  return async (ending: Ending = {}) => {
    const next = after(conversationId)
    if (!(await close(ending))) return
    toasts.done(t('Closed'), { label: t('Look at it again'), run: () => open(conversationId) })
    open(next)
  }
}
