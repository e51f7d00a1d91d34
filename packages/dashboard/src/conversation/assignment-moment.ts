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
  if (moment.what === 'left') return leftWords(moment.human, meId)
  const { to, team, by, why } = moment
  if (why.kind === 'not-answered') return t('Not answered in time. It waits for the next.')
  if (why.kind === 'returned') return t('Given back by whoever had it. It waits for the next.')
  const name = to ? named(to) : (team?.name ?? t('nobody'))
  if (by?.id === meId)
    return to?.id === meId ? t('You will take it.') : t('You assigned it: {name}', { name })
  if (by && by.id === to?.id) return t('{who} will take it.', { who: by.name })
  if (by) return t('{who} assigned it: {name}', { who: by.name, name })
  return why.rule
    ? t('Assigned by the rule “{rule}”: {name}', { rule: why.rule, name })
    : t('Assigned: {name}', { name })
}

function leftWords({ id, name }: Human, meId: string): string {
  return id === meId
    ? t('You gave it out of your hands. It waits for a person.')
    : t('{name} gave it out of their hands. It waits for a person.', { name })
}
