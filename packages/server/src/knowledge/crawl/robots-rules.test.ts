import { expect, test } from 'vitest'
import { robotsRules } from './robots-rules.ts'

test.each([
  ['nothing is forbidden by an empty file', '', '/x', true],
  ['an empty rule forbids nothing', 'User-agent: *\nDisallow:', '/x', true],
  ['a prefix is forbidden', 'User-agent: *\nDisallow: /x', '/xyz', false],
  ['the longest rule wins', 'User-agent: *\nDisallow: /x\nAllow: /x/y', '/x/y/z', true],
  ['of equals the one that allows', 'User-agent: *\nDisallow: /x\nAllow: /x', '/x', true],
  ['a star stands for anything', 'User-agent: *\nDisallow: /*/print', '/a/b/print', false],
  ['a dollar for the end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
  ['and for nothing else', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
  [
    'our own group replaces that of all',
    'User-agent: *\nDisallow: /\n\nUser-agent: BatonBot\nDisallow: /no',
    '/yes',
    true,
  ],
  ['several names share a group', 'User-agent: a\nUser-agent: batonbot\nDisallow: /', '/x', false],
  ['comments are none', 'User-agent: * # all\nDisallow: /x # secret', '/x', false],
])('%s', (_, text, path, allowed) => {
  expect(robotsRules(text, 'BatonBot').allows(path)).toBe(allowed)
})

test('delay and sitemaps are read', () => {
  const rules = robotsRules(
    'Sitemap: https://a/1.xml\nUser-agent: *\nCrawl-delay: 2\nsitemap: https://a/2.xml',
    'BatonBot',
  )
  expect(rules).toMatchObject({ delaySeconds: 2, sitemaps: ['https://a/1.xml', 'https://a/2.xml'] })
})

test('a pattern made to be slow is read before the test times out', () => {
  const rules = robotsRules(`User-agent: *\nDisallow: /${'*a'.repeat(5_000)}b`, 'BatonBot')
  expect(rules.allows(`/${'a'.repeat(50_000)}`)).toBe(true)
})
