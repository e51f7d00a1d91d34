// Which escalation action takes a conversation. Choosing changes where the story goes and what the customer is told,
// never whether a person is asked for.
import type { Escalation, EscalationAction, Reason } from '@baton/contract'
import type { Conversation } from '../conversation.ts'

/** Whoever chooses, chooses among these. */
export function isUsable({ enabled, channels }: EscalationAction, channel: string): boolean {
  return enabled && (channels.length === 0 || channels.some((one) => one === channel))
}

/**
 * The action that is named, by a rule or by the assistant, where it may be used; else the first that is for one of the
 * reasons. A name that means nothing is no error: the next way of choosing is taken. Null: Baton's own desk is all there is.
 */
export function chooseAction(
  actions: readonly EscalationAction[],
  { why, channel }: { why: readonly Reason[]; channel: string },
): EscalationAction | null {
  const usable = actions.filter((action) => isUsable(action, channel))
  const named = why.flatMap(({ action }) => usable.find(({ id }) => id === action) ?? [])
  const names = new Set(why.flatMap(namesOf))
  return (
    named[0] ??
    usable.find(({ reasons }) => reasons.length === 0 || reasons.some((name) => names.has(name))) ??
    null
  )
}

/**
 * Why a person is asked for. Who asks after one was offered, asks for what it was offered for: pressing the button is
 * only how they say so.
 */
export function whyOf({ assessments }: Conversation, reason: Reason): Reason[] {
  const before = ASKED_AFTER.get(reason.trigger)
  const decision = before === undefined ? undefined : assessments.at(before)?.decision
  return decision?.kind === 'offer' ? [reason, decision.reason] : [reason]
}

/** Which turn came before the asking: words are a turn of their own, the button is none. */
const ASKED_AFTER = new Map([
  ['button', -1],
  ['asked-for-human', -2],
])

function namesOf({ trigger, kind }: Reason): string[] {
  return kind ? [trigger, `${trigger}:${kind}`] : [trigger]
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
