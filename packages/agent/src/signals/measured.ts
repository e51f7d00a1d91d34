// The measurements of a turn: what is heard in the customer's words, and how the answering went.
import type { Finding, Signals } from '@baton/contract'
import type { Conversation, Said } from '@baton/core'
import { evidenceOf, type HeardTurn, hear, hearDialogue } from '@baton/judge'
import type { Answered } from '../answer-within.ts'
import type { OpenQuestion } from '../open-question.ts'
import { failedAttempts } from './failed-attempts.ts'
import { injectionIn } from './injection.ts'
import { sameQuestion } from './same-question.ts'

/** A long conversation is heard from its end. */
const MAX_TURNS = 40

/** Before anything has been answered: what the customer's words alone show. */
export function measured(conversation: Conversation, question: OpenQuestion): Signals {
  const turns = question.text === '' ? [] : turnsOf(conversation, question)
  const options = { locale: conversation.locale }
  const [first] = turns
  // A dialogue listens to each of its messages twice; of the first one nothing came before.
  const { language, findings } =
    turns.length <= 1 ? hear(first?.text ?? '', options) : hearDialogue(turns, options)
  return {
    language,
    confidence: 'other',
    findings: [
      // Repetitions are counted here, with the message that was asked before.
      ...findings.filter(({ signal }) => signal !== 'repeated-question'),
      ...present(repeated(conversation, question)),
      ...present(failedAttempts(conversation, question)),
      ...question.messages.flatMap(({ text }) => present(injectionIn(text))).slice(0, 1),
    ],
  }
}

/** With what became known by answering. */
export function withAnswer(signals: Signals, answered: Answered): Signals {
  const { confidence, failure, findings = [] } = answered
  const failed: Finding[] =
    failure === null
      ? []
      : [{ signal: 'assistant-failed', score: 1, evidence: evidenceOf(failure) }]
  return {
    ...signals,
    confidence,
    findings: [...signals.findings, ...failed, ...findings, ...actionsAsked(answered)],
  }
}

const MAX_ACTIONS = 12

/** What the assistant wanted to do, whether or not it came to that. */
function actionsAsked({ attempts }: Answered): Finding[] {
  const names = attempts.flatMap((attempt) => (attempt.kind === 'action' ? [attempt.name] : []))
  return [...new Set(names)]
    .slice(0, MAX_ACTIONS)
    .map((name) => ({ signal: 'action-asked', score: 1, evidence: evidenceOf(name), kind: name }))
}

function repeated(conversation: Conversation, question: OpenQuestion): Finding | null {
  const found = sameQuestion(conversation, question)
  if (!found) return null
  const { messageId, similarity: score, times } = found
  const evidence = evidenceOf(question.last.text)
  return { signal: 'repeated-question', score, evidence, times, messageId }
}

/** Since a human last held the conversation: a hand-back is a fresh start. */
function turnsOf(conversation: Conversation, question: OpenQuestion): HeardTurn[] {
  const { messages, returned } = conversation
  const first = messages.findIndex(({ id }) => id === question.messages[0]?.id)
  const earlier = messages.slice(returned?.messages ?? 0, first).slice(-MAX_TURNS)
  const said = earlier
    .filter(hasWords)
    .flatMap(({ author: { kind }, text, seq }): Placed[] =>
      kind === 'system' ? [] : [{ role: kind, text, seq }],
    )
  const done = toolTurns(conversation).filter(
    ({ seq }) => seq > (earlier[0]?.seq ?? Number.POSITIVE_INFINITY),
  )
  const turns: HeardTurn[] = [...said, ...done].sort((a, b) => a.seq - b.seq)
  // What was left to a human is not part of what is asked now.
  if (said.at(-1)?.role === 'customer') turns.push({ role: 'human', text: '' })
  const asked = question.messages.filter(hasWords)
  return [...turns, ...asked.map(({ text }) => ({ role: 'customer' as const, text }))]
}

/** A file alone says nothing that could be heard. */
function hasWords({ text }: Said): boolean {
  return text.trim() !== ''
}

type Placed = HeardTurn & { seq: number }

/** What was tried for the customer: that it failed is a reason to be fed up. */
function toolTurns({ actions }: Conversation): Placed[] {
  return actions
    .filter(({ outcome }) => outcome !== null && outcome !== 'declined')
    .map(({ outcome, result, seq }) => {
      const text = outcome === 'done' ? result : `failed: ${result}`
      return { role: 'tool', text, seq }
    })
}

function present(finding: Finding | null): Finding[] {
  return finding ? [finding] : []
}
