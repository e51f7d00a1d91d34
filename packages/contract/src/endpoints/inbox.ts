// The desk's list: its views, what it is narrowed to, what is looked for in it, and what is done to many at once.
import * as z from 'zod'
import { ConversationId } from '../conversation.ts'
import { defineEndpoints } from '../endpoint.ts'
import { BulkAction, InboxRow, InboxView, SavedView, SearchHit } from '../inbox.ts'
import { Tag } from '../work-facts.ts'

const Line = z
  .string()
  .max(400, 'must be at most 400 characters')
  .describe(
    'Words, "exact words", -without, and operators such as channel:email or before:2026-11-21',
  )

/** As many as a request may touch: each is a write of its own. */
const MAX_AT_ONCE = 100

const BulkBody = z
  .strictObject({
    action: BulkAction,
    conversationIds: z
      .array(ConversationId)
      .min(1, 'must name at least one conversation')
      .max(MAX_AT_ONCE, `must name at most ${MAX_AT_ONCE} conversations`),
    assigneeId: z
      .string()
      .max(128)
      .nullable()
      .optional()
      .describe('For assign: a teammate; null for nobody'),
    teamId: z
      .string()
      .max(128)
      .nullable()
      .optional()
      .describe('For assign: a team; null for none, left out to leave it as it is'),
    tags: z
      .array(Tag)
      .min(1, 'must name a tag')
      .max(10, 'must be at most 10 tags')
      .optional()
      .describe('For tag: what is added'),
  })
  .refine(({ action, assigneeId }) => action !== 'assign' || assigneeId !== undefined, {
    path: ['assigneeId'],
    message: 'must be there when the action is assign: a teammate, or null for nobody',
  })
  .refine(({ action, tags }) => action !== 'tag' || tags !== undefined, {
    path: ['tags'],
    message: 'must be there when the action is tag',
  })

export const inboxEndpoints = defineEndpoints({
  listInbox: {
    method: 'GET',
    path: '/api/v1/inbox',
    summary: 'List conversations: those that wait for a human first, longest waiting on top',
    access: 'conversations.read',
    query: z.object({
      view: InboxView.default('all'),
      q: Line.optional().describe(
        'Operators that narrow the list, such as channel:email -reason:button',
      ),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      cursor: z.string().max(500).optional(),
    }),
    returns: z.object({
      /** A page may be shorter than asked, or empty, and still have a next one: so far it has been looked. */
      data: z.array(InboxRow),
      nextCursor: z.string().nullable(),
    }),
  },

  searchInbox: {
    method: 'GET',
    path: '/api/v1/inbox/search',
    summary: 'Look for words in what was said, the latest first',
    access: 'conversations.read',
    query: z.object({
      q: Line,
      limit: z.coerce.number().int().min(1).max(50).default(25),
      cursor: z.string().max(500).optional(),
    }),
    returns: z.object({
      data: z.array(z.object({ row: InboxRow, hit: SearchHit })),
      nextCursor: z.string().nullable(),
    }),
  },

  countInbox: {
    method: 'GET',
    path: '/api/v1/inbox/counts',
    summary: 'How many conversations each view holds; 1000 stands for 1000 and more',
    access: 'conversations.read',
    returns: z.record(InboxView, z.number().int()),
  },

  actOnMany: {
    method: 'POST',
    path: '/api/v1/inbox/bulk',
    summary:
      'Close, hand back, take over, assign, tag or star several conversations; each is done or refused by itself',
    access: 'conversations.answer',
    body: BulkBody,
    returns: z.object({
      done: z.array(z.string()),
      refused: z.array(
        z.object({ conversationId: z.string(), code: z.string(), detail: z.string() }),
      ),
    }),
  },

  listSavedViews: {
    method: 'GET',
    path: '/api/v1/inbox/views',
    summary: 'Your saved views and the shared ones, with how many conversations each holds',
    access: 'conversations.read',
    returns: z.object({
      data: z.array(SavedView.extend({ count: z.number().int(), atLeast: z.boolean() })),
    }),
  },

  saveView: {
    method: 'POST',
    path: '/api/v1/inbox/views',
    summary: 'Keep a view with its search line under a name, for yourself or for everybody',
    access: 'conversations.answer',
    body: z.strictObject({
      name: z.string().trim().min(1, 'must not be empty').max(60, 'must be at most 60 characters'),
      view: InboxView,
      q: Line,
      shared: z.boolean().default(false),
    }),
    returns: SavedView,
    status: 201,
    refuses: ['quota-reached'],
  },

  deleteSavedView: {
    method: 'DELETE',
    path: '/api/v1/inbox/views/{viewId}',
    summary: 'Delete a saved view: your own, or as an operator a shared one',
    access: 'conversations.answer',
    params: z.object({ viewId: z.string().max(128) }),
    returns: z.object({}),
  },
})
