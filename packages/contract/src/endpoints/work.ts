// What teammates make of a conversation besides words: put it aside, tag it, say how urgent it is, promise something.
import * as z from 'zod'
import { Digest } from '../digest.ts'
import { defineEndpoints } from '../endpoint.ts'
import { InboxRow } from '../inbox.ts'
import { Priority, Promised, Tag } from '../work-facts.ts'
import { WorkSettings } from '../work-settings.ts'
import { Acknowledged, ConversationParams, SenderId } from './shared.ts'

const PromiseParams = ConversationParams.extend({ promiseId: SenderId })
const Tags = z.array(Tag).max(20, 'must be at most 20 tags')
const Owner = z
  .enum(['me', 'holder'])
  .describe('`me`: yours to keep; `holder`: whoever has the conversation when it is due')

export const workEndpoints = defineEndpoints({
  snooze: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/snooze',
    summary: 'Put aside until a time or until the customer writes; takes over if nobody has',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({
      until: z.iso
        .datetime({ offset: true })
        .nullable()
        .describe('In the future, at most a year; null for until the customer writes'),
    }),
    returns: Acknowledged,
    refuses: ['held-by-another', 'conversation-closed', 'no-escalation'],
  },

  wake: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/wake',
    summary: 'Bring back what was put aside',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({}),
    returns: Acknowledged,
  },

  tag: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/tags',
    summary: 'Add and take away tags',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({ add: Tags.default([]), remove: Tags.default([]) }),
    returns: Acknowledged,
    refuses: ['too-many-tags'],
  },

  prioritize: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/priority',
    summary: 'Say how urgent it is',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({ priority: Priority }),
    returns: Acknowledged,
  },

  reopenByHuman: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/open',
    summary: 'Open a closed conversation again and take it over',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({}),
    returns: Acknowledged,
  },

  makePromise: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/promises',
    summary: 'Write down what the customer was promised, and by when',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({
      promiseId: SenderId,
      text: Promised.shape.text,
      dueAt: z.iso.datetime({ offset: true }),
      messageId: SenderId.optional().describe('The message it was made in'),
      owner: Owner.default('me'),
    }),
    returns: Acknowledged,
  },

  changePromise: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/promises/{promiseId}',
    summary: 'Say a promise better, or put it off',
    access: 'conversations.answer',
    params: PromiseParams,
    body: z.strictObject({
      text: Promised.shape.text.optional(),
      dueAt: z.iso.datetime({ offset: true }).optional(),
      owner: Owner.optional(),
    }),
    returns: Acknowledged,
  },

  settlePromise: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/promises/{promiseId}/settle',
    summary: 'Say that a promise was kept, or that nobody waits for it any more',
    access: 'conversations.answer',
    params: PromiseParams,
    body: z.strictObject({ how: z.enum(['kept', 'released']) }),
    returns: Acknowledged,
  },

  listPromises: {
    method: 'GET',
    path: '/api/v1/promises',
    summary: 'Conversations with promises that are neither kept nor released, first due first',
    access: 'conversations.read',
    query: z.object({
      whose: z.enum(['all', 'mine']).default('all'),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      cursor: z.string().max(500).optional(),
    }),
    returns: z.object({
      data: z.array(InboxRow),
      nextCursor: z.string().nullable(),
    }),
  },

  draftDigest: {
    method: 'POST',
    path: '/api/v1/conversations/{conversationId}/digest',
    summary: 'Draft what the assistant is told when it gets the conversation back',
    access: 'conversations.answer',
    params: ConversationParams,
    body: z.strictObject({}),
    returns: z.object({ digest: Digest, from: z.enum(['transcript', 'model']) }),
  },

  readWorkChoices: {
    method: 'GET',
    path: '/api/v1/work/choices',
    summary: 'What teammates choose from: tags, and reasons for closing',
    access: 'conversations.read',
    returns: WorkSettings.pick({ closeReasons: true, tags: true }),
  },
})
