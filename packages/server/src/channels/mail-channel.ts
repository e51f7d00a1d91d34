// The address from which mail of ours leaves that answers to none: the one that operators have named, or the first that is
// switched on.
import type { Ref } from '../store/store.ts'
import type { Channels, OpenedChannel } from './open-channel.ts'

export async function mailChannel(
  { workspaceId }: Pick<Ref, 'workspaceId'>,
  channels: Pick<Channels, 'open' | 'settings'>,
): Promise<OpenedChannel | null> {
  const { whenAway, connections } = await channels.settings(workspaceId)
  const named = whenAway.connectionId
  const one = connections.find(
    ({ id, kind, enabled }) => kind === 'email' && enabled && (!named || id === named),
  )
  return one ? channels.open(workspaceId, one.id) : null
}
