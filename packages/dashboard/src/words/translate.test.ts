import { afterEach, expect, test } from 'vitest'
import { counted, speak, t } from './translate.ts'

afterEach(() => speak('en', {}))

test('what has no translation is shown in English, with its values', () => {
  expect(t('Taken by {name}', { name: 'Ada' })).toBe('Taken by Ada')
  expect(t('{missing} stays')).toBe('{missing} stays')
})

test('values are inert: what looks like a place in them is left alone', () => {
  expect(t('Taken by {name}', { name: '{name}' })).toBe('Taken by {name}')
})

test('a number chooses its form', () => {
  const say = (n: number) => counted(n, '{n} conversation', '{n} conversations')
  expect([say(0), say(1), say(2)]).toEqual(['0 conversations', '1 conversation', '2 conversations'])
  expect(say(12345)).toBe('12,345 conversations')
})

test('a language with one form needs one sentence', () => {
  speak('en', { '{n} conversations': '会話 {n} 件', Close: '閉じる' })
  expect(counted(1, '{n} conversation', '{n} conversations')).toBe('会話 1 件')
  expect(t('Close')).toBe('閉じる')
})
