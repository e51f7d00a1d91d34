// Which time counts as waiting: the workspace's business hours, where it has set them.
import { businessMsBetween, type TimeBetween } from '@baton/core'
import type { Settings } from '../settings/settings.ts'

export function hoursOf(settings: Pick<Settings, 'read'>) {
  return async (workspaceId: string): Promise<TimeBetween | undefined> => {
    const { hours } = await settings.read(workspaceId, 'work')
    if (!hours) return undefined
    return (from, to) => Math.max(0, businessMsBetween(Date.parse(from), Date.parse(to), hours))
  }
}
