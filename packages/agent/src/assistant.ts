// One turn of the assistant: let it answer, measure the turn, and let the policy decide what becomes of it.
import type {
  Attempt,
  Citation,
  ConversationEvent,
  ModelUsage,
  Policy,
  Signals,
} from '@baton/contract'
import {
  actionAttempts,
  type Conversation,
  contextOf,
  type Decided,
  decide,
  type Escalating,
  evolve,
  mayAssistantSpeak,
  postAnswer,
  postStoppedAnswer,
  replacedFor,
  requestEscalation,
  say,
} from '@baton/core'
import { containsPhrase } from '@baton/judge'
import { type Answered, answerWithin } from './answer-within.ts'
import type { Answerer } from './answerer.ts'
import { type OpenQuestion, openQuestion } from './open-question.ts'
import { measured, withAnswer } from './signals/measured.ts'

const TIMEOUT_MS = 30_000

type Around = {
  answerer: Answerer
  policy(workspaceId: string): Policy | Promise<Policy>
  newId(prefix: string): string
  /** ISO 8601. */
  now(): string
  timeoutMs?: number
  escalating?(workspaceId: string): Promise<Escalating>
}

type TurnOptions = {
  /** Aborted when the process stops: the turn then rejects and may be taken again. */
  signal: AbortSignal
  /** Aborted when the customer wants to hear no more: what has been shown then becomes the answer. */
  stop?: AbortSignal
  /** The answer as far as it has been written, under the id its message will have. */
  onDraft(draft: { messageId: string; text: string }): void
}

type Turn = Decided & {
  question: OpenQuestion
  signals: Signals
  attempts: Attempt[]
  answer: Answer
  /** As far as the customer has seen it. */
  shown: Answer
  usage: ModelUsage | undefined
  escalating: Escalating
  escalationId: string
  /** The policy lets the assistant go on helping until a human comes. */
  helping: boolean
  at: string
}

type Answer = { id: string; text: string; citations?: Citation[] }

/**
 * Takes a turn and returns what to do with it: a transition for the conversation as it is by then, not as it was before
 * the assistant spoke. The transition is pure and may be run several times. It throws a `Refusal` when somebody else
 * holds the conversation by then.
 */
export function assistant(around: Around) {
  const { answerer, policy, newId, now, timeoutMs = TIMEOUT_MS } = around
  return async (
    workspaceId: string,
    conversation: Conversation,
    { signal, stop, onDraft }: TurnOptions,
  ): Promise<(latest: Conversation) => ConversationEvent[]> => {
    const question = openQuestion(conversation)
    if (!question || !mayAssistantSpeak(conversation)) return () => []

    const rules = await policy(workspaceId)
    // Drafts name it to the customer, who may choose no id with a dot: nobody can take it before it is said.
    const answerId = `answer.${newId('msg')}`
    let shown: Answer = { id: answerId, text: '' }
    const at = now()
    const about = { text: question.text, now: at, phraseIn: containsPhrase }
    const context = contextOf(conversation, about)
    const before = measured(conversation, question)
    const waiting = conversation.holder.kind === 'queue'
    // What the customer has made plain needs no answer first, and must work when nothing can answer.
    const answered = isPlain(decide(before, rules, context))
      ? null
      : await answerWithin(
          timeoutMs,
          answerer,
          {
            workspaceId,
            conversation,
            text: question.text,
            messageId: question.last.id,
            signal,
            onText(text, citations = []) {
              // Who waits for a person sees an answer only when it has turned out to be a sure one.
              if (waiting) return
              shown = answerMade(answerId, text, citations)
              onDraft({ messageId: answerId, text })
            },
          },
          stop,
        )
    // Whoever has been asked answers with an event, and that event begins the next turn.
    if (answered?.waits && answered.failure === null) return () => []
    const signals = answered ? withAnswer(before, answered) : before
    const turn: Turn = {
      question,
      signals,
      attempts: answered?.attempts ?? [],
      ...decide(signals, rules, context),
      answer: answerOf(answerId, answered, conversation.locale),
      shown,
      usage: answered?.usage,
      escalating: (await around.escalating?.(workspaceId)) ?? { rewrite: false, actions: [] },
      escalationId: newId('esc'),
      helping: rules.whileWaiting === 'keep-helping',
      at: now(),
    }
    return (latest) => settle(turn, latest)
  }
}

