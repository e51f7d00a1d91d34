import { expect, test } from 'vitest'
import { linesOf, pagesMeant, wrongLine } from './leave-out-words.ts'

test.each([
  ['/legal', 'Only the page /legal'],
  ['/blog/*', 'Every page whose path begins with /blog/'],
  ['*/print', 'Every page whose path ends in /print'],
  ['*draft*', 'Every page with draft in its path'],
  ['/a/*/b', 'Every page whose path is /a/*/b, with any letters for *'],
  ['/a*b*', 'Every page whose path is /a*b*, with any letters for *'],
  ['*', 'Every page whose path is *, with any letters for *'],
])('%s: %s', (line, words) => {
  expect(pagesMeant(line)).toBe(words)
})

test('a line that the server would refuse is told while it is written', () => {
  for (const line of ['blog/*', 'https://x.example/a', '/a /b'])
    expect(pagesMeant(line)).toContain('is not understood')
})

test('empty lines are none, and what is wrong names its line', () => {
  const lines = linesOf(' /a \n\n/docs/*\n')
  expect(lines).toEqual(['/a', '/docs/*'])
  const all = [{ field: 'leaveOut.1', message: 'is too wide' }]
  expect(wrongLine('leaveOut', { all, under: () => undefined }, lines)).toBe('/docs/*: is too wide')
  const named = [{ field: 'leaveOut.1', message: '/docs/* leaves out all' }]
  expect(wrongLine('leaveOut', { all: named, under: () => undefined }, lines)).toBe(
    '/docs/* leaves out all',
  )
  const many = [{ field: 'leaveOut', message: 'must be at most 50 lines' }]
  expect(wrongLine('leaveOut', { all: many, under: () => undefined }, lines)).toBe(
    'must be at most 50 lines',
  )
  const only = [{ field: 'only.0', message: 'lies outside' }]
  expect(wrongLine('only', { all: only, under: () => undefined }, lines)).toBe('/a: lies outside')
  expect(wrongLine('leaveOut', { all: only, under: () => undefined }, lines)).toBeUndefined()
})
