// One turn of the assistant: let it answer, measure the turn, and let the policy decide what becomes of it.
import type {
  Attempt,
  Citation,
  ConversationEvent,
  Decision,
  Policy,
  Signals,
} from '@baton/contract'
import {
  actionAttempts,
  type Conversation,
  decide,
  evolve,
  postAnswer,
  requestEscalation,
  say,
} from '@baton/core'
import { type Answered, answerWithin } from './answer-within.ts'
import type { Answerer } from './answerer.ts'
import { type OpenQuestion, openQuestion } from './open-question.ts'
import { askedForHuman } from './signals/asks-for-human.ts'
import { sameQuestion } from './signals/same-question.ts'

const TIMEOUT_MS = 30_000

type Around = {
  answerer: Answerer
  policy(workspaceId: string): Policy | Promise<Policy>
  newId(prefix: string): string
  /** ISO 8601. */
  now(): string
  timeoutMs?: number
}

type TurnOptions = {
  /** Aborted when the process stops: the turn then rejects and may be taken again. */
  signal: AbortSignal
  /** The answer as far as it has been written, under the id its message will have. */
  onDraft(draft: { messageId: string; text: string }): void
}

type Turn = {
  question: OpenQuestion
  signals: Signals
  attempts: Attempt[]
  decision: Decision
  answer: { id: string; text: string; citations?: Citation[] }
  escalationId: string
  at: string
}

/**
 * Takes a turn and returns what to do with it: a transition for the conversation as it is by then, not as it was before
 * the assistant spoke. The transition is pure and may be run several times. It throws a `Refusal` when somebody else
 * holds the conversation by then.
 */
export function assistant({ answerer, policy, newId, now, timeoutMs = TIMEOUT_MS }: Around) {
  return async (
    workspaceId: string,
    conversation: Conversation,
    { signal, onDraft }: TurnOptions,
  ): Promise<(latest: Conversation) => ConversationEvent[]> => {
    const question = openQuestion(conversation)
    if (!question || conversation.holder.kind !== 'assistant') return () => []

    const rules = await policy(workspaceId)
    const answerId = newId('msg')
    const before = measured(conversation, question)
    // What the customer has made plain needs no answer first, and must work when nothing can answer.
    const answered =
      decide(before, rules).kind === 'escalate'
        ? null
        : await answerWithin(timeoutMs, answerer, {
            workspaceId,
            conversation,
            text: question.text,
            messageId: question.last.id,
            signal,
            onText: (text) => onDraft({ messageId: answerId, text }),
          })
    // Whoever has been asked answers with an event, and that event begins the next turn.
    if (answered?.waits && answered.failure === null) return () => []
    const signals = answered ? withAnswer(before, answered) : before
    const turn: Turn = {
      question,
      signals,
      attempts: answered?.attempts ?? [],
      decision: decide(signals, rules),
      answer: answerOf(answerId, answered, conversation.locale),
      escalationId: newId('esc'),
      at: now(),
    }
    return (latest) => settle(turn, latest)
  }
}

function settle(turn: Turn, latest: Conversation): ConversationEvent[] {
  const { signals, attempts, decision, answer, at } = turn
  const open = openQuestion(latest)
  if (!open) return []
  // More was asked meanwhile. It has a turn of its own, which takes everything together; a wish for a human cannot wait.
  const superseded = open.last.id !== turn.question.last.id && signals.askedForHuman === null

  const assessed: ConversationEvent = {
    type: 'turn.assessed',
    at,
    messageId: turn.question.last.id,
    signals,
    attempts: tried(turn, attempts, latest),
    decision,
  }
  switch (decision.kind) {
    case 'answer':
    case 'offer': {
      const posted = postAnswer(latest, answer, at)
      if (superseded) return []
      if (decision.kind === 'answer') return [assessed, ...posted]
      return [assessed, ...posted, { type: 'escalation.offered', at, reason: decision.reason }]
    }
    case 'escalate': {
      if (superseded || latest.holder.kind !== 'assistant') return []
      const told = decision.reason.trigger === 'no-match' ? nothingFound(turn, latest) : []
      const first = [assessed, ...told]
      const escalation = { id: turn.escalationId, reason: decision.reason }
      return [...first, ...requestEscalation(first.reduce(evolve, latest), escalation, at)]
    }
  }
}

/** What the log knows to have been done counts more than what an answerer says of it. */
function tried({ question }: Turn, attempts: Attempt[], latest: Conversation): Attempt[] {
  const done = actionAttempts(latest, question.messages[0]?.seq ?? 0)
  const isLogged = (attempt: Attempt) =>
    attempt.kind === 'action' &&
    done.some((each) => each.kind === 'action' && each.name === attempt.name)
  return [...done, ...attempts.filter((attempt) => !isLogged(attempt))]
}

function nothingFound({ answer, at }: Turn, latest: Conversation): ConversationEvent[] {
  return postAnswer(latest, { id: answer.id, text: say(latest.locale, 'noMatch') }, at)
}

function measured(conversation: Conversation, question: OpenQuestion): Signals {
  const asked = question.messages.map(({ text }) => askedForHuman(text))
  return {
    askedForHuman: asked.find((words) => words !== null) ?? null,
    confidence: 'other',
    sameQuestion: sameQuestion(conversation, question),
    failure: null,
  }
}

function withAnswer(signals: Signals, { confidence, failure }: Answered): Signals {
  return { ...signals, confidence, failure }
}

function answerOf(id: string, answered: Answered | null, locale: string): Turn['answer'] {
  if (!answered) return { id, text: '' }
  // A policy may let a failure pass without a human. It never passes in silence.
  if (answered.failure !== null) return { id, text: say(locale, 'cannotAnswer') }
  const { text, citations } = answered
  return { id, text, ...(citations.length > 0 ? { citations } : {}) }
}
