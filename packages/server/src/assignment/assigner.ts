// Gives what waits to those who are there: oldest first, one process at a time, and again whenever something has changed.
// The desk's list is the queue: what nobody has is there until somebody does, whatever crashes.
import type { AssignmentSettings, Team, TeamSettings } from '@baton/contract'
import {
  assignByRules,
  type Conversation,
  decideAssignment,
  loseAssignee,
  type Standing,
} from '@baton/core'
import type { Pool } from 'pg'
import type { Commits, Committed } from '../commit.ts'
import type { Settings } from '../settings/settings.ts'
import type { Ref } from '../store/store.ts'
import { createTurns } from '../store/turns.ts'
import type { Attendance } from './attendance.ts'
import { createTurn } from './turn.ts'
import { whoIsThere } from './who-is-there.ts'

export type Assigner = {
  start(): void
  /** Something has changed in this workspace: looks soon, however often it is said. */
  nudge(workspaceId: string): void
  /** Whether what was written may change who gets what. */
  heard(committed: Committed): void
  /** Shares out what waits in a workspace. */
  drain(workspaceId: string): Promise<void>
  /** Takes from those who did not answer in time, and looks everywhere. */
  sweep(): Promise<void>
  stop(): Promise<void>
}

type Around = {
  pool: Pool
  commits: Pick<Commits, 'commit'>
  settings: Pick<Settings, 'read'>
  attendance: Pick<Attendance, 'assigned'>
  processId: string
  now: () => number
  pace?: number | undefined
  onFault(error: unknown): void
}

const SWEEP_MS = 5_000
/** Where another process is at it: it may have looked before what we know of. */
const AGAIN_MS = 500
const PAGE = 50
const MOST_EXPIRED = 200

export function createAssigner(around: Around): Assigner {
  const { pool, commits, settings, attendance, now, onFault, pace = 1 } = around
  const inTurn = createTurns()
  const turn = createTurn(around)
  const nudged = new Set<string>()
  const timers = new Set<NodeJS.Timeout>()
  let running: Promise<unknown> = Promise.resolve()
  let stopped = false

  function later(milliseconds: number, work: () => Promise<void>): void {
    if (stopped) return
    const timer = setTimeout(() => {
      timers.delete(timer)
      running = running.then(work).catch(onFault)
    }, milliseconds)
    timers.add(timer.unref())
  }

  function nudge(workspaceId: string, milliseconds = 0): void {
    if (nudged.has(workspaceId)) return
    nudged.add(workspaceId)
    later(milliseconds, () => {
      nudged.delete(workspaceId)
      return drain(workspaceId)
    })
  }

  function drain(workspaceId: string): Promise<void> {
    return inTurn(workspaceId, async () => {
      const [teams, rules] = await Promise.all([
        settings.read(workspaceId, 'teams'),
        settings.read(workspaceId, 'assignment'),
      ])
      if (sharesNothing(teams, rules)) return
      const isOurs = await turn.take(workspaceId)
      if (!isOurs) return nudge(workspaceId, AGAIN_MS / pace)
      try {
        await share(workspaceId, teams, rules)
      } finally {
        await turn.end(workspaceId)
      }
    })
  }

  async function share(workspaceId: string, teams: TeamSettings, rules: AssignmentSettings) {
    const { people } = await whoIsThere(pool, workspaceId, now())
    // Teams that still have somebody free; manual ones are only looked at where nobody has decided yet.
    let open = teams.teams.filter(({ mode }) => mode !== 'manual')
    const given = new Set<string>()
    for (let after: Waiting | null = null; !stopped; ) {
      const page = await waiting(workspaceId, open, after)
      for (const one of page) {
        const world = { rules, teams, people, at: now() }
        const { assignment } = await give({ workspaceId, conversationId: one.id }, world)
        if (assignment.assignee) taken(people, assignment.assignee.id, given, now())
        else if (assignment.passed.length === 0)
          open = open.filter(({ id }) => id !== assignment.team?.id)
      }
      after = page.at(-1) ?? null
      if (page.length < PAGE || !(await turn.take(workspaceId))) break
    }
    await attendance.assigned(workspaceId, [...given])
  }

  function give(ref: Ref, world: Parameters<typeof decideAssignment>[1]): Promise<Conversation> {
    const at = new Date(world.at).toISOString()
    return commits.commit(ref, (conversation) => {
      if (conversation.holder.kind !== 'queue' || conversation.assignment.assignee) return []
      const decided = decideAssignment(conversation, world)
      return decided ? assignByRules(conversation, decided, at) : []
    })
  }

  async function waiting(workspaceId: string, open: readonly Team[], after: Waiting | null) {
    const { rows } = await pool.query<Waiting>({
      name: 'assignment.waiting',
      text: WAITING,
      values: [workspaceId, open.map(({ id }) => id), after?.sortKey ?? null, after?.id ?? ''],
    })
    return rows
  }

  async function expire(): Promise<void> {
    const at = new Date(now()).toISOString()
    const { rows } = await pool.query<Ref & { humanId: string }>({
      name: 'assignment.expired',
      text: EXPIRED,
      values: [at],
    })
    for (const { humanId, ...ref } of rows) {
      const lost = { humanId, kind: 'not-answered' as const, by: null }
      // One that fails must not keep the others waiting.
      await commits
        .commit(ref, (conversation) => loseAssignee(conversation, lost, at))
        .catch(onFault)
    }
  }

  async function sweep(): Promise<void> {
    await expire()
    const { rows } = await pool.query<{ id: string }>({ name: 'assignment.where', text: WHERE })
    for (const { id } of rows) await drain(id).catch(onFault)
  }

  function again(): void {
    later(SWEEP_MS / pace, () => sweep().finally(again))
  }

  return {
    start: again,
    nudge: (workspaceId) => nudge(workspaceId),
    heard({ ref, recorded }) {
      if (recorded.some(({ type }) => CHANGES.has(type))) nudge(ref.workspaceId)
    },
    drain,
    sweep,
    async stop() {
      stopped = true
      for (const timer of timers) clearTimeout(timer)
      await running
    },
  }
}

