// Who works together, and when they are there.
import { Failure } from '../../parts/failure.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { type Teammate, useTeammates } from '../../people/teammates.ts'
import { t } from '../../words/translate.ts'
import { usePartDraft } from '../part-draft.ts'
import { SaveBar } from '../policy/save-bar.tsx'
import { VersionsSection } from '../policy/versions-section.tsx'
import type { SavedSettings } from '../settings-data.ts'
import { SettingsHeader, WithSettings } from '../settings-page.tsx'
import { PeopleSection } from './people-section.tsx'
import { ShiftsSection } from './shifts-section.tsx'
import { TeamsSection } from './teams-section.tsx'

export function TeamsPage() {
  const { data, error, refetch } = useTeammates()
  return (
    <>
      <SettingsHeader title={t('Teams & hours')}>
        {t(
          'Who works together, when they are there, and how they share what waits. Without teams, everything waits for whoever takes it.',
        )}
      </SettingsHeader>
      {data ? (
        <WithSettings part="teams">
          {(saved) => <TeamsForm saved={saved} people={data.data} />}
        </WithSettings>
      ) : error ? (
        <Failure
          what={t('Could not read who works here')}
          error={error}
          onRetry={() => void refetch()}
        />
      ) : (
        <Skeleton className="h-40" />
      )}
    </>
  )
}

function TeamsForm({
  saved,
  people,
}: {
  saved: SavedSettings<'teams'>
  people: readonly Teammate[]
}) {
  const draft = usePartDraft('teams', saved)
  return (
    <div className="flex flex-col gap-9">
      <TeamsSection draft={draft} people={people} />
      <ShiftsSection draft={draft} />
      <PeopleSection draft={draft} people={people} />
      <VersionsSection part="teams" current={saved.version} onRestore={draft.take} />
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
