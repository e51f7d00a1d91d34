import type { ConversationEvent } from '@baton/contract'
import { say } from '../../text/sentences.ts'
import type { Conversation } from '../conversation.ts'

const AGAIN_MS = 3_600_000
const ID = '.a-lot.'

/** Tells a customer on a channel outside that more came at once than is heard at once, and that none of it is lost. */
export function heardALot(
  { id, seq, locale, messages }: Conversation,
  at: string,
): ConversationEvent[] {
  const before = messages.findLast((one) => one.author.kind === 'system' && one.id.includes(ID))
  if (before && Date.parse(at) - Date.parse(before.at) < AGAIN_MS) return []
  return [
    {
      type: 'message.posted',
      at,
      message: { id: `${id}${ID}${seq}`, author: { kind: 'system' }, text: say(locale, 'aLot') },
    },
  ]
}
