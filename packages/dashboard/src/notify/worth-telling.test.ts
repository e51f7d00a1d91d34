import type { InboxNews } from '@baton/contract'
import { expect, test } from 'vitest'
import { DEFAULT_CHOICES, readChoices } from './choices.ts'
import { isQuiet, worthTelling } from './worth-telling.ts'

const at = '2026-01-05T09:00:00.000Z'
const ada = { id: 'usr_ada', name: 'Ada' }
const around = {
  ...{ meId: ada.id, choices: DEFAULT_CHOICES, now: Date.parse(at) + 1_000 },
  known: new Map<string, number>(),
}
const rowWith = (news: Partial<InboxNews>) => ({
  ...{ conversationId: 'cnv_1', subject: 'Refund', preview: 'Still there?' },
  news: { what: 'replied' as const, seq: 7, at, to: ada, ...news },
})

test('what concerns this teammate is told, and what concerns another is not', () => {
  expect(worthTelling(rowWith({}), around)).toMatchObject({ body: 'Still there?' })
  expect(worthTelling(rowWith({ to: { id: 'usr_ben', name: 'Ben' } }), around)).toBeNull()
  expect(worthTelling(rowWith({ what: 'escalated', to: null }), around)).toMatchObject({
    body: 'Refund',
  })
})

test('a note that mentions teammates is told to those, and what is assigned to whom it is', () => {
  const note = { what: 'mentioned' as const, to: null, among: ['usr_ben'] }
  expect(worthTelling(rowWith(note), around)).toBeNull()
  expect(worthTelling(rowWith({ ...note, among: ['usr_ben', ada.id] }), around)).not.toBeNull()
  expect(worthTelling(rowWith({ what: 'assigned' }), around)).toMatchObject({ body: 'Refund' })
})

test('nothing is told twice, nor long after it happened', () => {
  expect(worthTelling(rowWith({}), { ...around, known: new Map([['cnv_1', 7]]) })).toBeNull()
  expect(worthTelling(rowWith({}), { ...around, now: around.now + 600_000 })).toBeNull()
  expect(worthTelling({ ...rowWith({}), news: null }, around)).toBeNull()
})

test('each kind can be switched off', () => {
  const choices = {
    ...DEFAULT_CHOICES,
    events: { ...DEFAULT_CHOICES.events, late: false },
  }
  expect(worthTelling(rowWith({ what: 'clock-warned' }), { ...around, choices })).toBeNull()
  expect(worthTelling(rowWith({ what: 'clock-breached' }), { ...around, choices })).toBeNull()
  expect(worthTelling(rowWith({ what: 'promise-broken' }), { ...around, choices })).not.toBeNull()
})

test('quiet hours may go past midnight', () => {
  const clock = (hour: number, minute = 0) => new Date(2026, 0, 5, hour, minute).getTime()
  const night = { on: true, from: '22:00', to: '07:00' }
  expect(
    [clock(21, 59), clock(22), clock(3), clock(6, 59), clock(7)].map((now) => isQuiet(night, now)),
  ).toEqual([false, true, true, true, false])
  const noon = { on: true, from: '12:00', to: '13:00' }
  expect([clock(11), clock(12), clock(13)].map((now) => isQuiet(noon, now))).toEqual([
    ...[false, true, false],
  ])
  expect(isQuiet({ ...night, on: false }, clock(23))).toBe(false)
})

test.each([null, 'words', '7', '{"sound":"loud","quiet":{"from":"99:99"},"events":[]}'])(
  'whatever is kept (%s), there are choices',
  (kept) => {
    expect(readChoices({ get: () => kept })).toEqual(DEFAULT_CHOICES)
  },
)
