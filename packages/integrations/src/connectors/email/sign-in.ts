// Signing in to mail servers: with a password, or with a token where passwords are no longer taken. Google and Microsoft
// take XOAUTH2 for both IMAP and SMTP. Facts: developers.google.com/workspace/gmail/imap/xoauth2-protocol;
// learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth.
import * as z from 'zod'
import type { Io, KeptToken, OAuth } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { jsonApi } from '../../json-api.ts'
import type { Settings } from './settings.ts'

export type Credentials = { user: string } & ({ password: string } | { accessToken: string })

/** Does it signed in to one of the two servers; a token that is refused is renewed once. */
export async function signedIn<T>(
  settings: Settings,
  io: Io,
  { server, act }: { server: 'smtp' | 'imap'; act: (credentials: Credentials) => Promise<T> },
): Promise<T> {
  const { user, password = '', imapUser, imapPassword } = settings
  const name = (server === 'imap' && imapUser) || user
  if (settings.signIn === 'password')
    return act({ user: name, password: (server === 'imap' ? imapPassword : undefined) ?? password })
  const renew = (kept: KeptToken | null) => tokenFor(settings, io, kept)
  const accessToken = await io.tokens.get(renew)
  try {
    return await act({ user: name || settings.from, accessToken })
  } catch (error) {
    if (!(error instanceof DeliveryError) || error.status !== 401) throw error
    const another = await io.tokens.get(renew, accessToken)
    return act({ user: name || settings.from, accessToken: another })
  }
}

/** What to do about a sign-in that was refused. */
export function remedyFor({ signIn }: Settings): string {
  if (signIn === 'password')
    return 'Check user and password; Google and Microsoft take no passwords here: choose their sign-in.'
  if (signIn === 'microsoft-app')
    return 'Check that the app has IMAP.AccessAsApp and SMTP.SendAsApp, is registered in Exchange, and may open this mailbox.'
  return 'Check that this user may open the mailbox and that IMAP and authenticated SMTP are on for it, or sign in again.'
}

/** Where tokens come from. */
export function tokenHost({ signIn }: Settings): string {
  return signIn === 'google' ? 'https://oauth2.googleapis.com' : 'https://login.microsoftonline.com'
}

export function mailOAuth(): OAuth<Settings> {
  return {
    when: { setting: 'signIn', is: ['google', 'microsoft'] },
    authorizeUrl(settings, { redirectUri, state, challenge }) {
      const { signIn, clientId, from } = settings
      if (signIn !== 'google' && signIn !== 'microsoft')
        throw new DeliveryError(
          'signIn must be google or microsoft for this: a password or an app needs no sign-in of yours. Press Test connection.',
          { retry: false },
        )
      requireApp(settings)
      const asked = new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: SCOPES[signIn],
        state,
        code_challenge: challenge,
        code_challenge_method: 'S256',
        login_hint: settings.user || from,
        // Without these two Google gives no refresh token.
        ...(signIn === 'google' ? { access_type: 'offline', prompt: 'consent' } : {}),
      })
      return signIn === 'google'
        ? `https://accounts.google.com/o/oauth2/v2/auth?${asked}`
        : `${tokenHost(settings)}/${settings.tenant}/oauth2/v2.0/authorize?${asked}`
    },

    async exchange(settings, { code, redirectUri, verifier }, io) {
      const grant = { grant_type: 'authorization_code', code, redirect_uri: redirectUri }
      const kept = await granted(settings, io, { ...grant, code_verifier: verifier })
      if (kept.refreshToken) return kept
      throw new DeliveryError(
        'The sign-in brought no refresh token, so our access would end within the hour. Take Baton’s access away in that account, and sign in again.',
        { retry: false },
      )
    },
  }
}

const SCOPES = {
  google: 'https://mail.google.com/',
  microsoft:
    'offline_access https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send',
} as const

async function tokenFor(
  settings: Settings,
  io: Pick<Io, 'fetch' | 'now' | 'baseUrl'>,
  kept: KeptToken | null,
): Promise<KeptToken> {
  if (settings.signIn === 'microsoft-app')
    return granted(settings, io, {
      grant_type: 'client_credentials',
      scope: 'https://outlook.office365.com/.default',
    })
  const refreshToken = kept?.refreshToken ?? settings.refreshToken
  if (!refreshToken)
    throw new DeliveryError(
      'Nobody has signed in yet. Press Sign in, or enter a refresh token (refreshToken).',
      { retry: false },
    )
  const renewed = await granted(settings, io, {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  })
  // Google gives it once; Microsoft gives another each time, and the old one ends some day.
  return { ...renewed, refreshToken: renewed.refreshToken ?? refreshToken }
}

async function granted(
  settings: Settings,
  { fetch, now, baseUrl }: Pick<Io, 'fetch' | 'now' | 'baseUrl'>,
  grant: Record<string, string>,
): Promise<KeptToken> {
  const { signIn, clientId, clientSecret, tenant } = settings
  requireApp(settings)
  const name = signIn === 'google' ? 'Google’s sign-in' : 'Microsoft’s sign-in'
  const api = jsonApi({
    ...{ name, baseUrl, fetch, headers: {} },
    problemIn: (body) => problemIn(body),
  })
  const path = signIn === 'google' ? '/token' : `/${tenant}/oauth2/v2.0/token`
  const form = {
    ...grant,
    client_id: clientId,
    ...(clientSecret ? { client_secret: clientSecret } : {}),
  }
  const given = await api.call(path, Granted, { method: 'POST', form })
  return {
    accessToken: given.access_token,
    refreshToken: given.refresh_token,
    expiresAt: new Date(now().getTime() + (given.expires_in ?? 3_600) * 1_000).toISOString(),
  }
}

function requireApp({ signIn, clientId, tenant }: Settings): void {
  const wrong =
    clientId === ''
      ? 'clientId is missing: the id of the app you registered with Google or Microsoft.'
      : signIn === 'microsoft-app' && tenant === 'common'
        ? 'tenant is missing: an app of its own signs in to one directory, by its id.'
        : null
  if (wrong) throw new DeliveryError(wrong, { retry: false })
}

/** `invalid_grant` is how both say that the access has ended. */
function problemIn(body: unknown): string | undefined {
  const { data } = Problem.safeParse(body)
  if (!data) return undefined
  const remedy = data.error === 'invalid_grant' ? ' Sign in again.' : ''
  return `${data.error}: ${(data.error_description ?? '').replace(/\s+/g, ' ').slice(0, 300)}${remedy}`
}

const Granted = z.object({
  access_token: z.string(),
  refresh_token: z.string().optional(),
  expires_in: z.number().optional(),
})
const Problem = z.object({ error: z.string(), error_description: z.string().optional() })
