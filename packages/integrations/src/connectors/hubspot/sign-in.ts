// What the operator fills in for HubSpot, and how we sign in: OAuth of an app, thirty minutes a token.
import * as z from 'zod'
import type { Io, KeptToken, OAuth } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { type Answer, type JsonApi, jsonApi } from '../../json-api.ts'
import { secret } from '../../secret.ts'
import { Granted, keptToken } from '../../tokens.ts'

const numeric = z.string().regex(/^\d*$/, 'must be a number').max(20)

export const Settings = z.strictObject({
  mode: z
    .enum(['tickets', 'custom-channel'])
    .default('tickets')
    .describe(
      'tickets: a ticket with notes, answered by e-mail. custom-channel: a chat in the inbox or help desk, answered in the chat (Professional or higher)',
    ),
  portalId: numeric.min(1).describe('Hub ID: in the account menu, top right'),
  clientId: z.string().min(1).max(200).describe('Your app → Auth: client ID'),
  clientSecret: secret('Your app → Auth: client secret. It also proves HubSpot’s webhooks'),
  pipelineId: z.string().max(100).default('0').describe('tickets: the pipeline, 0 is Support'),
  stageId: z
    .string()
    .max(100)
    .default('')
    .describe('tickets: where new ones begin; empty is the first open stage of the pipeline'),
  keyProperty: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,99}$/, 'must be an internal name, such as baton_key')
    .default('baton_key')
    .describe('tickets: internal name of the ticket property with unique values'),
  channelId: numeric.default('').describe('custom-channel: id of the channel'),
  channelAccountId: numeric.default('').describe('custom-channel: id of its channel account'),
  deliveryIdentifier: z
    .string()
    .max(200)
    .default('baton')
    .describe('custom-channel: the delivery identifier the channel account was made with'),
})
export type Settings = z.output<typeof Settings>

export const API = 'https://api.hubapi.com'

export function apiOf({ clientId, clientSecret }: Settings, io: Io): JsonApi {
  async function refresh(kept: KeptToken | null): Promise<KeptToken> {
    if (!kept?.refreshToken)
      throw new DeliveryError('HubSpot has ended our access. Sign in again.', { retry: false })
    const refreshed = await tokens(io, {
      grant_type: 'refresh_token',
      refresh_token: kept.refreshToken,
      client_id: clientId,
      client_secret: clientSecret,
    })
    return { ...refreshed, refreshToken: refreshed.refreshToken ?? kept.refreshToken }
  }
  return jsonApi({
    name: 'HubSpot',
    baseUrl: io.baseUrl,
    fetch: io.fetch,
    token: (refused) => io.tokens.get(refresh, refused),
    problemIn,
    waitIn,
  })
}

const CONTACTS = ['crm.objects.contacts.read', 'crm.objects.contacts.write']
/** HubSpot refuses a sign-in that asks for less than its app requires: the docs name these, and no others. */
const SCOPES = {
  tickets: ['oauth', 'tickets', ...CONTACTS, 'conversations.read'],
  'custom-channel': [
    ...['oauth', ...CONTACTS, 'conversations.read', 'conversations.write'],
    ...['conversations.custom_channels.read', 'conversations.custom_channels.write'],
  ],
}

export function hubspotOAuth(): OAuth<Settings> {
  return {
    authorizeUrl({ clientId, mode }, { redirectUri, state, challenge }) {
      const asked = new URLSearchParams({
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: SCOPES[mode].join(' '),
        state,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      })
      return `https://app.hubspot.com/oauth/authorize?${asked}`
    },
    exchange: ({ clientId, clientSecret }, { code, redirectUri, verifier }, io) =>
      tokens(io, {
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
        client_id: clientId,
        client_secret: clientSecret,
      }),
  }
}

async function tokens(
  { fetch, now, baseUrl }: Pick<Io, 'fetch' | 'now' | 'baseUrl'>,
  grant: Record<string, string>,
): Promise<KeptToken> {
  const api = jsonApi({ name: 'HubSpot', baseUrl, fetch, problemIn })
  const given = await api.call('/oauth/2026-03/token', Granted, { method: 'POST', form: grant })
  return keptToken(given, now())
}

function problemIn(body: unknown): string | undefined {
  const { data } = Problem.safeParse(body)
  if (!data) return undefined
  const more = data.errors?.map(({ message }) => message).filter((one) => one !== data.message)
  return [data.message, ...(more ?? [])].join(' ').slice(0, 500)
}

const LOCKED = 423
const MOVING = 477
const TEN_SECONDS = 10
const AN_HOUR = 3_600

/** HubSpot often leaves `retry-after` out, and has numbers of its own for "not now". */
function waitIn({ status, headers, body }: Answer): number | undefined {
  if (status === LOCKED) return TEN_SECONDS
  if (status === MOVING) return Number(headers.get('retry-after')) || AN_HOUR
  if (status !== 429 || headers.has('retry-after')) return undefined
  return Problem.safeParse(body).data?.policyName === 'DAILY' ? AN_HOUR : TEN_SECONDS
}

const Problem = z.object({
  message: z.string(),
  policyName: z.string().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})
