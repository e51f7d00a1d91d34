import { expect, test } from 'vitest'
import { createBuckets } from './buckets.ts'

function buckets(capacity?: number) {
  const clock = { now: 0 }
  return { clock, ...createBuckets(() => clock.now, capacity) }
}

test('a minute’s worth comes at once, then as fast as it refills', () => {
  const { clock, take } = buckets()
  const rate = { key: 'kim', perMinute: 6 }
  const oks = Array.from({ length: 7 }, () => take([rate]).ok)
  expect(oks).toEqual([true, true, true, true, true, true, false])
  expect(take([rate]).retryAfterSeconds).toBe(10)
  clock.now += 10_000
  expect([take([rate]).ok, take([rate]).ok]).toEqual([true, false])
})

test('who is refused by one uses up nothing of the others', () => {
  const { take } = buckets()
  const flood = { key: 'flood', perMinute: 1 }
  const shared = { key: 'office', perMinute: 3 }
  for (let nth = 0; nth < 50; nth++) take([flood, shared])
  const other = { key: 'other', perMinute: 5 }
  expect([take([other, shared]).ok, take([other, shared]).ok]).toEqual([true, true])
  expect(take([other, shared])).toMatchObject({ ok: false, rate: { key: 'office' } })
})

test('a clock that goes back gives nothing and takes nothing', () => {
  const { clock, take } = buckets()
  const rate = { key: 'kim', perMinute: 1 }
  take([rate])
  clock.now -= 3_600_000
  expect(take([rate]).ok).toBe(false)
})

test('a flood of names keeps only so many of them', () => {
  const { take } = buckets(2)
  const rate = (key: string) => ({ key, perMinute: 1 })
  take([rate('a')])
  take([rate('b')])
  take([rate('c')])
  expect(take([rate('c')]).ok).toBe(false)
  expect(take([rate('a')]).ok).toBe(true)
})
