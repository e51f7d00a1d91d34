import { expect, test } from 'vitest'
import { createProved } from './proved.ts'

function proved(capacity: number) {
  const clock = { now: 0 }
  return { clock, ...createProved<string>(capacity, () => clock.now) }
}

test('a proof is known until its time is over', () => {
  const { clock, get, set } = proved(10)
  set('token', 'Ada', 100)
  expect(get('token')).toBe('Ada')
  expect(get('another')).toBeUndefined()
  clock.now = 100
  expect(get('token')).toBeUndefined()
})

test('only so many are known, and the one proved first is forgotten first', () => {
  const { get, set } = proved(2)
  for (const proof of ['a', 'b', 'a', 'c']) set(proof, proof.toUpperCase(), 100)
  expect([get('a'), get('b'), get('c')]).toEqual(['A', undefined, 'C'])
})

test('all are forgotten when told to', () => {
  const { get, set, clear } = proved(2)
  set('a', 'A', 100)
  clear()
  expect(get('a')).toBeUndefined()
})
