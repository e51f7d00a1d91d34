// What happened to a conversation besides its messages, for those who draw it as one line of time.
import type { Human, Recorded } from '@baton/contract'

export type Moment =
  | { kind: 'joined'; seq: number; at: string; human: Human }
  | { kind: 'returned'; seq: number; at: string; human: Human }
  | { kind: 'closed'; seq: number; at: string; human: Human }
  | { kind: 'reopened'; seq: number; at: string }
  | { kind: 'offered'; seq: number; at: string }

export function momentOf(event: Recorded): Moment | null {
  const { seq, at } = event
  switch (event.type) {
    case 'human.joined':
      return { kind: 'joined', seq, at, human: event.human }
    case 'conversation.returned':
      return { kind: 'returned', seq, at, human: event.by }
    case 'conversation.closed':
      return { kind: 'closed', seq, at, human: event.by }
    case 'conversation.reopened':
      return { kind: 'reopened', seq, at }
    case 'escalation.offered':
      return { kind: 'offered', seq, at }
    default:
      return null
  }
}
