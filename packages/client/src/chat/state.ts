// What a chat shows at one moment, worked out from the session's snapshot. Pure.
import type { Customer, Human } from '@baton/contract'
import { openActions, openQuestion } from '@baton/core'
import type { Snapshot } from '../snapshot.ts'
import type { LiveStatus } from '../socket.ts'
import { type ChatMessage, messagesOf } from './message.ts'
import { lastAnswer } from './set-feedback.ts'

export type ChatState = {
  messages: readonly ChatMessage[]
  /** There are older messages, which `loadMore` shows. */
  hasMore: boolean
  /** `submitted`: an answer of the assistant is expected; `streaming`: it is being written. */
  status: 'ready' | 'submitted' | 'streaming' | 'error'
  /** What went wrong last and still does. */
  error: Error | null
  /** Whether it is known who the customer is, so that a conversation can begin. */
  isReady: boolean
  tokenError: Error | null
  /** Null until something has been said. */
  conversationId: string | null
  connection: 'idle' | LiveStatus
  /** Who is expected to answer. */
  speaker: { kind: 'assistant' | 'queue' | 'nobody' } | { kind: 'human'; human: Human }
  escalation: EscalationState | null
  ticket: Ticket | null
  /** The person who is writing just now. */
  typing: Human | null
  /** The assistant offers to fetch a person. */
  isPersonOffered: boolean
  /** The last answer can be asked for anew: see `regenerate`. */
  canRegenerate: boolean
  /** An address is asked for, so that a person's answer arrives when the customer has left. */
  isEmailWanted: boolean
  /** What the assistant asks the customer's leave for. */
  approvals: readonly Approval[]
  /** As the conversation knows them; null until it has begun. */
  customer: Customer | null
  /** Messages of others that came since `markRead`. */
  unread: number
}

export type EscalationState = {
  /** `asking` and `failed`: not yet with Baton. From `waiting` on it is true that a person has been asked for. */
  state: 'asking' | 'failed' | 'waiting' | 'with-a-person' | 'over'
  /** What it was that called for a person, such as `button` or `asked-for-human`; empty while it is not known. */
  reason: string
  at: string
}

export type Ticket = {
  id: string
  status: 'waiting' | 'with_a_person' | 'with_the_assistant' | 'solved'
  openedAt: string
}

export type Approval = {
  toolCallId: string
  name: string
  title: string
  input: Record<string, unknown>
  /** `client`: this page does it. */
  source: string
}

/** What only this page knows. */
export type Around = {
  handoff: string | undefined
  seen: number
  isReady: boolean
  tokenError: Error | null
  actionError: Error | null
  pageSize: number | undefined
  /** How many pages of what was said before this visit are shown. */
  pages: number
}

export function stateOf(snapshot: Snapshot, around: Around): ChatState {
  const { conversation, outgoing, escalation } = snapshot
  const failed = [...outgoing, ...(escalation ? [escalation] : [])].find(
    ({ state }) => state === 'failed',
  )
  const hidden = hiddenOf(snapshot, around)
  const error = failed ? (failed.error ?? new Error('It could not be sent.')) : around.actionError
  return {
    messages: messagesOf(snapshot, around.handoff).slice(hidden),
    hasMore: hidden > 0,
    status: statusOf(snapshot, failed !== undefined),
    error: error ?? around.tokenError,
    isReady: around.isReady,
    tokenError: around.tokenError,
    conversationId: conversation.id === '' ? null : conversation.id,
    connection: snapshot.connection,
    speaker: conversation.holder,
    escalation: escalationOf(snapshot),
    ticket: ticketOf(snapshot),
    typing: snapshot.typing,
    isPersonOffered: isOffered(snapshot),
    canRegenerate: lastAnswer(snapshot) !== null,
    isEmailWanted: conversation.email === 'asked',
    approvals: openActions(conversation)
      .filter(({ approval }) => approval)
      .map(({ call: { callId, name, title, input, source } }) => ({
        ...{ toolCallId: callId, name, title: title || name, input, source },
      })),
    customer: conversation.customer,
    unread: conversation.messages.filter(
      ({ author, seq }) => seq > around.seen && author.kind !== 'customer',
    ).length,
  }
}

/** Of what was said before this visit only: what comes while somebody looks stays. */
function hiddenOf({ conversation, historySeq }: Snapshot, { pageSize, pages }: Around): number {
  if (pageSize === undefined) return 0
  const before = conversation.messages.filter(({ seq }) => seq <= historySeq).length
  return Math.max(0, before - pageSize * pages)
}

function statusOf(
  { conversation, outgoing, draft }: Snapshot,
  hasFailed: boolean,
): ChatState['status'] {
  if (hasFailed) return 'error'
  if (draft) return 'streaming'
  if (outgoing.length > 0) return 'submitted'
  const isAssistants = conversation.holder.kind === 'assistant'
  return isAssistants && openQuestion(conversation) ? 'submitted' : 'ready'
}

function escalationOf({ conversation, escalation: asked }: Snapshot): EscalationState | null {
  if (asked) {
    return { state: asked.state === 'failed' ? 'failed' : 'asking', reason: '', at: asked.at }
  }
  const { escalation, holder } = conversation
  if (!escalation) return null
  const state = { queue: 'waiting', human: 'with-a-person', assistant: 'over', nobody: 'over' }
  return {
    state: state[holder.kind] as EscalationState['state'],
    reason: escalation.reason.trigger,
    at: escalation.at,
  }
}

const TICKET = {
  queue: 'waiting',
  human: 'with_a_person',
  assistant: 'with_the_assistant',
  nobody: 'solved',
} as const

/** In Baton's own desk the ticket is the conversation itself. */
function ticketOf({ conversation: { id, holder, escalation } }: Snapshot): Ticket | null {
  if (!escalation?.delivered) return null
  return { id, status: TICKET[holder.kind], openedAt: escalation.at }
}

function isOffered({ conversation, moments }: Snapshot): boolean {
  const offer = moments.findLast(({ kind }) => kind === 'offered')
  if (!offer || conversation.holder.kind !== 'assistant') return false
  // It was made beside the answer it follows; whatever is said later goes on without it.
  return !conversation.messages.some(({ seq }) => seq > offer.seq)
}
