import { expect, test } from 'vitest'
import { evidenceOf, reasonWords } from './reason-words.ts'

test('a rule is named in words, and one this desk does not know by its own name', () => {
  expect(reasonWords('no-match')).toBe('No match')
  expect(reasonWords('sensitive-topic')).toBe('Sensitive topic')
  expect(reasonWords('')).toBe('Escalated')
})

test.each([
  ['asked-for-human', 'Asked for a person: “a human please”', '“a human please”'],
  ['button', 'Pressed “Talk to a person”', ''],
  ['no-match', 'No document has an answer', 'No document has an answer'],
])('the evidence for %s does not repeat its name', (trigger, detail, evidence) => {
  expect(evidenceOf({ trigger, detail })).toBe(evidence)
})
