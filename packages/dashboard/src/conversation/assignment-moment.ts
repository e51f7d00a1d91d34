// What the transcript says of who was to take it.
import type { Human, Recorded, TeamName, WhyAssigned } from '@baton/contract'
import { t } from '../words/translate.ts'

export type AssignmentMoment =
  | {
      what: 'assigned'
      to: Human | null
      team: TeamName | null
      by: Human | null
      why: WhyAssigned
    }
  | { what: 'left'; human: Human }

export function assignmentMoment(
  event: Extract<Recorded, { type: 'conversation.assigned' | 'human.left' }>,
): AssignmentMoment | null {
  if (event.type === 'human.left') return { what: 'left', human: event.human }
  const { assignee: to, team, by, why } = event
  // A rule that changes nothing is nothing to read between messages.
  if (!to && !team && !by && why.kind === 'rule') return null
  return { what: 'assigned', to, team, by, why }
}

export function assignmentWords(moment: AssignmentMoment, meId: string): string {
  const named = (human: Human) => (human.id === meId ? t('You') : human.name)
  if (moment.what === 'left')
    return t('{name} gave it out of their hands. It waits for a person.', {
      name: named(moment.human),
    })
  const { to, team, by, why } = moment
  if (why.kind === 'not-answered') return t('Not answered in time. It waits for the next.')
  if (why.kind === 'returned') return t('Given back by whoever had it. It waits for the next.')
  const name = to ? named(to) : (team?.name ?? t('nobody'))
  if (by && by.id === to?.id) return t('{who} will take it.', { who: named(by) })
  if (by) return t('{who} assigned it: {name}', { who: named(by), name })
  return why.rule
    ? t('Assigned by the rule “{rule}”: {name}', { rule: why.rule, name })
    : t('Assigned: {name}', { name })
}
