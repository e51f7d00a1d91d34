// Every rule a policy may hold, and the function that detects it. Leaving one out does not compile.
import type { Confidence, PolicyRule, SignalName } from '@baton/contract'
import { type Facts, type Measured, nothing, surest, type Trigger } from './trigger.ts'
import { customPhrase } from './triggers/custom-phrase.ts'
import { attributeMatches } from './triggers/customer-attribute.ts'
import { sensitiveTopic } from './triggers/sensitive-topic.ts'

/** From where on a finding counts when a rule does not say so. */
export const AT_LEAST = {
  'asked-for-human': 0.5,
  'unknown-language': 0.5,
  frustration: 0.7,
  'sensitive-topic': 0.6,
  'repeated-question': 0.6,
} as const

export const triggers: { [When in PolicyRule['when']]: Trigger<When> } = {
  'asked-for-human': (rule, facts) =>
    scored(rule, facts, (words) => `Asked for a person: “${words}”`),
  'unknown-language': (rule, facts) =>
    scored(rule, facts, (words) => `Wrote in a language that is not understood: “${words}”`),
  frustration: (rule, facts) => scored(rule, facts, (words) => `Is frustrated: “${words}”`),
  'sensitive-topic': sensitiveTopic,
  'repeated-question': ({ times, atLeast = AT_LEAST['repeated-question'] }, { signals }) => {
    const found = surest(ofSignal(signals.findings, 'repeated-question'))
    const asked = found?.times ?? (found ? 2 : 1)
    return {
      score: found?.score ?? 0,
      threshold: atLeast,
      met: found !== null && found.score >= atLeast && asked >= times,
      evidence: found?.evidence ?? '',
      detail: found ? `Asked the same ${asked} times (${percent(found.score)} alike)` : '',
    }
  },
  'attempts-used-up': ({ attempts }, { signals }) => {
    const found = surest(ofSignal(signals.findings, 'attempts-used-up'))
    const tried = found?.times ?? 0
    return {
      score: tried,
      threshold: attempts,
      met: tried >= attempts,
      evidence: found?.evidence ?? '',
      detail: found ? `${tried} answers have not helped` : '',
    }
  },
  'no-match': (_, { signals: { confidence } }) => ({
    ...sureness(confidence, SURE.no_sources),
    met: confidence === 'no_sources',
    detail: 'No document has an answer',
  }),
  'low-confidence': ({ upTo }, { signals: { confidence } }) => ({
    ...sureness(confidence, SURE[upTo]),
    met: confidence !== 'no_sources' && (SURE[confidence] ?? 1) <= (SURE[upTo] ?? 0),
    detail: 'The best passage fits the question only in part',
  }),
  'assistant-failed': (_, facts) =>
    heard('assistant-failed', facts, (words) => `The assistant failed: ${words}`),
  'assistant-wish': (_, facts) => {
    const wish = surest(ofSignal(facts.signals.findings, 'assistant-wish'))
    const inWords = (words: string) => `The assistant wants a person to answer: ${words}`
    return {
      ...heard('assistant-wish', facts, inWords),
      ...(wish?.kind ? { action: wish.kind } : {}),
    }
  },
  'forbidden-action': (_, { signals, policy }) => {
    const asked = ofSignal(signals.findings, 'action-asked')
    const found = asked.find(({ kind }) => policy.actionsForbidden.includes(kind ?? ''))
    if (!found) return nothing()
    return {
      ...nothing(),
      met: true,
      evidence: found.evidence,
      detail: `Wanted to do what it must not: ${found.kind}`,
    }
  },
  'custom-phrase': customPhrase,
  'customer-attribute': attributeMatches,
}

/** How sure each level is, as a number to compare; null where it was not measured. */
const SURE: Record<Confidence, number | null> = {
  very_confident: 1,
  somewhat_confident: 0.75,
  not_confident: 0.4,
  no_sources: 0,
  other: null,
}

function scored(
  { when, atLeast = AT_LEAST[when] }: { when: keyof typeof AT_LEAST; atLeast?: number | undefined },
  { signals }: Facts,
  inWords: (evidence: string) => string,
): Measured {
  const found = surest(ofSignal(signals.findings, when))
  if (!found) return nothing(atLeast)
  const { score, evidence } = found
  const met = score >= atLeast
  return { score, threshold: atLeast, met, evidence, detail: inWords(evidence) }
}

function heard(
  signal: SignalName,
  { signals }: Facts,
  inWords: (evidence: string) => string,
): Measured {
  const found = surest(ofSignal(signals.findings, signal))
  if (!found) return nothing()
  return { ...nothing(), met: true, evidence: found.evidence, detail: inWords(found.evidence) }
}

function sureness(confidence: Confidence, threshold: number | null) {
  return { score: SURE[confidence], threshold, evidence: '' }
}

function ofSignal(findings: Facts['signals']['findings'], signal: SignalName) {
  return findings.filter((finding) => finding.signal === signal)
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
