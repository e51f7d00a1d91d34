// A link to one message: its address, and the way there once it is drawn.
import { useEffect } from 'react'

/** Senders choose the ids of their messages: none of them may be the name of anything else on the page. */
export function anchorOf(messageId: string): string {
  return `message-${messageId}`
}

export function linkTo(origin: string, conversationId: string, messageId: string): string {
  return `${origin}/desk/inbox/all/${encodeURIComponent(conversationId)}#${anchorOf(messageId)}`
}

/** The transcript goes to its end first, which is where everybody else wants to be. */
const AFTER_MS = 150

export function useLinkedMessage(): void {
  useEffect(() => {
    const wanted = decodeURIComponent(location.hash.slice(1))
    if (!wanted.startsWith('message-')) return
    const timer = setTimeout(() => {
      const message = document.getElementById(wanted)
      message?.scrollIntoView({ block: 'center' })
      message?.focus({ preventScroll: true })
    }, AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
}
