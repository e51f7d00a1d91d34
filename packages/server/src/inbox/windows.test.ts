import { expect, test } from 'vitest'
import { windowsBefore } from './windows.ts'

test.each(
  ['2026-11-21T12:00:00.000Z', '2026-01-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'].flatMap(
    (until) => [[until, false] as const, [until, true] as const],
  ),
)(
  'windows before %s (in small steps: %s) follow each other without gap or overlap, each further back, to the beginning',
  (until, narrow) => {
    const windows = windowsBefore('wsp_1', until, narrow)
    expect(windows[0]?.until).toBe(until)
    for (const [index, { since, until }] of windows.entries()) {
      const next = windows[index + 1]
      expect(next?.until ?? null).toBe(since)
      if (since) expect(since < until || since === until).toBe(true)
    }
    expect(windows.at(-1)).toMatchObject({ since: null, lexemes: ['in:wsp_1'] })
  },
)

test('the lexemes of a window name every period in it', () => {
  const [hours, days, month, before, more] = windowsBefore('w', '2026-03-15T08:00:00.000Z')
  expect(hours?.lexemes).toEqual(['in:w:2026-03-15T08', 'in:w:2026-03-15T07'])
  expect(days?.lexemes).toEqual(['in:w:2026-03-15', 'in:w:2026-03-14'])
  expect(month).toMatchObject({ lexemes: ['in:w:2026-03'], since: '2026-03-01T00:00:00.000Z' })
  expect(before?.lexemes).toEqual(['in:w:2026-02'])
  expect(more?.lexemes).toEqual(
    ['2026-01', '2025-12', '2025-11', '2025-10'].map((on) => `in:w:${on}`),
  )
})

test('small steps are days', () => {
  const [, , days] = windowsBefore('w', '2026-03-02T08:00:00.000Z', true)
  expect(days).toMatchObject({
    lexemes: ['2026-02-28', '2026-02-27', '2026-02-26', '2026-02-25'].map((on) => `in:w:${on}`),
    since: '2026-02-25T00:00:00.000Z',
  })
})
