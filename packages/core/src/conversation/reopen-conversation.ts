import type { ConversationEvent } from '@baton/contract'
import { Refusal } from '../refusal.ts'
import type { Conversation } from './conversation.ts'

const DAY_MS = 24 * 3600_000

/** Opens a closed conversation again; the assistant answers. */
export function reopenConversation(
  conversation: Conversation,
  reopenDays: number,
  at: string,
): ConversationEvent[] {
  if (conversation.holder.kind !== 'nobody') return []
  requireReopenable(conversation, reopenDays, at)
  return [{ type: 'conversation.reopened', at }]
}

/** Throws a `Refusal` for one that was closed too long ago. Without a number of days none was. */
export function requireReopenable(
  conversation: Conversation,
  reopenDays: number | undefined,
  at: string,
): void {
  if (conversation.holder.kind !== 'nobody') return
  if (isReopenable(conversation.closing, reopenDays, at)) return
  throw new Refusal(
    'conversation-closed',
    'This conversation was closed some time ago. Begin a new one.',
  )
}

export function isReopenable(
  closing: { at: string } | null,
  reopenDays: number | undefined,
  at: string,
): boolean {
  if (!closing || reopenDays === undefined) return true
  return Date.parse(at) - Date.parse(closing.at) <= reopenDays * DAY_MS
}
