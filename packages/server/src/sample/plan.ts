// Which conversations a sample consists of: how many, over how long, and where they stand at the end.
import type { Human } from '@baton/contract'
import { type Random, seeded } from './random.ts'
import type { Ending, Plot } from './tell.ts'

export type Size = 'small' | 'busy' | 'million'

type Shape = {
  count: number
  /** Over how many hours, up to now. */
  hours: number
  /** In the order of the shares, out of 1, of those that are recent. */
  open: Partial<Record<Ending, number>>
  /** What share, the latest, is recent: all others are closed. */
  recent: number
}

const HOUR = 3_600_000

export const SHAPES: Record<Size, Shape> = {
  small: {
    count: 40,
    hours: 48,
    recent: 0.8,
    open: { waiting: 0.18, human: 0.18, assistant: 0.3, returned: 0.06 },
  },
  busy: {
    count: 1_500,
    hours: 24,
    recent: 0.4,
    open: { waiting: 0.06, human: 0.16, assistant: 0.4, returned: 0.05 },
  },
  million: {
    count: 1_000_000,
    hours: 365 * 24,
    recent: 0.03,
    open: { waiting: 0.02, human: 0.08, assistant: 0.6, returned: 0.05 },
  },
}

/** Ids are in the order of time, and the same for the same number. */
export function sampleId(seed: number, index: number): string {
  return `cnv_sample${seed}_${index.toString(36).padStart(6, '0')}`
}

export type Cast = { seed: number; now: number; team: readonly Human[] }

export function plotOf(
  index: number,
  { count, hours, open, recent }: Shape,
  { seed, now, team }: Cast,
): Plot {
  const own = (Math.imul(seed + 1, 0x01000193) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0
  const random = seeded(own)
  const endsAt = now - ((count - 1 - index + random()) / count) * hours * HOUR
  const isRecent = index >= count * (1 - recent)
  return {
    id: sampleId(seed, index),
    seed: own,
    ending: endingOf(random, isRecent ? open : {}),
    endsAt,
    team,
  }
}

function endingOf(random: Random, open: Shape['open']): Ending {
  let left = random()
  for (const [ending, share] of Object.entries(open)) {
    left -= share
    if (left < 0) return ending as Ending
  }
  return random() < 0.3 ? 'closed-by-human' : 'closed'
}
