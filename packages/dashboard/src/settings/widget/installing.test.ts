import { expect, test } from 'vitest'
import { linesFor, policyFor, WAYS } from './installing.ts'

const given = {
  origin: 'https://support.example.com',
  publishableKey: 'pk_1',
  attributes: { mode: 'sidebar', accent: '#ffe680' },
}

test.each(WAYS)('the lines for %s name the server, the key and what was chosen', (way) => {
  const lines = linesFor(way, given)
  for (const value of ['https://support.example.com', 'pk_1', 'sidebar', '#ffe680'])
    expect(lines).toContain(value)
})

test.each(WAYS)('nothing that is chosen ends its place in the lines for %s', (way) => {
  const attributes = { target: '"></script><script>alert(1)</script>' }
  expect(linesFor(way, { ...given, attributes })).not.toContain('<script>alert(1)')
})

test('what a strict page has to allow is the server and its socket, and nobody else', () => {
  expect(policyFor('https://support.example.com')).toBe(
    'script-src https://support.example.com; connect-src https://support.example.com wss://support.example.com; img-src https://support.example.com',
  )
})
