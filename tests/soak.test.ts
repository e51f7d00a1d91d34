// A short soak: every connector, faults on a fifth of the calls, one power cut. `npm run soak` is the long one.
//   SOAK_SEED=7 npx vitest run tests/soak.test.ts      the moments of another run
import { expect, test } from 'vitest'
import { environment } from '../packages/server/src/env.ts'
import { soak } from '../soak/run.ts'

const SEED = Number(environment.SOAK_SEED ?? Math.floor(Math.random() * 1_000_000))

test(`through faults and a power cut, every escalation has its ticket and every word its place, once (seed ${SEED})`, async () => {
  const { problems, known } = await soak({
    ...{ count: 40, kills: 1, outages: 2, seed: SEED, faults: 0.2, pace: 60 },
    say: () => {},
  })
  expect(problems, `SOAK_SEED=${SEED}`).toEqual([])
  expect(known.customers).toHaveLength(40)
}, 240_000)
