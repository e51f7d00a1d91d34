// Where a customer's page calls when there is more than a chat: a file of its own, so that it can be loaded then.
import type { CustomerEndpointName } from '@baton/contract'
import type { Routes } from './api.ts'
import type { CHAT_ROUTES } from './customer-routes.ts'

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
