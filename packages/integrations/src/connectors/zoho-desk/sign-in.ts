// What the operator fills in for Zoho Desk, its data centres, and how we sign in.
import * as z from 'zod'
import type { DeskFile, Io, KeptToken, OAuth } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { fetchFile, notToBeHad, keptToken as tokenInUse } from '../../fetch-file.ts'
import { type Answer, type JsonApi, jsonApi } from '../../json-api.ts'
import { secret } from '../../secret.ts'
import { Granted, keptToken } from '../../tokens.ts'
import type { Attached } from './replies.ts'

/** By the names that Zoho itself gives them when it sends an operator back to us. */
const HOSTS = {
  us: 'zoho.com',
  eu: 'zoho.eu',
  in: 'zoho.in',
  au: 'zoho.com.au',
  jp: 'zoho.jp',
  ca: 'zohocloud.ca',
  cn: 'zoho.com.cn',
  sa: 'zoho.sa',
} as const
const CENTRES = Object.keys(HOSTS) as [keyof typeof HOSTS]

const digits = z.string().regex(/^\d+$/, 'must be a number').max(20)

export const Settings = z.strictObject({
  dataCentre: z
    .enum(CENTRES)
    .default('us')
    .describe('Where your account lives: eu, when you sign in at desk.zoho.eu'),
  orgId: digits.describe('Setup → Developer Space → API: organization id'),
  departmentId: digits.describe('Setup → General → Departments: the number in the address of one'),
  clientId: z.string().min(1).max(200).describe('Zoho API console → your client: client ID'),
  clientSecret: secret('Zoho API console → your client: client secret'),
  keyField: z
    .string()
    .regex(/^cf_[a-z0-9_]{1,90}$/, 'must be an API name, such as cf_baton_key')
    .default('cf_baton_key')
    .describe('API name of the ticket field that holds our key'),
})
export type Settings = z.output<typeof Settings>

export function deskUrl({ dataCentre }: Settings): string {
  return `https://desk.${HOSTS[dataCentre]}`
}

/** A proxy in place of the desk answers for the accounts as well. */
function accountsUrl(settings: Settings, baseUrl: string): string {
  const isOwn = baseUrl === deskUrl(settings)
  return isOwn ? `https://accounts.${HOSTS[settings.dataCentre]}` : baseUrl
}

export function apiOf(settings: Settings, io: Io): JsonApi {
  const { clientId, clientSecret, orgId } = settings
  async function refresh(kept: KeptToken | null): Promise<KeptToken> {
    if (!kept?.refreshToken)
      throw new DeliveryError('Zoho Desk has ended our access. Sign in again.', { retry: false })
    const refreshed = await tokens(settings, io, {
      grant_type: 'refresh_token',
      refresh_token: kept.refreshToken,
      client_id: clientId,
      client_secret: clientSecret,
    })
    // Zoho gives a refresh token once, and never again.
    return { ...refreshed, refreshToken: refreshed.refreshToken ?? kept.refreshToken }
  }
  return jsonApi({
    name: 'Zoho Desk',
    baseUrl: `${io.baseUrl}/api/v1`,
    fetch: io.fetch,
    headers: { orgid: orgId },
    token: (refused) => io.tokens.get(refresh, refused),
    tokenKind: 'Zoho-oauthtoken',
    problemIn,
    waitIn,
  })
}

/** Zoho wants both its headers for a file too. */
export function filesWith({ orgId }: Settings, io: Io) {
  const headers = async () => ({
    ...{ orgid: orgId, authorization: `Zoho-oauthtoken ${await tokenInUse(io)}` },
  })
  return ({ id, name, size, href }: Attached): DeskFile => ({
    ...{ id, name, size },
    async open() {
      if (!href) throw notToBeHad(name, 'Zoho Desk does not say where it is.')
      return fetchFile(io, { name, url: href, headers })
    },
  })
}

