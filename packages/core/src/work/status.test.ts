import type { ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import { closeConversation } from '../conversation/close-conversation.ts'
import { reopenByHuman } from '../conversation/reopen-by-human.ts'
import { shownTo } from '../conversation/shown-to.ts'
import { inboxRow } from '../inbox-row.ts'
import {
  ada,
  answered,
  asked,
  at,
  ben,
  closed,
  escalated,
  given,
  joined,
  returned,
  said,
  started,
} from '../testing/conversations.ts'
import { MOST_TAGS, prioritize, tag } from './label.ts'
import { snooze, wake, wakeByTime } from './snooze.ts'

const later = '2026-01-06T09:00:00.000Z'
const open = [started, asked('Where is my refund?'), escalated]
const rowOf = (...events: ConversationEvent[]) => inboxRow(given(...events).conversation)
const statusOf = (...events: ConversationEvent[]) => rowOf(...events).status
const aside: ConversationEvent = { type: 'conversation.snoozed', at, by: ada, until: later }

test('a status follows what was said and done, and nobody sets it', () => {
  expect(statusOf(started, asked('Hello?'), answered('Hello.'))).toBeNull()
  expect(statusOf(...open)).toBe('new')
  expect(statusOf(...open, joined(ada))).toBe('on-you')
  expect(statusOf(...open, joined(ada), said(ada, 'I am looking.'))).toBe('on-customer')
  const back = [...open, joined(ada), said(ada, 'Which order?'), asked('Number 7')]
  expect(statusOf(...back)).toBe('on-you')
  expect(statusOf(...back, aside)).toBe('on-hold')
  expect(statusOf(...back, returned(ada))).toBeNull()
  expect(statusOf(...back, closed)).toBe('closed')
})

test('who had a person and waits again is not new', () => {
  expect(statusOf(...open, joined(ada), said(ada, 'Moment.'), returned(ada), escalated)).toBe(
    'on-you',
  )
})

test('the customer’s word ends a hold, whatever it was set to', () => {
  const held = [...open, joined(ada), said(ada, 'On Tuesday.'), aside]
  expect(rowOf(...held)).toMatchObject({ status: 'on-hold', snoozedUntil: later })
  expect(rowOf(...held, asked('Sooner, please'))).toMatchObject({
    ...{ status: 'on-you', snoozedUntil: null },
  })
})

test('a hold ends by its time once, and not when it was set anew meanwhile', () => {
  const held = given(...open, joined(ada), aside)
  held.when((now) => wakeByTime(now, later, at)).givesTypes('conversation.woken')
  held.when((now) => wakeByTime(now, '2026-01-07T09:00:00.000Z', at)).gives([])
  const woken: ConversationEvent = { type: 'conversation.woken', at, why: 'time' }
  given(...open, joined(ada), aside, woken)
    .when((now) => wakeByTime(now, later, at))
    .gives([])
})

test('putting aside takes over what nobody has, and leaves to others what is theirs', () => {
  given(...open)
    .when((now) => snooze(now, { by: ada, until: null }, at))
    .givesTypes('human.joined', 'conversation.snoozed')
  const adas = given(...open, joined(ada))
  adas.when((now) => snooze(now, { by: ben, until: later }, at)).refuses('held-by-another')
  given(...open, joined(ada), aside)
    .when((now) => snooze(now, { by: ada, until: later }, at))
    .gives([])
  given(started)
    .when((now) => snooze(now, { by: ada, until: null }, at))
    .refuses('no-escalation')
  given(...open, closed)
    .when((now) => snooze(now, { by: ada, until: null }, at))
    .refuses('conversation-closed')
  adas.when((now) => wake(now, ben, at)).gives([])
  given(...open, joined(ada), aside)
    .when((now) => wake(now, ben, at))
    .givesTypes('conversation.woken')
})

test('a hold is looked at when its time comes, and not at all without one', () => {
  const effects = given(...open, joined(ada), aside).effects()
  expect(effects).toContainEqual({ kind: 'work.wake', until: later, afterSeconds: 86_400 })
  const forever = given(...open, joined(ada), { ...aside, until: null }).effects()
  expect(forever.map(({ kind }) => kind)).not.toContain('work.wake')
})

test('two who tag at once do not undo each other, and the same tag is written once', () => {
  const tagged: ConversationEvent = {
    type: 'conversation.tagged',
    at,
    by: ada,
    added: ['vip', 'eu'],
    removed: [],
  }
  const now = given(...open, tagged)
  now.when((c) => tag(c, { by: ben, add: ['vip'] }, at)).gives([])
  now
    .when((c) => tag(c, { by: ben, add: ['us', 'us'], remove: ['eu', 'none'] }, at))
    .gives([{ type: 'conversation.tagged', at, by: ben, added: ['us'], removed: ['eu'] }])
  const many = Array.from({ length: MOST_TAGS }, (_, nth) => `tag ${nth}`)
  now.when((c) => tag(c, { by: ben, add: many }, at)).refuses('too-many-tags')
  expect(rowOf(...open, tagged).tags).toEqual(['vip', 'eu'])
})

test('priority is written when it changes', () => {
  given(...open)
    .when((now) => prioritize(now, { by: ada, priority: 'normal' }, at))
    .gives([])
  given(...open)
    .when((now) => prioritize(now, { by: ada, priority: 'urgent' }, at))
    .givesTypes('conversation.prioritized')
})

test('how it ended is in the row, and never in what a customer gets', () => {
  const [ended] = closeConversation(given(...open).conversation, ada, at, { cancelled: 'spam' })
  if (!ended) throw new Error('It was not closed.')
  expect(statusOf(...open, ended)).toBe('cancelled')
  expect(shownTo('customer', ended)).toEqual({ type: 'conversation.closed', at, by: ada })
  const [solved] = closeConversation(given(...open).conversation, ada, at, {
    reason: 'Refund sent',
  })
  expect(rowOf(...open, solved as ConversationEvent).closeReason).toBe('Refund sent')
  const [plain] = closeConversation(given(...open).conversation, ada, at, {})
  expect(plain).toEqual({ type: 'conversation.closed', at, by: ada })
})

test('a teammate who opens it again has it', () => {
  const again = given(...open, closed)
  again
    .when((now) => reopenByHuman(now, ben, at))
    .givesTypes('conversation.reopened', 'human.joined')
  given(...open)
    .when((now) => reopenByHuman(now, ben, at))
    .gives([])
})

test('a list sorted by the last word does not jump when somebody tags', () => {
  const tagged: ConversationEvent = {
    ...{ type: 'conversation.tagged', at: later, by: ada, added: ['vip'], removed: [] },
  }
  expect(rowOf(...open, tagged).lastAt).toBe(at)
})

test('the row says what is new and whom it concerns', () => {
  expect(rowOf(...open).news).toMatchObject({ what: 'escalated', seq: 3, to: null })
  expect(rowOf(...open, joined(ada), asked('Still there?')).news).toMatchObject({
    ...{ what: 'replied', to: ada },
  })
  const given: ConversationEvent = {
    ...{ type: 'conversation.assigned', at, assignee: ada, team: null, by: ben },
    ...{ why: { kind: 'by-hand', detail: '' }, answerBy: null },
  }
  expect(rowOf(...open, given).news).toMatchObject({ what: 'assigned', to: ada })
  const note = { id: 'note_1', author: ben, text: 'Look', mentions: [ada, ben] }
  expect(rowOf(...open, { type: 'note.posted', at, note }).news).toMatchObject({
    ...{ what: 'mentioned', to: null, among: [ada.id] },
  })
})

test('what somebody does themselves is no news', () => {
  const taken: ConversationEvent = {
    ...{ type: 'conversation.assigned', at, assignee: ada, team: null, by: ada },
    ...{ why: { kind: 'by-hand', detail: '' }, answerBy: null },
  }
  const note = { id: 'note_1', author: ada, text: 'For later', mentions: [ada] }
  const { news } = rowOf(...open, taken, { type: 'note.posted', at, note })
  expect(news).toMatchObject({ what: 'escalated' })
})
