// A policy tried on recorded conversations, one batch at a time.
import type { Policy } from '@baton/contract'
import {
  count,
  emptyTally,
  type ReplayedConversation,
  type ReplayTally,
  replayConversation,
  walk,
} from '@baton/core'
import { containsPhrase } from '@baton/judge'
import type { RecordedLog } from './recorded.ts'

export type ReplayedBatch = {
  tally: ReplayTally
  /** Those that would have gone another way. */
  changed: ReplayedConversation[]
  next: string | null
}

/** Answers within a second or so, which bounds how late a "stop" can be. */
export const REPLAY_BATCH = 500

export async function replayBatch(
  log: RecordedLog,
  workspaceId: string,
  { policy, since, after }: { policy: Policy; since: string | null; after: string | null },
): Promise<ReplayedBatch> {
  const { conversations, next } = await log.read(workspaceId, { since, after, limit: REPLAY_BATCH })
  const tally = emptyTally()
  const changed: ReplayedConversation[] = []
  for (const { id, events } of conversations) {
    const walked = walk(id, events, containsPhrase)
    const replayed = replayConversation(walked, policy)
    count(tally, walked, replayed)
    if (replayed.change !== 'same') changed.push(replayed)
  }
  return { tally, changed, next }
}
