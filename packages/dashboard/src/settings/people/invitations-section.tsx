import { UserPlus } from 'lucide-react'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { t } from '../../words/translate.ts'
import { InvitationRow } from './invitation-row.tsx'
import { NewInvitation } from './new-invitation.tsx'
import { useInvitations } from './people-data.ts'

/** Invitations, by mail or by a link that is handed on: each lets one person in. */
export function InvitationsSection() {
  const { data, error, refetch } = useInvitations()
  return (
    <section aria-labelledby="invitations" className="flex flex-col gap-4">
      <h2 id="invitations" className="font-semibold">
        {t('Invitations')}
      </h2>
      <NewInvitation canMail={data?.canMail ?? false} isKnown={data !== undefined} />
      {error ? (
        <Failure
          what={t('Could not read the invitations')}
          error={error}
          onRetry={() => void refetch()}
        />
      ) : null}
      {data || error ? null : <Skeleton className="h-16" />}
      {data?.data.length === 0 ? (
        <EmptyState icon={<UserPlus size={20} />} title={t('Nobody has been invited yet')}>
          {t('Make a link for each teammate.')}
        </EmptyState>
      ) : null}
      <ul className="flex flex-col gap-2 empty:hidden">
        {data?.data.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} canMail={data.canMail} />
        ))}
      </ul>
    </section>
  )
}
