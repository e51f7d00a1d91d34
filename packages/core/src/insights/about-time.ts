// Times as they are counted: to within two in a hundred, so that a year of them fits into a few hundred numbers, each with
// how often it was. Steps are those in which people tell times: a tenth of a second, half a minute, an hour.

/** Each divides the next, or a longer time could be told as a shorter one. */
export const TIME_STEPS: readonly number[] = [
  ...[1, 10, 100, 500, 1_000, 5_000, 10_000, 30_000, 60_000, 300_000, 600_000, 1_800_000],
  ...[3_600_000, 7_200_000, 21_600_000, 86_400_000],
]

/** A step is taken from so many of itself on: half of it is then two in a hundred. */
export const STEPS_TO_BEGIN_WITH = 25

/** The nearest time that is counted. Of two times the longer is never told as the shorter. */
export function aboutTime(milliseconds: number): number {
  const step = TIME_STEPS.findLast((one) => milliseconds >= one * STEPS_TO_BEGIN_WITH) ?? 1
  return Math.floor((milliseconds + Math.floor(step / 2)) / step) * step
}
