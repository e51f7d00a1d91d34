import { expect, test } from 'vitest'
import { fold } from '../conversation/conversation.ts'
import { takeOver } from '../conversation/take-over.ts'
import { inboxRow } from '../inbox-row.ts'
import {
  ada,
  asked,
  at,
  ben,
  closed,
  escalated,
  given,
  joined,
  returned,
  started,
} from '../testing/conversations.ts'
import { assignByHand, assignByRules, loseAssignee } from './assign.ts'

const billing = { id: 'billing', name: 'Billing' }
const free = { kind: 'free' as const, detail: '' }
const later = '2026-01-05T09:20:00.000Z'
const waiting = [started, asked('Where is my refund?'), escalated]
const given_ = (assignee: typeof ada | null, answerBy: string | null = null) => ({
  ...{ type: 'conversation.assigned' as const, at, assignee, team: billing, by: null },
  ...{ why: free, answerBy },
})

test('taking over makes whoever does it the assignee, whoever was expected to', () => {
  const { conversation } = given(...waiting, given_(ben), joined(ada))
  expect(conversation.assignment).toMatchObject({ assignee: ada, team: billing, answerBy: null })
  expect(inboxRow(conversation)).toMatchObject({ assignee: ada, team: billing })
})

test('a conversation that waits may be given to anybody, and to a team', () => {
  given(...waiting)
    .when((conversation) => assignByHand(conversation, { assignee: ben, team: null }, ada, at))
    .givesTypes('conversation.assigned')
  given(...waiting, given_(null))
    .when((conversation) => assignByHand(conversation, { assignee: null, team: billing }, ada, at))
    .gives([])
})

test('what a human has waits again when it is given to another, and the customer’s page knows', () => {
  const has = [...waiting, joined(ada)]
  const give = (conversation: Parameters<typeof assignByHand>[0]) =>
    assignByHand(conversation, { assignee: ben, team: null }, ada, later)
  given(...has)
    .when(give)
    .givesTypes('human.left', 'conversation.assigned')
  const { conversation } = given(...has)
  const after = fold('cnv_1', [...has, ...give(conversation)])
  expect(after).toMatchObject({ holder: { kind: 'queue' }, waitingSince: later })
  expect(takeOver(after, ben, later)).toHaveLength(1)
})

test('giving somebody what they have already changes nothing', () => {
  given(...waiting, joined(ada))
    .when((conversation) => assignByHand(conversation, { assignee: ada, team: null }, ada, at))
    .gives([])
})

test('a closed conversation is given to nobody', () => {
  given(...waiting, closed)
    .when((conversation) => assignByHand(conversation, { assignee: ben, team: null }, ada, at))
    .refuses('conversation-closed')
})

test('handing back ends it, closing keeps whose it was', () => {
  const handed = given(...waiting, joined(ada), returned(ada)).conversation
  expect(handed.assignment.assignee).toBeNull()
  expect(given(...waiting, joined(ada), closed).conversation.assignment.assignee).toEqual(ada)
})

test('rules come too late when somebody has it', () => {
  const rules = (conversation: Parameters<typeof assignByRules>[0]) =>
    assignByRules(conversation, { assignee: ben, team: billing, why: free }, at)
  given(...waiting)
    .when(rules)
    .givesTypes('conversation.assigned')
  given(...waiting, given_(ada))
    .when(rules)
    .gives([])
  given(...waiting, joined(ada))
    .when(rules)
    .gives([])
})

test('who does not answer in time loses it, and only then', () => {
  const expired = { humanId: ben.id, kind: 'not-answered' as const, by: null }
  const before = given(...waiting, given_(ben, later))
  before.when((conversation) => loseAssignee(conversation, expired, at)).gives([])
  before
    .when((conversation) => loseAssignee(conversation, expired, later))
    .givesTypes('conversation.assigned')
  const lost = loseAssignee(before.conversation, expired, later)
  const after = given(...waiting, given_(ben, later), ...lost).conversation
  expect(after.assignment).toMatchObject({
    assignee: null,
    team: billing,
    passed: [{ humanId: ben.id }],
  })
  given(...waiting, given_(ben, later), joined(ben))
    .when((conversation) => loseAssignee(conversation, expired, later))
    .gives([])
})

test('how long somebody waited is known when somebody has come', () => {
  expect(given(...waiting).conversation.assignment.waited).toBeNull()
  const came = { ...joined(ada), at: later }
  const { assignment } = given(...waiting, came, closed).conversation
  expect(assignment.waited).toEqual({ from: at, to: later })
})
