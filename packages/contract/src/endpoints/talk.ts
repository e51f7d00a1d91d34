// What a teammate needs while they talk: drafts, macros, colleagues to call, and what the same customer asked before.
import * as z from 'zod'
import { ConversationId, MAX_SEQ } from '../conversation.ts'
import { ThumbReason } from '../customer-facts.ts'
import { defineEndpoints } from '../endpoint.ts'
import { Summary } from '../escalation.ts'
import { Macro, MacroDraft, MacroSteps } from '../macro.ts'
import { MAX_SPLIT } from '../story-facts.ts'
import { Ticket } from '../ticket.ts'
import { Acknowledged, ConversationParams, MessageSenderId, SenderId } from './shared.ts'

export const DraftMode = z.enum(['reply', 'note'])
export type DraftMode = z.infer<typeof DraftMode>

/** What a teammate has written and not sent. Its id becomes the message's, so that what was sent is no draft any more. */
export const KeptDraft = z.object({
  draftId: z.string(),
  text: z.string(),
  /** How far the log had come when it was begun. */
  after: z.number().int(),
  savedAt: z.iso.datetime(),
})
export type KeptDraft = z.infer<typeof KeptDraft>

const MacroParams = z.object({ macroId: SenderId })
const DraftParams = z.object({ conversationId: ConversationId, mode: DraftMode })

export const talkEndpoints = defineEndpoints({
  readDrafts: {
    method: 'GET',
    path: '/api/v1/conversations/{conversationId}/drafts',
    summary: 'What you have written here and not sent',
    access: 'conversations.answer',
    params: ConversationParams,
    returns: z.object({ reply: KeptDraft.nullable(), note: KeptDraft.nullable() }),
  },

  saveDraft: {
    method: 'PUT',
    path: '/api/v1/conversations/{conversationId}/drafts/{mode}',
    summary:
      'Keep what you are writing; an empty text forgets it. One that has been sent is not kept again',
    access: 'conversations.answer',
    params: DraftParams,
    body: z.strictObject({
      draftId: MessageSenderId,
      text: z.string().max(20_000, 'must be at most 20,000 characters'),
      after: z.number().int().min(0).max(MAX_SEQ),
    }),
    returns: z.object({ kept: z.boolean().describe('False for a draft that has been sent') }),
  },

  listMacros: {
    method: 'GET',
    path: '/api/v1/macros',
    summary: 'Canned replies and macros: your own, and those of everybody',
    access: 'conversations.answer',
    returns: z.object({ data: z.array(Macro) }),
  },

  writeMacro: {
    method: 'PUT',
    path: '/api/v1/macros/{macroId}',
    summary: 'Write a macro, or change it. Shared ones are written by operators',
    access: 'conversations.answer',
    params: MacroParams,
    body: MacroDraft,
    returns: Macro,
    refuses: ['forbidden', 'quota-reached'],
  },

  removeMacro: {
    method: 'DELETE',
    path: '/api/v1/macros/{macroId}',
    summary: 'Remove a macro; what was said with it stays',
    access: 'conversations.answer',
    params: MacroParams,
    returns: z.object({ removed: z.boolean() }),
    refuses: ['forbidden'],
  },

  doSteps: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/steps',
    summary: 'Do what a macro does, all at once or not at all',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({
      runId: MessageSenderId,
      steps: MacroSteps.refine((steps) => steps.length > 0, 'must not be empty'),
    }),
    returns: Acknowledged,
    refuses: ['held-by-another', 'conversation-closed', 'too-many-tags', 'no-escalation'],
  },

  followConversation: {
    method: 'PUT',
    path: '/api/v1/conversations/{conversationId}/follow',
    summary: 'Follow a conversation, or follow it no more',
    access: 'conversations.read',
    params: ConversationParams,
    body: z.strictObject({ following: z.boolean() }),
    returns: Acknowledged,
  },

  starConversation: {
    method: 'PUT',
    path: '/api/v1/conversations/{conversationId}/star',
    summary: 'Star a conversation for yourself, or star it no more',
    access: 'conversations.read',
    params: ConversationParams,
    body: z.strictObject({ starred: z.boolean() }),
    returns: Acknowledged,
  },

  splitConversation: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/split',
    summary: 'Let some of what was said go on in a new conversation of the same customer',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({
      splitId: MessageSenderId,
      messageIds: z
        .array(z.string().min(1).max(128))
        .min(1, 'must name at least one message')
        .max(MAX_SPLIT, `must name at most ${MAX_SPLIT} messages`)
        .describe('What goes on over there; at least one message of the customer’s'),
    }),
    returns: Acknowledged.extend({ conversationId: z.string().describe('The new one') }),
    refuses: ['held-by-another', 'cannot-split'],
  },

  mergeConversation: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/merge',
    summary: 'Close a conversation as what goes on in another one, which quotes it',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({
      into: ConversationId.describe('The one that goes on'),
      otherCustomers: z
        .boolean()
        .optional()
        .describe('That the two are of two customers is known, and meant'),
    }),
    returns: Acknowledged.extend({
      conversationId: z.string().describe('The one that goes on'),
      carries: z.boolean().describe('What the customer writes in the closed one is heard there'),
    }),
    refuses: ['held-by-another', 'cannot-merge', 'other-customers', 'not-found'],
  },

  reportAnswer: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/messages/{messageId}/report',
    summary: 'Say that an answer of the assistant was bad, and how',
    access: 'conversations.answer',
    params: ConversationParams.extend({ messageId: SenderId }),
    body: z.strictObject({
      reason: ThumbReason,
      note: z.string().max(2_000, 'must be at most 2,000 characters').optional(),
    }),
    returns: Acknowledged,
    refuses: ['not-found'],
  },

  tellSummary: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/summary',
    summary: 'Tell the story anew, as it is now: by the model, or from quotes where there is none',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({}),
    returns: Acknowledged.extend({ summary: Summary, from: z.enum(['model', 'quotes']) }),
    refuses: ['unavailable'],
  },

  readEarlier: {
    method: 'GET',
    path: '/api/v1/conversations/{conversationId}/earlier',
    summary:
      'What the same customer has asked before, on every channel, with its tickets in other desks',
    access: 'conversations.read',
    params: ConversationParams,
    returns: z.object({
      data: z.array(
        z.object({
          conversationId: z.string(),
          at: z.iso.datetime(),
          lastAt: z.iso.datetime(),
          subject: z.string(),
          channel: z.string(),
          holder: z.enum(['assistant', 'queue', 'human', 'nobody']),
          tickets: z.array(
            Ticket.pick({ id: true, url: true, number: true }).extend({
              connector: z.string(),
              status: z.enum(['open', 'solved']),
            }),
          ),
        }),
      ),
      more: z.boolean().describe('There are still earlier ones'),
    }),
  },
})
