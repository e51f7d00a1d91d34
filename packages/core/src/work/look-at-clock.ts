import type { ClockKind, ConversationEvent } from '@baton/contract'
import type { Conversation } from '../conversation/conversation.ts'

/** A clock is near its end, or has come to it. Nothing where it was stopped or set anew meanwhile. */
export function lookAtClock(
  { work }: Conversation,
  { clock, dueAt, warn }: { clock: ClockKind; dueAt: string; warn: boolean },
  at: string,
): ConversationEvent[] {
  const running = work.clocks.find((one) => one.kind === clock && one.dueAt === dueAt)
  if (!running || running.isBreached) return []
  if (!warn) return [{ type: 'clock.breached', at, clock, dueAt }]
  return running.isWarned ? [] : [{ type: 'clock.warned', at, clock, dueAt }]
}
