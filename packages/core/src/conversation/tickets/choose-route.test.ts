import { type ConversationEvent, EscalationAction, type Reason } from '@baton/contract'
import { expect, test } from 'vitest'
import { asked, at, given, started } from '../../testing/conversations.ts'
import { requestEscalation } from '../request-escalation.ts'
import { chooseAction } from './choose-route.ts'

const action = (id: string, more: object = {}) => EscalationAction.parse({ id, name: id, ...more })
const vip = action('vip', { channels: ['api'] })
const off = action('off', { enabled: false })
const billing = action('billing', {
  reasons: ['no-match', 'sensitive-topic:billing-dispute'],
  handoffMessage: { en: 'Billing looks into it.' },
})
const rest = action('rest')
const all = [vip, off, billing, rest]

const wish = (named?: string): Reason => ({
  trigger: 'assistant-wish',
  detail: '',
  ...(named ? { action: named } : {}),
})
const chosen = (why: Reason[], channel = 'widget') => chooseAction(all, { why, channel })?.id

test.each([
  ['the one that is named is taken', [wish('billing')], 'billing'],
  ['one that is switched off is not, and the first that fits is', [wish('off')], 'rest'],
  ['one of another channel is not', [wish('vip')], 'rest'],
  ['a name that means nothing is no error', [wish('everything; drop it')], 'rest'],
  ['without a name the reason decides', [{ trigger: 'no-match', detail: '' }], 'billing'],
  [
    'a topic can be the reason',
    [{ trigger: 'sensitive-topic', detail: '', kind: 'billing-dispute' }],
    'billing',
  ],
  [
    'another topic is another reason',
    [{ trigger: 'sensitive-topic', detail: '', kind: 'security' }],
    'rest',
  ],
] as const)('%s', (_, why, expected) => {
  expect(chosen([...why])).toBe(expected)
})

test('where no action fits, it is none', () => {
  expect(chooseAction([vip, off], { why: [wish('vip')], channel: 'widget' })).toBeNull()
  expect(chooseAction([vip, off], { why: [wish('vip')], channel: 'api' })?.id).toBe('vip')
})

const dispute: Reason = {
  trigger: 'sensitive-topic',
  detail: 'Is about it',
  kind: 'billing-dispute',
}
const pressed: Reason = { trigger: 'button', detail: 'Pressed' }

test('who takes up an offer is taken by the action that is for what it was offered for', () => {
  expect(routeAfter([assessed({ kind: 'offer', reason: dispute })], pressed)).toBe('billing')
  const yes = { trigger: 'asked-for-human', detail: 'Asked' }
  const turns = [
    assessed({ kind: 'offer', reason: dispute }),
    assessed({ kind: 'escalate', reason: yes }),
  ]
  expect(routeAfter(turns, yes)).toBe('billing')
})

test('an offer that was followed by an answer is forgotten', () => {
  const turns = [assessed({ kind: 'offer', reason: dispute }), assessed({ kind: 'answer' })]
  expect(routeAfter(turns, pressed)).toBe('rest')
})

test('what the customer is told is the action’s own', () => {
  const { conversation } = given(started, asked('Hm'))
  const wanted = { id: 'esc_1', reason: wish('billing'), actions: all }
  const said = requestEscalation(conversation, wanted, at).flatMap((event) =>
    event.type === 'message.posted' ? [event.message.text] : [],
  )
  expect(said[0]).toBe('Billing looks into it.')
})

function routeAfter(turns: ConversationEvent[], reason: Reason): string | undefined {
  const { conversation } = given(started, asked('Hm'), ...turns)
  const [first] = requestEscalation(conversation, { id: 'esc_1', reason, actions: all }, at)
  return first?.type === 'escalation.requested' ? first.escalation.route?.action : undefined
}

function assessed(
  decision: Extract<ConversationEvent, { type: 'turn.assessed' }>['decision'],
): ConversationEvent {
  const signals = { language: 'en', confidence: 'other' as const, findings: [] }
  return { type: 'turn.assessed', at, messageId: 'm', signals, attempts: [], decision }
}
