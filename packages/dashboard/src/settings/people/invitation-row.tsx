import type { Invitation } from '@baton/contract'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { roleName } from '../../app/role-words.ts'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { t } from '../../words/translate.ts'
import { linkOf } from './new-invitation.tsx'
import { usePeopleChange } from './people-data.ts'

/** One invitation: whom it is for, what became of its mail, and the ways to send it again, to hand it on and to end it. */
export function InvitationRow({
  invitation,
  canMail,
}: {
  invitation: Invitation
  canMail: boolean
}) {
  const { email, role, madeBy, madeAt, expiresAt, acceptedBy, mail } = invitation
  const isOver = Date.parse(expiresAt) < Date.now()
  const isOpen = !acceptedBy && !isOver
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-surface p-3">
      <div className="min-w-48 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          <bdi className="truncate">{whomOf(invitation)}</bdi>
          {acceptedBy ? <Badge look="accent">{t('Accepted')}</Badge> : null}
          {!acceptedBy && isOver ? <Badge look="warn">{t('Expired')}</Badge> : null}
          {isOpen && mail ? <MailBadge mail={mail} /> : null}
        </p>
        <p className="text-sm text-ink-soft">
          {t('As {role}, by {name}', { role: roleName(role), name: madeBy.name })}{' '}
          <WhenShort at={madeAt} />
          {acceptedBy ? ` · ${t('came as {name}', { name: acceptedBy.name })}` : null}
        </p>
        {isOpen && mail?.problem ? <Trouble mail={mail} /> : null}
      </div>
      {isOpen && email !== null ? <LinkAgain invitation={invitation} /> : null}
      {isOpen && email !== null && canMail ? <MailAgain invitation={invitation} /> : null}
      {acceptedBy ? null : <End invitation={invitation} />}
    </li>
  )
}

type Mail = NonNullable<Invitation['mail']>

function MailBadge({ mail: { state, problem } }: { mail: Mail }) {
  if (state === 'sent') return <Badge>{t('Mailed')}</Badge>
  if (state === 'failed') return <Badge look="danger">{t('Not mailed')}</Badge>
  return problem ? (
    <Badge look="warn">{t('Not mailed yet')}</Badge>
  ) : (
    <Badge>{t('Being mailed')}</Badge>
  )
}

/** Why the mail server did not take it, in its own words. */
function Trouble({ mail: { state, problem } }: { mail: Mail }) {
  return (
    <p role="status" className="mt-1 text-sm wrap-words text-danger-ink">
      <bdi>{problem}</bdi>{' '}
      {state === 'due' ? (
        <span className="text-ink-soft">{t('It is tried again by itself.')}</span>
      ) : null}
    </p>
  )
}

function MailAgain({ invitation: { id, mail, email } }: { invitation: Invitation }) {
  const { toasts } = useDesk()
  const send = usePeopleChange(
    t('It was not mailed'),
    (api, _: null) => api.mailInvitation({ params: { invitationId: id }, body: {} }),
    () => toasts.done(t('The invitation goes to {email}', { email: email ?? '' })),
  )
  if (mail?.state === 'due') return null
  return (
    <Button
      size="small"
      pending={send.isPending}
      onClick={() => send.mutate(null)}
      aria-label={
        mail
          ? t('Mail it to {email} again', { email: email ?? '' })
          : t('Mail it to {email}', { email: email ?? '' })
      }
    >
      {mail ? t('Mail again') : t('Mail it')}
    </Button>
  )
}

/** Asked for when it is wanted: a link is not written where nobody looks at it. */
function LinkAgain({ invitation }: { invitation: Invitation }) {
  const [link, setLink] = useState<string | null>(null)
  const read = usePeopleChange(
    t('The link could not be read'),
    (api, _: null) => api.readInvitationLink({ params: { invitationId: invitation.id } }),
    ({ token }) => setLink(linkOf(token)),
  )
  if (link !== null)
    return (
      <p className="order-last flex w-full items-center gap-2 text-sm">
        <code dir="ltr" className="min-w-0 wrap-words">
          {link}
        </code>
        <CopyButton text={link} label={t('Copy the link')} />
      </p>
    )
  return (
    <Button
      size="small"
      pending={read.isPending}
      onClick={() => read.mutate(null)}
      aria-label={t('Show the link of {name}', { name: whomOf(invitation) })}
    >
      {t('Link')}
    </Button>
  )
}

function End({ invitation }: { invitation: Invitation }) {
  const end = usePeopleChange(t('The invitation was not ended'), (api, _: null) =>
    api.endInvitation({ params: { invitationId: invitation.id } }),
  )
  return (
    <Button
      size="small"
      pending={end.isPending}
      onClick={() => end.mutate(null)}
      aria-label={t('End the invitation of {name}', { name: whomOf(invitation) })}
    >
      {t('End')}
    </Button>
  )
}

function whomOf({ email }: Invitation): string {
  return email ?? t('Whoever has the link')
}
