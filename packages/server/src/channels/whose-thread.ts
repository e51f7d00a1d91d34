// Where a mail goes: into the talk it answers, into a new one, or beside a talk for those who read along, when it is not the
// customer of that talk who has written it. A sender is a claim; a name of ours that only they were given is worth more.
import { createHash } from 'node:crypto'
import { type Conversation, emailOf } from '@baton/core'
import type { Thread } from '@baton/integrations'
import type { Commits } from '../commit.ts'
import type { Ref } from '../store/store.ts'
import type { ChannelPlaceOf } from './channel-customers.ts'
import type { Threads } from './threads.ts'

export type Whose = {
  ref: Ref
  /** Somebody else than its customer: they are shown, and neither answered nor taken for the customer. */
  isStranger: boolean
}

type Around = { threads: Pick<Threads, 'named' | 'holding'>; commits: Pick<Commits, 'read'> }

/** Null where there is no such talk. */
export async function talkOf(
  place: ChannelPlaceOf,
  { thread, address }: { thread: Thread; address: string },
  { threads, commits }: Around,
): Promise<Whose | null> {
  const { workspaceId } = place
  const named = await threads.named(place, thread.names)
  if (named) {
    const ref = { workspaceId, conversationId: named }
    const conversation = await commits.read(ref)
    if (conversation.seq > 0) return { ref, isStranger: !isTheirs(conversation, address) }
  }
  const holding = await threads.holding(place, thread.ids)
  if (!holding) return null
  const ref = { workspaceId, conversationId: holding }
  const conversation = await commits.read(ref)
  // Without a name of ours: only who began it there goes on with it, and nobody with one that was proven to be theirs.
  const isOwn = conversation.place?.address === address && conversation.customer?.verified === false
  return isOwn ? { ref, isStranger: false } : null
}

/** Begun twice by the same mail, it is one. */
export function newTalk({ workspaceId, connectionId }: ChannelPlaceOf, arrivalId: string): Ref {
  const name = `${workspaceId}\n${connectionId}\n${arrivalId}`
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 32)
  return { workspaceId, conversationId: `cnv_c${hash}` }
}

function isTheirs({ place, customer }: Conversation, address: string): boolean {
  const known = [place?.address, emailOf(customer)].map((one) => one?.toLowerCase())
  return known.includes(address.toLowerCase())
}
