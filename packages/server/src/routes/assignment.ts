// Who is there, and who takes what, as teammates say it.
import { endpoints } from '@baton/contract'
import { assignByHand, hoursOf, isOpen, loseAssignee, membersOf, presenceOf } from '@baton/core'
import type { Hono } from 'hono'
import type { Pool } from 'pg'
import type { Attendance } from '../assignment/attendance.ts'
import { whoIsThere } from '../assignment/who-is-there.ts'
import type { Commits } from '../commit.ts'
import { actOn } from './act-on.ts'
import { type Authenticate, refOf, route } from './route.ts'
import { type TargetServices, targetOf } from './target.ts'

export type AssignmentServices = TargetServices & {
  authenticate: Authenticate
  commits: Commits
  attendance: Pick<Attendance, 'choose'>
}

export function assignmentRoutes(app: Hono, services: AssignmentServices): void {
  const { pool, authenticate, commits, settings, attendance, now } = services
  const act = actOn(commits)
  const at = () => new Date(now()).toISOString()

  route(app, endpoints.assignConversation, authenticate, async ({ params, body, caller }) => {
    const { assignee, team } = await targetOf(services, caller.workspaceId, body)
    return act(refOf(caller, params), (conversation) =>
      assignByHand(
        conversation,
        { assignee, team: team === undefined ? conversation.assignment.team : team },
        caller.human,
        at(),
      ),
    )
  })

  route(app, endpoints.listTeammates, authenticate, async ({ caller }) => {
    const { workspaceId } = caller
    const [{ people }, known] = await Promise.all([
      whoIsThere(pool, workspaceId, now()),
      settings.read(workspaceId, 'teams'),
    ])
    const data = people.map((one) => {
      const { human, attendance, open } = one
      const hours = hoursOf(human.id, known)
      const teams = known.teams.filter((team) => membersOf(team, [one]).length > 0)
      return {
        ...{ human, open, presence: presenceOf(attendance, now()), choice: attendance.choice },
        ...{ onShift: hours && isOpen(now(), hours), teams: teams.map(({ id }) => id) },
      }
    })
    return { data, teams: known.teams.map(({ id, name }) => ({ id, name })) }
  })

  route(app, endpoints.setPresence, authenticate, async ({ body, caller }) => {
    const { workspaceId, human } = caller
    await attendance.choose({ workspaceId, humanId: human.id }, body.choice)
    const { choice } = body
    if (choice !== 'away' || !body.returnWork) return { choice, returned: 0 }
    const waiting = await waitingFor(pool, workspaceId, human.id)
    const lost = { humanId: human.id, kind: 'returned' as const, by: human }
    for (const conversationId of waiting)
      await commits.commit({ workspaceId, conversationId }, (conversation) =>
        loseAssignee(conversation, lost, at()),
      )
    return { choice, returned: waiting.length }
  })
}

async function waitingFor(pool: Pool, workspaceId: string, humanId: string): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'assignment.waiting-for',
    text: `select conversation_id as id from inbox
      where workspace_id = $1 and assignee_id = $2 and holder = 'queue' order by sort_key, conversation_id`,
    values: [workspaceId, humanId],
  })
  return rows.map(({ id }) => id)
}
