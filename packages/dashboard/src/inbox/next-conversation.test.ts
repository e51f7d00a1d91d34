import type { InboxRow } from '@baton/contract'
import { expect, test } from 'vitest'
import { nextAfter } from './next-conversation.tsx'

const rows = ['a', 'b', 'c'].map((conversationId) => ({ conversationId }) as InboxRow)

test.each([
  ['the one below', 'a', 'b'],
  ['at the end the one above', 'c', 'b'],
  ['after one that has left the list the one on top', 'x', 'a'],
])('what comes next is %s', (_, id, next) => expect(nextAfter(rows, id)).toBe(next))

test('nothing comes after the only one', () => {
  expect(nextAfter(rows.slice(0, 1), 'a')).toBeNull()
  expect(nextAfter([], 'a')).toBeNull()
})
