import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useDesk } from '../app/desk.tsx'
import { meQuery } from '../app/me.ts'
import { AuthForm } from './auth-form.tsx'
import type { Credentials } from './credentials.ts'
import { Door } from './door.tsx'
import { setupQuery } from './setup.ts'

export function SignInPage() {
  const { api, auth, queries } = useDesk()
  const { next } = useSearch({ from: '/sign-in' })
  const setup = useQuery(setupQuery(api))
  const navigate = useNavigate()

  async function signIn({ email, password }: Credentials) {
    await auth.signIn({ email, password })
    await queries.fetchQuery(meQuery(api))
    await navigate({ to: next ?? '/', replace: true })
  }

  return (
    <Door title="Sign in" intro="To the desk, where your team answers.">
      <AuthForm kind="sign-in" onSubmit={signIn}>
        {setup.data?.needsOperator ? (
          <p className="text-sm text-ink-soft">
            Nobody has signed up yet.{' '}
            <Link to="/sign-up" className="font-medium text-accent-ink underline">
              Create the first account
            </Link>
          </p>
        ) : null}
      </AuthForm>
    </Door>
  )
}
