// One line of a chat as whoever draws it needs it: who speaks, what, and whether it has arrived.
import type { Author, Citation, Message } from '@baton/contract'
import type { Conversation } from '@baton/core'
import type { ApiError, NetworkError } from '../errors.ts'
import type { OutgoingState } from '../outbox.ts'
import type { Snapshot } from '../snapshot.ts'

export type ChatMessage = {
  id: string
  /** `human` is a teammate; `system` is Baton, saying what is true of the conversation. */
  role: 'user' | 'assistant' | 'human' | 'system'
  text: string
  /** The text once more, for views that draw parts. */
  parts: readonly { type: 'text'; text: string }[]
  /** Who wrote it; of a human also the name. */
  from: Author
  at: string
  /** `done`: in the conversation; `streaming`: still being written; the others are on their way out. */
  state: 'done' | 'streaming' | OutgoingState
  citations: readonly Citation[]
  /** Which of Baton's announcements it is. */
  notice: Message['notice'] | null
  /** The customer stopped the answer here. */
  isStopped: boolean
  /** What the customer said of this answer. */
  thumb: 'up' | 'down' | null
  /** Why it has not gone out. */
  error: ApiError | NetworkError | null
}

/** `handoff`: in the place of what Baton says when a person has been asked for, which is said only when it is true. */
export function messagesOf(snapshot: Snapshot, handoff: string | undefined): ChatMessage[] {
  const { conversation, outgoing, draft } = snapshot
  const thumbs = new Map(conversation.thumbs.map(({ messageId, thumb }) => [messageId, thumb]))
  const said = conversation.messages.map((message) =>
    one(message, {
      ...{ at: message.at, state: 'done' },
      text: message.notice === 'handoff' && handoff ? handoff : message.text,
      thumb: thumbs.get(message.id) ?? null,
    }),
  )
  const waiting = outgoing.map(({ id, text, at, state, error }) =>
    one({ id, text, author: { kind: 'customer' } }, { at, state, error }),
  )
  const writing = draft ? [drafted(draft, conversation)] : []
  return [...said, ...waiting, ...writing]
}

function drafted(
  { messageId, text }: NonNullable<Snapshot['draft']>,
  { lastAt }: Conversation,
): ChatMessage {
  return one(
    { id: messageId, text, author: { kind: 'assistant' } },
    { at: lastAt, state: 'streaming' },
  )
}

type Rest = Pick<ChatMessage, 'at' | 'state'> &
  Partial<Pick<ChatMessage, 'text' | 'error' | 'thumb'>>

function one({ id, author, ...message }: Message, rest: Rest): ChatMessage {
  const text = rest.text ?? message.text
  return {
    id,
    role: author.kind === 'customer' ? 'user' : author.kind,
    text,
    parts: [{ type: 'text', text }],
    from: author,
    at: rest.at,
    state: rest.state,
    citations: message.citations ?? [],
    notice: message.notice ?? null,
    isStopped: message.stopped === true,
    thumb: rest.thumb ?? null,
    error: rest.error ?? null,
  }
}
