// Who works together, when they are there, and how they share the work.
import * as z from 'zod'
import { ClosedDays, Hours } from './hours.ts'

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'must be lower case with hyphens')
const HumanId = z.string().min(1).max(128)
const Name = z.string().trim().min(1, 'must have a name').max(60)
/** How many conversations somebody has at most at a time; 0: no limit. */
const Cap = z.number().int().min(0, 'must be 0 (no limit) or more').max(500).default(0)

/** Hours with a name, for people, for teams and for rules. */
export const Shift = z.strictObject({ id: Id, name: Name, hours: Hours })
export type Shift = z.infer<typeof Shift>

export const Team = z.strictObject({
  id: Id,
  name: Name,
  /** All teammates, also those who come later; else the members. */
  everyone: z.boolean().default(false),
  members: z.array(HumanId).max(500).default([]),
  /** `balanced`: to whoever has the fewest open; `round-robin`: to whoever has had none for longest. */
  mode: z.enum(['manual', 'balanced', 'round-robin']).default('manual'),
  cap: Cap,
  /** When the team is there, by the name of a shift; null: always. */
  shift: Id.nullable().default(null),
  /** With nobody there, it goes to whoever comes next, rather than to nobody. */
  nextShiftFallback: z.boolean().default(false),
  /** After so many minutes without an answer it goes to the next; 0: it never does. */
  answerWithinMinutes: z.number().int().min(0).max(1_440).default(10),
})
export type Team = z.infer<typeof Team>

/** What is known of a teammate's working time. Without a shift, being online is being there. */
export const TeammateHours = z.strictObject({
  shift: Id.nullable().default(null),
  cap: Cap,
  timeOff: z.array(ClosedDays).max(100).default([]),
})
export type TeammateHours = z.infer<typeof TeammateHours>

export const TeamSettings = z
  .strictObject({
    shifts: z.array(Shift).max(100).default([]),
    teams: z.array(Team).max(100).default([]),
    people: z.record(HumanId, TeammateHours).default({}),
  })
  .check(({ value, issues }) => {
    const complain = (path: (string | number)[], message: string) =>
      issues.push({ code: 'custom', path, message, input: value })
    const shifts = new Set(value.shifts.map(({ id }) => id))
    for (const list of ['shifts', 'teams'] as const)
      value[list].forEach(({ id }, at) => {
        if (value[list].findIndex((other) => other.id === id) < at)
          complain([list, at, 'id'], 'stands here twice')
      })
    value.teams.forEach(({ shift }, at) => {
      if (shift && !shifts.has(shift)) complain(['teams', at, 'shift'], NO_SUCH_SHIFT)
    })
    for (const [id, { shift }] of Object.entries(value.people))
      if (shift && !shifts.has(shift)) complain(['people', id, 'shift'], NO_SUCH_SHIFT)
  })
export type TeamSettings = z.infer<typeof TeamSettings>

const NO_SUCH_SHIFT = 'names hours that are not among the shifts; add them, or choose others'
