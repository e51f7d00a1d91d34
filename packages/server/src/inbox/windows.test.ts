import { expect, test } from 'vitest'
import { windowsBefore } from './windows.ts'

test.each(['2026-11-21T12:00:00.000Z', '2026-01-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'])(
  'windows before %s follow each other without gap or overlap, each further back, to the beginning',
  (until) => {
    const windows = windowsBefore('wsp_1', until)
    expect(windows[0]?.until).toBe(until)
    for (const [index, { since, until }] of windows.entries()) {
      const next = windows[index + 1]
      expect(next?.until ?? null).toBe(since)
      if (since) expect(since < until || (index === 1 && since === until)).toBe(true)
    }
    expect(windows.at(-1)).toMatchObject({ since: null, lexemes: ['in:wsp_1'] })
  },
)

test('the lexemes of a window name every period in it', () => {
  const [days, month, before, two] = windowsBefore('w', '2026-03-15T08:00:00.000Z')
  expect(days?.lexemes).toEqual(['in:w:2026-03-15', 'in:w:2026-03-14'])
  expect(month).toMatchObject({ lexemes: ['in:w:2026-03'], since: '2026-03-01T00:00:00.000Z' })
  expect(before?.lexemes).toEqual(['in:w:2026-02'])
  expect(two?.lexemes).toEqual(['in:w:2026-01', 'in:w:2025-12'])
})
