import type { Recorded } from '@baton/contract'
import { evolveSeen } from '@baton/core'
import { momentOf } from './moments.ts'
import type { Snapshot } from './snapshot.ts'

/** The snapshot with what has come into the log, and the ids of the messages that came with it. */
export function withEvents(
  snapshot: Snapshot,
  events: readonly Recorded[],
  history: boolean,
): { snapshot: Snapshot; posted: string[] } {
  let { conversation, moments, draft, typing } = snapshot
  const posted: string[] = []
  for (const event of events) {
    if (event.seq !== conversation.seq + 1) continue
    conversation = evolveSeen(conversation, event)
    const moment = momentOf(event)
    if (moment) moments = [...moments, moment]
    if (event.type !== 'message.posted') continue
    posted.push(event.message.id)
    if (event.message.author.kind !== 'customer') draft = null
    if (event.message.author.kind === 'human') typing = null
  }
  if (conversation.holder.kind !== 'assistant') draft = null
  const looked = history ? { historySeq: conversation.seq } : {}
  return { snapshot: { ...snapshot, conversation, moments, draft, typing, ...looked }, posted }
}
