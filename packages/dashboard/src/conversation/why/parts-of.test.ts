import { expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

test('the words that were noticed are told from the rest', () => {
  expect(partsOf('This is useless, get me a person', ['useless', 'a person'])).toEqual([
    { words: 'This is ', noticed: false },
    { words: 'useless', noticed: true },
    { words: ', get me ', noticed: false },
    { words: 'a person', noticed: true },
  ])
})

test('evidence that is not in this message, or all of it, marks nothing', () => {
  expect(partsOf('Hello there', ['goodbye', 'Hello there', ''])).toEqual([
    { words: 'Hello there', noticed: false },
  ])
  expect(partsOf('', ['x'])).toEqual([])
})

test('evidence that overlaps is one piece', () => {
  expect(partsOf('abcd', ['ab', 'bc'])).toEqual([
    { words: 'abc', noticed: true },
    { words: 'd', noticed: false },
  ])
})
