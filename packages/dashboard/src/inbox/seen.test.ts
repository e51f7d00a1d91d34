import { inMemory, openStorage } from '@baton/client'
import type { InboxRow } from '@baton/contract'
import { ada, ben } from '@baton/core/testing'
import { expect, test } from 'vitest'
import { isUnread, openSeen } from './seen.ts'

const row = (part: Partial<InboxRow>) => ({ seq: 5, human: null, ...part }) as InboxRow
const waiting = row({ holder: 'queue', previewBy: 'assistant' })
const mine = row({ holder: 'human', human: ada, previewBy: 'customer' })

test.each([
  ['an escalation nobody here has looked at', waiting, undefined, true],
  ['an escalation that was looked at', waiting, 4, false],
  ['a new word of the customer in it', { ...waiting, previewBy: 'customer' as const }, 4, true],
  ['a new word of my customer', mine, 4, true],
  ['a word of my customer that I have read', mine, 5, false],
  ['my own last word', { ...mine, previewBy: 'human' as const }, 4, false],
  ['a word to a teammate', { ...mine, human: ben }, undefined, false],
  ['a word to the assistant', row({ holder: 'assistant', previewBy: 'customer' }), 1, false],
])('unread or not: %s', (_, one, seen, unread) => {
  expect(isUnread(one, seen, ada.id)).toBe(unread)
})

test('how far one has read is kept, and never goes back', () => {
  const shelf = inMemory()
  const seen = openSeen(openStorage('test.', [() => shelf]))
  seen.mark('cnv_1', 7)
  seen.mark('cnv_1', 3)
  expect(openSeen(openStorage('test.', [() => shelf])).get()).toEqual({ cnv_1: 7 })
})
