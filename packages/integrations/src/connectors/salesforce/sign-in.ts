// How we come into Salesforce: the settings, and an External Client App's two flows for servers. Neither gives a refresh
// token or says when the access token ends: a session that Salesforce has closed is told by 401, and we ask for another.
import { createPrivateKey, type KeyObject, sign } from 'node:crypto'
import * as z from 'zod'
import type { Io, KeptToken } from '../../connector.ts'
import { DeliveryError } from '../../errors.ts'
import { type Answer, type JsonApi, jsonApi } from '../../json-api.ts'
import { secret } from '../../secret.ts'
import { Granted, keptToken } from '../../tokens.ts'

export const Settings = z.strictObject({
  domain: z
    .string()
    .trim()
    .toLowerCase()
    .max(100)
    .regex(
      /^[a-z0-9-]+(\.[a-z0-9]+)?$/,
      'must be the first part of your My Domain, such as acme or acme--dev.sandbox',
    )
    .describe('acme, when your My Domain is acme.my.salesforce.com'),
  clientId: z
    .string()
    .trim()
    .min(1)
    .max(300)
    .describe('External Client App → Settings → OAuth Settings: Consumer Key'),
  clientSecret: secret('Consumer Secret, for the Client Credentials Flow').optional(),
  username: z
    .string()
    .trim()
    .max(200)
    .default('')
    .describe('For the JWT Bearer Flow instead: the user we act as'),
  privateKey: secret(
    'For the JWT Bearer Flow instead: the key whose certificate the app has, as PEM',
  ).optional(),
  keyField: z
    .string()
    .trim()
    .max(50)
    .regex(/^[A-Za-z]\w*__c$/, 'must be the API name of a custom field, such as Baton_Key__c')
    .default('Baton_Key__c')
    .describe('Text field on Case, length 60 or more, External ID and Unique'),
  origin: z.string().trim().min(1).max(100).default('Web').describe('Case Origin'),
  queueId: z
    .string()
    .trim()
    .regex(/^(\w{15}|\w{18})?$/, 'must be the id of a queue or a user: 15 or 18 letters')
    .default('')
    .describe('Optional: who owns new cases; otherwise your assignment rules decide'),
  emails: z
    .boolean()
    .default(false)
    .describe('Bring back what teammates send from the case by e-mail too (needs Email-to-Case)'),
})
export type Settings = z.output<typeof Settings>

/** Spring ’26. A version works for three years at least. */
export const VERSION = 'v66.0'

export function apiOf(settings: Settings, io: Io): JsonApi {
  const obtain = () => accessToken(settings, io)
  return jsonApi({
    name: 'Salesforce',
    baseUrl: `${io.baseUrl}/services/data/${VERSION}`,
    fetch: io.fetch,
    token: (refused) => io.tokens.get(obtain, refused),
    problemIn,
    waitIn,
  })
}

async function accessToken(settings: Settings, io: Io): Promise<KeptToken> {
  const api = jsonApi({
    name: 'Salesforce',
    baseUrl: io.baseUrl,
    fetch: io.fetch,
    problemIn: (body) => {
      const said = Refused.safeParse(body).data
      return said && [said.error, said.error_description].filter(Boolean).join(': ')
    },
  })
  const form = grantOf(settings, io.now())
  const given = await api.call('/services/oauth2/token', Granted, { method: 'POST', form })
  return keptToken(given, io.now())
}

function grantOf(settings: Settings, now: Date): Record<string, string> {
  const { clientId, clientSecret, username, privateKey } = settings
  if (privateKey && username)
    return {
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: assertionOf(settings, keyIn(privateKey), now),
    }
  if (clientSecret)
    return {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }
  throw new DeliveryError(
    'Salesforce wants either the consumer secret, or both the user name and the private key.',
    { retry: false },
  )
}

/** Salesforce takes at most three minutes. */
const ASSERTION_SECONDS = 120

function assertionOf({ clientId, username, domain }: Settings, key: KeyObject, now: Date): string {
  const isSandbox = domain.includes('--') || /\.(sandbox|scratch)$/.test(domain)
  const claims = {
    iss: clientId,
    sub: username,
    aud: `https://${isSandbox ? 'test' : 'login'}.salesforce.com`,
    exp: Math.floor(now.getTime() / 1_000) + ASSERTION_SECONDS,
  }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg: 'RS256' })}.${part(claims)}`
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`
}

function keyIn(pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'rsa') return key
  } catch {
    // What the library says would show parts of the key.
  }
  throw new DeliveryError(
    'The private key cannot be read: paste the whole PEM of an RSA key without a password, from BEGIN to END.',
    { retry: false },
  )
}

function problemIn(body: unknown): string | undefined {
  const errors = Errors.safeParse(body).data
  if (errors) return errors.map(({ errorCode, message }) => `${errorCode}: ${message}`).join('; ')
  if (z.array(z.string()).min(1).safeParse(body).success)
    return 'several cases carry the same key. Make the key field unique.'
  return undefined
}

/** The limit is of a day, in a window that slides: somewhat later there is room again. */
const DAILY_LIMIT_SECONDS = 900
const LOCKED_SECONDS = 5

function waitIn({ body }: Answer): number | undefined {
  const codes = (Errors.safeParse(body).data ?? []).map(({ errorCode }) => errorCode)
  if (codes.includes('REQUEST_LIMIT_EXCEEDED')) return DAILY_LIMIT_SECONDS
  if (codes.includes('UNABLE_TO_LOCK_ROW')) return LOCKED_SECONDS
  return undefined
}

const Refused = z.object({ error: z.string(), error_description: z.string().optional() })
const Errors = z.array(z.object({ errorCode: z.string(), message: z.string() })).min(1)
