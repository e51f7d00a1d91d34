import { expect, test } from 'vitest'
import { type Lexeme, readLexemes } from './lexemes.ts'

function read(tsvector: string): Lexeme[] {
  const found: Lexeme[] = []
  readLexemes(tsvector, (lexeme) => found.push(lexeme))
  return found
}

test('a word is counted by its places, more in a heading and in the title', () => {
  expect(read("'card':7 'refund':1A,5B,9 'way':3C,4")).toEqual([
    { word: 'card', times: 1, named: false },
    { word: 'refund', times: 2 + 3 + 1, named: true },
    { word: 'way', times: 2, named: true },
  ])
})

test('quotes and backslashes belong to the word', () => {
  expect(read(String.raw`'it''s':1 'a\\b':2 'plain'`).map(({ word }) => word)).toEqual([
    "it's",
    String.raw`a\b`,
    'plain',
  ])
})

test('nothing has no words', () => expect(read('')).toEqual([]))
