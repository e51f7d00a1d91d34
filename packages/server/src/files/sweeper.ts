// Takes away what was sent up and never sent off: a customer who closes the page leaves files that no message names.
import { createRounds, type Rounds } from '../rounds.ts'
import type { Files } from './files.ts'

export type Sweeper = Rounds

const EVERY_MS = 3_600_000
const AT_ONCE = 200

export function createSweeper(
  files: Pick<Files, 'sweep'>,
  onFault: (error: unknown) => void,
): Sweeper {
  return createRounds(
    async (isStopped) => {
      for (let looked = AT_ONCE; looked === AT_ONCE && !isStopped(); )
        looked = await files.sweep(AT_ONCE)
    },
    { everyMs: EVERY_MS, onFault },
  )
}
