// The figures of a period, beside those of the period before. Conversations are counted by pattern; what a pattern means to
// a metric is decided by the one definition of that metric.
import type { InsightFigure } from '@baton/contract'
import { type Made, METRICS } from '@baton/core'
import type { CountedPeriod } from './counted.ts'
import { patternMeets } from './fact-bits.ts'
import { lowestOf, numberOf, type Pattern, type Sheet } from './sheet.ts'

export function figuresOf({ now, before }: CountedPeriod): InsightFigure[] {
  return METRICS.map(({ name, made }) => ({
    metric: name,
    ...figureOf(made, now),
    before: figureOf(made, before),
  }))
}

function figureOf(made: Made, sheet: Sheet): Omit<InsightFigure, 'metric' | 'before'> {
  const of = [...sheet.patterns.values()].filter((pattern) => patternMeets(pattern, made.among))
  const rows = (counted: readonly Pattern[]) => counted.reduce((sum, each) => sum + each.rows, 0)
  switch (made.kind) {
    case 'number':
      return { value: rows(of), counts: rows(of), among: rows(of) }
    case 'share':
      return share(rows(of.filter((pattern) => patternMeets(pattern, made.counts))), rows(of))
    case 'thumbs': {
      const up = of.reduce((sum, each) => sum + each.up, 0)
      return share(up, up + of.reduce((sum, each) => sum + each.down, 0))
    }
    case 'time': {
      const times = sheet.times[made.of]
      const count = numberOf(times)
      const [value, most] = [lowestOf(times, 0.5), lowestOf(times, 0.9)]
      return { value, most, counts: count, among: count }
    }
  }
}

/** Of none there is no share. */
function share(counts: number, among: number) {
  return { value: among === 0 ? null : counts / among, counts, among }
}
