// To whom a rule may give something, as a choice of a few.
import type { AssignmentTarget, TeamSettings } from '@baton/contract'
import type { Teammate } from '../../people/teammates.ts'
import { t } from '../../words/translate.ts'

export type TargetOption = { value: string; label: string }

export function targetsOf(
  { teams }: Pick<TeamSettings, 'teams'>,
  people: readonly Teammate[],
): TargetOption[] {
  return [
    { value: 'nobody', label: t('Whoever takes it') },
    ...teams.map(({ id, name }) => ({ value: `team:${id}`, label: t('Team: {name}', { name }) })),
    ...people.map(({ human: { id, name } }) => ({ value: `person:${id}`, label: name })),
  ]
}

export function keyOf(to: AssignmentTarget): string {
  switch (to.kind) {
    case 'nobody':
      return 'nobody'
    case 'team':
      return `team:${to.teamId}`
    case 'person':
      return `person:${to.humanId}`
  }
}

export function targetOf(key: string): AssignmentTarget {
  const id = key.slice(key.indexOf(':') + 1)
  if (key.startsWith('team:')) return { kind: 'team', teamId: id }
  if (key.startsWith('person:')) return { kind: 'person', humanId: id }
  return { kind: 'nobody' }
}

/** One that has gone stays to be seen, until another is chosen. */
export function withKey(targets: readonly TargetOption[], key: string): TargetOption[] {
  if (targets.some(({ value }) => value === key)) return [...targets]
  return [...targets, { value: key, label: t('Gone: choose another') }]
}

export function targetWords(to: AssignmentTarget, targets: readonly TargetOption[]): string {
  return targets.find(({ value }) => value === keyOf(to))?.label ?? t('Gone: choose another')
}
