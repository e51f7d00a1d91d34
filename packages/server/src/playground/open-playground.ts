// What the routes of the playground are given.
import type { Pool } from 'pg'
import type { Connected } from '../actions/connect.ts'
import type { OpenModel } from '../settings/chosen-model.ts'
import { onlyFrom } from './chosen-sources.ts'
import { createRehearsal, type Rehearse } from './rehearse.ts'

type Around = Omit<Parameters<typeof createRehearsal>[0], 'tools' | 'dryRun' | 'onlyFrom'> & {
  connected: Connected
  pool: Pool
}

export type Playground = {
  rehearse: Rehearse
  openModel: OpenModel
  modelFetch: typeof globalThis.fetch
}

export function openPlayground({ connected, pool, ...around }: Around): Playground {
  const { tools, dryRun } = connected
  return {
    rehearse: createRehearsal({
      ...{ ...around, tools, dryRun },
      onlyFrom: onlyFrom(pool, around.knowledge),
    }),
    openModel: around.openModel,
    modelFetch: around.models.fetch,
  }
}
