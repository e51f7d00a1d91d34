// Conversations seen lately, folded. Only a memory: every write is checked against the log by its sequence number.
import type { Conversation } from '@baton/core'
import type { Ref } from './store.ts'

export function createRecent(capacity: number) {
  const byKey = new Map<string, Conversation>()
  const keyOf = ({ workspaceId, conversationId }: Ref) => `${workspaceId} ${conversationId}`

  return {
    get(ref: Ref): Conversation | undefined {
      const key = keyOf(ref)
      const conversation = byKey.get(key)
      if (conversation) {
        byKey.delete(key)
        byKey.set(key, conversation)
      }
      return conversation
    },
    set(ref: Ref, conversation: Conversation): void {
      const key = keyOf(ref)
      byKey.delete(key)
      byKey.set(key, conversation)
      if (byKey.size > capacity) {
        const oldest = byKey.keys().next().value
        if (oldest !== undefined) byKey.delete(oldest)
      }
    },
    delete(ref: Ref): void {
      byKey.delete(keyOf(ref))
    },
  }
}
