// Events as they were written before their shape changed. The log is never rewritten: whoever reads it gets them in the
// shape of today, with a mark where something cannot be told any more.
import type { Confidence, ConversationEvent, Finding, Signals } from '@baton/contract'

/** The event as today's readers know it. Costs nothing for one that is. */
export function asToday<Event extends ConversationEvent>(event: Event): Event {
  if (event.type !== 'turn.assessed' || isToday(event.signals)) return event
  return { ...event, signals: fromEarlier(event.signals) }
}

function isToday(signals: unknown): signals is Signals {
  return isRecord(signals) && Array.isArray(signals.findings)
}

/** Before findings had scores there were three of them, each in a place of its own. */
function fromEarlier(signals: unknown): Signals {
  const { askedForHuman, sameQuestion, failure, confidence } = isRecord(signals) ? signals : {}
  const findings: Finding[] = []
  if (typeof askedForHuman === 'string')
    findings.push({ signal: 'asked-for-human', score: 1, evidence: short(askedForHuman) })
  if (isRecord(sameQuestion)) findings.push(repeated(sameQuestion))
  if (typeof failure === 'string')
    findings.push({ signal: 'assistant-failed', score: 1, evidence: short(failure) })
  return {
    language: 'und',
    confidence: CONFIDENCES.find((known) => known === confidence) ?? 'other',
    findings,
    earlier: true,
  }
}

function repeated({ messageId, similarity, times }: Record<string, unknown>): Finding {
  const score = typeof similarity === 'number' ? Math.min(1, Math.max(0, similarity)) : 1
  return {
    signal: 'repeated-question',
    score,
    evidence: '',
    ...(typeof messageId === 'string' ? { messageId } : {}),
    ...(typeof times === 'number' ? { times: Math.round(times) } : {}),
  }
}

const CONFIDENCES: Confidence[] = [
  'very_confident',
  'somewhat_confident',
  'not_confident',
  'no_sources',
]

/** As much as the contract lets evidence have. */
function short(words: string): string {
  return words.slice(0, 200)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
