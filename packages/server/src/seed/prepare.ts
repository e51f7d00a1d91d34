import type { Workspace } from '@baton/contract'
import type { Pool } from 'pg'
import { newId } from '../id.ts'
import { OWN_DOCS } from '../places.ts'
import { migrate } from '../store/migrate.ts'
import { patiently } from '../store/unreachable.ts'
import { seed } from './seed.ts'

/** Brings a database to where Baton can work on it. Waits for one that is just starting, or ending with another Baton. */
export function prepare(pool: Pool): Promise<{ workspace: Workspace }> {
  return patiently(async () => {
    await migrate(pool)
    return seed(pool, { newId, now: Date.now, docs: OWN_DOCS })
  })
}
