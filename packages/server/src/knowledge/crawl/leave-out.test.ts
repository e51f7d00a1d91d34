import { expect, test } from 'vitest'
import { leftOutBy, whyNothingIsRead } from './leave-out.ts'

test.each([
  ['/legal', '/legal', true],
  ['/legal', '/legal/imprint', false],
  ['/legal', '/en/legal', false],
  ['/legal', '/Legal', false],
  ['/blog/*', '/blog/2026/11', true],
  ['/blog/*', '/blogger', false],
  ['*/print', '/docs/a/print', true],
  ['*/print', '/docs/printing', false],
  ['*draft*', '/docs/a-draft-b', true],
  ['/a/*/b/*', '/a/x/y/b/z', true],
  ['/a/*/b/*', '/a/b/z', false],
  ['/list?page=*', '/list?page=2', true],
  ['/list', '/list?page=2', false],
  ['*?print=1', '/docs/a?print=1', true],
  ['/price$', '/price$', true],
  ['/a.c', '/abc', false],
])('%s and %s: %s', (line, path, leaves) => {
  expect(leftOutBy([line]).line(urlOf(path))).toBe(leaves ? line : null)
})

test('a page is left out however it is spelt', () => {
  for (const path of ['/legal/', '/legal/index.html', '/legal?utm_source=mail', '/legal#part'])
    expect(leftOutBy(['/legal']).line(urlOf(path))).toBe('/legal')
  expect(leftOutBy(['/über-uns']).line(urlOf('/%C3%BCber-uns'))).toBe('/über-uns')
  expect(leftOutBy(['/%C3%BCber-uns']).line(urlOf('/über-uns'))).toBe('/%C3%BCber-uns')
  expect(leftOutBy(['/100%']).line(urlOf('/100%'))).toBe('/100%')
})

test('no pattern takes long, whatever is held against it', () => {
  const worst = Array.from({ length: 50 }, () => `/${'*a'.repeat(99)}b`)
  expect(leftOutBy(worst).line(urlOf(`/${'a'.repeat(5_000)}`))).toBeNull()
})

test('lines that leave out where the reading begins are told, with the one to take away', () => {
  expect(whyNothingIsRead(['/blog/*', '/docs/*'], urlOf('/docs/'))).toMatch(
    /^\/docs\/\* leaves out \/docs\/.*take this line away/,
  )
  expect(whyNothingIsRead(['/blog/*'], urlOf('/docs/'))).toBeNull()
})

function urlOf(path: string): URL {
  return new URL(path, 'https://docs.example.com')
}
