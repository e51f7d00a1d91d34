import { AssignmentSettings, TeamSettings } from '@baton/contract'
import { expect, test } from 'vitest'
import { asked, escalated, given, started } from '../testing/conversations.ts'
import type { Standing } from './choose-assignee.ts'
import { decideAssignment } from './decide-assignment.ts'
import { type AssignmentSample, chooseRule } from './rules.ts'

const NOON = Date.parse('2026-01-05T12:00:00Z')
const day = [{ from: '09:00', to: '17:00' }]
const teams = TeamSettings.parse({
  shifts: [{ id: 'office', name: 'Office', hours: { timeZone: 'UTC', week: { mon: day } } }],
  teams: [
    { id: 'billing', name: 'Billing', everyone: true, mode: 'round-robin' },
    { id: 'german', name: 'German', everyone: true },
  ],
})
const sample: AssignmentSample = {
  reason: { trigger: 'sensitive-topic', kind: 'billing' },
  ...{ channel: 'widget', language: 'de-AT', attributes: { plan: 'pro', seats: 40 } },
  ...{ verified: true, at: NOON },
}

function rule(name: string, when: object[], teamId = 'billing') {
  return { name, when, to: { kind: 'team', teamId } }
}

function fires(when: object, changed: Partial<AssignmentSample> = {}): boolean {
  const settings = AssignmentSettings.parse({ rules: [rule('Only', [when])] })
  return chooseRule(settings, { ...sample, ...changed }, teams).rule !== null
}

test('each condition looks at what it names', () => {
  expect(fires({ kind: 'reason', any: ['asked-for-human', 'sensitive-topic'] })).toBe(true)
  expect(fires({ kind: 'reason', any: ['button'] })).toBe(false)
  expect(fires({ kind: 'topic', any: ['billing'] })).toBe(true)
  expect(fires({ kind: 'channel', any: ['whatsapp'] })).toBe(false)
  expect(fires({ kind: 'language', any: ['de'] })).toBe(true)
  expect(fires({ kind: 'language', any: ['de'] }, { language: 'den' })).toBe(false)
  expect(fires({ kind: 'time', shift: 'office' })).toBe(true)
  expect(fires({ kind: 'time', is: 'outside', shift: 'office' })).toBe(false)
  expect(fires({ kind: 'time', is: 'outside', shift: 'gone' })).toBe(false)
})

test('an attribute counts only when it is signed, unless the rule says otherwise', () => {
  const seats = { kind: 'attribute', attribute: 'seats', is: 'at-least', value: 10 }
  expect(fires(seats)).toBe(true)
  expect(fires(seats, { verified: false })).toBe(false)
  expect(fires({ ...seats, verifiedOnly: false }, { verified: false })).toBe(true)
  expect(fires({ ...seats, value: '10' })).toBe(false)
})

test('the first rule that fits decides, all its conditions have to hold, and each says why not', () => {
  const settings = AssignmentSettings.parse({
    rules: [
      rule('German mail', [
        { kind: 'language', any: ['de'] },
        { kind: 'channel', any: ['email'] },
      ]),
      rule('German', [{ kind: 'language', any: ['de'] }], 'german'),
      rule('Billing', [{ kind: 'topic', any: ['billing'] }]),
    ],
  })
  const { rule: first, to, verdicts } = chooseRule(settings, sample, teams)
  expect([first?.name, to]).toEqual(['German', { kind: 'team', teamId: 'german' }])
  expect(verdicts.map(({ conditions }) => conditions)).toEqual([[true, false], [true]])
})

const { conversation } = given(started, asked('My invoice is wrong'), escalated)
const ada: Standing = {
  human: { id: 'usr_ada', name: 'Ada' },
  attendance: { choice: 'online', seenAt: NOON, cameAt: NOON, leftAt: null },
  ...{ open: 0, lastAssignedAt: null },
}

function decide(rules: object, people = [ada]) {
  const world = { rules: AssignmentSettings.parse(rules), teams, people, at: NOON }
  return decideAssignment(conversation, world)
}

const byReason = [{ kind: 'reason', any: ['asked-for-human'] }]

test('without any rule there is nothing to decide', () => {
  expect(decide({})).toBeNull()
})

test('a rule gives it to a team, and the team to one of its people', () => {
  expect(decide({ rules: [rule('Asked', byReason)] })).toMatchObject({
    assignee: { name: 'Ada' },
    team: { name: 'Billing' },
    why: { kind: 'rule', rule: 'Asked' },
  })
})

test('where no rule fits, the last line decides', () => {
  const otherwise = { kind: 'team', teamId: 'german' }
  expect(decide({ otherwise })).toMatchObject({ assignee: null, team: { id: 'german' } })
})

test('a person who is not there is passed over, and the next rule is asked', () => {
  const rules = [
    { name: 'For Ben', when: byReason, to: { kind: 'person', humanId: 'usr_ben' } },
    rule('Asked', byReason),
  ]
  expect(decide({ rules })).toMatchObject({ why: { rule: 'Asked' } })
  const ben = { ...ada, human: { id: 'usr_ben', name: 'Ben' } }
  expect(decide({ rules }, [ada, ben])).toMatchObject({ assignee: { name: 'Ben' }, team: null })
})
