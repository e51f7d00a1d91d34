// What the vendors' token endpoints answer (RFC 6749, section 5.1), as the pair that is kept for a connection.
import * as z from 'zod'
import type { KeptToken } from './connector.ts'

export const Granted = z.object({
  access_token: z.string(),
  refresh_token: z.string().nullish(),
  /** Seconds. */
  expires_in: z.number().nullish(),
})

export function keptToken(given: z.output<typeof Granted>, now: Date): KeptToken {
  const { access_token, refresh_token, expires_in } = given
  return {
    accessToken: access_token,
    refreshToken: refresh_token ?? undefined,
    expiresAt: expires_in ? new Date(now.getTime() + expires_in * 1_000).toISOString() : undefined,
  }
}
