import type { Macro } from '@baton/contract'
import { expect, test } from 'vitest'
import { colleaguesFor, macrosFor, mentionedIn, replaced, wantedAt } from './suggest.ts'

test.each([
  ['/', { sign: '/', query: '', from: 0, to: 1 }],
  ['Hi /ref', { sign: '/', query: 'ref', from: 3, to: 7 }],
  ['see @Zoë', { sign: '@', query: 'Zoë', from: 4, to: 8 }],
])('in “%s” something is looked for', (text, wanted) => {
  expect(wantedAt(text, text.length)).toEqual(wanted)
})

test.each(['and/or', 'sam@example', 'https://', '/a b', ''])('in “%s” nothing is', (text) => {
  expect(wantedAt(text, text.length)).toBeNull()
})

test('what was looked for is replaced, and the rest stays', () => {
  const text = 'Hi /re and more'
  const wanted = wantedAt(text, 6)
  expect(wanted && replaced(text, wanted, 'REFUND')).toEqual({
    text: 'Hi REFUND and more',
    caret: 9,
  })
})

const macro = (id: string, name: string, shortcut: string, text = '') =>
  ({ id, name, shortcut, text }) as Macro

test('shortcuts come before names, names before what is said, and accents do not matter', () => {
  const all = [
    macro('c', 'Closing', '', 'The refund is on its way'),
    macro('b', 'Refund, slow', ''),
    macro('a', 'Zurück', 'refund'),
    macro('d', 'Greeting', 'hi'),
  ]
  expect(macrosFor(all, 'ref').map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(macrosFor(all, 'zuruck').map(({ id }) => id)).toEqual(['a'])
})

const ada = { id: '1', name: 'Ada' }
const adam = { id: '2', name: 'Adam Smith' }

test('colleagues are found by any of their names, and called while their whole name stands there', () => {
  expect(colleaguesFor([ada, adam], 'smi')).toEqual([adam])
  expect(mentionedIn('@Adam Smith, look', [ada, adam])).toEqual([adam])
  expect(mentionedIn('@Ada: look', [ada, adam])).toEqual([ada])
})
