// Which events somebody may want to be told of while they look elsewhere, and who. Whoever did it themselves is not told.
import type { ConversationEvent, Human, InboxNews } from '@baton/contract'
import type { Conversation } from '../conversation/conversation.ts'
import type { PromiseState } from './work-state.ts'

export function newsOf(
  { holder, seq }: Conversation,
  promises: readonly PromiseState[],
  event: ConversationEvent,
): InboxNews | null {
  const has = holder.kind === 'human' ? holder.human : null
  const news = (what: InboxNews['what'], to: Human | null): InboxNews => ({
    ...{ what, seq, at: event.at, to },
  })
  const ownerOf = (id: string) => promises.find((one) => one.id === id)?.owner ?? has
  switch (event.type) {
    case 'escalation.requested':
      return news('escalated', null)
    case 'conversation.assigned': {
      const { assignee, by } = event
      return assignee && assignee.id !== by?.id ? news('assigned', assignee) : null
    }
    case 'note.posted': {
      const { author, mentions = [] } = event.note
      const others = mentions.map(({ id }) => id).filter((id) => id !== author.id)
      return others.length > 0 ? { ...news('mentioned', null), among: others } : null
    }
    case 'message.posted':
      return event.message.author.kind === 'customer' && has ? news('replied', has) : null
    case 'conversation.woken':
      return event.why === 'time' ? news('woken', has) : null
    case 'clock.warned':
      return news('clock-warned', has)
    case 'clock.breached':
      return news('clock-breached', has)
    case 'promise.warned':
      return news('promise-warned', ownerOf(event.promiseId))
    case 'promise.settled':
      return event.how === 'broken' && !event.by
        ? news('promise-broken', ownerOf(event.promiseId))
        : null
    default:
      return null
  }
}
