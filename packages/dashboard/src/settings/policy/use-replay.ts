// Trying a policy on what has been: batch after batch, so that there is progress to show and a way to stop.
import type { Policy, PolicyReplay } from '@baton/contract'
import { addTallies, emptyTally } from '@baton/core'
import { useEffect, useRef, useState } from 'react'
import { useDesk } from '../../app/desk.tsx'

export type ReplayRun =
  | { state: 'idle' }
  | { state: 'running' | 'stopped' | 'done'; of: number; result: PolicyReplay }
  | { state: 'failed'; error: unknown }

/** Among so many changed conversations nobody looks for one by hand. */
const KEPT = 2_000

export function useReplay() {
  const { api } = useDesk()
  const [run, setRun] = useState<ReplayRun>({ state: 'idle' })
  const stopping = useRef<AbortController | null>(null)
  useEffect(() => () => stopping.current?.abort(), [])

  async function start(policy: Policy, since: string | null) {
    const controller = new AbortController()
    stopping.current?.abort()
    stopping.current = controller
    const { signal } = controller
    let result: PolicyReplay = { tally: emptyTally(), changed: [] }
    let of = 0
    let after: string | undefined
    setRun({ state: 'running', of, result })
    try {
      do {
        const part = { ...(since ? { since } : {}), ...(after === undefined ? {} : { after }) }
        const batch = await api.replayPolicy({ body: { policy, ...part } }, { signal })
        of = batch.of
        result = {
          tally: addTallies(result.tally, batch.tally),
          changed: [...result.changed, ...batch.changed].slice(0, KEPT),
        }
        after = batch.next ?? undefined
        if (signal.aborted) break
        setRun({ state: after === undefined ? 'done' : 'running', of, result })
      } while (after !== undefined)
    } catch (error) {
      if (!signal.aborted) setRun({ state: 'failed', error })
    }
    // Another run, or another page, has taken its place.
    if (signal.aborted && stopping.current === controller) setRun({ state: 'stopped', of, result })
  }
  return { run, start, stop: () => stopping.current?.abort() }
}
