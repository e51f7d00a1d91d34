import type { ConversationEvent, Hours, TeamSettings } from '@baton/contract'
import { expect, test } from 'vitest'
import { fold } from '../conversation/conversation.ts'
import { effectsOf } from '../effects.ts'
import { ada, asked, escalated, joined, said, started } from '../testing/conversations.ts'
import { type ClockPolicy, clocksOf, setClocks } from './clocks.ts'
import { lookAtClock } from './look-at-clock.ts'

const policy: ClockPolicy = {
  ...{ name: 'All', priorities: [], channels: [], teams: [], warnPercent: 75 },
  minutes: { 'first-reply': 60, 'next-reply': 120, resolution: 480 },
}
const day = [{ from: '09:00', to: '17:00' }]
const office: Hours = {
  timeZone: 'UTC',
  week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
  closed: [],
}
/** Monday, 5 January 2026. */
const on = (time: string, event: ConversationEvent): ConversationEvent => ({
  ...event,
  at: time.includes('T') ? `${time}:00.000Z` : `2026-01-05T${time}:00.000Z`,
})
const monday = (time: string) => `2026-01-05T${time}:00.000Z`

const noTeams: TeamSettings = { shifts: [], teams: [], people: {} }

function due(hours: Hours | null, ...events: ConversationEvent[]) {
  const clocks = clocksOf(fold('cnv_1', events), policy, hours)
  return Object.fromEntries(clocks.map(({ kind, dueAt }) => [kind, dueAt]))
}

const open = [on('10:00', started), on('10:00', asked('Refund?')), on('10:00', escalated)]
const aside: ConversationEvent = { type: 'conversation.snoozed', at: '', by: ada, until: null }

test('the first reply is due after its target, also when somebody took over without a word', () => {
  const both = { 'first-reply': monday('11:00'), resolution: monday('18:00') }
  expect(due(null, ...open)).toEqual(both)
  expect(due(null, ...open, on('10:30', joined(ada)))).toEqual(both)
})

test('once answered, the clocks stand still until the customer writes', () => {
  const replied = [...open, on('10:30', joined(ada)), on('10:40', said(ada, 'Which one?'))]
  expect(due(null, ...replied)).toEqual({})
  // 40 of the 480 minutes were used; the next reply counts from the customer's word.
  expect(due(null, ...replied, on('14:00', asked('Number 7')))).toEqual({
    ...{ 'next-reply': monday('16:00'), resolution: '2026-01-05T21:20:00.000Z' },
  })
})

test('the customer who writes twice waits since the first time', () => {
  const replied = [...open, on('10:30', joined(ada)), on('10:40', said(ada, 'Which one?'))]
  const twice = [...replied, on('14:00', asked('Number 7')), on('15:00', asked('Hello?'))]
  expect(due(null, ...twice)['next-reply']).toBe(monday('16:00'))
})

test('what is on hold is not late', () => {
  const held = [...open, on('10:20', joined(ada)), on('10:30', aside)]
  expect(due(null, ...held)).toEqual({})
  const woken: ConversationEvent = { type: 'conversation.woken', at: '', why: 'human', by: ada }
  expect(due(null, ...held, on('12:00', woken))['first-reply']).toBe(monday('12:30'))
})

test('nights and weekends do not count', () => {
  const friday = ['2026-01-09T16:30', '2026-01-09T16:30', '2026-01-09T16:30'] as const
  const late = [started, asked('Refund?'), escalated].map((event, nth) =>
    on(friday[nth] as string, event),
  )
  expect(due(office, ...late)).toEqual({
    ...{ 'first-reply': '2026-01-12T09:30:00.000Z', resolution: '2026-01-12T16:30:00.000Z' },
  })
})

test('who never opens is never late', () => {
  const never = { ...office, week: { ...office.week, mon: [], tue: [], wed: [], thu: [], fri: [] } }
  expect(due(never, ...open)).toEqual({})
})

