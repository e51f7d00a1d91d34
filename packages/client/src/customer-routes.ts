// Where a customer's page calls.
import type { CustomerEndpointName } from '@baton/contract'
import type { Api, Routes } from './api.ts'

export type CustomerApi = Api<CustomerEndpointName>

/** What every chat needs; what only some need is `MORE_ROUTES`, so that a page can load it when it does. */
export const CHAT_ROUTES = {
  createConversation: 'POST /api/v1/conversations',
  postMessage: 'POST /api/v1/conversations/{conversationId}/messages',
  readEvents: 'GET /api/v1/conversations/{conversationId}/events',
  escalate: 'POST /api/v1/conversations/{conversationId}/escalate',
  markRead: 'POST /api/v1/conversations/{conversationId}/read',
  stopAnswer: 'POST /api/v1/conversations/{conversationId}/stop',
} satisfies Partial<Routes<CustomerEndpointName>>

export const MORE_ROUTES: Routes<Exclude<CustomerEndpointName, keyof typeof CHAT_ROUTES>> = {
  giveEmail: 'POST /api/v1/conversations/{conversationId}/email',
  signIn: 'POST /api/v1/customer/sign-in',
  listMyConversations: 'GET /api/v1/customer/conversations',
  openMyConversation: 'POST /api/v1/customer/conversations/{conversationId}/open',
  signOut: 'POST /api/v1/customer/sign-out',
  identify: 'POST /api/v1/conversations/{conversationId}/identify',
  reopenConversation: 'POST /api/v1/conversations/{conversationId}/reopen',
  rateConversation: 'POST /api/v1/conversations/{conversationId}/rating',
  rateAnswer: 'POST /api/v1/conversations/{conversationId}/messages/{messageId}/thumb',
  readReceipt: 'GET /api/v1/conversations/{conversationId}/receipt',
  correctReceipt: 'POST /api/v1/conversations/{conversationId}/receipt',
  readTranscript: 'GET /api/v1/conversations/{conversationId}/transcript',
  mailTranscript: 'POST /api/v1/conversations/{conversationId}/transcript/mail',
  declareActions: 'POST /api/v1/conversations/{conversationId}/actions',
  answerAction: 'POST /api/v1/conversations/{conversationId}/actions/{callId}/result',
}

export const CUSTOMER_ROUTES: Routes<CustomerEndpointName> = { ...CHAT_ROUTES, ...MORE_ROUTES }
