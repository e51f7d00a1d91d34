import { expect, test } from 'vitest'
import { takeMark, visible } from './self-confidence.ts'

test.each([
  ['Paid.\n<confidence>high</confidence>', 'Paid.', 'high'],
  ['Paid. <Confidence>LOW</Confidence>\n', 'Paid.', 'low'],
  ['Paid.\n<confidence: medium>', 'Paid.', 'medium'],
  ['Paid.\nConfidence: none', 'Paid.', 'none'],
  ['Paid.\n**confidence**: asking', 'Paid.', 'asking'],
  ['Paid.\n<confidence>perhaps</confidence>', 'Paid.', null],
  ['Paid.', 'Paid.', null],
  [
    'I have every confidence: high hopes are fine.',
    'I have every confidence: high hopes are fine.',
    null,
  ],
])('of %j the customer reads %j', (written, text, self) => {
  expect(takeMark(written)).toEqual({ text, self })
})

test('while it is written no letter of the mark is shown', () => {
  const written = 'If a < b, press <b>OK</b>.\n<confidence>high</confidence>'
  for (let end = 0; end <= written.length; end++)
    expect(visible(written.slice(0, end))).not.toMatch(/<c/i)
  expect(visible(written)).toBe('If a < b, press <b>OK</b>.\n')
})

test.each(['<', '\n', ' ', '_', '[', 'confidence ', '<confidence'])(
  'endless nonsense is read to its end: %j',
  (nonsense) => {
    const text = nonsense.repeat(300_000)
    expect(takeMark(text).text.length).toBeLessThanOrEqual(text.length)
    expect(visible(text).length).toBeLessThanOrEqual(text.length)
  },
)
