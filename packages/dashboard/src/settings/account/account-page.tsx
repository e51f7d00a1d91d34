import type { TeammateSession } from '@baton/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'
import { useMe } from '../../app/me.ts'
import { roleMeaning, roleName } from '../../app/role-words.ts'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure } from '../../parts/failure.tsx'
import { wordsFor } from '../../parts/failure-words.ts'
import { Field } from '../../parts/field.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { WhenShort } from '../../parts/time.tsx'
import { t } from '../../words/translate.ts'
import { fieldErrors } from '../field-errors.ts'
import { SettingsHeader } from '../settings-page.tsx'
import { browserName } from './browser-name.ts'

const SESSIONS = ['sessions']

/** What a teammate does with their own account. */
export function AccountPage() {
  const { human } = useMe()
  return (
    <>
      <SettingsHeader title={t('Your account')}>
        <bdi>{human.email}</bdi> · {roleName(human.role)}: {roleMeaning(human.role as 'agent')}.
      </SettingsHeader>
      <div className="flex max-w-2xl flex-col gap-10">
        <PasswordForm />
        <Sessions />
      </div>
    </>
  )
}

function PasswordForm() {
  const { api, toasts } = useDesk()
  const queries = useQueryClient()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const change = useMutation({
    mutationFn: () => api.changePassword({ body: { current, next } }),
    onSuccess() {
      setCurrent('')
      setNext('')
      toasts.done(t('Password changed. Everywhere else you are signed out.'))
      void queries.invalidateQueries({ queryKey: SESSIONS })
    },
    onError: (error) => toasts.failed(t('The password was not changed'), wordsFor(error)),
  })
  const errors = fieldErrors(change.error, '')
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!change.isPending) change.mutate()
  }
  return (
    <form noValidate onSubmit={submit} className="flex max-w-sm flex-col gap-4">
      <h2 className="font-semibold">{t('Password')}</h2>
      <Field
        label={t('Your password now')}
        type="password"
        autoComplete="current-password"
        value={current}
        error={errors.under('current')}
        onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
      />
      <Field
        label={t('New password')}
        type="password"
        autoComplete="new-password"
        value={next}
        help={t('At least 10 characters. Everywhere else you are signed out.')}
        error={errors.under('next')}
        onChange={({ currentTarget }) => setNext(currentTarget.value)}
      />
      <div>
        <Button
          type="submit"
          look="primary"
          pending={change.isPending}
          disabled={!current || !next}
        >
          {t('Change the password')}
        </Button>
      </div>
    </form>
  )
}

function Sessions() {
  const { api } = useDesk()
  const { data, error, refetch } = useQuery({
    queryKey: SESSIONS,
    queryFn: async () => (await api.listSessions()).data,
  })
  const end = useEnd(t('Not signed out there'), (id: string) =>
    api.endSession({ params: { sessionId: id } }),
  )
  const endOthers = useEnd(t('Not signed out elsewhere'), () => api.endOtherSessions())
  return (
    <section aria-labelledby="sessions" className="flex flex-col gap-4">
      <h2 id="sessions" className="font-semibold">
        {t('Where you are signed in')}
      </h2>
      {error ? (
        <Failure
          what={t('Could not read your sessions')}
          error={error}
          onRetry={() => void refetch()}
        />
      ) : null}
      {data || error ? null : <Skeleton className="h-16" />}
      <ul className="flex flex-col gap-2">
        {data?.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            pending={end.isPending && end.variables === session.id}
            onEnd={() => end.mutate(session.id)}
          />
        ))}
      </ul>
      {data && data.length > 1 ? (
        <div>
          <Button pending={endOthers.isPending} onClick={() => endOthers.mutate('')}>
            {t('Sign out everywhere else')}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

function useEnd(failed: string, work: (id: string) => Promise<unknown>) {
  const { toasts } = useDesk()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: work,
    onError: (error) => toasts.failed(failed, wordsFor(error)),
    onSettled: () => void queries.invalidateQueries({ queryKey: SESSIONS }),
  })
}

function SessionRow({
  session: { browser, address, begunAt, current },
  pending,
  onEnd,
}: {
  session: TeammateSession
  pending: boolean
  onEnd: () => void
}) {
  const name = browserName(browser) ?? t('Unknown browser')
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-surface p-3">
      <div className="min-w-48 flex-1">
        <p className="flex items-center gap-2 font-medium" title={browser ?? undefined}>
          <bdi>{name}</bdi>
          {current ? <Badge look="accent">{t('Here')}</Badge> : null}
        </p>
        <p className="text-sm text-ink-soft">
          {t('Signed in')} <WhenShort at={begunAt} />
          {address ? <bdi> · {address}</bdi> : null}
        </p>
      </div>
      {current ? null : (
        <Button
          size="small"
          pending={pending}
          onClick={onEnd}
          aria-label={t('Sign out in {browser}', { browser: name })}
        >
          {t('Sign out')}
        </Button>
      )}
    </li>
  )
}
