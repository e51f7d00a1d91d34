// What a teammate does in the desk.
import * as z from 'zod'
import { Human } from '../conversation.ts'
import { Digest } from '../digest.ts'
import { defineEndpoints } from '../endpoint.ts'
import { ModelHealth } from '../model.ts'
import { MAX_MENTIONS } from '../note-facts.ts'
import { Ending } from '../work-facts.ts'
import { Acknowledged, ConversationParams, MessageSenderId, ReplyBody, Text } from './shared.ts'

const Mentions = z
  .array(z.string().max(128))
  .max(MAX_MENTIONS, `must be at most ${MAX_MENTIONS} teammates`)
  .optional()
  .describe('Ids of the teammates it calls; they follow the conversation from then on')

export const deskEndpoints = defineEndpoints({
  takeOver: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/take-over',
    summary: 'Take over as a human; the assistant is silent from now on',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({}),
    returns: Acknowledged,
    refuses: ['held-by-another', 'conversation-closed'],
  },

  reply: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/replies',
    summary: 'Write to the customer as a human; takes over if nobody has',
    access: 'conversations.answer',
    params: ConversationParams,
    body: ReplyBody,
    returns: Acknowledged,
    refuses: ['held-by-another', 'conversation-closed', 'answered-meanwhile', 'too-many-tags'],
  },

  postNote: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/notes',
    summary: 'Write a note that only humans see',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({ noteId: MessageSenderId, text: Text, mentions: Mentions }),
    returns: Acknowledged,
  },

  handBack: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/hand-back',
    summary: 'Let the assistant answer again',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({
      instruction: z.string().max(2_000).optional(),
      digest: Digest.optional().describe('What the assistant has to know of what was said'),
    }),
    returns: Acknowledged,
    refuses: ['held-by-another', 'conversation-closed'],
  },

  closeConversation: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/close',
    summary: 'Close; a further message of the customer opens it again',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject(Ending.shape),
    returns: Acknowledged,
    refuses: ['held-by-another'],
  },

  readMe: {
    method: 'GET',
    path: '/api/v1/me',
    summary: 'Who is signed in, and where',
    access: 'desk.enter',
    returns: z.object({
      human: Human.extend({ email: z.string(), role: z.string() }),
      workspace: z.object({ id: z.string(), name: z.string(), publishableKey: z.string() }),
    }),
  },

  readModelHealth: {
    method: 'GET',
    path: '/api/v1/model/health',
    summary: 'Whether the model answers, and since when not',
    access: 'desk.enter',
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
