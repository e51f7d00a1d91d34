import type { Role, Teammate } from '@baton/contract'
import { mayGrant, ROLES } from '@baton/core'
import { useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { useMe } from '../../app/me.ts'
import { roleName } from '../../app/role-words.ts'
import { Avatar } from '../../parts/avatar.tsx'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { rich } from '../../words/rich.tsx'
import { counted, t } from '../../words/translate.ts'
import { usePeopleChange } from './people-data.ts'

/** A teammate, their role, and the way out and back in. */
export function PersonRow({ person, isMe }: { person: Teammate; isMe: boolean }) {
  const { human } = useMe()
  const { name, email, role, deactivatedAt, seenAt } = person
  const mayChange = mayGrant(human.role, role)
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-surface p-3">
      <Avatar kind="human" name={name} />
      <div className="min-w-40 flex-1">
        <p className="flex items-center gap-2 font-medium">
          <bdi className="truncate">{name}</bdi>
          {isMe ? <Badge>{t('You')}</Badge> : null}
          {deactivatedAt ? <Badge look="warn">{t('Deactivated')}</Badge> : null}
        </p>
        <p className="truncate text-sm text-ink-soft">
          <bdi>{email}</bdi>
          {seenAt ? (
            <>
              {' · '}
              {rich('signed in {when}', { when: <WhenShort at={seenAt} /> })}
            </>
          ) : null}
        </p>
      </div>
      {mayChange && !deactivatedAt ? (
        <RoleChoice person={person} by={human.role} />
      ) : (
        <span className="text-sm text-ink-soft">{roleName(role)}</span>
      )}
      {mayChange && !isMe ? (
        deactivatedAt ? (
          <Back person={person} />
        ) : (
          <Out person={person} />
        )
      ) : null}
    </li>
  )
}

function RoleChoice({ person: { id, name, role }, by }: { person: Teammate; by: string }) {
  const { toasts } = useDesk()
  const change = usePeopleChange(
    t('The role was not changed'),
    (api, next: Role) => api.changeRole({ params: { personId: id }, body: { role: next } }),
    (changed) => toasts.done(t('{name} is {role} now', { name, role: roleName(changed.role) })),
  )
  return (
    <select
      aria-label={t('Role of {name}', { name })}
      value={change.isPending ? change.variables : role}
      disabled={change.isPending}
      onChange={({ currentTarget }) => change.mutate(currentTarget.value as Role)}
      className="h-8 rounded-lg border border-edge bg-surface px-2 text-sm text-ink pointer-coarse:h-10"
    >
      {ROLES.map((one) => (
        <option key={one} value={one} disabled={!mayGrant(by, one)}>
          {roleName(one)}
        </option>
      ))}
    </select>
  )
}

function Out({ person: { id, name } }: { person: Teammate }) {
  const { toasts } = useDesk()
  const [isAsking, setAsking] = useState(false)
  const out = usePeopleChange(
    t('Not deactivated'),
    (api, _: null) => api.deactivatePerson({ params: { personId: id }, body: {} }),
    ({ released }) => {
      setAsking(false)
      toasts.done(
        released > 0
          ? counted(
              released,
              '{name} is deactivated; {n} conversation went back to the queue',
              '{name} is deactivated; {n} conversations went back to the queue',
              { name },
            )
          : t('{name} is deactivated', { name }),
      )
    },
  )
  return (
    <>
      <Button
        size="small"
        onClick={() => setAsking(true)}
        aria-label={t('Deactivate {name}', { name })}
      >
        {t('Deactivate')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={t('Deactivate {name}?', { name })}
        action={t('Deactivate')}
        pending={out.isPending}
        onConfirm={() => out.mutate(null)}
      >
        {t(
          'They are signed out everywhere, and what they hold waits in the queue. What they wrote stays theirs; they can be let in again.',
        )}
      </ConfirmDialog>
    </>
  )
}

function Back({ person: { id, name } }: { person: Teammate }) {
  const back = usePeopleChange(t('Not let in'), (api, _: null) =>
    api.reactivatePerson({ params: { personId: id }, body: {} }),
  )
  return (
    <Button
      size="small"
      pending={back.isPending}
      onClick={() => back.mutate(null)}
      aria-label={t('Let {name} in again', { name })}
    >
      {t('Let in again')}
    </Button>
  )
}
