// Does an action of the page at most once, also when it is open in several tabs or loaded anew in the middle of it.
import type { ActionState } from '@baton/core'
import type { Session } from '../session-type.ts'
import type { Storage } from '../storage.ts'
import type { HostActions } from './told.ts'

export type Runner = {
  run(action: ActionState, acts: HostActions): Promise<void>
  /** What the customer decided. Throws when it could not be said to the server. */
  decide(action: ActionState, isAllowed: boolean, acts: HostActions): Promise<void>
}

type Answer = { ok: boolean; result?: unknown; error?: string; declined?: true }

const BUSY_MS = 25_000

/** `storage` is for this alone, and the same in every tab. */
export function createRunner(session: Session, storage: Storage): Runner {
  const busy = new Set<string>()

  async function answer({ call: { callId } }: ActionState, body: Answer): Promise<void> {
    await session.act((api, { params, headers }) =>
      api.answerAction({ params: { ...params, callId }, body }, { headers }),
    )
    storage.remove(callId)
  }

  /** The mark is set before anything is done: whoever finds it knows that another page was at it. */
  async function once(action: ActionState, acts: HostActions): Promise<void> {
    const { name, callId, input } = action.call
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined
    // Another page of the customer may know it.
    if (!act) return
    if (storage.get(callId)) {
      const error = 'The page was left while this was being done.'
      return answer(action, { ok: false, error })
    }
    storage.set(callId, '1')
    return answer(action, await resultOf(act, input))
  }

  async function run(action: ActionState, acts: HostActions): Promise<void> {
    const { callId } = action.call
    if (busy.has(callId)) return
    busy.add(callId)
    try {
      await inOneTab(callId, () => once(action, acts))
    } finally {
      busy.delete(callId)
    }
  }

  return {
    run: (action, acts) =>
      run(action, acts).catch((error: Error) => console.warn(`Baton, actions: ${error.message}`)),
    async decide(action, isAllowed, acts) {
      if (!isAllowed) return answer(action, { ok: false, declined: true })
      if (action.call.source !== 'client') return answer(action, { ok: true })
      await run(action, acts)
    },
  }
}

async function resultOf(act: HostActions[string], input: Record<string, unknown>): Promise<Answer> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('The page took too long.')), BUSY_MS),
  )
  try {
    const result = await Promise.race([act.run({ ...input }), late])
    // What cannot be written as JSON cannot be told.
    return {
      ok: true,
      ...(result === undefined ? {} : { result: JSON.parse(JSON.stringify(result)) }),
    }
  } catch (error) {
    return {
      ok: false,
      error: (error instanceof Error ? error.message : String(error)).slice(0, 500),
    }
  }
}

/** Held until the server knows: a second tab then sees that it is done. */
async function inOneTab(callId: string, work: () => Promise<void>): Promise<void> {
  // Missing on pages without TLS, and in a process.
  const locks = globalThis.navigator?.locks
  if (!locks) return work()
  await locks.request(`baton:${callId}`, { ifAvailable: true }, async (lock) => {
    if (lock) await work()
  })
}
