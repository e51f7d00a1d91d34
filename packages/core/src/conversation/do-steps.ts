// The rest of a macro: what is done with a reply, or without one, in one commit.
import type { ConversationEvent, Human, MacroStep, TeamName } from '@baton/contract'
import { assignByHand } from '../assignment/assign.ts'
import { prioritize, tag } from '../work/label.ts'
import { snooze } from '../work/snooze.ts'
import { closeConversation } from './close-conversation.ts'
import { type Conversation, evolve } from './conversation.ts'
import { handBack } from './hand-back.ts'
import { postReply } from './post-message.ts'
import { postNote } from './post-note.ts'

/** A step with those it names as they are called today. A team left out stays as it is. */
export type KnownStep =
  | Exclude<MacroStep, { do: 'assign' }>
  | { do: 'assign'; assignee: Human | null; team: TeamName | null | undefined }

/** `id` names the whole: notes have theirs of it, so that doing it again changes nothing. */
type Run = { id: string; by: Human; steps: readonly KnownStep[] }

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
  steps: readonly KnownStep[],
  at: string,
): ConversationEvent[] {
  const said = postReply(conversation, reply, at)
  if (said.length === 0) return []
  const after = said.reduce(evolve, conversation)
  return [...said, ...doSteps(after, { id: reply.id, by: reply.human, steps }, at)]
}

function doStep(
  conversation: Conversation,
  { id, by, step, index }: Omit<Run, 'steps'> & { step: KnownStep; index: number },
  at: string,
): ConversationEvent[] {
  switch (step.do) {
    case 'note': {
      const note = { id: `${id}:${index}`.slice(-128), author: by, text: step.text }
      return postNote(conversation, note, at)
    }
    case 'tag':
      return tag(conversation, { by, add: step.tags }, at)
    case 'priority':
      return prioritize(conversation, { by, priority: step.priority }, at)
    case 'hold': {
      const { minutes } = step
      const until =
        minutes === null ? null : new Date(Date.parse(at) + minutes * 60_000).toISOString()
      // Once more is once: a time that is reckoned from now would be another one each time.
      return conversation.work.snooze ? [] : snooze(conversation, { by, until }, at)
    }
    case 'assign': {
      const { assignee, team = conversation.assignment.team } = step
      return assignByHand(conversation, { assignee, team }, by, at)
    }
    case 'hand-back':
      return handBack(conversation, by, step.instruction, at)
    case 'close':
      return closeConversation(conversation, by, at, step.ending)
  }
}
