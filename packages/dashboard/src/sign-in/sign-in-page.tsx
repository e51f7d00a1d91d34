import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useDesk } from '../app/desk.tsx'
import { meQuery } from '../app/me.ts'
import { Notice } from '../parts/notice.tsx'
import { rich } from '../words/rich.tsx'
import { t } from '../words/translate.ts'
import { AuthForm } from './auth-form.tsx'
import type { Credentials } from './credentials.ts'
import { Door } from './door.tsx'
import { problemWords } from './problems.ts'
import { setupQuery } from './setup.ts'

export function SignInPage() {
  const { api, auth, queries } = useDesk()
  const { next, problem } = useSearch({ from: '/sign-in' })
  const setup = useQuery(setupQuery(api))
  // Until it is known, and where it cannot be read, there is the form: the server decides in any case.
  const options = useQuery({
    queryKey: ['sign-in-options'],
    queryFn: () => api.readSignInOptions(),
    staleTime: 0,
  }).data
  const navigate = useNavigate()

  async function signIn({ email, password }: Credentials) {
    await auth.signIn({ email, password })
    await queries.fetchQuery(meQuery(api))
    await navigate({ to: next ?? '/', replace: true })
  }

  return (
    <Door title={t('Sign in')} intro={t('To the desk, where your team answers.')}>
      <div className="flex flex-col gap-4">
        {problem ? <Notice look="danger" title={problemWords(problem)} /> : null}
        {options?.provider ? <AtProvider name={options.provider} next={next} /> : null}
        {options?.provider && options.password ? (
          <p className="flex items-center gap-3 text-xs text-ink-faint before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
            {t('or')}
          </p>
        ) : null}
        {options?.password === false ? null : (
          <AuthForm kind="sign-in" onSubmit={signIn}>
            {setup.data?.needsOperator ? (
              <p className="text-sm text-ink-soft">
                {rich('Nobody has signed up yet. {link}', {
                  link: (
                    <Link to="/sign-up" className="font-medium text-accent-ink underline">
                      {t('Create the first account')}
                    </Link>
                  ),
                })}
              </p>
            ) : null}
          </AuthForm>
        )}
      </div>
    </Door>
  )
}

function AtProvider({ name, next }: { name: string; next: string | undefined }) {
  const query = next ? `?next=${encodeURIComponent(next)}` : ''
  return (
    <a
      href={`/auth/oidc/start${query}`}
      className="inline-flex h-10 w-full items-center justify-center rounded-lg border border-line bg-raised px-4 font-medium hover:bg-sunken"
    >
      {t('Sign in with {name}', { name })}
    </a>
  )
}