function settle(turn: Turn, latest: Conversation): ConversationEvent[] {
  const { signals, attempts, decision, trace, answer, usage, at } = turn
  if (isStopped(turn, latest)) return postStoppedAnswer(latest, turn.shown, at)
  const open = openQuestion(latest)
  if (!open) return []
  // More was asked meanwhile. It has a turn of its own, which takes everything together; a wish for a human cannot wait.
  const superseded = open.last.id !== turn.question.last.id && !wantsHuman(turn)

  const assessed: ConversationEvent = {
    type: 'turn.assessed',
    at,
    messageId: turn.question.last.id,
    signals,
    attempts: tried(turn, attempts, latest),
    decision,
    trace,
    ...(usage ? { usage } : {}),
  }
  switch (decision.kind) {
    case 'hold':
      return superseded || !mayAssistantSpeak(latest) ? [] : [assessed]
    case 'answer':
    case 'offer': {
      // A person was asked for while the assistant spoke: what it is not sure of is theirs to answer.
      if (latest.holder.kind === 'queue' && latest.holder.helping && !isSure(turn)) return []
      const posted = postAnswer(latest, answer, at)
      if (superseded) return []
      if (decision.kind === 'answer') return [assessed, ...posted]
      return [assessed, ...posted, { type: 'escalation.offered', at, reason: decision.reason }]
    }
    case 'escalate': {
      if (superseded || latest.holder.kind !== 'assistant') return []
      const told = decision.reason.trigger === 'no-match' ? nothingFound(turn, latest) : []
      const first = [assessed, ...told]
      const { escalationId: id, helping, escalating } = turn
      const escalation = { id, reason: decision.reason, helping, ...escalating }
      return [...first, ...requestEscalation(first.reduce(evolve, latest), escalation, at)]
    }
  }
}

/** What the log knows to have been done counts more than what an answerer says of it. */
function tried({ question }: Turn, attempts: Attempt[], latest: Conversation): Attempt[] {
  const done = actionAttempts(latest, question.messages[0]?.seq ?? 0)
  // What was done for an answer that was put aside is told with that answer: it was done once.
  const putAside = replacedFor(latest, question).at(-1)
  const now = putAside ? actionAttempts(latest, putAside.seq) : done
  const isLogged = (attempt: Attempt) =>
    attempt.kind === 'action' &&
    done.some((each) => each.kind === 'action' && each.name === attempt.name)
  return [...now, ...attempts.filter((attempt) => !isLogged(attempt))]
}

/** Whether the customer has stopped just this answer. They may have asked more since. */
function isStopped({ question }: Turn, { messages, stopped }: Conversation): boolean {
  return messages.slice(0, stopped).some(({ id }) => id === question.last.id)
}

function nothingFound({ answer, question, at }: Turn, latest: Conversation): ConversationEvent[] {
  const isAnother = replacedFor(latest, question).length > 0
  const text = say(latest.locale, isAnother ? 'noOtherAnswer' : 'noMatch')
  return postAnswer(latest, { id: answer.id, text }, at)
}

/** Nothing that an answer could be would change it. */
function isPlain({ decision, trace }: Decided): boolean {
  return decision.kind === 'escalate' || (decision.kind === 'hold' && trace.some(({ met }) => met))
}

function isSure({ decision, signals: { confidence } }: Turn): boolean {
  const sure = confidence === 'very_confident' || confidence === 'somewhat_confident'
  return decision.kind === 'answer' && sure
}

function wantsHuman({ decision }: Turn): boolean {
  return decision.kind === 'escalate' && decision.reason.trigger === 'asked-for-human'
}

function answerOf(id: string, answered: Answered | null, locale: string): Answer {
  if (!answered) return { id, text: '' }
  // A policy may let a failure pass without a human. It never passes in silence.
  if (answered.failure !== null) return { id, text: say(locale, 'cannotAnswer') }
  return answerMade(id, answered.text, answered.citations)
}

function answerMade(id: string, text: string, citations: Citation[]): Answer {
  return { id, text, ...(citations.length > 0 ? { citations } : {}) }
}
