import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { wordsFor } from '../parts/failure-words.ts'
import { Field } from '../parts/field.tsx'
import { Notice } from '../parts/notice.tsx'
import { t } from '../words/translate.ts'
import { type AuthField, AuthRefusal } from './auth.ts'
import { type Credentials, MIN_PASSWORD, mistakesIn } from './credentials.ts'

type Mistakes = Partial<Record<AuthField | 'all', string>>

/** Asks for credentials and passes them on. What comes back as wrong stands beside its field, which gets the focus. */
export function AuthForm({
  kind,
  onSubmit,
  children,
}: {
  kind: 'sign-up' | 'sign-in'
  onSubmit: (credentials: Credentials) => Promise<void>
  children?: ReactNode
}) {
  const { form, mistakes, pending, submit } = useSubmission(kind, onSubmit)
  const signUp = kind === 'sign-up'
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
      {mistakes.all ? <Notice look="danger" title={mistakes.all} /> : null}
      {signUp ? (
        <Field
          label={t('Your name')}
          name="name"
          autoComplete="name"
          help={t('Customers see it when you answer.')}
          error={mistakes.name}
          maxLength={100}
        />
      ) : null}
      <Field
        label={t('E-mail')}
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        error={mistakes.email}
      />
      <Field
        label={t('Password')}
        name="password"
        type="password"
        autoComplete={signUp ? 'new-password' : 'current-password'}
        {...(signUp
          ? { help: t('At least {MINPASSWORD} characters.', { MINPASSWORD: MIN_PASSWORD }) }
          : {})}
        error={mistakes.password}
      />
      <Button type="submit" look="primary" size="large" pending={pending} className="mt-1 w-full">
        {signUp ? t('Create the account') : t('Sign in')}
      </Button>
      {children}
    </form>
  )
}

function useSubmission(
  kind: 'sign-up' | 'sign-in',
  onSubmit: (credentials: Credentials) => Promise<void>,
) {
  const form = useRef<HTMLFormElement>(null)
  const [mistakes, setMistakes] = useState<Mistakes>({})
  const [pending, setPending] = useState(false)

  function show(next: Mistakes) {
    setMistakes(next)
    const first = (['name', 'email', 'password'] as const).find((field) => next[field])
    const input = first ? form.current?.elements.namedItem(first) : null
    if (input instanceof HTMLInputElement) input.focus()
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const credentials = credentialsIn(event.currentTarget)
    const found = mistakesIn(credentials, kind)
    if (Object.keys(found).length > 0) return show(found)
    setPending(true)
    try {
      await onSubmit(credentials)
    } catch (error) {
      const field = (error instanceof AuthRefusal ? error.field : null) ?? 'all'
      show({ [field]: wordsFor(error) })
    } finally {
      setPending(false)
    }
  }

  return { form, mistakes, pending, submit }
}

function credentialsIn(form: HTMLFormElement): Credentials {
  const read = (name: string) => String(new FormData(form).get(name) ?? '')
  return { name: read('name').trim(), email: read('email').trim(), password: read('password') }
}
