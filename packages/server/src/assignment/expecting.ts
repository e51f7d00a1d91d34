// When somebody will answer a customer who asks for a person now. Asked for at every turn of the assistant, since any may
// end in asking: what it rests on is at most some seconds old.
import type { Team, TeamSettings } from '@baton/contract'
import {
  chooseRule,
  type Expecting,
  expectedWait,
  hoursOf,
  membersOf,
  nextOpening,
  presenceOf,
  sampleOf,
  teamHours,
} from '@baton/core'
import type { Pool } from 'pg'
import type { Settings } from '../settings/settings.ts'
import { type WhoIsThere, whoIsThere } from './who-is-there.ts'

const BELIEVED_MS = 15_000
/** Below it, the waits of everybody say more than those of one team. */
const OWN_HISTORY = 20

export function createExpecting(around: {
  pool: Pool
  settings: Pick<Settings, 'read'>
  now: () => number
}) {
  const { pool, settings, now } = around
  const known = new Map<string, { facts: Promise<WhoIsThere>; until: number }>()

  function factsOf(workspaceId: string): Promise<WhoIsThere> {
    const remembered = known.get(workspaceId)
    if (remembered && remembered.until > now()) return remembered.facts
    const facts = whoIsThere(pool, workspaceId, now())
    known.set(workspaceId, { facts, until: now() + BELIEVED_MS })
    facts.catch(() => known.delete(workspaceId))
    return facts
  }

  return async (workspaceId: string): Promise<Expecting> => {
    const [teams, rules, facts] = await Promise.all([
      settings.read(workspaceId, 'teams'),
      settings.read(workspaceId, 'assignment'),
      factsOf(workspaceId),
    ])
    return (conversation, reason, moment) => {
      const at = Date.parse(moment)
      const sample = { ...sampleOf(conversation, at), reason }
      const { to } = chooseRule(rules, sample, teams)
      const team = to.kind === 'team' ? teams.teams.find(({ id }) => id === to.teamId) : undefined
      const members = team ? membersOf(team, facts.people) : facts.people
      const hours = team ? hoursThatCount(team, members, teams, at) : null
      const own = facts.waits.filter((wait) => wait.team === team?.id)
      const present = members.filter(({ human, attendance }) => {
        const works = hoursOf(human.id, teams)
        return presenceOf(attendance, at) === 'online' && nextOpening(at, works) === at
      })
      const expects = expectedWait({
        ...{ at, hours, present: present.length },
        history: own.length >= OWN_HISTORY ? own : facts.waits,
        ahead: team ? (facts.waiting[team.id] ?? 0) : total(facts.waiting),
      })
      return expects && { expects, timeZone: hours?.timeZone ?? 'UTC' }
    }
  }
}

/** The team's own; else, where everybody in it works by shifts, those of whoever comes first. */
function hoursThatCount(
  team: Team,
  members: WhoIsThere['people'],
  teams: TeamSettings,
  at: number,
) {
  const own = teamHours(team, teams)
  if (own || members.length === 0) return own
  const shifts = members.map(({ human }) => hoursOf(human.id, teams))
  if (shifts.includes(null)) return null
  const opening = (hours: (typeof shifts)[number]) =>
    nextOpening(at, hours) ?? Number.POSITIVE_INFINITY
  return shifts.reduce((first, next) => (opening(next) < opening(first) ? next : first))
}

function total(waiting: Record<string, number>): number {
  return Object.values(waiting).reduce((sum, many) => sum + many, 0)
}
