// A chat where pages are drawn for nobody yet: nothing has been said in it, and nothing can be.
import type { Chat, ChatState } from '@baton/client'

const EMPTY: ChatState = {
  messages: [],
  hasMore: false,
  status: 'ready',
  error: null,
  isReady: false,
  tokenError: null,
  conversationId: null,
  connection: 'idle',
  speaker: { kind: 'assistant' },
  escalation: null,
  ticket: null,
  typing: null,
  isPersonOffered: false,
  canRegenerate: false,
  isEmailWanted: false,
  approvals: [],
  customer: null,
  unread: 0,
}

const NOTHING = () => () => {}

export function chatOnServer(): Chat {
  const chat = {
    getState: () => EMPTY,
    subscribe: NOTHING,
    connect: NOTHING,
    update: NOTHING,
    sendMessage: later,
    escalate: later,
    stop: later,
    retry: later,
    discard: later,
    giveEmail: later,
    declineEmail: later,
    addToolApprovalResponse: later,
    refreshToken: later,
    setFeedback: later,
    regenerate: later,
    loadMore: later,
    markRead: later,
    reset: later,
  }
  // Not enumerable, so that it throws for whoever uses it and not for whoever copies the rest.
  return Object.defineProperty(chat, 'session', { get: later }) as typeof chat &
    Pick<Chat, 'session'>
}

function later(): never {
  throw new Error('useAssistant: there is no customer while a page is drawn on the server.')
}
