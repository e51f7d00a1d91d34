import type { InboxRow } from '@baton/contract'
import { expect, test } from 'vitest'
import { inOrderOf } from './still-order.ts'

const row = (conversationId: string, preview = '') => ({ conversationId, preview }) as InboxRow
const words = (rows: readonly InboxRow[]) =>
  rows.map(({ conversationId, preview }) => conversationId + preview).join(' ')

test('rows stay where they were and change in place', () => {
  const now = [row('c', '!'), row('a'), row('b', '!')]
  expect(words(inOrderOf([row('a'), row('b'), row('c')], now))).toBe('a b! c!')
})

test('a row that has left goes at once', () => {
  expect(words(inOrderOf([row('a'), row('b'), row('c')], [row('c'), row('a')]))).toBe('a c')
})

test('what comes before the last one waits, and what the next page brings follows', () => {
  const now = [row('new'), row('b'), row('a'), row('next'), row('last')]
  expect(words(inOrderOf([row('a'), row('b')], now))).toBe('a b next last')
})

test('nothing of it is left: everything is shown', () => {
  expect(words(inOrderOf([row('a')], [row('x'), row('y')]))).toBe('x y')
})
