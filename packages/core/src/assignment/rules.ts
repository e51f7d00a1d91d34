// Which rule takes a conversation: the first that fits. What each of them said is told as well, for those who ask why.
import type {
  AssignmentCondition,
  AssignmentRule,
  AssignmentSettings,
  AssignmentTarget,
  Attributes,
  Reason,
  TeamSettings,
} from '@baton/contract'
import { attributeOf, passes } from '../attribute.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { isOpen } from '../hours/hours.ts'

/** What rules ask about. */
export type AssignmentSample = {
  reason: Pick<Reason, 'trigger' | 'kind'> | null
  channel: string
  language: string
  attributes: Attributes
  verified: boolean
  /** Milliseconds since 1970. */
  at: number
}

export type RuleVerdict = { rule: AssignmentRule; conditions: boolean[]; met: boolean }

export type RuleChoice = {
  to: AssignmentTarget
  /** Null: no rule fits, and the last line decides. */
  rule: AssignmentRule | null
  /** In order, up to the one that fits. */
  verdicts: RuleVerdict[]
}

export function chooseRule(
  { rules, otherwise }: AssignmentSettings,
  sample: AssignmentSample,
  teams: Pick<TeamSettings, 'shifts'>,
): RuleChoice {
  const verdicts: RuleVerdict[] = []
  for (const rule of rules) {
    const conditions = rule.when.map((condition) => holds(condition, sample, teams))
    const met = rule.enabled && conditions.every(Boolean)
    verdicts.push({ rule, conditions, met })
    if (met) return { to: rule.to, rule, verdicts }
  }
  return { to: otherwise, rule: null, verdicts }
}

export function sampleOf(
  { escalation, channel, locale, customer }: Conversation,
  at: number,
): AssignmentSample {
  return {
    ...{ reason: escalation?.reason ?? null, channel, language: locale, at },
    attributes: customer?.attributes ?? {},
    verified: customer?.verified ?? false,
  }
}

function holds(
  condition: AssignmentCondition,
  sample: AssignmentSample,
  { shifts }: Pick<TeamSettings, 'shifts'>,
): boolean {
  switch (condition.kind) {
    case 'reason':
      return condition.any.includes(sample.reason?.trigger ?? '')
    case 'topic':
      return condition.any.includes(sample.reason?.kind ?? '')
    case 'channel':
      return condition.any.some((channel) => channel === sample.channel)
    case 'language':
      return condition.any.some((language) => isSpoken(language, sample.language))
    case 'attribute':
      return fits(condition, sample)
    case 'time': {
      const hours = shifts.find(({ id }) => id === condition.shift)?.hours
      // Hours that have gone are neither within nor outside.
      return hours !== undefined && isOpen(sample.at, hours) === (condition.is === 'within')
    }
  }
}

function isSpoken(language: string, locale: string): boolean {
  const [wanted, spoken] = [language.toLowerCase(), locale.toLowerCase().replaceAll('_', '-')]
  return spoken === wanted || spoken.startsWith(`${wanted}-`)
}

type OfAttribute = Extract<AssignmentCondition, { kind: 'attribute' }>

function fits(condition: OfAttribute, sample: AssignmentSample): boolean {
  if (condition.verifiedOnly && !sample.verified) return false
  const known = attributeOf(sample.attributes, condition.attribute)
  return known !== undefined && passes(known, condition)
}
