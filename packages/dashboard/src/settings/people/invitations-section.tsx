import type { Invitation, Role } from '@baton/contract'
import { mayGrant, ROLES } from '@baton/core'
import { UserPlus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useMe } from '../../app/me.ts'
import { roleMeaning, roleName } from '../../app/role-words.ts'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Select } from '../../parts/select.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { useInvitations, usePeopleChange } from './people-data.ts'

/** Invitations by link: each lets one person in. */
export function InvitationsSection() {
  return (
    <section aria-labelledby="invitations" className="flex flex-col gap-4">
      <h2 id="invitations" className="font-semibold">
        {t('Invitations')}
      </h2>
      <NewInvitation />
      <InvitationList />
    </section>
  )
}

function NewInvitation() {
  const { human } = useMe()
  const [role, setRole] = useState<Role>('agent')
  const [email, setEmail] = useState('')
  const make = usePeopleChange(
    t('No invitation was made'),
    (api, _: null) =>
      api.invite({ body: { role, ...(email.trim() ? { email: email.trim() } : {}) } }),
    () => setEmail(''),
  )
  const errors = fieldErrors(make.error, '')
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!make.isPending) make.mutate(null)
  }
  const link = make.data ? `${location.origin}/desk/invited/${make.data.token}` : ''
  return (
    <>
      <form noValidate onSubmit={submit} className="grid gap-3 sm:grid-cols-[1fr_1fr_auto]">
        <Field
          label={t('E-mail')}
          type="email"
          value={email}
          placeholder="grace@example.com"
          help={t('Optional: then nobody else comes in by the link.')}
          error={errors.under('email')}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <Select
          label={t('Role')}
          value={role}
          onChange={setRole}
          help={roleMeaning(role)}
          options={ROLES.filter((one) => mayGrant(human.role, one)).map((one) => ({
            value: one,
            label: roleName(one),
          }))}
        />
        <Button type="submit" look="primary" pending={make.isPending} className="mt-6.5 sm:h-10">
          {t('Make a link')}
        </Button>
      </form>
      {make.data ? (
        <Notice title={t('The link, shown only now')}>
          <p>{t('Send it to the one you invite. It is good once, for seven days.')}</p>
          <p className="mt-2 flex items-center gap-2">
            <code dir="ltr" className="min-w-0 wrap-words">
              {link}
            </code>
            <CopyButton text={link} label={t('Copy the link')} />
          </p>
        </Notice>
      ) : null}
    </>
  )
}

function InvitationList() {
  const { data, error, refetch } = useInvitations()
  if (error)
    return (
      <Failure
        what={t('Could not read the invitations')}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  if (!data) return <Skeleton className="h-16" />
  if (data.length === 0)
    return (
      <EmptyState icon={<UserPlus size={20} />} title={t('Nobody has been invited yet')}>
        {t('Make a link for each teammate.')}
      </EmptyState>
    )
  return (
    <ul className="flex flex-col gap-2">
      {data.map((invitation) => (
        <InvitationRow key={invitation.id} invitation={invitation} />
      ))}
    </ul>
  )
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { id, email, role, madeBy, madeAt, expiresAt, acceptedBy } = invitation
  const whom = email ?? t('Whoever has the link')
  const isOver = Date.parse(expiresAt) < Date.now()
  const end = usePeopleChange(t('The invitation was not ended'), (api, _: null) =>
    api.endInvitation({ params: { invitationId: id } }),
  )
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-surface p-3">
      <div className="min-w-48 flex-1">
        <p className="flex items-center gap-2 font-medium">
          <bdi className="truncate">{whom}</bdi>
          {acceptedBy ? <Badge look="accent">{t('Accepted')}</Badge> : null}
          {!acceptedBy && isOver ? <Badge look="warn">{t('Expired')}</Badge> : null}
        </p>
        <p className="text-sm text-ink-soft">
          {t('As {role}, by {name}', { role: roleName(role), name: madeBy.name })}{' '}
          <WhenShort at={madeAt} />
          {acceptedBy ? ` · ${t('came as {name}', { name: acceptedBy.name })}` : null}
        </p>
      </div>
      {acceptedBy ? null : (
        <Button
          size="small"
          pending={end.isPending}
          onClick={() => end.mutate(null)}
          aria-label={t('End the invitation of {name}', { name: whom })}
        >
          {t('End')}
        </Button>
      )}
    </li>
  )
}
