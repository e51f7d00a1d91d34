// The present, for everything that counts time on the screen: one timer for all, and none while nobody looks.
import { useSyncExternalStore } from 'react'
import { useDesk } from './desk.tsx'

export type Clock = {
  now(): number
  subscribe(listener: () => void): () => void
  /** The time of the last tick: the same for everyone who draws in between. */
  ticked(): number
}

const TICK_MS = 1_000

export function openClock(now: () => number): Clock {
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setInterval> | null = null
  let last = now()

  function tick() {
    last = now()
    for (const listener of listeners) listener()
  }

  return {
    now,
    ticked: () => last,
    subscribe(listener) {
      if (listeners.size === 0) {
        last = now()
        timer = setInterval(tick, TICK_MS)
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0 && timer) clearInterval(timer)
      }
    },
  }
}

/** Draws the caller again whenever what `words` makes of the present changes, and only then. */
export function useTicking<Value>(words: (now: number) => Value): Value {
  const { clock } = useDesk()
  return useSyncExternalStore(clock.subscribe, () => words(clock.ticked()))
}
