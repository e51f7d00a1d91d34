// A channel while it is being edited.
import type { ChannelConnection, ChannelInfo } from '@baton/contract'
import { freeId, initialSettings } from '../connecting/draft.ts'

export function newChannel(
  { kind, title, fields }: ChannelInfo,
  taken: readonly ChannelConnection[],
): ChannelConnection {
  const id = freeId(`ch_${kind}`, taken)
  return {
    ...{ id, kind: kind as ChannelConnection['kind'], title, enabled: true },
    ...{ settings: initialSettings(fields), locale: 'en', newAfterHours: 72 },
  }
}
