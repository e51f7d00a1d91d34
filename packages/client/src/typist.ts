// Somebody is writing: told now and then while the customer does, and forgotten when the other side is not heard of.
import type { Human } from '@baton/contract'
import type { Timers } from './timers.ts'

/** The server tells no more often. */
const TELL_MS = 3_000
/** Whoever stopped without a word has stopped. */
const FADES_MS = 30_000

export class Typist {
  readonly #timers: Timers
  readonly #changed: (typing: Human | null) => void
  #timer: unknown = null
  #toldAt = 0

  constructor(timers: Timers, changed: (typing: Human | null) => void) {
    this.#timers = timers
    this.#changed = changed
  }

  see(human: Human): void {
    this.#timers.clearTimeout(this.#timer)
    this.#timer = this.#timers.setTimeout(() => this.#changed(null), FADES_MS)
    this.#changed(human)
  }

  /** `now`: RFC 3339. */
  write(now: string, tell: () => void): void {
    const at = Date.parse(now)
    if (at - this.#toldAt < TELL_MS) return
    this.#toldAt = at
    tell()
  }
}
