import { expect, test } from 'vitest'
import { safeLink } from './safe-link.ts'

test.each(['https://example.com/a', 'http://example.com', '/docs/refunds#when'])(
  '%s may be opened',
  (url) => expect(safeLink(url)).toBe(url),
)

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '/\\evil.example',
  'vbscript:x',
  'refunds.md',
  '',
])('“%s” may not', (url) => expect(safeLink(url)).toBeNull())
