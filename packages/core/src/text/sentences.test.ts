import { expect, test } from 'vitest'
import { say } from './sentences.ts'

test.each([
  ['de', /^Ich habe/],
  ['de-AT', /^Ich habe/],
  ['DE_ch', /^Ich habe/],
  ['pt-BR', /^Pedi/],
  ['en-GB', /^I have/],
  ['xx', /^I have/],
  ['', /^I have/],
  ['constructor', /^I have/],
])('for “%s” the right language is spoken', (locale, begins) => {
  expect(say(locale, 'handoff')).toMatch(begins)
})

test('values are put in as they are', () => {
  expect(say('en', 'emailThanks', { email: '$& {email}' })).toContain('reach you at $& {email}.')
})

test('a value that is missing leaves its place visible', () => {
  expect(say('en', 'emailThanks')).toContain('{email}')
})
