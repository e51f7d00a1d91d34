// What the routes of the playground are given.
import { modelOpener, type OpenModel } from '../settings/chosen-model.ts'
import { createRehearsal, type Rehearse } from './rehearse.ts'

type Around = Omit<Parameters<typeof createRehearsal>[0], 'openModel'>

export type Playground = {
  rehearse: Rehearse
  openModel: OpenModel
  modelFetch: typeof globalThis.fetch
}

export function openPlayground(
  around: Around,
  keys: Parameters<typeof modelOpener>[0],
): Playground {
  // Remembers keys of its own: one that is only tried does not take the place of the saved one.
  const openModel = modelOpener(keys)
  return {
    rehearse: createRehearsal({ ...around, openModel }),
    openModel,
    modelFetch: around.models.fetch,
  }
}
