// Where a customer's page calls.
import type { CustomerEndpointName } from '@baton/contract'
import type { Api, Routes } from './api.ts'

export type CustomerApi = Api<CustomerEndpointName>

/** What every chat needs; what only some need is in more-routes.ts, so that a page can load it when it does. */
export const CHAT_ROUTES = {
  readWidget: 'GET /api/v1/widget',
  createConversation: 'POST /api/v1/conversations',
  postMessage: 'POST /api/v1/conversations/{conversationId}/messages',
  readEvents: 'GET /api/v1/conversations/{conversationId}/events',
  escalate: 'POST /api/v1/conversations/{conversationId}/escalate',
  markRead: 'POST /api/v1/conversations/{conversationId}/read',
  stopAnswer: 'POST /api/v1/conversations/{conversationId}/stop',
} satisfies Partial<Routes<CustomerEndpointName>>
