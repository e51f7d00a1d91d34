// What a teammate does in the desk.
import * as z from 'zod'
import { Human } from '../conversation.ts'
import { defineEndpoints } from '../endpoint.ts'
import { InboxRow, InboxView } from '../inbox.ts'
import { ModelHealth } from '../model.ts'
import { Acknowledged, ConversationParams, MessageSenderId, SaidBody, Text } from './shared.ts'

export const deskEndpoints = defineEndpoints({
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
    body: SaidBody,
    returns: Acknowledged,
    refuses: ['held-by-another', 'conversation-closed'],
  },

  postNote: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/notes',
    summary: 'Write a note that only humans see',
    access: 'human',
    params: ConversationParams,
    body: z.strictObject({ noteId: MessageSenderId, text: Text }),
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

  readModelHealth: {
    method: 'GET',
    path: '/api/v1/model/health',
    summary: 'Whether the model answers, and since when not',
    access: 'human',
    returns: ModelHealth,
  },

  readSetup: {
    method: 'GET',
    path: '/api/v1/setup',
    summary: 'Whether the first operator has still to sign up',
    access: 'anyone',
    returns: z.object({ needsOperator: z.boolean() }),
  },
})
