// Frames of the live stream at /ws. Events of a log carry a `seq` and are the truth; the others are only for the eye.
import type { Human, Recorded } from './conversation.ts'
import type { InboxRow } from './inbox.ts'
import type { Page } from './situation.ts'

/** Names our subprotocol. A browser, which cannot set headers, sends its token as a second one. */
export const LIVE_PROTOCOL = 'baton.v1'

export type ClientFrame =
  /** Every event after `after`, first the missed ones, then as they happen. A customer's socket needs no such frame. */
  | { type: 'follow'; conversationId: string; after: number }
  | { type: 'unfollow'; conversationId: string }
  /** Every change of the desk's list. Humans only. */
  | { type: 'follow-inbox' }
  /** Sent every few seconds while somebody writes to the other side; never while they write a note. */
  | { type: 'typing'; conversationId: string }
  /**
   * Which conversation this teammate has before them, repeated every 20 seconds; null when none any more. `away`: it is
   * open, and they are not at it. Humans only.
   */
  | { type: 'viewing'; conversationId: string | null; away?: boolean | undefined }
  /** `page`: where the customer is. Shown to teammates who look, and never kept. */
  | { type: 'ping'; page?: Page | undefined }

export type Typist = { kind: 'customer' } | { kind: 'human'; human: Human }

/** A teammate who has a conversation open: whether they write to its customer just now, or are not at it. */
export type Viewer = { human: Human; doing: 'viewing' | 'replying' | 'away' }

export type PresenceFrame = {
  type: 'presence'
  humanId: string
  presence: 'online' | 'away' | 'offline'
  choice: 'online' | 'away'
}

export type EventFrame = Recorded & { conversationId: string }

export type ServerFrame =
  | EventFrame
  /** An answer being written: the whole text so far. Worth nothing once its message has been posted. */
  | { type: 'draft'; conversationId: string; messageId: string; text: string }
  /** Somebody is writing. Nobody says when they stop: it is over when it has not been repeated for a while. */
  | { type: 'typing'; conversationId: string; by: Typist }
  /** Where the customer is just now. Over when it has not been repeated for a while. To humans only. */
  | { type: 'page'; conversationId: string; page: Page }
  | { type: 'inbox'; row: InboxRow }
  /** All who have this conversation open now. Sent to whoever follows the desk's list, and only to them. */
  | { type: 'viewers'; conversationId: string; viewers: Viewer[] }
  /** A teammate has come, gone or chosen. Sent to whoever follows the desk's list. */
  | PresenceFrame
  | { type: 'refused'; conversationId: string; code: string }
  | { type: 'pong' }
