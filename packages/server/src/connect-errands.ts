// What thinks, and what reaches out: everything that does an errand, made from what is kept and what a server is given.
import { connectActions } from './actions/connect.ts'
import { connectAssignment } from './assignment/connect.ts'
import { createBringStory } from './bring-story.ts'
import { connectChannels } from './channels/connect.ts'
import { connectOtherDesks } from './connections/connect.ts'
import { createThinking, type Models } from './delivery/thinking.ts'
import { createWorker, type Worker } from './delivery/worker.ts'
import { citedOnHelp } from './help/cited.ts'
import type { Kept } from './kept.ts'
import { postgresKnowledge } from './knowledge/search.ts'
import { createHub } from './live/hub.ts'
import { createMerging } from './merging.ts'
import { chosenModel, modelReach } from './settings/chosen-model.ts'
import type { Given } from './world.ts'

/** How many effects one process works on at once. */
const CONCURRENCY = 32

export function connectErrands(
  given: Given,
  {
    kept,
    processId,
    onFault,
  }: { kept: Kept; processId: string; onFault: (error: unknown) => void },
) {
  const { pool, now, newId } = given
  const { store, commits, settings, secrets } = kept
  const hub = createHub(store, onFault)
  const knowledge = citedOnHelp(postgresKnowledge(pool, now), { ...kept, ...kept.help, now })
  const connected = connectActions(given, { commits, settings, secrets })
  const { reach, models } = reachModels(given, { ...kept, guarded: connected.guarded })
  const minds = { pool, knowledge, settings, models, answerer: given.answerer, newId, now }
  const assignment = connectAssignment({ ...given, ...kept, hub, processId, onFault })
  const told = { drafted: hub.drafted, expecting: assignment.expecting }
  const thinking = createThinking({ ...minds, ...told, tools: connected.tools })
  const otherDesks = connectOtherDesks(given, { ...kept, guarded: connected.guarded, onFault })
  const { escalating } = thinking
  const ears = { ...kept, guarded: connected.guarded, escalating, otherDesks, hub, onFault }
  const outsideChannels = connectChannels(given, ears)
  const { deliver } = otherDesks
  const bringStory = createBringStory(commits, now)
  const merging = createMerging(commits, now)
  const outside = {
    ...thinking.outside,
    deliver,
    bringStory,
    ...merging,
    ...outsideChannels.errands,
  }
  const worker = workerFor(given, { store, commits, escalating, outside })
  return {
    ...{ hub, knowledge, connected, models, minds, thinking, assignment },
    ...{ otherDesks, outsideChannels, worker, openModel: reach.opener },
  }
}

function workerFor(
  { now, newId, pace, log }: Given,
  around: Pick<Parameters<typeof createWorker>[0], 'store' | 'commits' | 'escalating' | 'outside'>,
): Worker {
  return createWorker({
    ...{ ...around, concurrency: CONCURRENCY, now, newId, pace },
    onFault: (error, due) => log.error({ error, effect: due?.id }, 'effect failed'),
  })
}

type ToReach = Pick<Kept, 'settings'> &
  Pick<Parameters<typeof modelReach>[0], 'secrets' | 'guarded'>

/** The model that operators have chosen, and how it is reached. */
function reachModels({ models = NO_MODEL }: Given, { settings, ...around }: ToReach) {
  const reach = modelReach({ settings, ...around, ofServer: models })
  return { reach, models: { settings: chosenModel(settings, reach.opener()), fetch: reach.fetch } }
}

const NO_MODEL: Models = {
  settings: () => ({ provider: 'built-in' }),
  fetch: () => Promise.reject(new Error('No model has been chosen.')),
}
