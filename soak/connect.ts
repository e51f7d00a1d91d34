// Connects every destination as an operator does, through the settings, and turns the chain for each few customers.
import type { Connection, EscalationAction, SecretRef } from '@baton/contract'
import { postgresTokens } from '../packages/server/src/connections/tokens.ts'
import { createSealer } from '../packages/server/src/settings/seal.ts'
import { caller } from '../tests/customer.ts'
import { cookieOf } from '../tests/human.ts'
import { DESTINATIONS, type Destination } from './destinations.ts'
import type { Ground } from './ground.ts'

export type Operator = {
  /** From now on escalations go here, in this order. */
  route(destinations: string[]): Promise<void>
}

const SETTINGS = '/api/v1/settings/destinations'

type Given = {
  workspaceId: string
  /** Of the destinations that take part. */
  addresses: Record<string, string>
  patienceSeconds: number
}

export async function connectAll(ground: Ground, given: Given): Promise<Operator> {
  const cookie = await cookieOf(ground.server, 'Ada')
  const call = caller(ground.server, true, (to) => (to === SETTINGS ? 'PUT' : 'POST'))
  const act = (path: string, body: object) => call(path, body, () => ({ cookie }))
  const seal = async (value: string) => (await act('/api/v1/secrets', { value })) as SecretRef
  await keepTokens(ground, given.workspaceId)
  const connections = await Promise.all(
    DESTINATIONS.filter(({ id }) => given.addresses[id]).map((destination) =>
      connectionOf(destination, given, seal),
    ),
  )
  let baseVersion = 0
  return {
    async route(destinations) {
      const { patienceSeconds } = given
      const action = { id: 'all', name: 'All', destinations, patienceSeconds }
      const value: { connections: Partial<Connection>[]; actions: Partial<EscalationAction>[] } = {
        connections,
        actions: [action],
      }
      const save = () => act(SETTINGS, { baseVersion, value })
      // Saved, and killed before it could say so.
      const again = async () => {
        const read = (await call(SETTINGS, null, () => ({ cookie }))) as { version: number }
        baseVersion = read.version
        return save()
      }
      baseVersion = ((await save().catch(again)) as { version: number }).version
    },
  }
}

async function connectionOf(
  { id, connector, path = '', settings, secrets, speaksNoHttp }: Destination,
  { addresses }: Given,
  seal: (value: string) => Promise<SecretRef>,
): Promise<Partial<Connection>> {
  const address = addresses[id] ?? ''
  const filled = await Promise.all(
    Object.entries(settings(address)).map(async ([name, value]) => {
      return [name, secrets.includes(name) ? await seal(value) : value] as const
    }),
  )
  const known = Object.fromEntries(filled)
  const place = speaksNoHttp ? {} : { baseUrl: `${address}${path}` }
  return { id, connector, title: id, settings: known, ...place }
}

/** As a sign-in over there would have left them. */
async function keepTokens({ pool, secret }: Ground, workspaceId: string): Promise<void> {
  const tokens = postgresTokens(pool, createSealer(secret), Date.now)
  for (const { id, token } of DESTINATIONS) if (token) await tokens.keep(workspaceId, id, token)
}
