// What a line of the desk's list says of the work on a conversation. Each with a default: rows of earlier versions lack it.
import * as z from 'zod'
import { Human } from './human.ts'
import { ClockKind, Priority, Promised, WorkStatus } from './work-facts.ts'

export const OpenPromise = Promised.pick({ id: true, text: true, dueAt: true, owner: true }).extend(
  {
    isBroken: z.boolean(),
  },
)
export type OpenPromise = z.infer<typeof OpenPromise>

/** The last thing that somebody may want to be told of while they look elsewhere. */
export const InboxNews = z.object({
  what: z.enum([
    'escalated',
    'assigned',
    'mentioned',
    'replied',
    'clock-warned',
    'clock-breached',
    'promise-warned',
    'promise-broken',
    'woken',
  ]),
  /** Where in the log it is. */
  seq: z.number().int(),
  at: z.iso.datetime(),
  /** Whom it concerns; null for everybody. */
  to: Human.nullable(),
  /** Ids, where it concerns several. */
  among: z.array(z.string()).optional(),
})
export type InboxNews = z.infer<typeof InboxNews>

export const WORK_ROW = {
  status: WorkStatus.nullable().default(null),
  /** Null while it is put aside until the customer writes, and while it is not put aside at all. */
  snoozedUntil: z.iso.datetime().nullable().default(null),
  tags: z.array(z.string()).default([]),
  priority: Priority.default('normal'),
  closeReason: z.string().nullable().default(null),
  /** What is due first of the clocks that run, and from when on it is urgent. */
  dueAt: z.iso.datetime().nullable().default(null),
  dueWarnAt: z.iso.datetime().nullable().default(null),
  dueKind: ClockKind.nullable().default(null),
  /** Targets have not been applied to how it stands now. */
  unclocked: z.boolean().default(false),
  /** Of promises that are neither kept nor released, the first due; and those promises, at most ten. */
  promiseDueAt: z.iso.datetime().nullable().default(null),
  promises: z.array(OpenPromise).default([]),
  news: InboxNews.nullable().default(null),
}
