// The rest of a macro: what is done with a reply, or without one, in one commit.
import type { ConversationEvent, Human, MacroStep } from '@baton/contract'
import { closeConversation } from './close-conversation.ts'
import { type Conversation, evolve } from './conversation.ts'
import { handBack } from './hand-back.ts'
import { postReply } from './post-message.ts'
import { postNote } from './post-note.ts'

/** `id` names the whole: notes have theirs of it, so that doing it again changes nothing. */
type Run = { id: string; by: Human; steps: readonly MacroStep[] }

export function doSteps(conversation: Conversation, run: Run, at: string): ConversationEvent[] {
  let now = conversation
  return run.steps.flatMap((step, index) => {
    const events = doStep(now, { ...run, step, index }, at)
    now = events.reduce(evolve, now)
    return events
  })
}

/** One that was sent before has been done, too: what was opened again since stays open. */
export function replyAndDo(
  conversation: Conversation,
  reply: Parameters<typeof postReply>[1],
  steps: readonly MacroStep[],
  at: string,
): ConversationEvent[] {
  const said = postReply(conversation, reply, at)
  if (said.length === 0) return []
  const after = said.reduce(evolve, conversation)
  return [...said, ...doSteps(after, { id: reply.id, by: reply.human, steps }, at)]
}

function doStep(
  conversation: Conversation,
  { id, by, step, index }: Omit<Run, 'steps'> & { step: MacroStep; index: number },
  at: string,
): ConversationEvent[] {
  switch (step.do) {
    case 'note':
      return postNote(
        conversation,
        { id: `${id}:${index}`.slice(-128), author: by, text: step.text },
        at,
      )
    case 'hand-back':
      return handBack(conversation, by, step.instruction, at)
    case 'close':
      return closeConversation(conversation, by, at)
  }
}
