// Who of a team takes the next conversation. Pure: who is there and how much each has comes in as facts.
import type { Hours, Human, Team, TeamName, TeamSettings, WhyAssigned } from '@baton/contract'
import { afterBusinessMs, isOpen, nextOpening } from '../hours/hours.ts'
import { type Attendance, isSettled, presenceOf } from './presence.ts'

export type Standing = {
  human: Human
  attendance: Attendance
  /** Conversations they have, or are expected to take. */
  open: number
  lastAssignedAt: number | null
}

export type Chosen = {
  assignee: Human | null
  team: TeamName
  why: WhyAssigned
  answerBy: string | null
}

/** Why somebody does not get it; null: they may. */
export type Obstacle = 'off-shift' | 'away' | 'unsettled' | 'full' | 'passed'

type Asked = {
  team: Team
  settings: TeamSettings
  people: readonly Standing[]
  passed: readonly { humanId: string; at: string }[]
  at: number
}

/** What becomes of one that waits for this team: somebody's, or the team's until somebody is there. */
export function chooseAssignee(asked: Asked): Chosen {
  const { team, settings, at } = asked
  const name = { id: team.id, name: team.name }
  const waits: Chosen = {
    ...{ assignee: null, team: name, answerBy: null },
    why: { kind: 'free', detail: 'Nobody of the team is free.' },
  }
  if (team.mode === 'manual')
    return { ...waits, why: { kind: 'free', detail: 'The team shares its work by hand.' } }

  const members = membersOf(team, asked.people)
  const free = members.filter((one) => obstacleOf(one, asked) === null)
  const [first] = free.sort(inOrderOf(team))
  if (first) {
    const hours = hoursOf(first.human.id, settings)
    const why = { kind: 'free' as const, detail: detailOf(team, first) }
    return { ...waits, assignee: first.human, why, answerBy: answerBy(team, hours, at) }
  }
  return (team.nextShiftFallback && nextShift(members, asked)) || waits
}

export function membersOf<One extends { human: Human }>(team: Team, people: readonly One[]): One[] {
  return people.filter(({ human }) => team.everyone || team.members.includes(human.id))
}

export function obstacleOf(
  { human, attendance, open }: Standing,
  { team, settings, passed, at }: Omit<Asked, 'people'>,
): Obstacle | null {
  const hours = hoursOf(human.id, settings)
  if (!isOpen(at, hours) || isOff(human.id, settings, at)) return 'off-shift'
  if (presenceOf(attendance, at) !== 'online') return 'away'
  if (!isSettled(attendance, at)) return 'unsettled'
  const cap = capOf(human.id, team, settings)
  if (cap > 0 && open >= cap) return 'full'
  const lost = passed.find(({ humanId }) => humanId === human.id)
  // Who has come anew since then may get it again.
  return lost && (attendance.cameAt ?? 0) <= Date.parse(lost.at) ? 'passed' : null
}

/** When somebody works, with the days they are off; null: whenever they are online. */
export function hoursOf(humanId: string, { shifts, people }: TeamSettings): Hours | null {
  const person = people[humanId]
  const hours = shifts.find(({ id }) => id === person?.shift)?.hours
  if (!hours) return null
  return { ...hours, closed: [...hours.closed, ...(person?.timeOff ?? [])] }
}

/** The hours of a team; null: always there. */
export function teamHours({ shift }: Pick<Team, 'shift'>, { shifts }: TeamSettings): Hours | null {
  return shifts.find(({ id }) => id === shift)?.hours ?? null
}

/** The lower of what the team and the person allow; 0: no limit. */
function capOf(humanId: string, team: Team, { people }: TeamSettings): number {
  const caps = [team.cap, people[humanId]?.cap ?? 0].filter((cap) => cap > 0)
  return caps.length > 0 ? Math.min(...caps) : 0
}

/** Without a shift there is no place whose date it is: the team's, else everybody's. */
function isOff(humanId: string, { people, shifts }: TeamSettings, at: number): boolean {
  const { shift, timeOff = [] } = people[humanId] ?? {}
  if (shift || timeOff.length === 0) return false
  const timeZone = shifts[0]?.hours.timeZone ?? 'UTC'
  return !isOpen(at, { timeZone, week: WHOLE_WEEK, closed: timeOff })
}

const WHOLE_DAY = [{ from: '00:00', to: '00:00' }]
const WHOLE_WEEK: Hours['week'] = {
  ...{ mon: WHOLE_DAY, tue: WHOLE_DAY, wed: WHOLE_DAY, thu: WHOLE_DAY },
  ...{ fri: WHOLE_DAY, sat: WHOLE_DAY, sun: WHOLE_DAY },
}

/** A tie goes to whoever has had none for longest; then by name, so that everybody would choose the same. */
function inOrderOf({ mode }: Team) {
  const since = (one: Standing) => one.lastAssignedAt ?? 0
  return (a: Standing, b: Standing): number =>
    (mode === 'balanced' ? a.open - b.open : 0) ||
    since(a) - since(b) ||
    (a.human.id < b.human.id ? -1 : 1)
}

function detailOf({ mode }: Team, { open, human }: Standing): string {
  return mode === 'balanced'
    ? `Balanced: ${human.name} had ${open} open, the fewest.`
    : `Round robin: it was the turn of ${human.name}.`
}

/** Of those who are not working now, whoever works next. */
function nextShift(members: readonly Standing[], asked: Asked): Chosen | null {
  const { team, settings, at } = asked
  const coming = members.flatMap((one) => {
    const hours = hoursOf(one.human.id, settings)
    const opens = hours && !isOpen(at, hours) ? nextOpening(at, hours) : null
    const cap = capOf(one.human.id, team, settings)
    const isFull = cap > 0 && one.open >= cap
    const hasPassed = asked.passed.some(({ humanId }) => humanId === one.human.id)
    return opens !== null && !isFull && !hasPassed ? [{ one, opens, hours }] : []
  })
  const [first] = coming.sort((a, b) => a.opens - b.opens || inOrderOf(team)(a.one, b.one))
  if (!first) return null
  const { human } = first.one
  return {
    assignee: human,
    team: { id: team.id, name: team.name },
    why: { kind: 'next-shift', detail: `Nobody was there; the next to work is ${human.name}.` },
    answerBy: answerBy(team, first.hours, first.opens),
  }
}

/** In the time they work: who gets it at the end of a day has until the next. */
export function answerBy(
  { answerWithinMinutes }: Pick<Team, 'answerWithinMinutes'>,
  hours: Hours | null,
  at: number,
): string | null {
  if (answerWithinMinutes === 0) return null
  const due = afterBusinessMs(at, answerWithinMinutes * 60_000, hours)
  return due === null ? null : new Date(due).toISOString()
}
