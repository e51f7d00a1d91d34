// When a person is fetched: marking decisions, trying another policy on what has been, and policies as files.
import * as z from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { Mark } from '../judgement.ts'
import { Policy } from '../policy.ts'
import { CaseToKeep, PolicyCase, PolicyReplay } from '../replay.ts'
import { Acknowledged, ConversationParams, SenderId } from './shared.ts'

const Since = z.iso.datetime().or(z.iso.date()).describe('Only conversations begun then or later')

const CaseParams = z.object({ caseId: SenderId })

export const policyEndpoints = defineEndpoints({
  markAssessment: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/assessments/{messageId}/mark',
    summary: 'Say whether a decision was right; it becomes a case that policies are tried on',
    access: 'conversations.answer',
    params: ConversationParams.extend({
      messageId: SenderId.describe('The customer’s message that was decided on'),
    }),
    body: z.strictObject({
      mark: Mark,
      note: z.string().trim().min(1).max(2_000).optional(),
    }),
    returns: Acknowledged,
  },

  listPolicyCases: {
    method: 'GET',
    path: '/api/v1/policy/cases',
    summary: 'Decisions that teammates have marked, and whether the present policy passes them',
    access: 'settings.manage',
    returns: z.object({ data: z.array(PolicyCase) }),
  },

  keepPolicyCase: {
    method: 'PUT',
    path: '/api/v1/policy/cases/{caseId}',
    summary: 'Keep a talk from the playground as a case that policies are tried on',
    access: 'settings.manage',
    params: CaseParams,
    body: CaseToKeep,
    maxBytes: 256 * 1024,
    returns: z.object({ caseId: z.string() }),
  },

  deletePolicyCase: {
    method: 'DELETE',
    path: '/api/v1/policy/cases/{caseId}',
    summary: 'Delete a case that was kept from the playground',
    access: 'settings.manage',
    params: CaseParams,
    returns: z.object({ caseId: z.string() }),
  },

  replayPolicy: {
    method: 'POST',
    path: '/api/v1/policy/replay',
    summary: 'Try a policy on recorded conversations, a batch at a time',
    access: 'settings.manage',
    body: z.strictObject({
      policy: Policy,
      since: Since.optional(),
      after: z.string().max(128).optional().describe('Where the last batch ended'),
    }),
    returns: PolicyReplay.extend({
      next: z
        .string()
        .nullable()
        .describe('Send it as `after` for the next batch; null at the end'),
      of: z.number().int().describe('How many conversations there are in all'),
    }),
  },

  readPolicyFile: {
    method: 'POST',
    path: '/api/v1/policy/file',
    summary: 'Read a policy from YAML; saves nothing',
    access: 'settings.manage',
    body: z.strictObject({ text: z.string().max(60_000) }),
    returns: z.object({
      policy: Policy.nullable().describe('null when there are mistakes'),
      mistakes: z.array(
        z.object({ line: z.number().int(), field: z.string(), message: z.string() }),
      ),
    }),
  },

  writePolicyFile: {
    method: 'GET',
    path: '/api/v1/policy/file',
    summary: 'The policy as YAML',
    access: 'settings.manage',
    query: z.object({ version: z.coerce.number().int().min(0).optional() }),
    returns: z.object({ text: z.string() }),
  },
})
