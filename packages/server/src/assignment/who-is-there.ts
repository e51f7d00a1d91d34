// What has to be known to share out the work and to say how long it takes: who is there, how much each has, how many wait,
// and how long others waited lately. One statement.
import type { Standing } from '@baton/core'
import type { Pool } from 'pg'

export type WhoIsThere = {
  people: Standing[]
  /** How many wait, by the team they wait for; '' is nobody's. */
  waiting: Record<string, number>
  /** Who waited lately and was answered. */
  waits: { team: string | null; from: number; to: number }[]
}

/** Long enough for a weekend's few, short enough to notice that a team has grown. */
const HISTORY_DAYS = 14
const HISTORY = 200

export async function whoIsThere(pool: Pool, workspaceId: string, at: number): Promise<WhoIsThere> {
  const since = new Date(at - HISTORY_DAYS * 86_400_000).toISOString()
  const { rows } = await pool.query<Row>({
    name: 'assignment.facts',
    text: FACTS,
    values: [workspaceId, since],
  })
  const [row] = rows
  return {
    people: (row?.people ?? []).map(toStanding),
    waiting: row?.waiting ?? {},
    waits: (row?.waits ?? []).map(({ team, from, to }) => ({
      ...{ team, from: Date.parse(from), to: Date.parse(to) },
    })),
  }
}

type Row = {
  people: Person[] | null
  waiting: Record<string, number> | null
  waits: { team: string | null; from: string; to: string }[] | null
}

type Person = {
  id: string
  name: string
  choice: 'online' | 'away' | null
  seen: number | null
  came: number | null
  left: number | null
  assigned: number | null
  open: number
}

function toStanding({ id, name, choice, seen, came, left, assigned, open }: Person): Standing {
  return {
    human: { id, name },
    attendance: { choice: choice ?? 'online', seenAt: seen, cameAt: came, leftAt: left },
    ...{ open, lastAssignedAt: assigned },
  }
}

const ms = (column: string) => `round(extract(epoch from ${column}) * 1000)`

const FACTS = `
with load as (
  select assignee_id, count(*)::int as open from inbox
  where workspace_id = $1 and assignee_id is not null and holder in ('queue', 'human')
  group by assignee_id
), person as (
  select users."id", users."name", known.choice, ${ms('known.seen_at')} as seen, ${ms('known.came_at')} as came,
    ${ms('known.left_at')} as "left", ${ms('known.last_assigned_at')} as assigned, coalesce(load.open, 0) as open
  from members join users on users."id" = members."userId"
  left join human_presence as known on known.workspace_id = $1 and known.human_id = users."id"
  left join load on load.assignee_id = users."id"
  -- Who may only look on is given nothing, and neither is who comes in no more.
  where members."organizationId" = $1 and members."role" <> 'viewer' and members.deactivated_at is null
  order by users."name", users."id"
), waited as (
  select team_id as team, row #>> '{waited,from}' as "from", waited_to as "to" from inbox
  where workspace_id = $1 and waited_to > $2 order by waited_to desc limit ${HISTORY}
), waiting as (
  select coalesce(team_id, '') as team, count(*)::int as many from inbox
  where workspace_id = $1 and holder = 'queue' group by 1
)
select (select json_agg(person) from person) as people,
  (select json_agg(waited) from waited) as waits,
  (select json_object_agg(team, many) from waiting) as waiting`
