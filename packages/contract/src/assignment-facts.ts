// Who is expected to take a conversation, and how it came to that.
import * as z from 'zod'
import { fact } from './fact.ts'

const Id = z.string().min(1).max(128)
const Person = z.object({ id: Id, name: z.string() })

export const TeamName = z.object({ id: Id, name: z.string() })
export type TeamName = z.infer<typeof TeamName>

/**
 * How an assignment came about:
 * - `by-hand`: a teammate chose
 * - `rule`: a rule chose the team or the person, and the team's way of sharing the rest
 * - `free`: it waited for its team, and somebody had time
 * - `next-shift`: nobody was there; it waits for whoever comes next
 * - `not-answered`: whoever had it did not answer in time
 * - `returned`: whoever had it went away and gave it back
 */
export const WhyAssigned = z.object({
  kind: z.enum(['by-hand', 'rule', 'free', 'next-shift', 'not-answered', 'returned']),
  /** The name of the rule, as it was then. */
  rule: z.string().max(100).optional(),
  /** The evidence in words. */
  detail: z.string().max(400).default(''),
})
export type WhyAssigned = z.infer<typeof WhyAssigned>

export const ASSIGNMENT_FACTS = [
  /** `by` is null when Baton did it by the rules. Without an assignee it waits for the team, or for anybody. */
  fact('conversation.assigned', {
    assignee: Person.nullable(),
    team: TeamName.nullable(),
    by: Person.nullable(),
    why: WhyAssigned,
    /** Until when the assignee has to answer, else it goes to the next. */
    answerBy: z.iso.datetime().nullable().default(null),
  }),
] as const

/** What a line of the desk's list says of it. Rows of an earlier version say nothing. */
export const ASSIGNMENT_OF_ROW = {
  assignee: Person.nullable().default(null),
  team: TeamName.nullable().default(null),
  /** When it was last decided who shall take it; null while nobody has decided. */
  assignedAt: z.iso.datetime().nullable().default(null),
  answerBy: z.iso.datetime().nullable().default(null),
  /** The latest time somebody waited for a human who came: what the wait of others is reckoned from. */
  waited: z.object({ from: z.iso.datetime(), to: z.iso.datetime() }).nullable().default(null),
}
