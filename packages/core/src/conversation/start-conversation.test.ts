import { test } from 'vitest'
import { at, given, started } from '../testing/conversations.ts'
import { startConversation } from './start-conversation.ts'

const start = {
  customer: { id: 'cus_1', verified: false },
  channel: 'widget' as const,
  locale: 'en',
}

test('a conversation begins with what is known of the customer', () => {
  given()
    .when((conversation) => startConversation(conversation, start, at))
    .gives([started])
})

test('the page is kept when there is one', () => {
  const page = { url: 'https://acme.example/pricing' }
  given()
    .when((conversation) => startConversation(conversation, { ...start, page }, at))
    .gives([{ ...started, page } as typeof started])
})

test('one that has begun does not begin again', () => {
  given(started)
    .when((conversation) => startConversation(conversation, start, at))
    .gives([])
})
