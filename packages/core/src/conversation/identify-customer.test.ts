import type { Customer } from '@baton/contract'
import { expect, test } from 'vitest'
import { packetOf } from '../packet/packet-of.ts'
import { asked, at, given, started } from '../testing/conversations.ts'
import { giveEmail } from './give-email.ts'
import { identifyCustomer } from './identify-customer.ts'
import { shownTo } from './shown-to.ts'

const kim: Customer = { id: 'cus_kim', userId: 'kim', name: 'Kim', verified: true }
const event = (customer: Customer) => ({ type: 'customer.identified' as const, at, customer })
const packet = (...customers: Customer[]) =>
  packetOf(given(started, asked('Hi'), ...customers.map(event)).conversation, {
    earlier: [],
    link: '',
    fileUrl: () => '',
  }).customer

test('what was said before stays what was only said', () => {
  const said = event({ id: 'cus_1', name: 'Kimmy', email: 'k@example.com', verified: false })
  given(started, said)
    .when((conversation) => identifyCustomer(conversation, kim, at))
    .gives([event({ ...kim, claimed: { email: 'k@example.com' } })])
})

test('signing in again with the same changes nothing', () => {
  given(started, event(kim))
    .when((conversation) => identifyCustomer(conversation, { ...kim }, at))
    .gives([])
})

test('a conversation of one who is signed in is never another’s', () => {
  given(started, event(kim))
    .when((conversation) => identifyCustomer(conversation, { ...kim, id: 'cus_other' }, at))
    .refuses('another-customer')
})

test('an address that is said by who is signed in is not signed by that', () => {
  const { conversation } = given(started, event(kim))
  const [identified] = giveEmail(conversation, 'k@example.com', at)
  expect(identified).toEqual(event({ ...kim, claimed: { email: 'k@example.com' } }))
  const signed = given(started, event({ ...kim, email: 'kim@example.com' })).conversation
  expect(giveEmail(signed, 'k@example.com', at)).toEqual([])
})

test('a desk takes nothing for proved as soon as something was only said', () => {
  expect(packet({ ...kim, email: 'kim@example.com' })).toMatchObject({ verified: true })
  expect(packet({ ...kim, claimed: { email: 'ceo@example.com' } })).toMatchObject({
    ...{ userId: 'kim', email: 'ceo@example.com', verified: false },
  })
})

test('a customer reads nothing of what their application tells of them', () => {
  const attributes = { churn: 'likely' }
  const shown = shownTo('customer', event({ ...kim, attributes, claimed: { attributes } }))
  expect(JSON.stringify(shown)).not.toContain('churn')
})
