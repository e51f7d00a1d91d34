import { DatabaseError } from 'pg'
import { expect, test } from 'vitest'
import { createTogether } from './together.ts'

test('what is asked in one moment goes together, and each gets its own answer', async () => {
  const groups: number[][] = []
  const double = createTogether<number, number>(async (asked) => {
    groups.push([...asked])
    return asked.map((number) => number * 2)
  })
  expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6])
  expect(groups).toEqual([[1, 2, 3]])
})

test('what arrives while two are under way waits, and then goes together', async () => {
  const groups: number[][] = []
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const echo = createTogether<number, number>(async (asked) => {
    groups.push([...asked])
    await held
    return [...asked]
  })
  const answers: Promise<number>[] = []
  for (let number = 1; number <= 4; number++) {
    answers.push(echo(number))
    await new Promise(setImmediate)
  }
  expect(groups).toEqual([[1], [2]])
  release()
  expect(await Promise.all(answers)).toEqual([1, 2, 3, 4])
  expect(groups).toEqual([[1], [2], [3, 4]])
})

test('when the database refuses a group, each finds out alone whether it was the one', async () => {
  const run = createTogether<string, string>(async (asked) => {
    if (asked.includes('bad')) throw new DatabaseError('refused', 0, 'error')
    return [...asked]
  })
  const outcomes = await Promise.allSettled(['a', 'bad', 'b'].map(run))
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('a lost connection fails all of a group once: nobody knows what was written', async () => {
  let runs = 0
  const run = createTogether<string, string>(async () => {
    runs++
    throw new Error('Connection terminated')
  })
  const outcomes = await Promise.allSettled(['a', 'b'].map(run))
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(runs).toBe(1)
})
