import { expect, test } from 'vitest'
import { createKeptBriefly } from './kept-briefly.ts'

function counting(most = 10) {
  const clock = { now: 0 }
  const kept = createKeptBriefly<number>({ now: () => clock.now, ms: 60, most })
  let asked = 0
  const get = (key: string) => kept.get(key, async () => ++asked)
  return { clock, kept, get }
}

test('whoever asks at the same time, or soon after, gets the same answer', async () => {
  const { clock, get } = counting()
  expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual([1, 1, 2])
  clock.now += 59
  expect(await get('a')).toBe(1)
  clock.now += 1
  expect(await get('a')).toBe(3)
})

test('a failure is told to all who wait for it, and then asked again', async () => {
  const { kept, get } = counting()
  const fails = () => kept.get('a', () => Promise.reject(new Error('no')))
  const both = await Promise.allSettled([fails(), fails()])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await get('a')).toBe(1)
})

test('a failure that names a pause is asked again after it', async () => {
  const clock = { now: 0 }
  const kept = createKeptBriefly<string>({
    ...{ now: () => clock.now, ms: 60, most: 10 },
    failedMs: (error) => (error as { pause: number }).pause,
  })
  const fails = () => kept.get('a', () => Promise.reject({ pause: 5 }))
  await expect(fails()).rejects.toEqual({ pause: 5 })
  const works = () => kept.get('a', async () => 'well')
  await expect(works()).rejects.toEqual({ pause: 5 })
  clock.now += 5
  expect(await works()).toBe('well')
})

test('the oldest are forgotten, so that a flood of names takes no more room', async () => {
  const { get } = counting(2)
  expect([await get('a'), await get('b'), await get('c')]).toEqual([1, 2, 3])
  expect([await get('c'), await get('a')]).toEqual([3, 4])
})
