// On which page a customer is just now: told by their chat with each sign of life, to whoever looks at the conversation,
// and kept nowhere. What counts for people and rules later is the page their words came from, which is in the log.
import { Page } from '@baton/contract'
import type { Ref } from '../store/store.ts'
import type { Hub } from './hub.ts'
import type { Neighbours } from './neighbours.ts'
import type { Peer } from './socket.ts'
import type { Viewers } from './viewers.ts'

export type Whereabouts = { ref: Ref; page: Page }

type Around = {
  hub: Pick<Hub, 'visited'>
  neighbours: Pick<Neighbours, 'tellWhereabouts'>
  viewers: Pick<Viewers, 'isViewed'>
}

export function createWhereabouts({ hub, neighbours, viewers }: Around) {
  return (peer: Peer, page: Page): void => {
    if (peer.kind !== 'customer') return
    const { ref } = peer
    // Every chat that is open says it every few seconds, and nearly none of them is looked at.
    if (!viewers.isViewed(ref)) return
    hub.visited({ ref, page })
    neighbours.tellWhereabouts({ ref, page })
  }
}

/** As one word, for a line in which words are parted by spaces. */
export function writeWhereabouts({ page }: Whereabouts): string {
  return Buffer.from(JSON.stringify({ page })).toString('base64url')
}

/** Null for a sign of another kind. */
export function readWhereabouts(ref: Ref, word: string): Whereabouts | null {
  const { page } = JSON.parse(Buffer.from(word, 'base64url').toString())
  const known = Page.safeParse(page)
  return known.success ? { ref, page: known.data } : null
}
