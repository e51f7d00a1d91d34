import { expect, test } from 'vitest'
import { isMarked, markOf } from './mark.ts'

test.each([
  ['<p>Any news?</p><p>[baton:k1]</p>', true],
  ['Any news?\n\n[baton:k1]', true],
  ['<p>[baton:k1] is what it looks like</p><p>[baton:k2]</p>', false],
  ['<p>Any news?</p><p>[baton:k11]</p>', false],
  [null, false],
])('what ends with our mark is ours: %j', (body, isOurs) => {
  expect(isMarked(body, 'k1')).toBe(isOurs)
  expect(markOf('k1')).toBe('[baton:k1]')
})