test('clocks are set once for each way it stands, by the first policy that fits', () => {
  const urgent = { ...policy, name: 'Urgent', priorities: ['urgent' as const] }
  const settings = { clockPolicies: [urgent, policy], hours: null }
  const [set] = setClocks(fold('cnv_1', open), settings, noTeams, monday('10:00'))
  expect(set).toMatchObject({ type: 'clocks.set', policy: 'All' })
  const after = fold('cnv_1', [...open, set as ConversationEvent])
  expect(after.work.unclocked).toBe(false)
  expect(setClocks(after, settings, noTeams, monday('10:01'))).toEqual([])

  const first: ConversationEvent = {
    ...{ type: 'conversation.prioritized', at: monday('10:05'), by: ada, priority: 'urgent' },
  }
  const [again] = setClocks(
    fold('cnv_1', [...open, set as ConversationEvent, first]),
    settings,
    noTeams,
    monday('10:05'),
  )
  expect(again).toMatchObject({ policy: 'Urgent' })
})

test('without a policy that fits it is written that there are no clocks', () => {
  const [set] = setClocks(
    fold('cnv_1', open),
    { clockPolicies: [], hours: null },
    noTeams,
    monday('10:00'),
  )
  expect(set).toMatchObject({ policy: null, clocks: [] })
})

test('a team has its own targets, and its own hours where it has any', () => {
  const team = (id: string, shift: string | null) => ({
    ...{ id, name: id, everyone: true, members: [], mode: 'manual' as const, cap: 0, shift },
    ...{ nextShiftFallback: false, answerWithinMinutes: 0 },
  })
  const teams: TeamSettings = {
    shifts: [{ id: 'office', name: 'Office', hours: office }],
    ...{ teams: [team('day', 'office'), team('any', null)], people: {} },
  }
  const ofDay = { ...policy, name: 'Day', teams: ['day'], minutes: { 'first-reply': 30 } }
  const settings = { clockPolicies: [ofDay, policy], hours: null }
  const late = [started, asked('Refund?'), escalated].map((event) => on('20:00', event))
  const given = (id: string): ConversationEvent => ({
    ...{ type: 'conversation.assigned', at: monday('20:00'), assignee: null, by: ada },
    ...{ team: { id, name: id }, why: { kind: 'by-hand', detail: '' }, answerBy: null },
  })
  const set = (...events: ConversationEvent[]) =>
    setClocks(fold('cnv_1', [...late, ...events]), settings, teams, monday('20:00'))
  const nextDay = { kind: 'first-reply', dueAt: '2026-01-06T09:30:00.000Z' }
  expect(set(given('day'))).toMatchObject([{ policy: 'Day', clocks: [nextDay] }])
  // The other team has none of its own: the workspace's count, which are always.
  const [all] = set(given('any')) as [ConversationEvent]
  expect(all).toMatchObject({ policy: 'All', clocks: [{ dueAt: monday('21:00') }, {}] })
  expect(set(given('any'), all)).toEqual([])
  expect(set(given('any'), all, given('day'))).toMatchObject([{ policy: 'Day' }])
})

test('somebody is warned once, the breach is a fact, and neither comes when the clock has stopped', () => {
  const [set] = setClocks(
    fold('cnv_1', open),
    { clockPolicies: [policy], hours: null },
    noTeams,
    monday('10:00'),
  ) as [ConversationEvent]
  const running = fold('cnv_1', [...open, set])
  const looks = effectsOf(set, running).filter(({ kind }) => kind === 'work.clock')
  expect(looks).toContainEqual({
    ...{ kind: 'work.clock', clock: 'first-reply', dueAt: monday('11:00'), warn: true },
    afterSeconds: 45 * 60,
  })
  const look = { clock: 'first-reply' as const, dueAt: monday('11:00') }
  const warned = lookAtClock(running, { ...look, warn: true }, monday('10:45'))
  expect(warned.map(({ type }) => type)).toEqual(['clock.warned'])
  const then = fold('cnv_1', [...open, set, ...warned])
  expect(lookAtClock(then, { ...look, warn: true }, monday('10:46'))).toEqual([])
  const breached = lookAtClock(then, { ...look, warn: false }, monday('11:00'))
  expect(breached.map(({ type }) => type)).toEqual(['clock.breached'])
  expect(
    lookAtClock(fold('cnv_1', [...open, set, ...breached]), { ...look, warn: false }, ''),
  ).toEqual([])
  const answered = fold('cnv_1', [
    ...open,
    set,
    on('10:50', joined(ada)),
    on('10:50', said(ada, 'Hi')),
  ])
  expect(lookAtClock(answered, { ...look, warn: false }, monday('11:00'))).toEqual([])
})
