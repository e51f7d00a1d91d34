// Rules of the assignment name teams and hours, and the two are saved apart: neither may be saved so that a name leads
// nowhere.
import type { AssignmentSettings, TeamSettings } from '@baton/contract'
import type { Mistake } from './named-actions.ts'

/** Of rules that are about to be saved. */
export function unknownTeams(
  { rules, otherwise }: AssignmentSettings,
  { teams, shifts }: TeamSettings,
): Mistake[] {
  const isTeam = (id: string) => teams.some((team) => team.id === id)
  const mistakes = rules.flatMap(({ to, when }, at): Mistake[] => [
    ...(to.kind === 'team' && !isTeam(to.teamId)
      ? [{ path: ['rules', at, 'to', 'teamId'], message: NO_TEAM }]
      : []),
    ...when.flatMap((condition, nth): Mistake[] =>
      condition.kind === 'time' && !shifts.some(({ id }) => id === condition.shift)
        ? [{ path: ['rules', at, 'when', nth, 'shift'], message: NO_SHIFT }]
        : [],
    ),
  ])
  return otherwise.kind === 'team' && !isTeam(otherwise.teamId)
    ? [...mistakes, { path: ['otherwise', 'teamId'], message: NO_TEAM }]
    : mistakes
}

/** Of teams that are about to be saved. */
export function missedTeams(
  { teams, shifts }: TeamSettings,
  { rules, otherwise }: AssignmentSettings,
): Mistake[] {
  const named = [
    ...rules.flatMap(({ to, when, name }) => [
      ...(to.kind === 'team' ? [{ list: 'teams' as const, id: to.teamId, by: name }] : []),
      ...when.flatMap((one) =>
        one.kind === 'time' ? [{ list: 'shifts' as const, id: one.shift, by: name }] : [],
      ),
    ]),
    ...(otherwise.kind === 'team'
      ? [{ list: 'teams' as const, id: otherwise.teamId, by: 'Everything else' }]
      : []),
  ]
  const known = { teams, shifts }
  return named
    .filter(({ list, id }) => !known[list].some((one) => one.id === id))
    .map(({ list, id, by }) => ({
      path: [list],
      message: `must hold ${id}, which the assignment rule “${by}” names. Change that rule first.`,
    }))
}

const NO_TEAM = 'names no team that there is. Add the team first, or choose another.'
const NO_SHIFT =
  'names no hours that there are. Add them under Teams & hours first, or choose others.'
