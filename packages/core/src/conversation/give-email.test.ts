import type { ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import { at, given, started } from '../testing/conversations.ts'
import { emailIn } from '../text/email.ts'
import { giveEmail } from './give-email.ts'

const wanted: ConversationEvent = { type: 'email.asked', at }

test('an address is recorded, never as verified, and thanked for with the address in it', () => {
  const { conversation } = given(started, wanted)
  const [identified, thanks] = giveEmail(conversation, 'sam@example.com', at)
  expect(identified).toMatchObject({ customer: { email: 'sam@example.com', verified: false } })
  expect(thanks).toMatchObject({
    message: { notice: 'email-thanks', text: expect.stringContaining('sam@example.com') },
  })
})

test('an address may be given without having been asked for', () => {
  given(started)
    .when((conversation) => giveEmail(conversation, 'sam@example.com', at))
    .givesTypes('customer.identified', 'message.posted')
})

test('the same address again changes nothing', () => {
  const known = { ...started, customer: { id: 'cus_1', email: 'sam@example.com', verified: false } }
  given(known as typeof started)
    .when((conversation) => giveEmail(conversation, 'sam@example.com', at))
    .gives([])
})

test('a refusal counts only as an answer', () => {
  given(started, wanted)
    .when((conversation) => giveEmail(conversation, null, at))
    .gives([{ type: 'email.declined', at }])
  given(started)
    .when((conversation) => giveEmail(conversation, null, at))
    .gives([])
})

test('what the host application has vouched for is not changed by a customer', () => {
  const verified = {
    ...started,
    customer: { id: 'cus_1', email: 'sam@acme.example', verified: true },
  }
  given(verified as typeof started)
    .when((conversation) => giveEmail(conversation, 'eve@example.com', at))
    .gives([])
})

test('a conversation that has not begun knows no customer to write to', () => {
  given()
    .when((conversation) => giveEmail(conversation, 'sam@example.com', at))
    .gives([])
})

test.each([
  ['sam@example.com', 'sam@example.com'],
  ['You can write to <sam.smith+x@mail.example.co.uk>, thanks!', 'sam.smith+x@mail.example.co.uk'],
  ['mailto:sam@example.com.', 'sam@example.com'],
  ['no address here', null],
  ['sam@localhost', null],
  ['@sam', null],
  ['a@b@c.example', null],
  ['', null],
  [`${'a'.repeat(5_000)}@example.com`, null],
])('in “%.40s” the address is %s', (text, address) => {
  expect(emailIn(text)).toBe(address)
})

test('text made to be slow is read before the test times out', () => {
  expect(emailIn(`a@${'a.'.repeat(1_000_000)}`)).toBeNull()
})
