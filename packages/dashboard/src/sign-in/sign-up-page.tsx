import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useDesk } from '../app/desk.tsx'
import { meQuery } from '../app/me.ts'
import { Failure } from '../parts/failure.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { t } from '../words/translate.ts'
import { AuthRefusal } from './auth.ts'
import { AuthForm } from './auth-form.tsx'
import type { Credentials } from './credentials.ts'
import { Door } from './door.tsx'
import { setupQuery } from './setup.ts'

/** For the first operator only. Afterwards it says where to go instead. */
export function SignUpPage() {
  const { api, auth, queries } = useDesk()
  const setup = useQuery(setupQuery(api))
  const navigate = useNavigate()

  async function signUp(credentials: Credentials) {
    try {
      await auth.signUp(credentials)
    } catch (error) {
      // Somebody was faster: the page below says so.
      if (error instanceof AuthRefusal && CLOSED.includes(error.code)) return void setup.refetch()
      throw error
    }
    await queries.fetchQuery(meQuery(api))
    await navigate({ to: '/start', replace: true })
  }

  if (setup.isPending) return <Waiting />
  if (setup.isError) {
    return (
      <Door title={t('Welcome')} intro={t('Baton is not ready.')}>
        <Failure
          what={t('Could not read whether sign-up is open')}
          error={setup.error}
          onRetry={() => void setup.refetch()}
        />
      </Door>
    )
  }
  if (!setup.data.needsOperator) return <Closed />
  return (
    <Door
      title={t('Welcome to Baton')}
      intro={t('You are the first one here: this account runs the desk.')}
    >
      <AuthForm kind="sign-up" onSubmit={signUp} />
    </Door>
  )
}

const CLOSED = ['sign-up-closed', 'EMAIL_PASSWORD_SIGN_UP_DISABLED']

function Closed() {
  return (
    <Door
      title={t('Sign-up is closed')}
      intro={t('This desk has its operator already. Ask them for an account, then sign in.')}
    >
      <Link
        to="/sign-in"
        className="inline-flex h-10 w-full items-center justify-center rounded-lg bg-accent font-medium text-on-accent hover:bg-accent-strong"
      >
        {t('Sign in')}
      </Link>
    </Door>
  )
}

function Waiting() {
  return (
    <Door title={t('Welcome')} intro={t('One moment.')}>
      <Skeleton className="h-40 w-full" />
    </Door>
  )
}
