import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useDesk } from '../app/desk.tsx'
import { meQuery } from '../app/me.ts'
import { roleMeaning, roleName } from '../app/role-words.ts'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { codeOf, wordsFor } from '../parts/failure-words.ts'
import { Field } from '../parts/field.tsx'
import { Notice } from '../parts/notice.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { fieldErrors } from '../settings/field-errors.ts'
import { t } from '../words/translate.ts'
import { Door } from './door.tsx'

/** Where the link of an invitation leads. */
export function InvitedPage() {
  const { api } = useDesk()
  const { token } = useParams({ from: '/invited/$token' })
  const { data, error, refetch } = useQuery({
    queryKey: ['invited', token],
    queryFn: () => api.readInvitation({ params: { token } }),
    staleTime: Infinity,
  })
  if (codeOf(error) === 'not-found')
    return (
      <Door
        title={t('This invitation is not valid')}
        intro={t('It was used, ended, or is too old. Ask for another one.')}
      >
        <ToSignIn />
      </Door>
    )
  if (error)
    return (
      <Door title={t('Invitation')} intro="">
        <Failure
          what={t('Could not read the invitation')}
          error={error}
          onRetry={() => void refetch()}
        />
      </Door>
    )
  if (!data)
    return (
      <Door title={t('Invitation')} intro={t('One moment.')}>
        <Skeleton className="h-40 w-full" />
      </Door>
    )
  const { workspace, role, invitedBy, email, withPassword } = data
  return (
    <Door
      title={t('Join {workspace}', { workspace })}
      intro={t('{name} invites you as {role}: {meaning}.', {
        name: invitedBy,
        role: roleName(role),
        meaning: roleMeaning(role),
      })}
    >
      {withPassword ? <JoinForm token={token} email={email} /> : <ToSignIn />}
    </Door>
  )
}

function JoinForm({ token, email: known }: { token: string; email: string | null }) {
  const { api, auth, queries } = useDesk()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [email, setEmail] = useState(known ?? '')
  const [password, setPassword] = useState('')
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const errors = fieldErrors(error, '')

  async function join() {
    await api.acceptInvitation({ params: { token }, body: { name, email, password } })
    await auth.signIn({ email, password })
    await queries.fetchQuery(meQuery(api))
    await navigate({ to: '/', replace: true })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (pending) return
    setPending(true)
    setError(null)
    join()
      .catch(setError)
      .finally(() => setPending(false))
  }
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      {error && errors.all.length === 0 ? <Notice look="danger" title={wordsFor(error)} /> : null}
      <Field
        label={t('Your name')}
        autoComplete="name"
        value={name}
        maxLength={100}
        help={t('Customers see it when you answer.')}
        error={errors.under('name')}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Field
        label={t('E-mail')}
        type="email"
        autoComplete="username"
        value={email}
        readOnly={known !== null}
        error={errors.under('email')}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
      />
      <Field
        label={t('Password')}
        type="password"
        autoComplete="new-password"
        value={password}
        help={t('At least 10 characters.')}
        error={errors.under('password')}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      <Button type="submit" look="primary" size="large" pending={pending} className="w-full">
        {t('Join')}
      </Button>
    </form>
  )
}

function ToSignIn() {
  return (
    <Link
      to="/sign-in"
      className="inline-flex h-10 w-full items-center justify-center rounded-lg bg-accent font-medium text-on-accent hover:bg-accent-strong"
    >
      {t('Sign in')}
    </Link>
  )
}
