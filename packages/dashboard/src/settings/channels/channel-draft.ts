// A channel while it is being edited.
import type { ChannelConnection, ChannelInfo } from '@baton/contract'

export function newChannel(
  { kind, title, fields }: ChannelInfo,
  taken: readonly ChannelConnection[],
): ChannelConnection {
  const initial = fields.flatMap(({ name, default: value }) =>
    value === null || value === '' ? [] : [[name, value] as const],
  )
  return {
    ...{ id: freeId(kind, taken), kind: kind as ChannelConnection['kind'], title, enabled: true },
    ...{ settings: Object.fromEntries(initial), locale: 'en', newAfterHours: 72 },
  }
}

/** An empty field is one that is not given. */
export function tidied(channel: ChannelConnection): ChannelConnection {
  const { baseUrl, settings, ...rest } = channel
  const given = Object.entries(settings).filter(([, value]) => value !== '')
  return {
    ...rest,
    ...{ title: rest.title.trim(), settings: Object.fromEntries(given) },
    ...(baseUrl?.trim() ? { baseUrl: baseUrl.trim() } : {}),
  }
}

/** Ids stand in webhook addresses and in logs, so they are made once and never change. */
function freeId(kind: string, taken: readonly ChannelConnection[]): string {
  for (let nth = 1; ; nth++) {
    const id = nth === 1 ? `ch_${kind}` : `ch_${kind}_${nth}`
    if (!taken.some((one) => one.id === id)) return id
  }
}
