import { expect, test } from 'vitest'
import { waitingLook } from './waiting.tsx'

const now = Date.parse('2026-01-05T12:00:00.000Z')

test.each([
  [4, 'accent'],
  [5, 'warn'],
  [14, 'warn'],
  [15, 'danger'],
])('after %i minutes of waiting the mark is %s', (minutes, look) => {
  expect(waitingLook(new Date(now - minutes * 60_000).toISOString(), now)).toBe(look)
})
