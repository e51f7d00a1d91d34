import type { Hours, Team, TeamSettings } from '@baton/contract'
import { expect, test } from 'vitest'
import { chooseAssignee, obstacleOf, type Standing } from './choose-assignee.ts'

const MONDAY_10 = Date.parse('2026-01-05T10:00:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE

const team: Team = {
  ...{ id: 'billing', name: 'Billing', everyone: true, members: [], mode: 'balanced', cap: 0 },
  ...{ shift: null, nextShiftFallback: false, answerWithinMinutes: 10 },
}
const office: Hours = {
  timeZone: 'UTC',
  closed: [],
  week: {
    ...{ mon: [{ from: '09:00', to: '17:00' }], tue: [{ from: '09:00', to: '17:00' }] },
    ...{ wed: [], thu: [], fri: [], sat: [], sun: [] },
  },
}
const none: TeamSettings = { shifts: [], teams: [team], people: {} }
const inShifts: TeamSettings = {
  ...none,
  shifts: [{ id: 'day', name: 'Day', hours: office }],
  people: { usr_ada: { shift: 'day', cap: 0, timeOff: [] } },
}

function person(name: string, more: Partial<Standing> = {}, at = MONDAY_10): Standing {
  return {
    human: { id: `usr_${name.toLowerCase()}`, name },
    attendance: { choice: 'online', seenAt: at, cameAt: at - HOUR, leftAt: null },
    ...{ open: 0, lastAssignedAt: null },
    ...more,
  }
}

function choose(people: Standing[], more: Partial<Parameters<typeof chooseAssignee>[0]> = {}) {
  const asked = { team, settings: none, people, passed: [], at: MONDAY_10, ...more }
  return chooseAssignee(asked)
}

test('balanced gives to whoever has the fewest open, and of those to whoever had none for longest', () => {
  const people = [
    person('Ada', { open: 2, lastAssignedAt: 1 }),
    person('Ben', { open: 1, lastAssignedAt: 9 }),
    person('Cyd', { open: 1, lastAssignedAt: 5 }),
  ]
  expect(choose(people).assignee?.name).toBe('Cyd')
})

test('round robin gives in turn, however many each has', () => {
  const people = [
    person('Ada', { open: 0, lastAssignedAt: 9 }),
    person('Ben', { open: 7, lastAssignedAt: 2 }),
  ]
  expect(choose(people, { team: { ...team, mode: 'round-robin' } }).assignee?.name).toBe('Ben')
})

test('a team that shares by hand is given nothing for one of its people', () => {
  const chosen = choose([person('Ada')], { team: { ...team, mode: 'manual' } })
  expect(chosen).toMatchObject({ assignee: null, team: { id: 'billing' } })
})

test('only members are asked, unless the team is everyone', () => {
  const closed = { ...team, everyone: false, members: ['usr_ben'] }
  expect(choose([person('Ada'), person('Ben', { open: 5 })], { team: closed }).assignee?.name).toBe(
    'Ben',
  )
})

test('who is away, offline, full, off shift or off that day is given nothing', () => {
  const asked = { team: { ...team, cap: 2 }, settings: inShifts, passed: [], at: MONDAY_10 }
  const away = person('Ben').attendance
  const obstacle = (one: Standing, more: object = {}) => obstacleOf(one, { ...asked, ...more })
  expect(obstacle(person('Ben', { attendance: { ...away, choice: 'away' } }))).toBe('away')
  const unseen = { ...away, seenAt: MONDAY_10 - 5 * MINUTE }
  expect(obstacle(person('Ben', { attendance: unseen }))).toBe('away')
  expect(obstacle(person('Ben', { open: 2 }))).toBe('full')
  expect(obstacle(person('Ada'), { at: MONDAY_10 - 2 * HOUR })).toBe('off-shift')
  const off = [{ from: '2026-01-05', to: '2026-01-05', name: '' }]
  const people = { usr_ben: { shift: null, cap: 0, timeOff: off } }
  expect(obstacle(person('Ben'), { settings: { ...inShifts, people } })).toBe('off-shift')
  expect(obstacle(person('Ben'))).toBeNull()
})

test('who lost it does not get it again, until they have gone and come', () => {
  const passed = [{ humanId: 'usr_ada', at: new Date(MONDAY_10 - MINUTE).toISOString() }]
  expect(choose([person('Ada')], { passed }).assignee).toBeNull()
  expect(choose([person('Ada'), person('Ben', { open: 9 })], { passed }).assignee?.name).toBe('Ben')
  const anew = { ...person('Ada').attendance, cameAt: MONDAY_10 }
  expect(choose([person('Ada', { attendance: anew })], { passed }).assignee?.name).toBe('Ada')
})

test('who comes back a moment after going is given nothing until they stay', () => {
  const back = {
    choice: 'online' as const,
    seenAt: MONDAY_10,
    cameAt: MONDAY_10,
    leftAt: MONDAY_10,
  }
  const flapping = person('Ada', { attendance: back })
  expect(choose([flapping]).assignee).toBeNull()
  expect(choose([flapping], { at: MONDAY_10 + 15_000 }).assignee?.name).toBe('Ada')
})

test('whoever gets it has so many minutes of the time they work', () => {
  expect(choose([person('Ada')]).answerBy).toBe('2026-01-05T10:10:00.000Z')
  const evening = Date.parse('2026-01-05T16:55:00Z')
  const late = choose([person('Ada', {}, evening)], { at: evening, settings: inShifts })
  expect(late.answerBy).toBe('2026-01-06T09:05:00.000Z')
  const forever = { ...team, answerWithinMinutes: 0 }
  expect(choose([person('Ada')], { team: forever }).answerBy).toBeNull()
})

test('with nobody there, it waits for the team or, where a team wants that, for whoever comes next', () => {
  const evening = Date.parse('2026-01-05T20:00:00Z')
  const asked = { at: evening, settings: inShifts }
  expect(choose([person('Ada', {}, evening)], asked)).toMatchObject({ assignee: null })
  const next = choose([person('Ada', {}, evening)], {
    ...asked,
    team: { ...team, nextShiftFallback: true },
  })
  expect(next).toMatchObject({
    assignee: { name: 'Ada' },
    why: { kind: 'next-shift' },
    answerBy: '2026-01-06T09:10:00.000Z',
  })
})
