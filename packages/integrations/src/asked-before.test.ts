import { expect, test } from 'vitest'
import { isSameAddress, lastChanged, quoted, subjectOf } from './asked-before.ts'

test('an address stands in quotes, unless it could end them or stand for several', () => {
  expect(quoted("o'hara+x@example.com")).toBe(`"o'hara+x@example.com"`)
  const odd = ['a"@b.example', 'a\\@b.example', '*@b.example', 'a b@c.example', 'nobody', '']
  expect(odd.map(quoted)).toEqual(odd.map(() => null))
})

test('an address is the same however it is written, and no part of another', () => {
  expect(isSameAddress('Sam@Example.com ', 'sam@example.com')).toBe(true)
  expect([isSameAddress('xsam@example.com', 'sam@example.com')]).toEqual([false])
  expect([null, undefined, ''].map((one) => isSameAddress(one, 'a@b.example'))).not.toContain(true)
})

test('the last changed come first, each once, and no more than wanted', () => {
  const ticket = (id: string, at: string) => ({
    ...{ id, at, url: 'https://desk.example', subject: id },
    status: 'open' as const,
  })
  const rows = [
    ticket('old', '2026-01-01T00:00:00Z'),
    ticket('new', '2026-03-01T01:00:00+02:00'),
    ticket('new', '2026-03-01T01:00:00+02:00'),
    ticket('mid', '2026-02-28T22:00:00Z'),
  ]
  expect(lastChanged(rows, 2).map(({ id }) => id)).toEqual(['new', 'mid'])
})

test('a subject is one line of a length that can be shown', () => {
  expect(subjectOf(' Two\n lines\t')).toBe('Two lines')
  expect(subjectOf(null)).toBe('')
  expect(subjectOf('x'.repeat(1_000))).toHaveLength(200)
})
