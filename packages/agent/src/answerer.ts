// What answers a question: the built-in answerer today, a model tomorrow. The turn treats both alike.
import type { Attempt, Citation, Confidence, Finding, ModelUsage } from '@baton/contract'
import type { Conversation } from '@baton/core'

export type Answerer = { answer(question: Question): Promise<Draft> }

export type Question = {
  workspaceId: string
  conversation: Conversation
  /** What the customer asks: everything they wrote since they were last answered. */
  text: string
  /** The last of the customer's messages that `text` is made of. */
  messageId: string
  /** Aborted when the turn has run out of time or the process stops. */
  signal: AbortSignal
  /** Hands out the whole answer as far as it has been written; empty takes back what was shown. */
  onText(textSoFar: string, citations?: Citation[]): void
}

export type Draft = {
  /** Markdown. Must not be empty, unless it `waits`. */
  text: string
  /** Nothing is said yet: an action has been asked for, and the turn is taken again when it has ended. */
  waits?: true
  citations: Citation[]
  confidence: Confidence
  attempts: Attempt[]
  /** What was noticed while answering: a wish for a person, an action that was asked for. */
  findings?: Finding[]
  usage?: ModelUsage
}
