import type { PolicyRule, Signals } from '@baton/contract'

export type RuleOf<When extends PolicyRule['when']> = Extract<PolicyRule, { when: When }>

/** Says in words why a rule applies, or null. */
export type Trigger<When extends PolicyRule['when']> = (
  rule: RuleOf<When>,
  signals: Signals,
) => string | null
