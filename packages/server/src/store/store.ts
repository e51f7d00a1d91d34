// What the rest of the server may ask of the database, and what it may rely on.
import type { ConversationEvent, InboxRow, Recorded } from '@baton/contract'
import type { Effect } from '@baton/core'

/** Names one conversation. The workspace comes first in every key, so no query can cross into another. */
export type Ref = { workspaceId: string; conversationId: string }

/** `id` names the event's place in the log: done again after a crash, it is done under the same name. */
export type NewEffect = { id: string; lane: string; seq: number; effect: Effect }

/** An effect whose lease is ours until `dueAt` (milliseconds since 1970). */
export type DueEffect = NewEffect & Ref & { attempt: number; dueAt: number }

export type Append = {
  /** How many events the writer has seen. */
  expectedSeq: number
  events: readonly ConversationEvent[]
  effects: readonly NewEffect[]
  inboxRow: InboxRow
  /** The effect whose outcome these events are. It is done in the same transaction, or nothing is written. */
  completes?: Ended | undefined
}

/** `givenUp`: why, for an effect that ends without having been done, and is kept where somebody sees it. */
export type Ended = DueEffect & { givenUp?: string }

export type Store = {
  read(ref: Ref, afterSeq?: number): Promise<Recorded[]>
  /**
   * Writes events, the desk's row and effects, all or nothing. Effects that are first in their lane come back leased to
   * the caller, who does them at once, and so does the next one in the lane of a completed effect.
   * Throws `Conflict` when someone else wrote first, `LeaseLost` when `completes` has been done by someone else.
   */
  append(ref: Ref, append: Append): Promise<DueEffect[]>
  /** Marks an effect done that had no outcome. Returns the next one of its lane, leased. */
  complete(effect: DueEffect): Promise<DueEffect[]>
  /** Leases effects that are due: new ones nobody took, and those whose worker has died. */
  claim(limit: number): Promise<DueEffect[]>
  /** Keeps leases alive while the work goes on. */
  renew(effects: readonly DueEffect[]): Promise<void>
  /** Gives leases back undone, for another worker to take at once. */
  release(effects: readonly DueEffect[]): Promise<void>
  /** Lets an effect rest and be tried again. */
  retryAfter(effect: DueEffect, seconds: number, problem: string): Promise<void>
  /** Given up without an event, and kept where somebody sees it. */
  abandon(effect: DueEffect, problem: string): Promise<DueEffect[]>
}

export class Conflict extends Error {
  override readonly name = 'Conflict'
}

export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}

/** How long an effect may be worked on before another worker takes it. */
export const LEASE_SECONDS = 15
