import { t } from '../words/translate.ts'
import type { AuthField } from './auth.ts'

/** As many as the auth routes ask for. */
export const MIN_PASSWORD = 10

export type Credentials = { name: string; email: string; password: string }

/** What can be said before anything is sent. An empty result: nothing is wrong. */
export function mistakesIn(
  { name, email, password }: Credentials,
  kind: 'sign-up' | 'sign-in',
): Partial<Record<AuthField, string>> {
  const mistakes: Partial<Record<AuthField, string>> = {}
  if (kind === 'sign-up' && name.trim() === '') mistakes.name = t('Customers see this name.')
  if (!/^\S+@\S+\.\S+$/.test(email.trim())) {
    mistakes.email =
      email.trim() === '' ? t('Your e-mail address.') : t('This is not an e-mail address.')
  }
  if (password === '') mistakes.password = t('Your password.')
  else if (kind === 'sign-up' && password.length < MIN_PASSWORD) {
    mistakes.password = t('At least {n} characters.', { n: MIN_PASSWORD })
  }
  return mistakes
}
