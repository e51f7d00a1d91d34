// Everything a chat needs to draw itself at one moment. Never changed, only replaced.
import type { Human } from '@baton/contract'
import { type Conversation, emptyConversation } from '@baton/core'
import type { Draft } from './live.ts'
import type { Moment } from './moments.ts'
import type { Outgoing } from './outbox.ts'
import type { Place } from './place.ts'
import type { LiveStatus } from './socket.ts'

export type Snapshot = {
  conversation: Conversation
  /** What happened besides messages, in order. */
  moments: readonly Moment[]
  /** Said, and not in the log yet. */
  outgoing: readonly Outgoing[]
  /** Asked for a person, and the server has not acknowledged it yet. */
  escalation: Outgoing | null
  /** The answer being written, as far as it has come. */
  draft: Draft | null
  /** Who is writing to the customer just now. */
  typing: Human | null
  /** `idle`: nothing has been said yet, so there is nothing to be connected to. */
  connection: 'idle' | LiveStatus
  /** Everything up to here had happened before this page looked. */
  historySeq: number
}

export type Seen = Omit<Snapshot, 'outgoing' | 'escalation'>

export function nothingSeen(place: Place | null): Seen {
  return {
    conversation: emptyConversation(place?.conversationId ?? ''),
    moments: [],
    draft: null,
    typing: null,
    connection: place ? 'connecting' : 'idle',
    historySeq: 0,
  }
}
