// Signing in to Help Scout: an app of one's own, by client credentials; its tokens last two days and are fetched anew.
// Facts: developer.helpscout.com/mailbox-api/overview/authentication and …/rate-limiting.
import * as z from 'zod'
import type { Io, KeptToken } from '../../connector.ts'
import { type JsonApi, jsonApi } from '../../json-api.ts'
import { secret } from '../../secret.ts'
import { Granted, keptToken } from '../../tokens.ts'

export const Settings = z.strictObject({
  appId: z.string().trim().min(1).max(200).describe('Your Profile → My Apps → your app: App ID'),
  appSecret: secret('Your Profile → My Apps → your app: App Secret'),
  inboxId: z
    .string()
    .regex(/^\d{1,20}$/, 'must be a number')
    .describe('The number in the address of the inbox’s settings'),
  webhookSecret: secret('The Secret Key you enter in the Webhooks app; at most 40 letters'),
  addresslessDomain: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a domain, such as customers.invalid')
    .max(200)
    .default('customers.invalid')
    .describe('Help Scout wants an address for each customer: those without one get one here'),
})
export type Settings = z.output<typeof Settings>

export function apiOf(settings: Settings, io: Io): JsonApi {
  return jsonApi({
    name: 'Help Scout',
    baseUrl: io.baseUrl,
    fetch: io.fetch,
    token: (refused) => io.tokens.get(() => tokenFor(settings, io), refused),
    problemIn,
    waitIn: ({ headers }) => secondsIn(headers.get('x-ratelimit-retry-after')),
  })
}

async function tokenFor({ appId, appSecret }: Settings, io: Io): Promise<KeptToken> {
  const { fetch, baseUrl } = io
  const api = jsonApi({ name: 'Help Scout', baseUrl, fetch, problemIn })
  const given = await api.call('/v2/oauth2/token', Granted, {
    method: 'POST',
    body: { grant_type: 'client_credentials', client_id: appId, client_secret: appSecret },
  })
  return keptToken(given, io.now())
}

/** What was wrong with the call, and with which of its fields. */
function problemIn(body: unknown): string | undefined {
  const said = Problem.safeParse(body).data
  if (!said) return undefined
  const errors = said._embedded?.errors.map(({ path, message }) =>
    `${path ?? ''} ${message}`.trim(),
  )
  const words = said.message ?? said.error_description ?? said.error
  return [words, errors?.join('; ')].filter(Boolean).join(': ') || undefined
}

function secondsIn(said: string | null): number | undefined {
  const seconds = Number(said)
  return seconds > 0 ? Math.min(Math.ceil(seconds), 3_600) : undefined
}

const Problem = z.object({
  message: z.string().nullish(),
  error: z.string().nullish(),
  error_description: z.string().nullish(),
  _embedded: z
    .object({ errors: z.array(z.object({ path: z.string().nullish(), message: z.string() })) })
    .nullish(),
})
