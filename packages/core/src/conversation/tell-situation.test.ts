import type { Attributes, ConversationEvent, Customer } from '@baton/contract'
import { expect, test } from 'vitest'
import { asked, at, given, started } from '../testing/conversations.ts'
import { postCustomerMessage } from './post-message.ts'
import { shownTo } from './shown-to.ts'

const cart = { url: 'https://shop.example/cart', title: 'Cart' }
const plan: Attributes = { plan: 'pro' }
const event = (changed: object): ConversationEvent => ({
  type: 'situation.changed',
  at,
  ...changed,
})
const identified = (customer: Customer): ConversationEvent => ({
  type: 'customer.identified',
  at,
  customer,
})
const write = (situation: object) => (conversation: Parameters<typeof postCustomerMessage>[0]) =>
  postCustomerMessage(conversation, { id: 'msg_1', text: 'Hello?', situation }, at)

test('where the customer is and what is true of them is told before their words, once', () => {
  const told = event({ page: cart, attributes: plan })
  given(started)
    .when(write({ page: cart, attributes: plan }))
    .gives([told, asked('Hello?', 'msg_1')])
  given(started, told)
    .when(write({ page: cart, attributes: { ...plan } }))
    .gives([asked('Hello?', 'msg_1')])
  given(started, told)
    .when(write({}))
    .gives([asked('Hello?', 'msg_1')])
})

test('the latest counts, for people and for the rules', () => {
  const later = { url: 'https://shop.example/orders' }
  const { conversation } = given(
    started,
    event({ page: cart, attributes: plan }),
    event({ page: later }),
    event({ attributes: { plan: 'free' } }),
  )
  expect(conversation).toMatchObject({ page: later, customer: { attributes: { plan: 'free' } } })
})

test('a page cannot move what the host application has signed', () => {
  const kim: Customer = { id: 'cus_kim', userId: 'kim', verified: true, attributes: plan }
  given(started, identified(kim))
    .when(write({ attributes: { plan: 'enterprise' } }))
    .gives([asked('Hello?', 'msg_1')])
  const { attributes: _, ...unsaid } = kim
  const { conversation } = given(started, identified(unsaid), event({ attributes: plan }))
  expect(conversation.customer).toEqual({ ...unsaid, claimed: { attributes: plan } })
})

test('an address in the words keeps what is told with them', () => {
  const { conversation } = given(started, { type: 'email.asked', at })
  const events = postCustomerMessage(
    conversation,
    { id: 'msg_1', text: 'I am kim@example.com', situation: { attributes: plan } },
    at,
  )
  const after = given(started, { type: 'email.asked', at }, ...events).conversation
  expect(after.customer).toMatchObject({ email: 'kim@example.com', attributes: plan })
})

test('customers are not shown what their page says of them', () => {
  expect(shownTo('customer', event({ attributes: plan }))).toEqual({ type: 'hidden', at })
})
