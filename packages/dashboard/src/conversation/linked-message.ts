// A link to a conversation or to one message of it: its address, and the way there once it is drawn.
import { useEffect } from 'react'
import { useDesk } from '../app/desk.tsx'
import { t } from '../words/translate.ts'

/** Senders choose the ids of their messages: none of them may be the name of anything else on the page. */
export function anchorOf(messageId: string): string {
  return `message-${messageId}`
}

/** To the conversation or, with `messageId`, to one message of it. */
export function linkTo(origin: string, conversationId: string, messageId?: string): string {
  const page = `${origin}/desk/inbox/all/${encodeURIComponent(conversationId)}`
  return messageId === undefined ? page : `${page}#${anchorOf(messageId)}`
}

export function useCopyLink(conversationId: string, messageId?: string): () => void {
  const { toasts } = useDesk()
  return () => {
    const link = linkTo(location.origin, conversationId, messageId)
    const refused = () => toasts.failed(t('Your browser does not let us copy'), link)
    // Over plain http there is no clipboard at all.
    if (!navigator.clipboard) return refused()
    navigator.clipboard.writeText(link).then(() => toasts.done(t('Link copied')), refused)
  }
}

/** The transcript goes to its end first, which is where everybody else wants to be. */
const AFTER_MS = 150

export function useLinkedMessage(): void {
  useEffect(() => {
    const wanted = decodeURIComponent(location.hash.slice(1))
    if (!wanted.startsWith('message-')) return
    const timer = setTimeout(() => {
      const message = document.getElementById(wanted)
      // An answer that was replaced is folded away.
      message?.closest('details')?.setAttribute('open', '')
      message?.scrollIntoView({ block: 'center' })
      message?.focus({ preventScroll: true })
    }, AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
}
