// Sign-in at a provider, put together.
import type { SignInLog } from '../audit/sign-ins.ts'
import type { People } from '../auth/people.ts'
import type { GuardedFetch } from '../net/guarded-fetch.ts'
import type { Sealer } from '../settings/seal.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import type { Workspaces } from '../store/workspaces.ts'
import type { Given } from '../world.ts'
import { createAdmit } from './admit.ts'
import { createProviders } from './provider.ts'
import { oidcRoutes } from './routes.ts'
import { postgresOidcSignIns } from './sign-ins.ts'

type Around = {
  workspaces: Workspaces
  settings: Settings
  secrets: Secrets
  people: People
  sealer: Sealer
  signInLog: SignInLog
  guarded: GuardedFetch
}

export function connectOidc(given: Given, around: Around) {
  const { pool, publicUrl, proxies, log, now, newId } = given
  const { guarded, sealer } = around
  return oidcRoutes({
    ...around,
    providers: createProviders({ fetch: guarded.fetch, now }),
    signIns: postgresOidcSignIns(pool, { sealer, now }),
    admit: createAdmit(pool, { now, newId }),
    ...{ publicUrl, log },
    ...(proxies === undefined ? {} : { proxies }),
  })
}
