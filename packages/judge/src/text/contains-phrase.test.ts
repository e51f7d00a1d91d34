import { expect, test } from 'vitest'
import { containsPhrase } from './contains-phrase.ts'

test.each([
  ['Please CANCEL my Contract now', 'cancel my contract', 'CANCEL my Contract'],
  ['please cancle my contract', 'cancel my contract', 'cancle my contract'],
  ['Je veux RÉSILIER', 'resilier', 'RÉSILIER'],
  ['请帮我取消订阅吧', '取消订阅', '取消订阅'],
  ['サブスクを解約したい', '解約', '解約'],
  ['구독을 해지하고 싶어요', '해지', '해지'],
])('in “%s”, “%s” is found', (text, phrase, found) => {
  expect(containsPhrase(text, phrase)).toBe(found)
})

test.each([
  ['concatenate', 'cat'],
  ['my cats', 'cat'],
  ['cancel the other contract', 'cancel my contract'],
  ['anything', ''],
  ['', 'anything'],
  ['取消', '取消订阅'],
])('in “%s”, “%s” is not', (text, phrase) => {
  expect(containsPhrase(text, phrase)).toBeNull()
})
