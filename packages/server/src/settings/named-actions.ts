// Rules of the policy may name the escalation action that takes what they find, and the two are saved apart: neither may
// be saved so that a name leads nowhere. What an action is for is checked here as well: a reason with a slip of the pen
// would never come true, and nobody would notice.
import { type DestinationSettings, type Policy, PolicyRule } from '@baton/contract'

export type Mistake = { path: (string | number)[]; message: string }

/** Of a policy that is about to be saved. */
export function unknownActions(
  { rules }: Policy,
  { actions }: Pick<DestinationSettings, 'actions'>,
): Mistake[] {
  const known = actions.map(({ id }) => id)
  return rules.flatMap(({ action }, at) =>
    action === undefined || known.includes(action)
      ? []
      : [{ path: ['rules', at, 'action'], message: unknownAction(action, known) }],
  )
}

function unknownAction(action: string, known: readonly string[]): string {
  const remedy =
    known.length > 0
      ? `Take one of ${known.join(', ')}, or leave it out.`
      : 'There is none yet: add it first, or leave this out.'
  return `names no escalation action: ${action}. ${remedy}`
}

/** Of destinations that are about to be saved. */
export function misnamed(
  { actions }: Pick<DestinationSettings, 'actions'>,
  { rules }: Policy,
): Mistake[] {
  const gone = rules.flatMap(({ action, name, when }, at): Mistake[] => {
    if (action === undefined || actions.some(({ id }) => id === action)) return []
    const rule = `rule ${at + 1} of the policy (${name ?? when})`
    const message = `must hold ${action}, which ${rule} names. Change that rule first.`
    return [{ path: ['actions'], message }]
  })
  const unheard = actions.flatMap(({ reasons }, at) =>
    reasons.flatMap((reason, nth): Mistake[] =>
      isReason(reason)
        ? []
        : [{ path: ['actions', at, 'reasons', nth], message: notAReason(reason) }],
    ),
  )
  return [...gone, ...unheard]
}

/** Besides the rules: the customer's button, and another program that asks over MCP. */
const TRIGGERS: readonly string[] = [
  ...PolicyRule.options.map(({ shape }) => shape.when.value),
  'button',
  'other-agent',
]

function isReason(reason: string): boolean {
  const topic = /^sensitive-topic:[a-z0-9]+(-[a-z0-9]+)*$/
  return TRIGGERS.includes(reason) || topic.test(reason)
}

function notAReason(reason: string): string {
  return `is no reason that there is: ${reason}. One of ${TRIGGERS.join(', ')}, or a topic such as sensitive-topic:security.`
}
