import { useMay } from '../../app/may.tsx'
import { useMe } from '../../app/me.ts'
import { Failure } from '../../parts/failure.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { t } from '../../words/translate.ts'
import { SettingsHeader } from '../settings-page.tsx'
import { InvitationsSection } from './invitations-section.tsx'
import { usePeople } from './people-data.ts'
import { PersonRow } from './person-row.tsx'
import { RightsMatrix } from './rights-matrix.tsx'

/** Who works here, what each may do, and who has been asked to come. */
export function PeoplePage() {
  const mayManage = useMay('people.manage')
  return (
    <>
      <SettingsHeader title={t('People')}>
        {t('Who works here, and what each of them may do.')}
      </SettingsHeader>
      <div data-wide className="flex max-w-3xl flex-col gap-10">
        <PersonList />
        {mayManage ? <InvitationsSection /> : null}
        <RightsMatrix />
      </div>
    </>
  )
}

function PersonList() {
  const { human } = useMe()
  const { data, error, refetch } = usePeople()
  if (error)
    return (
      <Failure
        what={t('Could not read who works here')}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  if (!data) return <Skeleton className="h-32" />
  return (
    <ul aria-label={t('Teammates')} className="flex flex-col gap-2">
      {data.map((person) => (
        <PersonRow key={person.id} person={person} isMe={person.id === human.id} />
      ))}
    </ul>
  )
}
