import type { ConversationEvent } from '@baton/contract'
import type { Conversation } from './conversation.ts'
import { CUSTOMER_ID } from './outside/missed.ts'

/** The customer says that it is solved, whoever holds it. A promise to come back is not broken by that. */
export function closeByCustomer(
  { holder, customer }: Conversation,
  name: string,
  at: string,
): ConversationEvent[] {
  switch (holder.kind) {
    case 'assistant':
    case 'queue':
    case 'human': {
      const by = { id: CUSTOMER_ID, name: customer?.name ?? name }
      return [{ type: 'conversation.closed', at, by }]
    }
    case 'nobody':
      return []
  }
}
