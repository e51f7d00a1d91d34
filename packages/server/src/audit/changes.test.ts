import { expect, test } from 'vitest'
import { changesBetween } from './changes.ts'

test('what is the same is not told', () => {
  expect(changesBetween({ a: 1, b: [1, 2] }, { a: 1, b: [1, 2] })).toEqual([])
})

test('each field that differs is told by its path, with what was and what is', () => {
  const before = { name: 'Acme', hours: { from: '09:00', to: '17:00' }, topics: ['refund'] }
  const after = { name: 'Acme', hours: { from: '08:00', to: '17:00' }, topics: ['refund', 'data'] }
  expect(changesBetween(before, after)).toEqual([
    { field: 'hours.from', before: '09:00', after: '08:00' },
    { field: 'topics', before: '["refund"]', after: '["refund","data"]' },
  ])
})

test('of a list with names, one taken out is one change', () => {
  const rule = (id: string, on: boolean) => ({ id, on })
  const before = { rules: [rule('a', true), rule('b', true), rule('c', true)] }
  const after = { rules: [rule('b', true), rule('c', false)] }
  expect(changesBetween(before, after)).toEqual([
    { field: 'rules.a', before: '{"id":"a","on":true}', after: undefined },
    { field: 'rules.c.on', before: true, after: false },
  ])
})

test('a secret is seen to change, and neither its letters nor its hint are kept', () => {
  const key = (secretId: string, hint: string) => ({ provider: { key: { secretId, hint } } })
  const changes = changesBetween(key('sec_1', 'abcd'), key('sec_2', 'wxyz'))
  expect(changes).toEqual([
    { field: 'provider.key', before: '(secret sec_1)', after: '(secret sec_2)' },
  ])
  const added = changesBetween(
    { list: [] },
    { list: [{ id: 'x', key: { secretId: 's', hint: 'wxyz' } }] },
  )
  expect(JSON.stringify(added)).not.toContain('wxyz')
})

test('what is called a password is kept by no name', () => {
  const changes = changesBetween(
    { headers: {} },
    { headers: { Authorization: 'Bearer abc' }, more: { clientSecret: 'abc' } },
  )
  expect(JSON.stringify(changes)).not.toContain('abc')
})

test('however much differs, what is kept has an end', () => {
  const many = Object.fromEntries(
    Array.from({ length: 500 }, (_, at) => [`f${at}`, 'x'.repeat(9_000)]),
  )
  const changes = changesBetween({}, many)
  expect(changes.length).toBe(101)
  expect(JSON.stringify(changes).length).toBeLessThan(60_000)
})
