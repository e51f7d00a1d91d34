// What people did in another desk, as it becomes known here: in any order, late, and more than once.
import type { Attachment, ConversationEvent, Human } from '@baton/contract'
import { say } from '../../text/sentences.ts'
import type { Conversation } from '../conversation.ts'
import { withFiles } from '../post-message.ts'

type Reply = { id: string; human: Human; text: string; attachments?: readonly Attachment[] }

/**
 * Brings a person's words to the customer. Whoever writes takes over, also after the conversation was handed back or
 * closed: words of a person are never dropped. A colleague who holds it in Baton's desk goes on holding it.
 */
export function hearReply(
  conversation: Conversation,
  { id, human, text, attachments }: Reply,
  at: string,
): ConversationEvent[] {
  if (conversation.messages.some((message) => message.id === id)) return []
  const posted: ConversationEvent = {
    type: 'message.posted',
    at,
    message: { id, author: { kind: 'human', human }, text, ...withFiles(attachments) },
  }
  return [...joins(conversation, human, at), posted]
}

function joins({ holder }: Conversation, human: Human, at: string): ConversationEvent[] {
  const joined: ConversationEvent = { type: 'human.joined', at, human }
  switch (holder.kind) {
    case 'human':
      return []
    case 'assistant':
    case 'queue':
      return [joined]
    case 'nobody':
      return [{ type: 'conversation.reopened', at }, joined]
  }
}

type Stand = {
  connectionId: string
  ticketId: string
  status: 'open' | 'solved'
  changedAt: string
  assignee?: Human | undefined
  /** Who is named when nobody has the ticket. */
  team: Human
}

/** Notes where a ticket stands, and what follows from it for the conversation. */
export function hearTicketState(
  conversation: Conversation,
  { team, ...stand }: Stand,
  at: string,
): ConversationEvent[] {
  const place = conversation.tickets.find(
    (one) => one.connectionId === stand.connectionId && one.ticket?.id === stand.ticketId,
  )
  if (!place || isOlder(stand.changedAt, place.changedAt)) return []
  const isSame = place.status === stand.status && place.assignee?.id === stand.assignee?.id
  if (isSame) return []

  const changed: ConversationEvent = { type: 'ticket.changed', at, ...stand }
  if (place.escalationId !== conversation.escalation?.id) return [changed]
  if (stand.status === 'solved' && place.status === 'open') {
    if (wroteSince(conversation, stand.changedAt)) return [changed]
    return [changed, ...solved(conversation, stand.assignee ?? place.assignee ?? team, at)]
  }
  if (stand.status === 'open' && place.status === 'solved')
    return [changed, ...taken(conversation, stand.assignee ?? team, at, 'reopened')]
  return [changed, ...(stand.assignee ? taken(conversation, stand.assignee, at, 'taken') : [])]
}

/** Told in the transaction that closes it, so that it is true whenever it can be read. */
function solved(conversation: Conversation, by: Human, at: string): ConversationEvent[] {
  const { holder, locale, seq } = conversation
  if (holder.kind === 'nobody' || holder.kind === 'assistant') return []
  return [
    {
      type: 'message.posted',
      at,
      message: {
        id: `${conversation.id}.solved.${seq}`,
        author: { kind: 'system' },
        text: say(locale, 'solved', { name: by.name }),
        notice: 'solved',
      },
    },
    { type: 'conversation.closed', at, by },
  ]
}

function taken(
  { holder }: Conversation,
  human: Human,
  at: string,
  how: 'taken' | 'reopened',
): ConversationEvent[] {
  if (holder.kind === 'queue') return [{ type: 'human.joined', at, human }]
  if (holder.kind === 'nobody' && how === 'reopened')
    return [
      { type: 'conversation.reopened', at },
      { type: 'human.joined', at, human },
    ]
  return []
}

function isOlder(stand: string, known: string | null): boolean {
  return known !== null && Date.parse(stand) < Date.parse(known)
}

/** The customer wrote after the desk called it solved: their words are on the way there and open it again. */
function wroteSince({ messages }: Conversation, moment: string): boolean {
  const last = messages.findLast(({ author }) => author.kind === 'customer')
  return last !== undefined && Date.parse(last.at) > Date.parse(moment)
}
