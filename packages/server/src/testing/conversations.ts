// What tests of the server write into a conversation.
import { type Conversation, postCustomerMessage, startConversation } from '@baton/core'
import type { Transition } from '../commit.ts'
import type { Ref } from '../store/store.ts'

export const AT = '2026-01-05T09:00:00.000Z'

export function refTo(conversationId: string, workspaceId = 'wsp_1'): Ref {
  return { workspaceId, conversationId }
}

export function start(): Transition {
  const start = {
    customer: { id: 'cus_1', verified: false },
    channel: 'api' as const,
    locale: 'en',
  }
  return (conversation: Conversation) => startConversation(conversation, start, AT)
}

export function ask(text: string, id = `msg_${text}`): Transition {
  return (conversation: Conversation) => postCustomerMessage(conversation, { id, text }, AT)
}
