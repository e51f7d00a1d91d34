// Works through the queue of readings, a few at a time, in every process: whoever is free takes the next one.

import type { Around, Progress, Report, Trouble } from '../read-source.ts'
import { SourceGone } from './perform-run.ts'
import { remedyFor } from './remedy.ts'
import type { ClaimedRun, RunProblem, Runs } from './runs.ts'
import { newSignal, type Stopping } from './stopping.ts'

const SWEEP_MS = 2_000
/** How often a run says how far it has come; far below its lease. */
const BEAT_MS = 1_000
const AT_ONCE = 2
/** A source that ends its process every time must not end all others for ever. */
const LAST_ATTEMPT = 5

export type Reader = {
  start(): void
  /** There may be something to do. */
  wake(): void
  /** Breaks off what is read, and leaves it to other processes. */
  stop(): Promise<void>
  /** Resolves when nothing is being read here. For tests. */
  idle(): Promise<void>
}

type World = {
  runs: Runs
  perform(run: ClaimedRun, around: Around): Promise<Report>
  holder: string
  now(): number
  newId(prefix: string): string
  onFault(error: unknown): void
}

export function createReader(world: World): Reader {
  const { runs, holder, onFault } = world
  const running = new Map<Promise<void>, Stopping>()
  let sweeping: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let stopped = true

  async function take(): Promise<void> {
    const free = AT_ONCE - running.size
    if (stopped || free <= 0) return
    for (const run of await runs.claim(holder, free)) {
      const stopping = newSignal()
      const work = readOne(world, run, stopping)
        .catch(onFault)
        .finally(() => {
          running.delete(work)
          wake()
        })
      running.set(work, stopping)
    }
  }

  /** One look at the queue at a time. */
  function wake(): void {
    if (stopped) return
    sweeping = sweeping.then(take).catch(onFault)
  }

  function sweep(): void {
    wake()
    timer = setTimeout(sweep, SWEEP_MS)
  }

  return {
    wake,
    start() {
      stopped = false
      sweep()
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await sweeping
      for (const stopping of running.values()) stopping.stop('released')
      await Promise.all(running.keys())
    },
    async idle() {
      await sweeping
      while (running.size > 0) await Promise.all(running.keys())
    },
  }
}

/** Reads one source to whatever end, and tells how far it has come meanwhile. */
async function readOne(world: World, run: ClaimedRun, stopping: Stopping): Promise<void> {
  const { runs, perform, now, newId, onFault } = world
  const at = () => new Date(now()).toISOString()
  if (run.cancelAsked) return runs.end(run, 'cancelled', { at: at() })
  if (run.attempt > LAST_ATTEMPT) {
    const problem = `The reading was broken off ${LAST_ATTEMPT} times. Remove what is largest from the source and try again.`
    return runs.end(run, 'failed', { problem, at: at() })
  }
  const told = openNotes()
  const beat = setInterval(() => void tell().catch(onFault), BEAT_MS)
  const { signal } = stopping

  async function tell(): Promise<void> {
    const alive = await runs.heartbeat(run, told.progress, told.take())
    if (alive === null) stopping.stop('lost')
    else if (alive.cancelAsked) stopping.stop('cancelled')
  }

  try {
    const report = await perform(run, {
      onProgress: told.note,
      onTrouble: told.trouble,
      signal,
      now,
      newId,
    })
    clearInterval(beat)
    await tell()
    await settle(report)
  } catch (error) {
    if (error instanceof SourceGone) return
    if (!signal.aborted && !(error instanceof Error)) throw error
    await settle(undefined, error)
  } finally {
    clearInterval(beat)
  }

  async function settle(report?: Report, error?: unknown): Promise<void> {
    if (stopping.why === 'lost') return
    if (stopping.why === 'released' && (error || report?.incomplete === 'stopped'))
      return runs.release(run)
    if (stopping.why === 'cancelled') return runs.end(run, 'cancelled', { report, at: at() })
    if (error === undefined) return runs.end(run, 'done', { report, at: at() })
    await runs.end(run, 'failed', { problem: inWords(error), at: at() })
  }
}

/** What has happened since the last sign of life. */
function openNotes() {
  const progress = { done: 0, expected: 0, current: '' }
  let problems: RunProblem[] = []
  let place = 0
  return {
    progress,
    note({ done, of, path }: Progress) {
      Object.assign(progress, { done, expected: of, current: path })
    },
    trouble({ path, problem }: Trouble) {
      problems.push({ place: place++, path, problem, remedy: remedyFor(problem) })
    },
    take(): RunProblem[] {
      const taken = problems
      problems = []
      return taken
    },
  }
}

function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
  const problem = `${error.message}${cause}`
  return `${problem}. ${remedyFor(problem)}`
}
