import { expect, test } from 'vitest'
import { readAnswers } from './read-answers.ts'

test('a list of questions is read with every way to ask, and each answer stays whole', () => {
  const text = `
- question: Do you ship to the islands?
  alternatives: [Is there delivery to Orkney?]
  answer: |
    Yes, **on Fridays**.

    Order by Thursday.
- question: Do you ship abroad?
  answer: "No."
`
  expect(readAnswers(text, 'shipping')).toMatchObject({
    title: 'shipping',
    whole: true,
    sections: [
      { path: ['Do you ship to the islands?'], text: 'Yes, **on Fridays**.\n\nOrder by Thursday.' },
      { path: ['Is there delivery to Orkney?'], text: expect.stringContaining('Fridays') },
      { path: ['Do you ship abroad?'], text: 'No.' },
    ],
  })
})

test.each([
  ['- question: [', 'is not YAML'],
  ['question: Why?', 'no list of questions and answers: the list'],
  ['- question: Why?', '0.answer'],
  ['- { question: Why?, answer: So., tags: [a] }', 'tags'],
  ['[]', 'at least one question'],
])('%s says what is wrong', (text, words) => {
  expect(() => readAnswers(text, 'x')).toThrow(words)
})
