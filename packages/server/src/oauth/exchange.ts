// When a code or a refresh token is exchanged, and when it takes everything down that was given for it. Pure: what is kept,
// what is shown, and the time go in; what is to be done comes out.
import { createHash } from 'node:crypto'
import type { AccessKeyScope } from '@baton/contract'
import { isThis, isWithin, scopeIn } from './asked.ts'
import { type Denied, denied } from './denied.ts'

export const CODE_MS = 60_000
export const ACCESS_MS = 60 * 60_000
export const REFRESH_MS = 30 * 86_400_000
/** Two windows of one program may exchange the same refresh token at once, and an answer may be lost on its way. */
export const LEEWAY_MS = 10_000

/** `ended`: somebody has what they should not have, hence nobody keeps anything. */
export type Outcome =
  | { kind: 'given'; scope: AccessKeyScope }
  | { kind: 'refused'; why: Denied }
  | { kind: 'ended'; why: Denied }

export type KeptGrant = {
  clientId: string
  redirectUri: string
  challenge: string
  resource: string
  scope: AccessKeyScope
  /** Milliseconds, as all times here. */
  codeExpiresAt: number
  redeemedAt: number | null
  /** Whether who allowed it still works here, with the right to. */
  stillAllowed: boolean
}

export type KeptRefresh = { expiresAt: number; replacedAt: number | null }

export function exchangeCode(grant: KeptGrant, shown: URLSearchParams, now: number): Outcome {
  if (grant.redeemedAt !== null) return ended('This code was used before.')
  // Whoever shows a good code with anything else wrong has come by it in another way: it is good no more.
  if (shown.get('client_id') !== grant.clientId) return ended('This code is another client’s.')
  if (shown.get('redirect_uri') !== grant.redirectUri)
    return ended('redirect_uri is not the one that was asked with.')
  if (challengeOf(shown.get('code_verifier')) !== grant.challenge)
    return ended('code_verifier does not fit the challenge.')
  if (grant.codeExpiresAt <= now) return ended('This code is too old.')
  return allowedStill(grant, shown, grant.scope)
}

export function exchangeRefresh(
  grant: KeptGrant,
  token: KeptRefresh,
  { shown, now }: { shown: URLSearchParams; now: number },
): Outcome {
  if (shown.get('client_id') !== grant.clientId)
    return refused('invalid_grant', 'This token is another client’s.')
  if (token.replacedAt !== null && token.replacedAt + LEEWAY_MS < now)
    return ended('This refresh token was exchanged before.')
  if (token.expiresAt <= now) return refused('invalid_grant', 'This refresh token is too old.')
  const wanted = shown.get('scope') === null ? grant.scope : scopeIn(shown.get('scope'))
  if (!wanted || !isWithin(wanted, grant.scope))
    return refused('invalid_scope', 'That is more than was allowed.')
  return allowedStill(grant, shown, wanted)
}

function allowedStill(grant: KeptGrant, shown: URLSearchParams, scope: AccessKeyScope): Outcome {
  if (!isThis(shown.get('resource'), grant))
    return refused('invalid_target', `resource must be ${grant.resource}.`)
  if (!grant.stillAllowed)
    return refused('invalid_grant', 'Who allowed this may not any more. Sign in again.')
  return { kind: 'given', scope }
}

function challengeOf(verifier: string | null): string | null {
  if (verifier === null || !/^[\w.~-]{43,128}$/.test(verifier)) return null
  return createHash('sha256').update(verifier).digest('base64url')
}

function ended(description: string): Outcome {
  return { kind: 'ended', why: denied('invalid_grant', description) }
}

function refused(error: string, description: string): Outcome {
  return { kind: 'refused', why: denied(error, description) }
}
