import { expect, test } from 'vitest'
import { attentionOf } from './attention.ts'

const MINUTE = 60_000

test.each([
  ['at the page', { hiddenFor: null, untouchedFor: MINUTE }, 'here'],
  ['reading for long', { hiddenFor: null, untouchedFor: 6 * MINUTE }, 'away'],
  ['on a second screen all day', { hiddenFor: null, untouchedFor: 600 * MINUTE }, 'away'],
  ['in another tab', { hiddenFor: 0, untouchedFor: 0 }, 'away'],
  ['in another tab since lunch', { hiddenFor: 45 * MINUTE, untouchedFor: 45 * MINUTE }, 'gone'],
])('somebody %s', (_, seen, attention) => {
  expect(attentionOf(seen)).toBe(attention)
})
