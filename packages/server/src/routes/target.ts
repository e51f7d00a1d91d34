// Who is named to take a conversation: only teammates who work here and may answer, and teams that there are.
import type { Human, MacroStep, TeamName } from '@baton/contract'
import type { KnownStep } from '@baton/core'
import type { Pool } from 'pg'
import { whoIsThere } from '../assignment/who-is-there.ts'
import type { Settings } from '../settings/settings.ts'
import { Rejection } from './problem.ts'

export type TargetServices = {
  pool: Pool
  settings: Pick<Settings, 'read'>
  now: () => number
}

/** `teamId` left out leaves the team as it is. */
type Named = { assigneeId: string | null; teamId?: string | null | undefined }
export type Target = { assignee: Human | null; team: TeamName | null | undefined }

export async function targetOf(
  { pool, settings, now }: TargetServices,
  workspaceId: string,
  { assigneeId, teamId }: Named,
  at = '',
): Promise<Target> {
  const [{ people }, { teams }] = await Promise.all([
    whoIsThere(pool, workspaceId, now()),
    settings.read(workspaceId, 'teams'),
  ])
  const person = people.find(({ human }) => human.id === assigneeId)
  if (assigneeId !== null && !person) throw invalid(`${at}assigneeId`, NOBODY)
  const team = teams.find(({ id }) => id === teamId)
  if (teamId && !team) throw invalid(`${at}teamId`, NO_TEAM)
  const none = teamId === null ? null : undefined
  return { assignee: person?.human ?? null, team: team ? { id: team.id, name: team.name } : none }
}

/** The steps of a macro with those they name as they are called today: it may have been written long ago. */
export async function knownSteps(
  services: TargetServices,
  workspaceId: string,
  steps: readonly MacroStep[],
): Promise<KnownStep[]> {
  return Promise.all(
    steps.map(async (step, index): Promise<KnownStep> => {
      if (step.do !== 'assign') return step
      return { do: 'assign', ...(await targetOf(services, workspaceId, step, `steps.${index}.`)) }
    }),
  )
}

const NOBODY = 'names nobody who works here and may answer; list the teammates for their ids'
const NO_TEAM = 'names no team that there is; list the teammates for the teams'

function invalid(field: string, message: string): Rejection {
  return new Rejection('invalid', `${field} ${message}.`, [{ field, message }])
}
