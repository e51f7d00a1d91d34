// What goes wrong on the lines to vendors, and how often.
import { pick } from '../../tests/random.ts'

const FAULTS = [
  ...(['429', '500', '503', 'slow', 'cut-before', 'cut-after', 'garbage', 'done-but-502'] as const),
]
export type FaultKind = (typeof FAULTS)[number]
/** `dead`: nothing arrives. `mute`: everything is done, and nothing is heard of it. */
export type Outage = 'dead' | 'mute'

type Told = {
  calls(): number
  faults(): number
  outage(kind: Outage, forMs: number): void
  /** Nothing fails any more. */
  recover(): void
}

export type FaultyLine = Told & {
  address: string
  close(): void
}

export type Trouble = Told & {
  /** What befalls this call. */
  next(): FaultKind | null
}

export type Likely = { random: () => number; faultShare: number }

export const SLOWEST_MS = 1_500

export function createTrouble({ random, faultShare }: Likely): Trouble {
  let calls = 0
  let faults = 0
  let well = false
  let outage: { kind: Outage; until: number } | null = null

  function draw(): FaultKind | null {
    if (outage && Date.now() < outage.until)
      return outage.kind === 'dead' ? 'cut-before' : 'cut-after'
    return !well && random() < faultShare ? pick(random, FAULTS) : null
  }

  return {
    next() {
      calls++
      const fault = draw()
      if (fault) faults++
      return fault
    },
    calls: () => calls,
    faults: () => faults,
    outage(kind, forMs) {
      outage = { kind, until: Date.now() + forMs }
    },
    recover() {
      outage = null
      well = true
    },
  }
}
