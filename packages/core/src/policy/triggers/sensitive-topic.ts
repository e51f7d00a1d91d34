import type { PolicyTopic } from '@baton/contract'
import { type Facts, nothing, surest, type Trigger } from '../trigger.ts'

const AT_LEAST = 0.6

/** What the judgement has heard, and the operator's own phrases, which are looked for here so that a replay finds them. */
export const sensitiveTopic: Trigger<'sensitive-topic'> = (
  { atLeast = AT_LEAST, topics },
  facts,
) => {
  const { signals, policy } = facts
  const listens = (topic: string) =>
    (!topics || topics.includes(topic)) &&
    !policy.topics.some((own) => own.topic === topic && own.leftOut)
  const heard = signals.findings.filter(
    ({ signal, kind = '' }) => signal === 'sensitive-topic' && listens(kind),
  )
  const written = policy.topics
    .filter(({ topic }) => listens(topic))
    .flatMap((topic) => phraseOf(topic, facts))
  const found = surest([...written, ...heard])
  if (!found) return nothing(atLeast)
  const { score, evidence, kind = '' } = found
  return {
    score,
    threshold: atLeast,
    met: score >= atLeast,
    evidence,
    detail: `Is about ${kind.replaceAll('-', ' ')}: “${evidence}”`,
    ...(kind ? { kind } : {}),
  }
}

function phraseOf({ topic, phrases }: PolicyTopic, { context }: Facts) {
  for (const phrase of phrases) {
    const evidence = context.phraseIn(context.text, phrase)
    if (evidence !== null)
      return [{ signal: 'sensitive-topic' as const, score: 1, evidence, kind: topic }]
  }
  return []
}
