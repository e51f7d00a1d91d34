// What becomes of a turn. Pure: the same measurements, policy and context give the same decision, today and in a replay.
import type { Decision, Policy, PolicyRule, Reason, Signals, Verdict } from '@baton/contract'
import type { Context } from './context.ts'
import { blockOf } from './limits.ts'
import { rulesOf } from './presets.ts'
import type { Facts, Measured, Trigger } from './trigger.ts'
import { triggers } from './triggers.ts'

export type Decided = { decision: Decision; trace: Verdict[] }

/**
 * The first rule that applies decides; when none does, the assistant answers. Two things stand above the order: who asks
 * for a person in their own words gets one, even where an earlier rule would only offer; and a limit makes of an
 * escalation an offer.
 */
export function decide(signals: Signals, policy: Policy, context: Context): Decided {
  const facts = { signals, policy, context }
  const looked = rulesOf(policy).map((rule, place) => look(rule, place, facts))
  const chosen = choose(looked)
  for (const one of looked) {
    one.verdict.applied = one === chosen
    if (one !== chosen && one.verdict.met && !one.verdict.blockedBy)
      one.verdict.blockedBy = 'earlier-rule'
  }
  return {
    decision: decisionOf(chosen, looked, facts),
    trace: looked.map(({ verdict }) => verdict),
  }
}

type Looked = { verdict: Verdict; reason: Reason }

function look(rule: PolicyRule, place: number, facts: Facts): Looked {
  const trigger = triggers[rule.when] as Trigger<PolicyRule['when']>
  const measured = trigger(rule, facts)
  const blockedBy = measured.met ? blocked(rule, facts) : null
  return {
    verdict: { ...verdictOf(rule, place, measured), ...(blockedBy ? { blockedBy } : {}) },
    reason: reasonOf(rule, measured),
  }
}

/** What the rule says of the action comes before what the assistant does. */
function reasonOf(rule: PolicyRule, { detail, kind, action }: Measured): Reason {
  const named = rule.action ?? action
  return {
    trigger: rule.when,
    detail,
    ...(kind ? { kind } : {}),
    ...(named ? { action: named } : {}),
  }
}

function blocked(rule: PolicyRule, { policy, context }: Facts): Verdict['blockedBy'] | null {
  const { channels } = rule
  if (channels && !(channels as string[]).includes(context.channel)) return 'other-channel'
  if (rule.outcome === 'offer') return context.waiting ? 'already-waiting' : null
  return blockOf(rule.when, policy.limits, context)
}

function verdictOf(rule: PolicyRule, place: number, measured: Measured): Verdict {
  const { score, threshold, met, evidence } = measured
  return {
    rule: place,
    ...(rule.name === undefined ? {} : { name: rule.name }),
    when: rule.when,
    outcome: rule.outcome,
    score,
    threshold,
    evidence,
    met,
    applied: false,
  }
}

function choose(looked: readonly Looked[]): Looked | null {
  const may = looked.filter(({ verdict }) => verdict.met && !verdict.blockedBy)
  const asked = may.find(
    ({ verdict }) => verdict.when === 'asked-for-human' && verdict.outcome === 'escalate',
  )
  const first = asked && may[0]?.verdict.outcome === 'offer' ? asked : may[0]
  // A limit stands in the way of a person, not of the offer of one.
  const limited = looked.find(({ verdict }) => isLimited(verdict))
  return first ?? limited ?? null
}

function isLimited({ blockedBy }: Verdict): boolean {
  return (
    blockedBy === 'conversation-limit' ||
    blockedBy === 'hour-limit' ||
    blockedBy === 'after-hand-back'
  )
}

function decisionOf(
  chosen: Looked | null,
  looked: readonly Looked[],
  { signals: { confidence }, policy, context }: Facts,
): Decision {
  if (context.waiting) {
    const sure = confidence === 'very_confident' || confidence === 'somewhat_confident'
    const calm = looked.every(({ verdict }) => !verdict.met)
    return { kind: policy.whileWaiting === 'keep-helping' && sure && calm ? 'answer' : 'hold' }
  }
  if (!chosen) return { kind: 'answer' }
  const { verdict, reason } = chosen
  return { kind: verdict.blockedBy ? 'offer' : verdict.outcome, reason }
}
