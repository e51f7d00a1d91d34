// A talk that is tried out: the events as the server gave them, and what came of each message.
import type { ConversationEvent, Recorded, TrialResult } from '@baton/contract'

export type Talk = {
  events: readonly ConversationEvent[]
  /** By the id of the customer's message. */
  turns: readonly Turn[]
}

export type Turn = { messageId: string; text: string; result: TrialResult }

export const EMPTY_TALK: Talk = { events: [], turns: [] }

/** Adds what the server made of a message. What the desk knows more about is kept. */
export function told({ events, turns }: Talk, result: TrialResult): Talk {
  const known = events.filter(({ type }) => type !== 'conversation.started')
  const [started] = result.events
  const fresh = result.events.slice(1 + known.length)
  const [asked] = fresh
  if (started === undefined || asked?.type !== 'message.posted') return { events, turns }
  const { id: messageId, text } = asked.message
  return {
    events: [started, ...known, ...fresh],
    turns: [...turns, { messageId, text, result }],
  }
}

/** What a customer who stopped the answer leaves behind. */
export function stopped(
  { events, turns }: Talk,
  { text, draft, ids, at }: { text: string; draft: string; ids: [string, string]; at: string },
): Talk {
  const [questionId, answerId] = ids
  const asked: ConversationEvent = {
    type: 'message.posted',
    at,
    message: { id: questionId, author: { kind: 'customer' }, text },
  }
  const answer: ConversationEvent = {
    type: 'message.posted',
    at,
    message: { id: answerId, author: { kind: 'assistant' }, text: draft, stopped: true },
  }
  const written = draft.trim() === '' ? [] : [answer]
  return { events: [...events, asked, { type: 'answer.stopped', at }, ...written], turns }
}

/** As it is sent along: without what no later decision reads, so that a long talk fits into a request. */
export function lean(events: readonly ConversationEvent[]): ConversationEvent[] {
  return events.map((event) => {
    if (event.type !== 'turn.assessed') return event
    const { trace: _, ...rest } = event
    return { ...rest, attempts: [] }
  })
}

export function recorded(events: readonly ConversationEvent[]): Recorded[] {
  return events.map((event, at) => ({ ...event, seq: at + 1 }))
}

/** The talk up to a turn and what the customer was told in it. */
export function upTo(
  events: readonly ConversationEvent[],
  messageId: string,
): readonly ConversationEvent[] {
  const assessed = events.findIndex(
    (event) => event.type === 'turn.assessed' && event.messageId === messageId,
  )
  const next = events.findIndex(
    (event, at) =>
      at > assessed && event.type === 'message.posted' && event.message.author.kind === 'customer',
  )
  return next < 0 ? events : events.slice(0, next)
}
