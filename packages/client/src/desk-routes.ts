// Where the desk calls: everything a customer's page may, and what teammates do.
import type { EndpointName } from '@baton/contract'
import type { Routes } from './api.ts'
import { CUSTOMER_ROUTES } from './customer-routes.ts'

export const DESK_ROUTES: Routes<EndpointName> = {
  ...CUSTOMER_ROUTES,
  takeOver: 'POST /api/v1/conversations/{conversationId}/take-over',
  reply: 'POST /api/v1/conversations/{conversationId}/replies',
  postNote: 'POST /api/v1/conversations/{conversationId}/notes',
  handBack: 'POST /api/v1/conversations/{conversationId}/hand-back',
  closeConversation: 'POST /api/v1/conversations/{conversationId}/close',
  listInbox: 'GET /api/v1/inbox',
  countInbox: 'GET /api/v1/inbox/counts',
  readMe: 'GET /api/v1/me',
  readSetup: 'GET /api/v1/setup',
  readModelHealth: 'GET /api/v1/model/health',
  tryModel: 'POST /api/v1/model/try',
  tryTurn: 'POST /api/v1/playground/turns',
  listSources: 'GET /api/v1/sources',
  markAssessment: 'POST /api/v1/conversations/{conversationId}/assessments/{messageId}/mark',
  listPolicyCases: 'GET /api/v1/policy/cases',
  keepPolicyCase: 'PUT /api/v1/policy/cases/{caseId}',
  deletePolicyCase: 'DELETE /api/v1/policy/cases/{caseId}',
  replayPolicy: 'POST /api/v1/policy/replay',
  readPolicyFile: 'POST /api/v1/policy/file',
  writePolicyFile: 'GET /api/v1/policy/file',
  readSettings: 'GET /api/v1/settings/{part}',
  saveSettings: 'PUT /api/v1/settings/{part}',
  listSettingsVersions: 'GET /api/v1/settings/{part}/versions',
  createSecret: 'POST /api/v1/secrets',
}
