// Who gets what: rules in order, the last line that always applies, and what would become of a sample.
import { Failure } from '../../parts/failure.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { type Teammate, useTeammates } from '../../people/teammates.ts'
import { t } from '../../words/translate.ts'
import { usePartDraft } from '../part-draft.ts'
import { SaveBar } from '../policy/save-bar.tsx'
import { VersionsSection } from '../policy/versions-section.tsx'
import { type SavedSettings, useSettingsPart } from '../settings-data.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { RuleList } from './rule-list.tsx'
import { SampleSection } from './sample-section.tsx'
import { targetsOf } from './targets.ts'

export function AssignmentPage() {
  const people = useTeammates()
  const teams = useSettingsPart('teams')
  const failed = people.error ?? teams.error
  return (
    <>
      <SettingsHeader title={t('Assignment')}>
        {t(
          'Who gets a conversation for which a person is asked. The first rule that fits decides; a person who is not there is passed over.',
        )}
      </SettingsHeader>
      {people.data && teams.data ? (
        <WithSettings part="assignment">
          {(saved) => <AssignmentForm saved={saved} teams={teams.data} people={people.data.data} />}
        </WithSettings>
      ) : failed ? (
        <Failure
          what={t('Could not read who works here')}
          error={failed}
          onRetry={() => void Promise.all([people.refetch(), teams.refetch()])}
        />
      ) : (
        <Skeleton className="h-40" />
      )}
    </>
  )
}

function AssignmentForm({
  saved,
  teams,
  people,
}: {
  saved: SavedSettings<'assignment'>
  teams: SavedSettings<'teams'>
  people: readonly Teammate[]
}) {
  const draft = usePartDraft('assignment', saved)
  const targets = targetsOf(teams.value, people)
  return (
    <div className="flex flex-col gap-9">
      <RuleList draft={draft} targets={targets} shifts={teams.value.shifts} />
      <SampleSection settings={draft.value} teams={teams.value} targets={targets} />
      <VersionsSection part="assignment" current={saved.version} onRestore={draft.take} />
      <SaveBar
        draft={draft}
        pending={draft.pending}
        errors={draft.errors}
        onSave={draft.save}
        onDiscard={draft.discard}
      />
    </div>
  )
}
