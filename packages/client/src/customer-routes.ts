// Where a customer's page calls.
import type { CustomerEndpointName } from '@baton/contract'
import type { Api, Routes } from './api.ts'

export type CustomerApi = Api<CustomerEndpointName>

export const CUSTOMER_ROUTES: Routes<CustomerEndpointName> = {
  createConversation: 'POST /api/v1/conversations',
  postMessage: 'POST /api/v1/conversations/{conversationId}/messages',
  readEvents: 'GET /api/v1/conversations/{conversationId}/events',
  escalate: 'POST /api/v1/conversations/{conversationId}/escalate',
  stopAnswer: 'POST /api/v1/conversations/{conversationId}/stop',
  giveEmail: 'POST /api/v1/conversations/{conversationId}/email',
  signIn: 'POST /api/v1/customer/sign-in',
  listMyConversations: 'GET /api/v1/customer/conversations',
  openMyConversation: 'POST /api/v1/customer/conversations/{conversationId}/open',
  signOut: 'POST /api/v1/customer/sign-out',
  identify: 'POST /api/v1/conversations/{conversationId}/identify',
  markRead: 'POST /api/v1/conversations/{conversationId}/read',
  reopenConversation: 'POST /api/v1/conversations/{conversationId}/reopen',
  rateConversation: 'POST /api/v1/conversations/{conversationId}/rating',
  rateAnswer: 'POST /api/v1/conversations/{conversationId}/messages/{messageId}/thumb',
  readReceipt: 'GET /api/v1/conversations/{conversationId}/receipt',
  correctReceipt: 'POST /api/v1/conversations/{conversationId}/receipt',
  readFollowLink: 'GET /api/v1/conversations/{conversationId}/follow-link',
  readTranscript: 'GET /api/v1/conversations/{conversationId}/transcript',
  mailTranscript: 'POST /api/v1/conversations/{conversationId}/transcript/mail',
  declareActions: 'POST /api/v1/conversations/{conversationId}/actions',
  answerAction: 'POST /api/v1/conversations/{conversationId}/actions/{callId}/result',
}
