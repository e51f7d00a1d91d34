// Signing in to Intercom: the access token of an app of one's own, which never ends. OAuth is for apps that serve other
// people's workspaces. Facts: developers.intercom.com/docs/build-an-integration/learn-more/authentication and
// …/rest-api/errors/rate-limiting.
import * as z from 'zod'
import type { Io } from '../../connector.ts'
import { type Answer, type JsonApi, jsonApi } from '../../json-api.ts'
import { secret } from '../../secret.ts'
import { Problem } from './wire.ts'

const VERSION = '2.16'
const REGION_HOSTS = { us: '', eu: 'eu.', au: 'au.' } as const

const optionalNumber = z
  .string()
  .regex(/^\d{0,20}$/, 'must be a number')
  .default('')

export const Settings = z.strictObject({
  region: z.enum(['us', 'eu', 'au']).default('us').describe('Where your workspace is hosted'),
  accessToken: secret('Developer Hub → your app → Configure → Authentication: access token'),
  clientSecret: secret('Developer Hub → your app → Configure → Basic information: client secret'),
  ticketTypeId: z
    .string()
    .regex(/^\d{1,20}$/, 'must be a number')
    .describe('The number in the address of the ticket type’s page; it must be a Customer ticket'),
  teamId: optionalNumber.describe('Optional: the team that new tickets go to'),
  adminId: optionalNumber.describe(
    'Optional: the teammate who signs Baton’s notes; without it, the owner of the token',
  ),
})
export type Settings = z.output<typeof Settings>

export function apiOf({ accessToken }: Settings, io: Io): JsonApi {
  return jsonApi({
    name: 'Intercom',
    baseUrl: io.baseUrl,
    fetch: io.fetch,
    headers: { authorization: `Bearer ${accessToken}`, 'intercom-version': VERSION },
    problemIn: (body) => Problem.safeParse(body).data?.errors.map(wordsOf).join('; '),
    waitIn: (answer) => waitIn(answer, io.now()),
  })
}

export const apiUrl = ({ region }: Settings) => `https://api.${REGION_HOSTS[region]}intercom.io`
export const inboxUrl = ({ region }: Settings) => `https://app.${REGION_HOSTS[region]}intercom.com`

function wordsOf({ code, message }: z.output<typeof Problem>['errors'][number]): string {
  return message || code || 'no reason given'
}

/** The moment at which the count starts again, in seconds since 1970. */
function waitIn({ status, headers }: Answer, now: Date): number | undefined {
  const resets = Number(headers.get('x-ratelimit-reset'))
  if (status !== 429 || !(resets > 0)) return undefined
  return Math.min(Math.max(1, Math.ceil(resets - now.getTime() / 1_000)), 3_600)
}
