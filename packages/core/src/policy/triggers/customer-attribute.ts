import { nothing, type RuleOf, type Trigger } from '../trigger.ts'

export const attributeMatches: Trigger<'customer-attribute'> = (rule, { context }) => {
  const { attribute, verifiedOnly } = rule
  const known = Object.hasOwn(context.attributes, attribute)
    ? context.attributes[attribute]
    : undefined
  if (known === undefined || (verifiedOnly && !context.verified)) return nothing()
  return {
    score: typeof known === 'number' ? known : null,
    threshold: typeof rule.value === 'number' ? rule.value : null,
    met: fits(known, rule),
    evidence: `${attribute}: ${known}`.slice(0, 200),
    detail: `The customer’s ${attribute} is ${known}`,
  }
}

/** A number never equals a word. */
function fits(
  known: string | number | boolean,
  { is, value }: RuleOf<'customer-attribute'>,
): boolean {
  switch (is) {
    case 'equal':
      return known === value
    case 'not-equal':
      return known !== value
    case 'at-least':
      return typeof known === typeof value && known >= value
    case 'at-most':
      return typeof known === typeof value && known <= value
  }
}
