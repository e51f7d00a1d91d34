// Effect by effect: what is done, and what its outcome means for the conversation.
import { type Conversation, mayAssistantSpeak } from '@baton/core'
import type { Transition } from '../commit.ts'
import type { DueEffect, Ref } from '../store/store.ts'

/** Everything beyond our own database. Tests hand in a smaller world. */
export type Outside = {
  /** Lets the assistant think; what it found is applied to the conversation as it then is. */
  answer(
    ref: Ref,
    conversation: Conversation,
    options: { signal: AbortSignal },
  ): Promise<Transition>
}

export type Errand = {
  due: DueEffect
  /** The conversation as it is now: an errand looks whether it is still wanted. */
  today: Conversation
  outside: Outside
  /** Aborted when the process stops, or when the errand is no longer wanted. */
  signal: AbortSignal
}

/** Does it, and returns what became known by doing it. Throws when it could not be done. */
export async function perform({ due, today, outside, signal }: Errand): Promise<Transition> {
  switch (due.effect.kind) {
    case 'assistant.reply':
      // Three messages in a row are one question: the first errand answers them all, the others find it done.
      if (!mayAssistantSpeak(today) || !isWaitingForAnswer(today)) return () => []
      return outside.answer(due, today, { signal })
  }
}

function isWaitingForAnswer({ messages }: Conversation): boolean {
  return messages.findLast(({ author }) => author.kind !== 'system')?.author.kind === 'customer'
}
