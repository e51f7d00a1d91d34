import type { Blocked, PolicyLimits, PolicyRule } from '@baton/contract'
import type { Context } from './context.ts'

/**
 * Why a rule that wants a person fetched may not, or null. An explicit ask is limited by nothing but a person who is on
 * the way already; a failure has nobody else left to answer, so a hand-back does not hold it back.
 */
export function blockOf(
  when: PolicyRule['when'],
  limits: PolicyLimits,
  { escalations, answersSinceHandBack, waiting }: Context,
): Blocked | null {
  if (waiting) return 'already-waiting'
  if (when === 'asked-for-human') return null
  if (escalations.inConversation >= limits.escalationsPerConversation) return 'conversation-limit'
  if (escalations.inLastHour >= limits.escalationsPerHour) return 'hour-limit'
  const quiet =
    answersSinceHandBack !== null && answersSinceHandBack < limits.quietAnswersAfterHandBack
  return quiet && when !== 'assistant-failed' ? 'after-hand-back' : null
}
