import { expect, test } from 'vitest'
import { more } from '../i18n/more/en.ts'
import { translator } from '../i18n/translate.ts'
import { waitWords } from './wait.tsx'

const since = '2026-01-09T17:00:00.000Z'
const t = translator<typeof more>(more, 'en')
const after = (minutes: number) => Date.parse(since) + minutes * 60_000
const said = (expects: Parameters<typeof waitWords>[0], minutes: number) =>
  waitWords(expects, { since, now: after(minutes), locale: 'en', t })

test('a range is said as long as it may be true, and then that it takes longer', () => {
  const range = { kind: 'range', fromMinutes: 5, toMinutes: 10 } as const
  expect(said(range, 1)).toBe('Usually 5 minutes to 10 minutes')
  expect(said({ ...range, fromMinutes: 10 }, 1)).toBe('Usually within 10 minutes')
  expect(said(range, 11)).toBe('It takes longer than usual. You are still in line.')
})

test('outside the hours the day is named, and nothing is said of a time that has passed', () => {
  const opens = { kind: 'opens', at: new Date(after(3 * 24 * 60)).toISOString() } as const
  expect(said(opens, 1)).toMatch(/^Back Monday.*\(your time\)$/)
  expect(said(opens, 4 * 24 * 60)).toBeNull()
})
