import { attributeOf, passes } from '../../attribute.ts'
import { nothing, type Trigger } from '../trigger.ts'

export const attributeMatches: Trigger<'customer-attribute'> = (rule, { context }) => {
  const { attribute, verifiedOnly } = rule
  const known = attributeOf(context.attributes, attribute)
  if (known === undefined || (verifiedOnly && !context.verified)) return nothing()
  return {
    score: typeof known === 'number' ? known : null,
    threshold: typeof rule.value === 'number' ? rule.value : null,
    met: passes(known, rule),
    evidence: `${attribute}: ${known}`.slice(0, 200),
    detail: `The customer’s ${attribute} is ${known}`,
  }
}
