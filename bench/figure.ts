// One line of the table: what was measured, of Baton and of the floor beside it.
import type { Contender, Ground } from './contenders.ts'
import type { LoadProcess } from './load-process.ts'

export type Figure = {
  name: string
  unit: string
  baton: number
  /** Null where the floor has nothing of the kind. */
  floor: number | null
}

/** What every measurement is given. */
export type Bench = {
  ground: Ground
  baton: Contender
  floor: Contender
  load: LoadProcess
  quick: boolean
  /** How many conversations the inbox has; a million, when it is not said. */
  conversations?: number | undefined
  /** The address of a database that `baton seed million` has filled before: the seeding takes longest. */
  seeded?: string | undefined
  /** Tells what is being done; a run takes minutes. */
  say(words: string): void
}

/** Does the same with both, in turn, several times, so that what else the machine does falls on both. */
export async function inTurn<Result>(
  { baton, floor }: Bench,
  rounds: number,
  measure: (contender: Contender, round: number) => Promise<Result>,
): Promise<{ baton: Result[]; floor: Result[] }> {
  const results: { baton: Result[]; floor: Result[] } = { baton: [], floor: [] }
  for (let round = 0; round < rounds; round++) {
    results.floor.push(await measure(floor, round))
    results.baton.push(await measure(baton, round))
  }
  return results
}

/** `Baton ÷ floor`, or null where there is nothing to divide. */
export function ratioOf({ baton, floor }: Figure): number | null {
  return floor === null || floor === 0 ? null : baton / floor
}
