import { expect, test } from 'vitest'
import { requestEscalation } from '../conversation/request-escalation.ts'
import { shownTo } from '../conversation/shown-to.ts'
import { inboxRow } from '../inbox-row.ts'
import { ada, asked, given, joined, said, started } from '../testing/conversations.ts'

const at = '2026-01-05T09:00:00.000Z'
const action = (text: string) => ({
  ...{ id: 'act_1', name: 'Team', whenToUse: '', channels: [], reasons: [], destinations: [] },
  ...{ handoffMessage: { en: text }, fields: {}, enabled: true },
})
const reason = { trigger: 'button' as const, detail: 'Pressed' }

function escalatedWith(text: string) {
  const open = given(started, asked('Where is it?'))
  const wanted = { id: 'esc_1', reason, actions: [action(text) as never] }
  return requestEscalation(open.conversation, wanted, at)
}

test('a time in the operator’s words to who waits is a promise, kept by the first reply', () => {
  const events = escalatedWith('A colleague will answer within two hours.')
  const promise = inboxRow(given(started, asked('Where is it?'), ...events).conversation)
  expect(promise.promises).toMatchObject([{ dueAt: '2026-01-05T11:00:00.000Z', owner: null }])
  const kept = given(started, asked('?'), ...events, joined(ada), said(ada, 'Hello'))
  expect(inboxRow(kept.conversation).promiseDueAt).toBeNull()
  expect(kept.conversation.work.promises[0]?.state).toBe('kept')
  expect(events.map((event) => shownTo('customer', event).type)).toContain('hidden')
})

test('words without a time promise nothing', () => {
  const events = escalatedWith('A colleague will answer here.')
  expect(events.map(({ type }) => type)).not.toContain('promise.made')
})
