// Which time counts as waiting: the business hours of the team that had the conversation, else those of the workspace, as
// the clocks of operators have it.
import type { Hours } from '@baton/contract'
import { businessMsBetween, type TimeBetween, teamHours } from '@baton/core'
import type { Settings } from '../settings/settings.ts'

export function hoursOf(settings: Pick<Settings, 'read'>) {
  return async (workspaceId: string): Promise<TimeBetween | undefined> => {
    const [{ hours }, teams] = await Promise.all([
      settings.read(workspaceId, 'work'),
      settings.read(workspaceId, 'teams'),
    ])
    const ofTeam = new Map<string | null, Hours>()
    for (const team of teams.teams) {
      const own = teamHours(team, teams)
      if (own) ofTeam.set(team.id, own)
    }
    if (!hours && ofTeam.size === 0) return undefined
    return (from, to, team) =>
      businessMsBetween(Date.parse(from), Date.parse(to), ofTeam.get(team) ?? hours)
  }
}
