import { expect, test } from 'vitest'
import { hasFacets } from './inbox-facets.ts'
import { asksForWords, parseInboxQuery, termsOf, termText } from './inbox-search.ts'

const now = Date.parse('2026-11-21T12:00:00.000Z')
const parse = (line: string) => parseInboxQuery(line, { meId: 'usr_Ada', now })

test('words, exact words, what is not wanted and operators are told apart', () => {
  expect(parse('refund "my order" -paypal channel:email,WhatsApp -reason:button')).toMatchObject({
    words: ['refund'],
    phrases: ['my order'],
    withoutWords: ['paypal'],
    facets: [['channel:email', 'channel:whatsapp']],
    without: ['reason:button'],
  })
})

test('whose it is may be said with another word, and oneself as me', () => {
  expect(parse('assignee:me').facets).toEqual([['human:usr_ada']])
  expect(parse('human:"Ada Lovelace"').facets).toEqual([['human:ada lovelace']])
})

test('what has a colon but is no operator is a word', () => {
  expect(parse('https://example.com/a').words).toEqual(['https://example.com/a'])
  expect(asksForWords(parse('status:closed'))).toBe(false)
})

test('a day or a while ago bounds the time, and what is neither is named', () => {
  expect(parse('after:2026-11-01 before:7d')).toMatchObject({
    since: '2026-11-01T00:00:00.000Z',
    until: '2026-11-14T12:00:00.000Z',
  })
  expect(parse('before:yesterday').problems).toEqual(['before:yesterday'])
  expect(parse('before:2026-99-99').problems).toHaveLength(1)
})

test('a line taken apart and put together again asks the same', () => {
  const line = 'refund -"not this" channel:email from:"Ada Lovelace"'
  expect(termsOf(line).map(termText).join(' ')).toBe(line)
})

test('a quote that is never closed reaches to the end', () => {
  expect(parse('"where is my')).toMatchObject({ phrases: ['where is my'], problems: [] })
})

test('a row has to have one of each group, and nothing of what is not wanted', () => {
  const row = { facets: ['channel:email', 'language:de'] }
  expect(hasFacets(row, parse('channel:email,api language:de'))).toBe(true)
  expect(hasFacets(row, parse('channel:email -language:de'))).toBe(false)
  expect(hasFacets(row, parse('channel:api'))).toBe(false)
})
