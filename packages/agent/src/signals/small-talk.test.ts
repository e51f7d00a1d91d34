import { expect, test } from 'vitest'
import { smallTalk } from './small-talk.ts'

test.each([
  ['Hi', 'greeting'],
  ['Hello there!', 'greeting'],
  ['Guten Tag', 'greeting'],
  ['Buenos días', 'greeting'],
  ['你好', 'greeting'],
  ['Thanks a lot!', 'thanks'],
  ['ok thank you', 'thanks'],
  ['Vielen Dank', 'thanks'],
  ['Merci beaucoup', 'thanks'],
  ['Hi, how do refunds work?', null],
  ['thanks but that does not help', null],
  ['help', null],
  ['ok', null],
  ['', null],
])('“%s” is %s', (text, kind) => {
  expect(smallTalk(text)).toBe(kind)
})