/** One that Zoho does not know would have it refuse all of them. */
const SCOPES = [
  ...['Desk.tickets.READ', 'Desk.tickets.CREATE', 'Desk.tickets.UPDATE'],
  ...['Desk.contacts.READ', 'Desk.contacts.CREATE'],
  ...['Desk.search.READ', 'Desk.basic.READ', 'Desk.settings.READ'],
]

export function zohoOAuth(): OAuth<Settings> {
  return {
    authorizeUrl(settings, { redirectUri, state }) {
      const asked = new URLSearchParams({
        response_type: 'code',
        client_id: settings.clientId,
        redirect_uri: redirectUri,
        scope: SCOPES.join(','),
        // Without these two there is no refresh token.
        access_type: 'offline',
        prompt: 'consent',
        state,
      })
      return `${accountsUrl(settings, deskUrl(settings))}/oauth/v2/auth?${asked}`
    },

    async exchange(settings, { code, redirectUri, query }, io) {
      // Zoho also names the server to ask. An address from a query is not ours to call: we compare, and say so.
      const centre = query.get('location')
      if (centre && centre !== settings.dataCentre)
        throw new DeliveryError(
          `dataCentre is ${settings.dataCentre}, but this Zoho account lives in ${centre}. Choose that one, and sign in again.`,
          { retry: false },
        )
      const kept = await tokens(settings, io, {
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
      })
      if (kept.refreshToken) return kept
      throw new DeliveryError(
        'Zoho gave no refresh token, so our access would end within the hour. Remove Baton at accounts.zoho → Sessions → Connected apps, and sign in again.',
        { retry: false },
      )
    },
  }
}

async function tokens(
  settings: Settings,
  { fetch, now, baseUrl }: Pick<Io, 'fetch' | 'now' | 'baseUrl'>,
  form: Record<string, string>,
): Promise<KeptToken> {
  const api = jsonApi({
    name: 'Zoho',
    baseUrl: accountsUrl(settings, baseUrl),
    fetch,
    problemIn: (body) => Refused.safeParse(body).data?.error,
    waitIn: tooManyTokens,
  })
  const given = await api.call('/oauth/v2/token', Answered, { method: 'POST', form })
  // Zoho says no with a 200.
  if (!given.access_token)
    throw new DeliveryError(
      `Zoho refused to sign us in: ${given.error ?? 'no token'}. Check client and data centre, and sign in again.`,
      { retry: false },
    )
  const { access_token, expires_in } = given
  return keptToken({ ...given, access_token, expires_in: expires_in ?? AN_HOUR_SECONDS }, now())
}

/** Ten tokens in ten minutes, then none. */
const TOKENS_WAIT_SECONDS = 600

function tooManyTokens({ body }: Answer): number | undefined {
  return Refused.safeParse(body).data?.error === 'Access Denied' ? TOKENS_WAIT_SECONDS : undefined
}

function problemIn(body: unknown): string | undefined {
  const { data } = Problem.safeParse(body)
  if (!data) return undefined
  const fields = data.errors?.map(({ fieldName, errorType }) => `${fieldName} ${errorType}`) ?? []
  return [`${data.errorCode}: ${data.message}`, ...fields].join(', ').slice(0, 500)
}

const AN_HOUR_SECONDS = 3_600

/** The credits of a day are used up: asking on would not bring them back. */
function waitIn({ headers, body }: Answer): number | undefined {
  const isUsedUp = Problem.safeParse(body).data?.errorCode === 'THRESHOLD_EXCEEDED'
  return isUsedUp && !headers.has('retry-after') ? AN_HOUR_SECONDS : undefined
}

const Answered = Granted.partial().extend({ error: z.string().optional() })
const Refused = z.object({ error: z.string() })
const Problem = z.object({
  errorCode: z.string(),
  message: z.string(),
  errors: z.array(z.object({ fieldName: z.string(), errorType: z.string() })).nullish(),
})
