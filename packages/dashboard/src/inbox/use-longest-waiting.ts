// One conversation after the other, without a list: who has waited longest is opened, whatever is on the screen.
import type { InboxView } from '@baton/contract'
import { useNavigate } from '@tanstack/react-router'
import { useDesk } from '../app/desk.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { t } from '../words/translate.ts'

/** What nobody is expected to take goes first; both views have the longest waiting on top. */
const VIEWS: InboxView[] = ['unassigned', 'escalated']

export function useLongestWaiting(): () => void {
  const { api, toasts } = useDesk()
  const navigate = useNavigate()

  async function open(): Promise<void> {
    for (const view of VIEWS) {
      const { data } = await api.listInbox({ query: { view, limit: 1 } })
      const [first] = data
      if (!first) continue
      const params = { view, conversationId: first.conversationId }
      return void navigate({ to: '/inbox/$view/$conversationId', params })
    }
    toasts.done(t('Nobody is waiting'))
  }

  return () => {
    open().catch((error) => toasts.failed(t('Could not read the list'), wordsFor(error)))
  }
}
