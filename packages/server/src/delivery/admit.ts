// What follows for a conversation from an effect that was tried in vain, and is given up.
import {
  type Effect,
  type Escalating,
  endAction,
  giveUpTicket,
  recordFailure,
  recordMailFailure,
  requestEscalation,
  transcriptId,
} from '@baton/core'
import type { Transition } from '../commit.ts'
import type { Plan } from './patience.ts'

type GivenUp = { problem: string; escalating: Escalating } & Extract<Plan, { kind: 'give-up' }>

/** A customer who asked must never be left with silence: what the assistant cannot answer goes to a person. */
export function admit(
  effect: Effect,
  { problem, unknown, escalating }: GivenUp,
  { newId, now }: { newId: (prefix: string) => string; now: () => number },
): Transition {
  const id = newId('esc')
  const at = new Date(now()).toISOString()
  switch (effect.kind) {
    case 'assistant.reply':
    case 'story.carry':
      return askForPerson(effect.kind, { id, problem, escalating }, at)
    case 'action.run':
    case 'action.expire': {
      // Tried again and again in vain: nobody knows how far it came.
      const { callId } = effect
      const result = problem.slice(0, 500)
      const ended = { callId, outcome: 'unknown' as const, result, durationMs: 0 }
      return (conversation) => endAction(conversation, ended, at)
    }
    case 'ticket.open': {
      const { escalationId, connectionId } = effect
      const failed = { escalationId, connectionId, problem: problem.slice(0, 1_000), unknown }
      return (conversation) => giveUpTicket(conversation, failed, at)
    }
    case 'channel.send': {
      const { messageId } = effect
      return (conversation) => recordFailure(conversation, { messageId, problem }, at)
    }
    case 'mail.transcript':
      return (conversation) => {
        const messageId = transcriptId(conversation, { seq: effect.upTo })
        return recordFailure(conversation, { messageId, problem }, at)
      }
    case 'mail.missed':
      return (conversation) => recordMailFailure(conversation, { messageId: '', problem }, at)
    // Without a word to the customer nothing is lost: what is held waits all the same.
    case 'channel.nudge':
    case 'channel.seen':
    case 'channel.control':
    // Baton's own desk has the words; the row that is kept says that the other one has not.
    case 'ticket.comment':
    case 'ticket.status':
    case 'ticket.merge':
    // Only our own log is written to: what failed so often is kept in its row, and a teammate can do the same by hand.
    case 'work.wake':
    case 'work.clock':
    case 'work.promise':
    // The words stand where they were said; the row that is kept begins the other conversation when it is tried again.
    case 'story.bring':
    case 'story.merge':
    // The story told in quotes stands.
    case 'summary.write':
      return () => []
  }
}

/** What was asked is answered by nobody: not by the assistant, or not where the conversation was to go on. */
function askForPerson(
  effect: 'assistant.reply' | 'story.carry',
  { id, problem, escalating }: { id: string; problem: string; escalating: Escalating },
  at: string,
): Transition {
  const isOurs = effect === 'assistant.reply'
  const what = isOurs ? 'The assistant failed' : 'Not heard where the conversation goes on'
  const reason = { trigger: 'assistant-failed', detail: `${what}: ${problem}` }
  const { actions } = escalating
  return (conversation) =>
    conversation.holder.kind === (isOurs ? 'assistant' : 'nobody')
      ? requestEscalation(conversation, { id, reason, actions }, at)
      : []
}
