// What one part of the settings names has to be in another, and what is written as a pattern has to be one.
import type {
  AssignmentSettings,
  DestinationSettings,
  Policy,
  PrivacySettings,
  SettingsOf,
  SettingsPart,
  TeamSettings,
} from '@baton/contract'
import { type Mistake, misnamed, unknownActions } from './named-actions.ts'
import { missedTeams, unknownTeams } from './named-teams.ts'
import { badPatterns, badPatternsIn } from './patterns.ts'

/** The other parts as they are, or as they are about to be. */
export type Others = <Part extends SettingsPart>(part: Part) => Promise<SettingsOf<Part>>

export async function mistakesOfNames(
  part: SettingsPart,
  checked: unknown,
  others: Others,
): Promise<Mistake[]> {
  if (part === 'policy') return unknownActions(checked as Policy, await others('destinations'))
  if (part === 'privacy') return badPatterns(checked as PrivacySettings)
  if (part === 'assignment')
    return unknownTeams(checked as AssignmentSettings, await others('teams'))
  if (part === 'teams') return missedTeams(checked as TeamSettings, await others('assignment'))
  if (part !== 'destinations') return []
  const destinations = checked as DestinationSettings
  return [
    ...badPatternsIn(destinations.connections),
    ...misnamed(destinations, await others('policy')),
  ]
}
