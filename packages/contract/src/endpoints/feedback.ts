// What a customer may do about their conversation besides writing into it.
import * as z from 'zod'
import { MAX_SEQ } from '../conversation.ts'
import { Score, Thumb } from '../customer-facts.ts'
import { defineEndpoints } from '../endpoint.ts'
import { MAX_OWN_WORDS } from '../escalation.ts'
import { IdentityProof } from '../identity.ts'
import { Acknowledged, ConversationParams, SenderId } from './shared.ts'

/** What a customer may put right in the story that goes to a person. */
export const Corrections = {
  summary: z
    .string()
    .trim()
    .max(MAX_OWN_WORDS, `must be at most ${MAX_OWN_WORDS} characters`)
    .optional()
    .describe('In the customer’s own words; goes along beside the summary that was made'),
  email: z.email('must be an e-mail address').max(320).optional(),
}

export const Receipt = z.object({
  /** Null while nobody has been asked for: what would go now. */
  escalationId: z.string().nullable(),
  subject: z.string(),
  summary: z.string(),
  ownWords: z.string().nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  verified: z.boolean().describe('Whether an application has signed who the customer is'),
  page: z.object({ url: z.string(), title: z.string().optional() }).nullable(),
  attributes: z.array(z.string()).describe('Names of what the application tells of the customer'),
  messages: z.number().int().describe('How many messages go along'),
  tickets: z.array(z.string()).describe('Numbers of the tickets it has become'),
})

export type Receipt = z.infer<typeof Receipt>

export const feedbackEndpoints = defineEndpoints({
  identify: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/identify',
    summary: 'The customer has signed in: this conversation is theirs from now on',
    access: 'customer',
    params: ConversationParams,
    body: z.strictObject({ identity: IdentityProof }),
    returns: Acknowledged.extend({
      token: z.string().describe('In the place of the one used here, which ends'),
      deviceToken: z.string(),
    }),
    refuses: ['another-customer', 'identity-invalid'],
  },

  markRead: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/read',
    summary: 'The customer has seen what there is up to an event',
    access: 'customer',
    params: ConversationParams,
    body: z.strictObject({ upTo: z.number().int().min(0).max(MAX_SEQ) }),
    returns: Acknowledged,
  },

  reopenConversation: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/reopen',
    summary: 'Open a closed conversation again, within the days the workspace allows',
    access: 'customer',
    params: ConversationParams,
    body: z.strictObject({}),
    returns: Acknowledged,
    refuses: ['conversation-closed'],
  },

  rateConversation: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/rating',
    summary: 'Say how it went, once for each closing; may be changed for a day',
    access: 'customer',
    params: ConversationParams,
    body: z.strictObject({
      score: Score,
      comment: z.string().trim().max(1_000, 'must be at most 1,000 characters').optional(),
    }),
    returns: Acknowledged,
    refuses: ['not-rateable'],
  },

  rateAnswer: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/messages/{messageId}/thumb',
    summary: 'Thumb up or down for an answer of the assistant; null takes it back',
    access: 'customer',
    params: ConversationParams.extend({ messageId: SenderId }),
    body: z.strictObject(Thumb.omit({ messageId: true }).shape),
    returns: Acknowledged,
  },

  regenerateAnswer: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/messages/{messageId}/regenerate',
    summary:
      'Ask for another answer in the place of the assistant’s last one; at most three times for a question',
    access: 'customer',
    params: ConversationParams.extend({ messageId: SenderId }),
    body: z.strictObject({}),
    returns: Acknowledged,
    refuses: ['cannot-regenerate', 'held-by-a-human', 'conversation-closed'],
  },

  readReceipt: {
    method: 'GET',
    path: '/api/v1/conversations/{conversationId}/receipt',
    summary: 'What goes to a person, or has gone, as the customer may read it',
    access: 'customer',
    params: ConversationParams,
    returns: Receipt,
  },

  correctReceipt: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/receipt',
    summary: 'Put right what has gone to a person; the ticket is told once',
    access: 'customer',
    params: ConversationParams,
    body: z.strictObject(Corrections),
    returns: Acknowledged,
    refuses: ['no-escalation'],
  },

  readFollowLink: {
    method: 'GET',
    path: '/api/v1/conversations/{conversationId}/follow-link',
    summary:
      'The page on which the customer, or whoever has its address, follows what becomes of this',
    access: 'customer',
    params: ConversationParams,
    returns: z.object({ url: z.string().nullable().describe('null: switched off') }),
  },

  readTranscript: {
    method: 'GET',
    path: '/api/v1/conversations/{conversationId}/transcript',
    summary: 'The conversation as a text to keep',
    access: 'customer',
    params: ConversationParams,
    query: z.object({ format: z.enum(['text', 'markdown']).default('text') }),
    returns: z.object({ name: z.string(), type: z.string(), text: z.string() }),
    downloads: true,
  },

  mailTranscript: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/transcript/mail',
    summary: 'Send the transcript to the address the customer has given',
    access: 'customer',
    params: ConversationParams,
    body: z.strictObject({}),
    returns: z.object({ email: z.string() }),
    refuses: ['mail-not-configured'],
  },
})
