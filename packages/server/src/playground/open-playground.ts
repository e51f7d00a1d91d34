// What the routes of the playground are given.
import type { Connected } from '../actions/connect.ts'
import type { OpenModel } from '../settings/chosen-model.ts'
import { createRehearsal, type Rehearse } from './rehearse.ts'

type Around = Omit<Parameters<typeof createRehearsal>[0], 'tools' | 'dryRun'> & {
  connected: Connected
}

export type Playground = {
  rehearse: Rehearse
  openModel: OpenModel
  modelFetch: typeof globalThis.fetch
}

export function openPlayground({ connected, ...around }: Around): Playground {
  const { tools, dryRun } = connected
  return {
    rehearse: createRehearsal({ ...around, tools, dryRun }),
    openModel: around.openModel,
    modelFetch: around.models.fetch,
  }
}
