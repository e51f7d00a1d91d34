// Actions: what a customer's page declares and answers, and what operators try and inspect.
import * as z from 'zod'
import { ClientActions, MAX_RESULT } from '../action-call.ts'
import { ActionName } from '../action-parameters.ts'
import { defineEndpoints } from '../endpoint.ts'
import { McpAuth, McpTool, McpUrl } from '../mcp.ts'
import { Acknowledged, ConversationParams, SenderId } from './shared.ts'

export const customerActionEndpoints = defineEndpoints({
  declareActions: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/actions',
    summary: 'Say what this page can do for the assistant',
    access: 'customer',
    params: ConversationParams,
    body: z.strictObject({ actions: ClientActions }),
    returns: Acknowledged,
  },

  answerAction: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/actions/{callId}/result',
    summary: 'Say what became of an action, or what the customer decided about it',
    access: 'customer',
    params: ConversationParams.extend({ callId: SenderId }),
    body: z.strictObject({
      ok: z.boolean().describe('For an action of the server: whether the customer allows it'),
      result: z
        .unknown()
        .optional()
        .refine(
          (result) => result === undefined || JSON.stringify(result).length <= 16_000,
          'must be at most 16,000 characters of JSON',
        ),
      error: z.string().max(MAX_RESULT).optional(),
      declined: z.literal(true).optional().describe('The customer did not allow it'),
    }),
    returns: Acknowledged,
    refuses: ['not-found', 'held-by-a-human'],
  },
})

export const actionEndpoints = defineEndpoints({
  tryAction: {
    method: 'POST',
    path: '/api/v1/actions/{name}/try',
    summary: 'See the request an action would send; send it only when asked to',
    access: 'settings.manage',
    params: z.object({ name: ActionName }),
    body: z.strictObject({
      input: z.record(z.string(), z.unknown()).default({}),
      send: z
        .boolean()
        .default(false)
        .describe('Really send it; refused for an action that changes something'),
    }),
    returns: z.object({
      request: z.object({
        method: z.string(),
        url: z.string(),
        headers: z.array(z.object({ name: z.string(), value: z.string() })),
        body: z.string().nullable(),
      }),
      sent: z
        .object({ ok: z.boolean(), result: z.string(), durationMs: z.number().int() })
        .nullable(),
    }),
  },

  inspectMcp: {
    method: 'POST',
    path: '/api/v1/mcp/inspect',
    summary: 'Ask an MCP server for its tools',
    access: 'settings.manage',
    body: z.strictObject({ url: McpUrl, auth: McpAuth.default({ kind: 'none' }) }),
    returns: z.object({
      server: z.object({ name: z.string(), version: z.string() }),
      tools: z.array(McpTool),
      /** Tools that are left out, and why. */
      skipped: z.array(z.object({ name: z.string(), why: z.string() })),
    }),
  },
})
