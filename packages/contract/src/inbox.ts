// One line of the desk's list: what must be known of a conversation without reading it.
import * as z from 'zod'
import { ASSIGNMENT_OF_ROW } from './assignment-facts.ts'
import { Human } from './conversation.ts'
import { Reason } from './judgement.ts'
import { WORK_ROW } from './work-row.ts'

export const InboxRow = z.object({
  conversationId: z.string(),
  seq: z.number().int(),
  holder: z.enum(['assistant', 'queue', 'human', 'nobody']),
  human: Human.nullable(),
  subject: z.string(),
  /** The last thing said, cut short, and who said it. */
  preview: z.string(),
  previewBy: z.enum(['customer', 'assistant', 'human', 'system']),
  customer: z.object({
    /** Empty in a row that an earlier version has written. */
    id: z.string().default(''),
    name: z.string().nullable(),
    email: z.string().nullable(),
    verified: z.boolean(),
  }),
  reason: Reason.nullable(),
  channel: z.string(),
  startedAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  /** Answers the customer has not seen. */
  unread: z.number().int().default(0),
  /** What the customer gave for the latest closing, 1 to 5. */
  score: z.number().int().nullable().default(null),
  /** Ids of the teammates who were called by a note, and of those who follow. */
  mentions: z.array(z.string()).default([]),
  followers: z.array(z.string()).default([]),
  /** Ids of the teammates who have starred it. */
  stars: z.array(z.string()).default([]),
  /** Since when the customer waits for a human; null when nobody is asked for. */
  waitingSince: z.iso.datetime().nullable(),
  ...ASSIGNMENT_OF_ROW,
  /** Of the customer, BCP 47. */
  language: z.string().default(''),
  /** What it can be found by, as `channel:email`; see `core/inbox-facets.ts`. */
  facets: z.array(z.string()).default([]),
  ...WORK_ROW,
})
export type InboxRow = z.infer<typeof InboxRow>

/** Which conversations a list shows. */
export const InboxView = z.enum([
  'escalated',
  /** What you have, and what waits for you. */
  'mine',
  /** What waits, and is expected of nobody. */
  'unassigned',
  /** Where a note calls you, closed ones too. */
  'mentions',
  /** What you have starred, closed ones too. */
  'starred',
  'hold',
  'assistant',
  'closed',
  'all',
])
export type InboxView = z.infer<typeof InboxView>

/** Where a match begins and ends is told by the parts, so that nobody has to look for it again. */
export const SearchHit = z.object({
  seq: z.number().int(),
  at: z.iso.datetime(),
  by: z.enum(['customer', 'assistant', 'human', 'note', 'name']),
  parts: z.array(z.object({ text: z.string(), found: z.boolean() })),
})
export type SearchHit = z.infer<typeof SearchHit>

/** A view with a search line, kept under a name. */
export const SavedView = z.object({
  id: z.string(),
  name: z.string().min(1).max(60),
  view: InboxView,
  q: z.string().max(400),
  shared: z.boolean(),
  mine: z.boolean(),
})
export type SavedView = z.infer<typeof SavedView>

/** What can be done to several conversations at once. */
export const BulkAction = z.enum([
  'close',
  'hand-back',
  'take-over',
  'assign',
  'tag',
  'star',
  'unstar',
])
export type BulkAction = z.infer<typeof BulkAction>

/** Counting further would cost more than anybody gains: this many stands for "999 and more". */
export const COUNTED_TO = 1_000
