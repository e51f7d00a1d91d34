// Keeps what a channel has brought, before anybody is told that it has come: the originals and files first, so that whoever
// hears of something finds what belongs to it.
import type { Arrived } from '@baton/integrations'
import type { DeliveryLog } from '../connections/delivery-log.ts'
import type { Arrivals } from './arrivals.ts'
import type { ChannelPlaceOf } from './channel-customers.ts'
import type { Originals } from './originals.ts'

export type Keeping = {
  arrivals: Pick<Arrivals, 'keep'>
  originals: Pick<Originals, 'keep'>
  log: Pick<DeliveryLog, 'passedOver'>
}

const NO_ROOM = 'The original of a mail, for which there was no room. Its words have come in.'

export async function keepArrived(
  place: ChannelPlaceOf,
  { items, files, originals = [], passedOver = {} }: Arrived,
  keeping: Keeping,
): Promise<void> {
  const { arrivals, log } = keeping
  const without = await keeping.originals.keep(place, originals)
  await arrivals.keep(place, items, files)
  const counts = without > 0 ? { ...passedOver, [NO_ROOM]: without } : passedOver
  await log.passedOver(place.workspaceId, place.connectionId, counts)
}