type Waiting = { id: string; sortKey: string }

/** What makes somebody wait, or somebody free. */
const CHANGES = new Set([
  ...['escalation.requested', 'human.left', 'conversation.returned', 'conversation.closed'],
  'conversation.assigned',
])

/** Where nobody has made a rule or a team, everything waits for whoever takes it. */
function sharesNothing({ teams }: TeamSettings, { rules, otherwise }: AssignmentSettings): boolean {
  return teams.length === 0 && rules.length === 0 && otherwise.kind === 'nobody'
}

/** So that the next of this round goes to the next. */
function taken(people: Standing[], humanId: string, given: Set<string>, at: number): void {
  const person = people.find(({ human }) => human.id === humanId)
  if (!person) return
  person.open++
  // Several within a millisecond have an order, too.
  person.lastAssignedAt = Math.max(at, ...people.map((one) => one.lastAssignedAt ?? 0)) + 1
  given.add(humanId)
}

const WAITING = `
select conversation_id as id, sort_key::text as "sortKey" from inbox
where workspace_id = $1 and holder = 'queue' and assignee_id is null
  and (assigned_at is null or team_id = any($2))
  and ($3::bigint is null or (sort_key, conversation_id) > ($3::bigint, $4))
order by sort_key, conversation_id limit ${PAGE}`

const EXPIRED = `
select workspace_id as "workspaceId", conversation_id as "conversationId", assignee_id as "humanId" from inbox
where answer_by is not null and answer_by <= $1 and holder = 'queue' and assignee_id is not null
order by answer_by limit ${MOST_EXPIRED}`

const WHERE = `
select id from workspaces
where exists (select from inbox where workspace_id = workspaces.id and holder = 'queue' and assignee_id is null)`
