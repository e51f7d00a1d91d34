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
  declareActions: 'POST /api/v1/conversations/{conversationId}/actions',
  answerAction: 'POST /api/v1/conversations/{conversationId}/actions/{callId}/result',
}
