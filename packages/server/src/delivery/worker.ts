// The one place that acts: does what has to be done because of an event, once, in the order of its lane, and tries again.
import { type Escalating, Refusal } from '@baton/core'
import type { Commits } from '../commit.ts'
import { type DueEffect, LEASE_SECONDS, LeaseLost, type Ref, type Store } from '../store/store.ts'
import { admit } from './admit.ts'
import { NotYet } from './not-yet.ts'
import { planAfter } from './patience.ts'
import { type Outside, perform } from './perform.ts'
import { createWaiting } from './waiting.ts'

const SWEEP_MS = 1_000
/** Effects of one process, running and waiting, when it looks for those that nobody does. */
const MOST_HELD = 256
/** Far below the lease, so that a slow database does not cost it. */
const RENEW_MS = (LEASE_SECONDS * 1_000) / 3

export type Worker = {
  /** Does effects that this process has leased. */
  take(effects: readonly DueEffect[]): void
  /** Starts looking for effects that nobody does. */
  start(): void
  /** Breaks off the answer to a conversation because it is no longer wanted. */
  interrupt(ref: Ref): void
  /** Ends the answer to a conversation where it is: what was said until then counts. */
  halt(ref: Ref): void
  isAnswering(ref: Ref): boolean
  /** The conversations that are being answered here. */
  answering(): Ref[]
  /** Takes nothing new and lets what is running end, or breaks it off after `graceMs`; the rest is left to other workers. */
  stop(graceMs: number): Promise<void>
  /** Resolves when nothing is waiting or running here. For tests. */
  idle(): Promise<void>
}

type Around = {
  store: Store
  commits: Commits
  outside: Outside
  concurrency: number
  now: () => number
  newId: (prefix: string) => string
  escalating: (workspaceId: string) => Promise<Escalating>
  /** How much faster waiting passes than it says. */
  pace?: number | undefined
  onFault: (error: unknown, effect: DueEffect | null) => void
}

export function createWorker(around: Around): Worker {
  const { store, commits, outside, concurrency, now, onFault } = around
  const waiting = createWaiting(concurrency)
  const running = new Map<DueEffect, Run>()
  const timers: NodeJS.Timeout[] = []
  let whenIdle: (() => void)[] = []
  let stopping = false

  function take(effects: readonly DueEffect[]): void {
    if (stopping) return
    waiting.add(effects)
    fill()
  }

  function fill(): void {
    for (let due = waiting.next(); due; due = waiting.next()) {
      // A lease that ran out while waiting here is somebody else's by now.
      if (due.dueAt > now()) void run(due)
      else waiting.ended(due)
    }
    if (running.size === 0 && waiting.size === 0) {
      for (const resolve of whenIdle) resolve()
      whenIdle = []
    }
  }

  async function run(due: DueEffect): Promise<void> {
    const { leave, stop } = begun(due)
    try {
      const today = await commits.read(due)
      const errand = { due, today, outside, signal: leave.signal, stop: stop.signal }
      const transition = await perform(errand)
      leave.signal.throwIfAborted()
      await commits.commit(due, transition, due)
    } catch (error) {
      await afterFault(due, error, leave.signal).catch((fault) => {
        // Another worker has come to the same end first.
        if (!(fault instanceof LeaseLost)) onFault(fault, due)
      })
    } finally {
      running.delete(due)
      waiting.ended(due)
      fill()
    }
  }

  function begun(due: DueEffect): Run {
    const run = { leave: new AbortController(), stop: new AbortController() }
    running.set(due, run)
    return run
  }

  function answersTo({ workspaceId, conversationId }: Ref): Run[] {
    const runs: Run[] = []
    for (const [due, run] of running) {
      const isSame = due.workspaceId === workspaceId && due.conversationId === conversationId
      if (isSame && due.effect.kind === 'assistant.reply') runs.push(run)
    }
    return runs
  }

  async function afterFault(due: DueEffect, error: unknown, signal: AbortSignal): Promise<void> {
    // Done by someone else meanwhile: exactly what the lease is for.
    if (error instanceof LeaseLost) return
    // The conversation moved on while we were out: what we brought back is no longer wanted.
    if (error instanceof Refusal || (signal.aborted && !stopping))
      return take(await store.complete(due))
    if (signal.aborted) return store.release([due])

    if (error instanceof NotYet) return store.retryAfter(due, error.afterSeconds, error.message)
    onFault(error, due)
    const problem = error instanceof Error ? error.message : String(error)
    const plan = planAfter(due, error, {
      ...{ today: await commits.read(due), now: now(), pace: around.pace },
    })
    if (plan.kind === 'again') return store.retryAfter(due, plan.afterSeconds, problem)
    const escalating = await around.escalating(due.workspaceId)
    const ended = admit(due.effect, { problem, escalating, ...plan }, around)
    // What follows, and that it was given up, together: of a process that dies here neither or both are there.
    await commits.commit(due, ended, { ...due, givenUp: problem })
  }

  async function sweep(): Promise<void> {
    const free = MOST_HELD - running.size - waiting.size
    if (free > 0) take(await store.claim(free))
  }

  function every(milliseconds: number, work: () => Promise<void>): void {
    const again = () => {
      const timer = setTimeout(async () => {
        await work().catch((error) => onFault(error, null))
        timers.splice(timers.indexOf(timer), 1)
        if (!stopping) again()
      }, milliseconds)
      timers.push(timer)
    }
    again()
  }

  return {
    take,
    start() {
      every(SWEEP_MS, sweep)
      every(RENEW_MS, async () => {
        const held = [...running.keys(), ...waiting.all()]
        if (held.length > 0) await store.renew(held)
        for (const due of held) due.dueAt = now() + LEASE_SECONDS * 1_000
      })
    },
    interrupt(ref) {
      for (const { leave } of answersTo(ref)) leave.abort(UNWANTED)
    },
    halt(ref) {
      for (const { stop } of answersTo(ref)) stop.abort(UNWANTED)
    },
    isAnswering: (ref) => answersTo(ref).length > 0,
    answering: () => [...running.keys()].filter(({ effect }) => effect.kind === 'assistant.reply'),
    async stop(graceMs) {
      stopping = true
      for (const timer of timers) clearTimeout(timer)
      const untouched = waiting.clear()
      if (untouched.length > 0) await store.release(untouched)
      const breakOff = setTimeout(() => {
        for (const { leave } of running.values()) leave.abort()
      }, graceMs)
      if (running.size > 0) await new Promise<void>((resolve) => whenIdle.push(resolve))
      clearTimeout(breakOff)
    },
    idle: () =>
      running.size === 0 && waiting.size === 0
        ? Promise.resolve()
        : new Promise<void>((resolve) => whenIdle.push(resolve)),
  }
}

/** Made once: each turn that ends at a person says so, and a reason of its own has a stack. */
const UNWANTED = new DOMException('The answer is not wanted any more.', 'AbortError')

/** The two ways in which an errand ends early. */
type Run = { leave: AbortController; stop: AbortController }
