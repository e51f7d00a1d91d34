// Where a customer's page calls now and then: apart from what a chat needs at once, so that it loads without them.
import type { AccountEndpointName } from '@baton/contract'
import type { Api, Routes } from './api.ts'

export type AccountApi = Api<AccountEndpointName>

export const ACCOUNT_ROUTES: Routes<AccountEndpointName> = {
  signIn: 'POST /api/v1/customer/sign-in',
  listMyConversations: 'GET /api/v1/customer/conversations',
  openMyConversation: 'POST /api/v1/customer/conversations/{conversationId}/open',
  signOut: 'POST /api/v1/customer/sign-out',
  identify: 'POST /api/v1/conversations/{conversationId}/identify',
  markRead: 'POST /api/v1/conversations/{conversationId}/read',
  reopenConversation: 'POST /api/v1/conversations/{conversationId}/reopen',
  rateConversation: 'POST /api/v1/conversations/{conversationId}/rating',
  rateAnswer: 'POST /api/v1/conversations/{conversationId}/messages/{messageId}/thumb',
  regenerateAnswer: 'POST /api/v1/conversations/{conversationId}/messages/{messageId}/regenerate',
  readReceipt: 'GET /api/v1/conversations/{conversationId}/receipt',
  correctReceipt: 'POST /api/v1/conversations/{conversationId}/receipt',
  readFollowLink: 'GET /api/v1/conversations/{conversationId}/follow-link',
  readTranscript: 'GET /api/v1/conversations/{conversationId}/transcript',
  mailTranscript: 'POST /api/v1/conversations/{conversationId}/transcript/mail',
}
