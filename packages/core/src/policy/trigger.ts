import type { Finding, Policy, PolicyRule, Signals } from '@baton/contract'
import type { Context } from './context.ts'

export type RuleOf<When extends PolicyRule['when']> = Extract<PolicyRule, { when: When }>

/** Everything a trigger may look at. */
export type Facts = { signals: Signals; policy: Policy; context: Context }

/** What a rule found: how much of it, from where on it applies, whether it does, and the words that show it. */
export type Measured = {
  score: number | null
  threshold: number | null
  met: boolean
  /** As they were written. */
  evidence: string
  /** For a human to read first. */
  detail: string
  /** Which kind of it. */
  kind?: string
  /** The escalation action it asks for. */
  action?: string
}

export type Trigger<When extends PolicyRule['when']> = (
  rule: RuleOf<When>,
  facts: Facts,
) => Measured

/** There is nothing of the kind. */
export function nothing(threshold: number | null = null): Measured {
  return { score: threshold === null ? null : 0, threshold, met: false, evidence: '', detail: '' }
}

/** The surest of several. */
export function surest(findings: readonly Finding[]): Finding | null {
  return findings.reduce<Finding | null>(
    (best, one) => (best === null || one.score > best.score ? one : best),
    null,
  )
}
