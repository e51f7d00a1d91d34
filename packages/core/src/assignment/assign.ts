// Says who is expected to take a conversation.
import type { ConversationEvent, Human, TeamName, WhyAssigned } from '@baton/contract'
import type { Conversation } from '../conversation/conversation.ts'
import { Refusal } from '../refusal.ts'

type Chosen = {
  assignee: Human | null
  team: TeamName | null
  why: WhyAssigned
  answerBy?: string | null
}

/**
 * A teammate chooses. Giving a conversation that a human has to somebody else takes it out of their hands: it waits
 * until the other one takes over, so that nobody is named as answering who does not know of it.
 */
export function assignByHand(
  conversation: Conversation,
  { assignee, team }: Pick<Chosen, 'assignee' | 'team'>,
  by: Human,
  at: string,
): ConversationEvent[] {
  const { holder, assignment } = conversation
  const isSame = assignment.assignee?.id === assignee?.id && assignment.team?.id === team?.id
  const assigned: ConversationEvent = {
    ...{ type: 'conversation.assigned', at, assignee, team, by },
    ...{ why: { kind: 'by-hand', detail: '' }, answerBy: null },
  }
  switch (holder.kind) {
    case 'assistant':
    case 'queue':
      return isSame ? [] : [assigned]
    case 'human':
      if (holder.human.id === assignee?.id) return isSame ? [] : [assigned]
      return [{ type: 'human.left', at, human: holder.human }, assigned]
    case 'nobody':
      throw new Refusal('conversation-closed', 'The conversation has been closed.')
  }
}

/** By the rules, while it waits and nobody has it: whoever takes over or chooses by hand meanwhile was first. */
export function assignByRules(
  { holder, assignment }: Conversation,
  { assignee, team, why, answerBy = null }: Chosen,
  at: string,
): ConversationEvent[] {
  switch (holder.kind) {
    case 'queue': {
      if (assignment.assignee !== null) return []
      const isSame = assignee === null && assignment.at !== null && assignment.team?.id === team?.id
      if (isSame) return []
      return [{ type: 'conversation.assigned', at, assignee, team, by: null, why, answerBy }]
    }
    case 'assistant':
    case 'human':
    case 'nobody':
      return []
  }
}

/** Takes it from somebody who has not begun with it. It waits for their team again, or for anybody. */
export function loseAssignee(
  { holder, assignment }: Conversation,
  { humanId, kind, by }: { humanId: string; kind: 'not-answered' | 'returned'; by: Human | null },
  at: string,
): ConversationEvent[] {
  switch (holder.kind) {
    case 'queue': {
      const { assignee, team, answerBy } = assignment
      if (assignee?.id !== humanId) return []
      if (kind === 'not-answered' && (!answerBy || answerBy > at)) return []
      const detail =
        kind === 'returned'
          ? `${assignee.name} went away.`
          : `${assignee.name} did not answer in time.`
      const why = { kind, detail }
      return [
        { ...{ type: 'conversation.assigned', at, assignee: null, team, by }, why, answerBy: null },
      ]
    }
    case 'assistant':
    case 'human':
    case 'nobody':
      return []
  }
}
