// Signing up, in and out: three calls to the auth routes, and what their refusals mean for the form.
import { NetworkError } from '@baton/client'
import { t } from '../words/translate.ts'

export type Auth = {
  signUp(operator: { name: string; email: string; password: string }): Promise<void>
  signIn(teammate: { email: string; password: string }): Promise<void>
  signOut(): Promise<void>
}

export type AuthField = 'name' | 'email' | 'password'

/** The server said no. `field` is where it belongs in the form, or null when it concerns all of it. */
export class AuthRefusal extends Error {
  override readonly name = 'AuthRefusal'
  readonly code: string
  readonly field: AuthField | null

  constructor(code: string, words: string, field: AuthField | null) {
    super(words)
    this.code = code
    this.field = field
  }
}

export function createAuth(fetch: typeof globalThis.fetch): Auth {
  async function post(path: string, body: unknown): Promise<void> {
    const route = `/api/auth/${path}`
    const response = await fetch(route, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    }).catch((error: unknown) => {
      throw new NetworkError(`POST ${route}`, error)
    })
    if (!response.ok) throw await refusalOf(response)
  }

  return {
    signUp: (operator) => post('sign-up/email', operator),
    signIn: (teammate) => post('sign-in/email', teammate),
    signOut: () => post('sign-out', {}),
  }
}

async function refusalOf(response: Response): Promise<AuthRefusal> {
  const { code, words } = await said(response)
  const known = KNOWN[code]
  if (known) return new AuthRefusal(code, known.words(), known.field)
  if (response.status === 429)
    return new AuthRefusal(code, t('Too many attempts. Wait a minute and try again.'), null)
  if (response.status >= 500) return new AuthRefusal(code, down(), null)
  return new AuthRefusal(code, words || down(), null)
}

async function said(response: Response): Promise<{ code: string; words: string }> {
  const text = await response.text()
  if (!(response.headers.get('content-type') ?? '').includes('json')) return { code: '', words: '' }
  const body = JSON.parse(text) as { code?: string; message?: string; detail?: string } | null
  return { code: body?.code ?? '', words: body?.detail ?? body?.message ?? '' }
}

function down(): string {
  return t('Baton cannot do this just now. Try again shortly.')
}

/** Read from the answer of a server; said in functions, because this is loaded before a language is spoken. */
const NO_MATCH = {
  words: () => t('This address and password do not match.'),
  field: 'password',
} as const
const TAKEN = {
  words: () => t('There is an account with this address already.'),
  field: 'email',
} as const
const SHUT = { words: () => t('Sign-up is closed.'), field: null } as const

const KNOWN: Record<string, { words: () => string; field: AuthField | null }> = {
  INVALID_EMAIL_OR_PASSWORD: NO_MATCH,
  INVALID_EMAIL: { words: () => t('This is not an e-mail address.'), field: 'email' },
  INVALID_PASSWORD: NO_MATCH,
  USER_ALREADY_EXISTS: TAKEN,
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: TAKEN,
  PASSWORD_TOO_SHORT: { words: () => t('The password is too short.'), field: 'password' },
  PASSWORD_TOO_LONG: { words: () => t('The password is too long.'), field: 'password' },
  EMAIL_PASSWORD_SIGN_UP_DISABLED: SHUT,
  'sign-up-closed': SHUT,
}
