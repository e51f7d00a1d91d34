import type { Decision, Policy, PolicyRule, Signals } from '@baton/contract'
import type { Trigger } from './trigger.ts'
import { triggers } from './triggers.ts'

/** The first rule that applies decides; when none does, the assistant answers. */
export function decide(signals: Signals, policy: Policy): Decision {
  for (const rule of policy.rules) {
    const trigger = triggers[rule.when] as Trigger<PolicyRule['when']>
    const detail = trigger(rule, signals)
    if (detail !== null) return { kind: rule.outcome, reason: { trigger: rule.when, detail } }
  }
  return { kind: 'answer' }
}
