// Whether a channel's settings are what its kind asks for, before anybody relies on them.
import type { ChannelConnection, ChannelSettings } from '@baton/contract'
import type { ChannelKind } from '@baton/integrations'
import { type Mistake, settingsMistakes } from '../connections/check-settings.ts'

/** Of a whole document; paths begin at it. */
export function channelMistakesIn(
  { connections }: ChannelSettings,
  kinds: readonly ChannelKind[],
): Mistake[] {
  return connections.flatMap((connection, at) =>
    channelMistakesOf(connection, kinds).map(({ path, message }) => ({
      path: ['connections', at, ...path],
      message,
    })),
  )
}

export function channelMistakesOf(
  { kind: name, settings }: ChannelConnection,
  kinds: readonly ChannelKind[],
): Mistake[] {
  const kind = kinds.find((one) => one.kind === name)
  if (kind) return settingsMistakes(settings, kind)
  const known = kinds.map((one) => one.kind).join(', ')
  return [{ path: ['kind'], message: `names no channel: ${name}. One of ${known}.` }]
}
