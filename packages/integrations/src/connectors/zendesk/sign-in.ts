// Signing in to Zendesk: OAuth with PKCE. API tokens end on 30 April 2027, and none can be made any more.
// Facts: developer.zendesk.com/api-reference/ticketing/oauth/grant_type_tokens.
import * as z from 'zod'
import type { Io, KeptToken, OAuth } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { type JsonApi, jsonApi } from '../../json-api.ts'
import { secret } from '../../secret.ts'
import { Granted, keptToken } from '../../tokens.ts'

export const Settings = z.strictObject({
  subdomain: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be the first part of the address, such as acme')
    .describe('acme, when you sign in at acme.zendesk.com'),
  clientId: z.string().min(1).max(200).describe('Admin Center → APIs → OAuth clients: identifier'),
  clientSecret: secret('Shown once, when the OAuth client is made'),
  webhookSecret: secret('Admin Center → Webhooks → your webhook → Reveal secret'),
  groupId: z.string().regex(/^\d*$/, 'must be a number').max(20).default('').describe('Optional'),
})
export type Settings = z.output<typeof Settings>

export function apiOf({ clientId, clientSecret }: Settings, io: Io): JsonApi {
  async function refresh(kept: KeptToken | null): Promise<KeptToken> {
    if (!kept?.refreshToken)
      throw new DeliveryError('Zendesk has ended our access. Sign in again.', { retry: false })
    return tokens(io, {
      grant_type: 'refresh_token',
      refresh_token: kept.refreshToken,
      client_id: clientId,
      client_secret: clientSecret,
    })
  }
  return jsonApi({
    name: 'Zendesk',
    baseUrl: io.baseUrl,
    fetch: io.fetch,
    token: (refused) => io.tokens.get(refresh, refused),
    problemIn: (body) => Problem.safeParse(body).data?.description,
  })
}

const SCOPES = 'tickets:read tickets:write users:read users:write'
/** The longest that Zendesk gives. */
const ACCESS_SECONDS = 172_800
const REFRESH_SECONDS = 7_776_000

export function zendeskOAuth(): OAuth<Settings> {
  return {
    authorizeUrl({ subdomain, clientId }, { redirectUri, state, challenge }) {
      const asked = new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: SCOPES,
        state,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      })
      return `https://${subdomain}.zendesk.com/oauth/authorizations/new?${asked}`
    },
    exchange: ({ clientId, clientSecret }, { code, redirectUri, verifier }, io) =>
      tokens(io, {
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
        client_id: clientId,
        client_secret: clientSecret,
        scope: SCOPES,
      }),
  }
}

/** Each refresh ends the pair before it. */
async function tokens(
  { fetch, now, baseUrl }: Pick<Io, 'fetch' | 'now' | 'baseUrl'>,
  grant: Record<string, string>,
): Promise<KeptToken> {
  const api = jsonApi({ name: 'Zendesk', baseUrl, fetch })
  const given = await api.call('/oauth/tokens', Granted, {
    method: 'POST',
    body: { ...grant, expires_in: ACCESS_SECONDS, refresh_token_expires_in: REFRESH_SECONDS },
  })
  return keptToken(given, now())
}

const Problem = z.object({ description: z.string() })
