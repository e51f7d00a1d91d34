// Who is expected to take the conversation, folded. Only the desk and the server carry it.
import type { ConversationEvent, Human, TeamName, WhyAssigned } from '@baton/contract'
import type { Conversation } from '../conversation/conversation.ts'

export type Assignment = {
  /** The human who is expected to take it, or who has it. Kept after closing. */
  assignee: Human | null
  team: TeamName | null
  /** When it was last decided who shall take it; null while nobody has. */
  at: string | null
  why: WhyAssigned | null
  answerBy: string | null
  /** Who had it while the customer went on waiting, and lost it. */
  passed: { humanId: string; at: string }[]
  /** The latest time somebody waited for a human who came. */
  waited: { from: string; to: string } | null
}

export const UNASSIGNED: Assignment = {
  ...{ assignee: null, team: null, at: null, why: null, answerBy: null, passed: [], waited: null },
}

export function evolveAssignment(
  { assignment: before, waitingSince }: Pick<Conversation, 'assignment' | 'waitingSince'>,
  event: ConversationEvent,
): Assignment {
  switch (event.type) {
    case 'conversation.assigned': {
      const { assignee, team, at, why, answerBy = null } = event
      // Given back by whom a rule had named: the rules are asked again.
      const undecided = why.kind === 'returned' && team === null
      const decidedAt = undecided ? null : at
      return {
        ...before,
        assignee,
        team,
        at: decidedAt,
        why,
        answerBy,
        passed: passed(before, event),
      }
    }
    case 'human.joined': {
      const waited = waitingSince ? { from: waitingSince, to: event.at } : before.waited
      const { at, human: assignee } = event
      return { ...before, assignee, at, answerBy: null, passed: [], waited }
    }
    case 'human.left':
      return { ...before, assignee: null, at: null, why: null, answerBy: null, passed: [] }
    case 'conversation.returned':
    case 'conversation.reopened':
      // What was before is in the log; the next one who asks for a person is shared out anew.
      return { ...UNASSIGNED, waited: before.waited }
    case 'conversation.closed':
      return { ...before, answerBy: null, passed: [] }
    default:
      return before
  }
}

function passed(
  before: Assignment,
  { assignee, why, at }: Extract<ConversationEvent, { type: 'conversation.assigned' }>,
): Assignment['passed'] {
  if (why.kind === 'by-hand') return []
  const lost = before.assignee
  if (!lost || lost.id === assignee?.id) return before.passed
  const others = before.passed.filter(({ humanId }) => humanId !== lost.id)
  return [...others, { humanId: lost.id, at }]
}
