// Coming in by OAuth, put together.
import type { Hono } from 'hono'
import type { Pool } from 'pg'
import { addressIn } from '../auth/authenticate.ts'
import { createBuckets } from '../limits/buckets.ts'
import { type Clients, postgresClients } from './clients.ts'
import { type Grants, postgresGrants } from './grants.ts'
import { type Programs, postgresPrograms } from './programs.ts'
import { oauthRoutes } from './routes.ts'

export type OAuth = {
  clients: Clients
  grants: Grants
  programs: Programs
  routes(app: Hono): void
}

type Given = {
  pool: Pool
  publicUrl: string | undefined
  limited?: boolean
  proxies?: number
  now: () => number
  newId: (prefix: string) => string
}

export function connectOAuth(given: Given): OAuth {
  const { pool, publicUrl, limited, now } = given
  const stores = {
    clients: postgresClients(pool, given),
    grants: postgresGrants(pool, given),
    programs: postgresPrograms(pool, now),
  }
  const buckets = limited === false ? null : createBuckets(now)
  const cameFrom = addressIn(given)
  return {
    ...stores,
    routes: (app) => oauthRoutes(app, { ...stores, buckets, publicUrl, cameFrom }),
  }
}
