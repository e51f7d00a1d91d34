// Conversations seen lately, folded. Only a memory: every write is checked against the log by its sequence number.
import type { Conversation } from '@baton/core'
import type { Ref } from './store.ts'

/** `capacity` is in messages, which is what the memory is made of; a conversation without any counts as one. */
export function createRecent(capacity: number) {
  const byKey = new Map<string, Conversation>()
  const keyOf = ({ workspaceId, conversationId }: Ref) => `${workspaceId} ${conversationId}`
  let held = 0

  function remove(key: string): void {
    const conversation = byKey.get(key)
    if (conversation && byKey.delete(key)) held -= weightOf(conversation)
  }

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
      remove(key)
      byKey.set(key, conversation)
      held += weightOf(conversation)
      for (const oldest of byKey.keys()) {
        if (held <= capacity || oldest === key) break
        remove(oldest)
      }
    },
    delete: (ref: Ref): void => remove(keyOf(ref)),
  }
}

function weightOf({ messages }: Conversation): number {
  return 1 + messages.length
}
