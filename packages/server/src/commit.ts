// The only way anything about a conversation is written.
import type { ConversationEvent, InboxRow, Recorded } from '@baton/contract'
import {
  type Conversation,
  effectsOf,
  emptyConversation,
  evolve,
  fold,
  inboxRow,
  isErased,
  laneOf,
  mayAssistantSpeak,
  Refusal,
} from '@baton/core'
import { createRecent } from './store/recent.ts'
import {
  Conflict,
  type DueEffect,
  type Ended,
  type NewEffect,
  type Ref,
  type Store,
} from './store/store.ts'
import { createTurns } from './store/turns.ts'

/** What to write, given the conversation as it is now. May be asked several times; must not change anything itself. */
export type Transition = (conversation: Conversation) => ConversationEvent[]

/** What has just been written, for those who want to hear of it at once. */
export type Committed = {
  ref: Ref
  recorded: Recorded[]
  row: InboxRow
  /** Whether the assistant's words would still reach the customer. */
  assistantMaySpeak: boolean
  /** Effects that this process now has to do. */
  leased: DueEffect[]
}

export type Commits = {
  /**
   * Reads, decides, appends. When another writer was first, decides again on what they wrote. Throws the `Refusal` of
   * the transition, and `LeaseLost` when `completes` was done by someone else.
   */
  commit(ref: Ref, transition: Transition, completes?: Ended): Promise<Conversation>
  /** The conversation as this process last saw it; at most one poke behind the truth. */
  read(ref: Ref): Promise<Conversation>
  /** Says that a conversation is being made now, so that its log need not be read before its first event. */
  expectNew(ref: Ref): void
  /** Forgets what was remembered of a conversation if its log is known to have come to `seq` without us. */
  forget(ref: Ref, seq: number): void
  onCommitted(listener: (committed: Committed) => void): void
}

/** In messages, some 3 MB: four hundred conversations that have begun, or over a hundred long ones. */
const REMEMBERED = 2_000
/** Writers of one conversation in this process take turns, so they conflict only with other processes. */
const ATTEMPTS = 8

export function createCommits(store: Store): Commits {
  const recent = createRecent(REMEMBERED)
  const inTurn = createTurns()
  const listeners: ((committed: Committed) => void)[] = []

  async function latest(ref: Ref): Promise<Conversation> {
    const conversation = fold(ref.conversationId, await store.read(ref))
    if (conversation.seq > 0) recent.set(ref, conversation)
    return conversation
  }

  async function attempt(ref: Ref, transition: Transition, completes?: Ended) {
    const remembered = recent.get(ref)
    const decided = remembered && decide(remembered, transition)
    // A memory may be old. What it lets through is checked by the append; its "no" has to be asked again.
    const { before, events } = decided ?? settle(await latest(ref), transition)
    if (events.length === 0) {
      if (completes) {
        const { givenUp } = completes
        const leased = await (givenUp === undefined
          ? store.complete(completes)
          : store.abandon(completes, givenUp))
        tell({ ref, recorded: [], row: inboxRow(before), leased }, before)
      }
      return before
    }
    const { after, effects } = follow(before, events)
    const row = inboxRow(after)
    const append = { expectedSeq: before.seq, events, effects, inboxRow: row, completes }
    const leased = await store.append(ref, append)
    recent.set(ref, after)
    const recorded = events.map((event, index) => ({ ...event, seq: before.seq + index + 1 }))
    tell({ ref, recorded, row, leased }, after)
    return after
  }

  function tell(what: Omit<Committed, 'assistantMaySpeak'>, after: Conversation): void {
    const committed = { ...what, assistantMaySpeak: mayAssistantSpeak(after) }
    for (const listener of listeners) listener(committed)
  }

  return {
    commit: (ref, transition, completes) =>
      inTurn(`${ref.workspaceId} ${ref.conversationId}`, async () => {
        for (let tries = 1; ; tries++) {
          try {
            return await attempt(ref, transition, completes)
          } catch (error) {
            if (!(error instanceof Refusal)) recent.delete(ref)
            if (!(error instanceof Conflict) || tries === ATTEMPTS) throw error
          }
        }
      }),
    async read(ref) {
      const conversation = recent.get(ref) ?? (await latest(ref))
      // Whoever asks for one that was erased finds none.
      return isErased(conversation) ? emptyConversation(ref.conversationId) : conversation
    },
    expectNew: (ref) => recent.set(ref, emptyConversation(ref.conversationId)),
    forget(ref, seq) {
      if ((recent.get(ref)?.seq ?? seq) < seq) recent.delete(ref)
    },
    onCommitted: (listener) => void listeners.push(listener),
  }
}

type Decided = { before: Conversation; events: ConversationEvent[] }

function settle(before: Conversation, transition: Transition): Decided {
  if (isErased(before)) throw new Refusal('not-found', 'This conversation was erased.')
  return { before, events: transition(before) }
}

/** Null when a fresh look is needed: nothing to write, or a refusal. */
function decide(remembered: Conversation, transition: Transition): Decided | null {
  try {
    const decided = settle(remembered, transition)
    return decided.events.length > 0 ? decided : null
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** Where the events lead, and what follows from each at the moment it happened. */
function follow(before: Conversation, events: readonly ConversationEvent[]) {
  let after = before
  const effects: NewEffect[] = []
  for (const event of events) {
    after = evolve(after, event)
    effectsOf(event, after).forEach((effect, index) => {
      const id = `${before.id}:${after.seq}:${index}`
      effects.push({ id, lane: laneOf(before.id, effect), seq: after.seq, effect })
    })
  }
  return { after, effects }
}
