// What two answers to one question are held against each other by.
import type { TrialResult } from '@baton/contract'
import { CONFIDENCE, decisionWords } from '../conversation/looked.tsx'
import { decimal, took } from '../parts/amounts.ts'
import { listed } from '../words/lists.ts'
import { numeral, t } from '../words/translate.ts'
import type { Talk } from './talk.ts'

export type Facet = {
  id: 'decision' | 'reason' | 'confidence' | 'sources' | 'model' | 'time' | 'tokens' | 'cost'
  name: string
  value: string
  /** Whether another value means another answer. A time is never twice the same. */
  counts: boolean
}

export function facetsOf(result: TrialResult): Facet[] {
  const { decision, signals, answeredBy, usage, durationMs } = result
  const reason = decision && 'reason' in decision ? decision.reason.detail : ''
  const tokens = usage ? usage.inputTokens + usage.outputTokens : null
  const cost = usage?.costMicros
  return [
    facet('decision', t('Decision'), decision ? decisionWords(decision) : t('none')),
    facet('reason', t('Reason'), reason || '–'),
    facet('confidence', t('Confidence'), signals ? CONFIDENCE[signals.confidence] : '–'),
    facet('sources', t('Sources'), listed(sourcesOf(result)) || t('none')),
    facet('model', t('Answered by'), answeredBy.model ?? t('the documents, without a model')),
    { ...facet('time', t('In all'), took(durationMs)), counts: false },
    { ...facet('tokens', t('Tokens'), tokens === null ? '–' : numeral(tokens)), counts: false },
    {
      ...facet('cost', t('Cost'), cost === undefined ? '–' : decimal(cost / 1_000_000, 6)),
      counts: false,
    },
  ]
}

/** Ids of those in which two answers are not the same. */
export function differing(one: readonly Facet[], other: readonly Facet[]): Set<Facet['id']> {
  const differs = ({ id, value, counts }: Facet) =>
    counts && other.some((facet) => facet.id === id && facet.value !== value)
  return new Set(one.filter(differs).map(({ id }) => id))
}

export type Outcome =
  | { kind: 'none' }
  | { kind: 'answered'; result: TrialResult }
  /** As far as it had come. */
  | { kind: 'stopped'; text: string }

/** What has become of the question on one side, beyond what had been said before. */
export function outcomeOf(talk: Talk, before: Talk): Outcome {
  const turn = talk.turns[before.turns.length]
  if (turn) return { kind: 'answered', result: turn.result }
  const fresh = talk.events.slice(before.events.length)
  if (!fresh.some(({ type }) => type === 'answer.stopped')) return { kind: 'none' }
  const answer = fresh.findLast(
    (event) => event.type === 'message.posted' && event.message.author.kind === 'assistant',
  )
  return { kind: 'stopped', text: answer?.type === 'message.posted' ? answer.message.text : '' }
}

function facet(id: Facet['id'], name: string, value: string): Facet {
  return { id, name, value, counts: true }
}

/** Of what the customer reads, each document once. */
function sourcesOf({ said }: TrialResult): string[] {
  return [...new Set(said.flatMap(({ citations = [] }) => citations.map(({ title }) => title)))]
}
