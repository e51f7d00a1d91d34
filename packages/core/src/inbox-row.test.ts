import { expect, test } from 'vitest'
import { inboxRow } from './inbox-row.ts'
import { answered, asked, given, started } from './testing/conversations.ts'

const previewOf = (...events: Parameters<typeof given>) =>
  inboxRow(given(...events).conversation).preview

test('an answer is shown in the list without its marks', () => {
  expect(previewOf(started, asked('How?'), answered('Open **Settings** › `Billing`'))).toBe(
    'Open Settings › Billing',
  )
})

test('what a customer writes is shown as it was written', () => {
  expect(previewOf(started, asked('**Where** is my `refund`?'))).toBe('**Where** is my `refund`?')
})
