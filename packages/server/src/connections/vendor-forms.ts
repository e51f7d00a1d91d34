// What is the same wherever operators connect something: what its form and its sign-in look like, how it fares, and a test
// of it as it stands on their screen.
import type { ConnectionState, ConnectionTest } from '@baton/contract'
import { canonical } from '@baton/core'
import type { OAuth } from '@baton/integrations'
import { Rejection } from '../routes/problem.ts'
import type { OtherDesks } from './connect.ts'
import { UNTRIED } from './states.ts'
import { tryConnection } from './try-connection.ts'

/** Operators enter it at the vendor: never to be changed. */
export const REDIRECT_PATH = '/connections/signed-in'

export function signInOf<Settings>(oauth: OAuth<Settings> | undefined, publicUrl = '') {
  return oauth ? { redirectUrl: `${publicUrl}${REDIRECT_PATH}`, when: oauth.when ?? null } : null
}

type Kept = Pick<OtherDesks, 'states' | 'givenUp' | 'breaker'>

export async function statesOf<Place extends { id: string }>(
  workspaceId: string,
  places: readonly Place[],
  { states, givenUp, breaker, urlOf }: Kept & { urlOf: (place: Place) => string },
): Promise<ConnectionState[]> {
  const [known, counts] = await Promise.all([states.all(workspaceId), givenUp.counts(workspaceId)])
  return places.map((place) => {
    const rests = breaker.restsUntil(`${workspaceId} ${place.id}`)
    return {
      connectionId: place.id,
      webhookUrl: urlOf(place),
      ...(known.get(place.id) ?? UNTRIED),
      restsUntil: rests === null ? null : new Date(rests).toISOString(),
      givenUp: counts.get(place.id) ?? 0,
    }
  })
}

type Trial<Connection> = {
  connection: Connection
  mistakes: readonly { path: readonly PropertyKey[]; message: string }[]
  open: Parameters<typeof tryConnection>[0]
  /** The saved one of the same id. */
  saved: () => Promise<Connection | undefined>
  /** What decides where it leads, and as whom. */
  reaching: (connection: Connection) => unknown
}

export async function tryOut<Connection extends { id: string }>(
  workspaceId: string,
  { connection, mistakes, open, saved, reaching }: Trial<Connection>,
  { states, breaker, now }: Pick<Kept, 'states' | 'breaker'> & { now: () => number },
): Promise<ConnectionTest> {
  if (mistakes.length > 0) {
    const errors = mistakes.map(({ path, message }) => ({
      field: ['connection', ...path].join('.'),
      message,
    }))
    const detail = errors.map(({ field, message }) => `${field}: ${message}`).join('; ')
    throw new Rejection('invalid', `This cannot be tried yet. ${detail}`, errors)
  }
  const outcome = await tryConnection(open, now)
  const known = await saved()
  // What was tried is what works here every day: then it is news of it.
  if (known && canonical(reaching(known)) === canonical(reaching(connection))) {
    await states.tried(workspaceId, connection.id, outcome.ok ? null : outcome.said)
    if (outcome.ok) breaker.lift(`${workspaceId} ${connection.id}`)
  }
  return outcome
}
