import { emptyConversation } from '@baton/core'
import { DeliveryError } from '@baton/integrations'
import { expect, test } from 'vitest'
import type { DueEffect } from '../store/store.ts'
import { planAfter } from './patience.ts'

const at = '2026-01-05T09:00:00.000Z'
const due = (connectionId: string, attempt = 1): DueEffect => ({
  ...{ workspaceId: 'wsp_1', conversationId: 'cnv_1', id: 'e1', lane: 'l', seq: 1, dueAt: 0 },
  attempt,
  effect: { kind: 'ticket.open', escalationId: 'esc_1', connectionId },
})
const today = {
  ...emptyConversation('cnv_1'),
  escalation: {
    id: 'esc_1',
    at,
    delivered: true,
    reason: { trigger: 'button', detail: '' },
    summary: { subject: '', text: '' },
    route: { action: 'a', destinations: ['first', 'last'], patienceSeconds: 60 },
  },
}
const after = (seconds: number) => ({ today, now: Date.parse(at) + seconds * 1_000 })
const down = new DeliveryError('503', { retry: true, status: 503 })
const no = new DeliveryError('422', { retry: false, status: 422 })

test('a desk that is down is tried again, later each time', () => {
  expect(planAfter(due('first'), down, after(1))).toEqual({ kind: 'again', afterSeconds: 2 })
  expect(planAfter(due('first', 4), down, after(1))).toEqual({ kind: 'again', afterSeconds: 16 })
})

test('when its time is over the next one has its turn; the last is tried on', () => {
  expect(planAfter(due('first', 5), down, after(61))).toEqual({ kind: 'give-up', unknown: true })
  expect(planAfter(due('last', 5), down, after(3_600))).toMatchObject({ kind: 'again' })
})

test('a clear no ends it at once; whether anything was done is known only of the first attempt', () => {
  expect(planAfter(due('last'), no, after(1))).toEqual({ kind: 'give-up', unknown: false })
  expect(planAfter(due('last', 2), no, after(1))).toEqual({ kind: 'give-up', unknown: true })
})

test('the desk says itself how long to wait', () => {
  const busy = new DeliveryError('429', { retry: true, status: 429, retryAfterSeconds: 40 })
  expect(planAfter(due('first'), busy, after(1))).toEqual({ kind: 'again', afterSeconds: 40 })
})
