import type { Escalation, EscalationAction } from '@baton/contract'

type About = { trigger: string; channel: string }

/** The first action that is for this reason and this channel. Null: Baton's own desk is all there is. */
export function chooseAction(
  actions: readonly EscalationAction[],
  { trigger, channel }: About,
): EscalationAction | null {
  return (
    actions.find(
      ({ enabled, channels, reasons }) =>
        enabled &&
        (channels.length === 0 || channels.some((one) => one === channel)) &&
        (reasons.length === 0 || reasons.includes(trigger)),
    ) ?? null
  )
}

export function routeOf(action: EscalationAction): NonNullable<Escalation['route']> {
  const { id, destinations, patienceSeconds } = action
  return { action: id, destinations, patienceSeconds }
}

/** What the customer is told, in their language or else in English; null leaves it to Baton. */
export function handoffMessage(
  { handoffMessage }: EscalationAction,
  locale: string,
): string | null {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? 'en'
  return handoffMessage[language] || handoffMessage.en || null
}
