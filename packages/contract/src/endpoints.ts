// The HTTP contract: one table. Paths and shapes that have shipped keep their form; new fields are optional.
import * as z from 'zod'
import { ConversationId, Human, MAX_SEQ, Page } from './conversation.ts'
import { defineEndpoints } from './endpoint.ts'
import { InboxRow, InboxView } from './inbox.ts'
import { SenderId } from './sender-id.ts'
import { sourceEndpoints } from './source-endpoints.ts'

const Text = z
  .string()
  .max(10_000, 'must be at most 10,000 characters')
  .refine((text) => text.trim() !== '', 'must not be empty')

const ConversationParams = z.object({
  conversationId: ConversationId.describe('As returned when it was created'),
})

const Acknowledged = z.object({
  seq: z.number().int().describe('How many events the conversation has now'),
})

export const endpoints = defineEndpoints({
  createConversation: {
    method: 'POST',
    path: '/api/v1/conversations',
    summary: 'Start a conversation',
    access: 'publishable-key',
    body: z.strictObject({
      customer: z
        .strictObject({
          name: z.string().trim().min(1).max(200).optional(),
          email: z.email().max(320).optional(),
        })
        .optional()
        .describe('What the page says of the customer; shown to humans as not verified'),
      page: z.strictObject(Page.shape).optional(),
      locale: z
        .string()
        .regex(
          /^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/,
          'must be a language tag such as en or pt-BR',
        )
        .max(35)
        .optional()
        .describe('Language of the system messages, e.g. de or pt-BR'),
      channel: z.enum(['widget', 'api']).default('api'),
    }),
    returns: z.object({
      conversationId: z.string(),
      token: z.string().describe('Bearer token for this conversation and no other'),
    }),
    status: 201,
    refuses: ['idempotency-key-used'],
  },

  postMessage: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/messages',
    summary: 'Write as the customer',
    access: 'customer',
    params: ConversationParams,
    body: z.strictObject({ messageId: SenderId, text: Text }),
    returns: Acknowledged,
  },

  readEvents: {
    method: 'GET',
    path: '/api/v1/conversations/{conversationId}/events',
    summary: 'Read the log',
    access: 'participant',
    params: ConversationParams,
    query: z.object({
      after: z.coerce
        .number()
        .int()
        .min(0)
        .max(MAX_SEQ)
        .default(0)
        .describe('Only events with a greater seq'),
    }),
    returns: z.object({
      events: z.array(z.looseObject({ seq: z.number().int(), type: z.string(), at: z.string() })),
    }),
  },

  escalate: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/escalate',
    summary: 'Ask for a person',
    access: 'customer',
    params: ConversationParams,
    body: z.strictObject({}),
    returns: Acknowledged,
  },

  giveEmail: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/email',
    summary: 'Give an e-mail address, or decline to',
    access: 'customer',
    params: ConversationParams,
    body: z.strictObject({
      email: z.email().max(320).nullable().describe('null: would rather not say'),
    }),
    returns: Acknowledged,
  },

  takeOver: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/take-over',
    summary: 'Take over as a human; the assistant is silent from now on',
    access: 'human',
    params: ConversationParams,
    body: z.strictObject({}),
    returns: Acknowledged,
    refuses: ['held-by-another', 'conversation-closed'],
  },

  reply: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/replies',
    summary: 'Write to the customer as a human; takes over if nobody has',
    access: 'human',
    params: ConversationParams,
    body: z.strictObject({ messageId: SenderId, text: Text }),
    returns: Acknowledged,
    refuses: ['held-by-another', 'conversation-closed'],
  },

  postNote: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/notes',
    summary: 'Write a note that only humans see',
    access: 'human',
    params: ConversationParams,
    body: z.strictObject({ noteId: SenderId, text: Text }),
    returns: Acknowledged,
  },

  handBack: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/hand-back',
    summary: 'Let the assistant answer again',
    access: 'human',
    params: ConversationParams,
    body: z.strictObject({ instruction: z.string().max(2_000).optional() }),
    returns: Acknowledged,
    refuses: ['held-by-another', 'conversation-closed'],
  },

  closeConversation: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/close',
    summary: 'Close; a further message of the customer opens it again',
    access: 'human',
    params: ConversationParams,
    body: z.strictObject({}),
    returns: Acknowledged,
    refuses: ['held-by-another'],
  },

  listInbox: {
    method: 'GET',
    path: '/api/v1/inbox',
    summary: 'List conversations: those that wait for a human first, longest waiting on top',
    access: 'human',
    query: z.object({
      view: InboxView.default('all'),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      cursor: z.string().max(500).optional(),
    }),
    returns: z.object({ data: z.array(InboxRow), nextCursor: z.string().nullable() }),
  },

  countInbox: {
    method: 'GET',
    path: '/api/v1/inbox/counts',
    summary: 'How many conversations each view holds',
    access: 'human',
    returns: z.record(InboxView, z.number().int()),
  },

  readMe: {
    method: 'GET',
    path: '/api/v1/me',
    summary: 'Who is signed in, and where',
    access: 'human',
    returns: z.object({
      human: Human.extend({ email: z.string(), role: z.string() }),
      workspace: z.object({ id: z.string(), name: z.string(), publishableKey: z.string() }),
    }),
  },

  ...sourceEndpoints,

  readSetup: {
    method: 'GET',
    path: '/api/v1/setup',
    summary: 'Whether the first operator has still to sign up',
    access: 'anyone',
    returns: z.object({ needsOperator: z.boolean() }),
  },
})

export type EndpointName = keyof typeof endpoints
