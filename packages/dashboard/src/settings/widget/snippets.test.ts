import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { policyLineFor, SNIPPET_KINDS, snippetOf } from './snippets.ts'

const site = { origin: 'https://support.example.com', key: 'pk_your_key', attributes: {} }
const page = readFileSync(new URL('../../../../../docs/widget.md', import.meta.url), 'utf8')

test.each(SNIPPET_KINDS)('what the desk gives for %s stands in the documentation', (kind) => {
  const { code, nonce } = snippetOf(kind, site)
  expect(page).toContain(`\n${code}\n\`\`\``)
  if (nonce) expect(page).toContain(`\n${nonce}\n\`\`\``)
})

test('what a content security policy has to allow stands in the documentation', () => {
  expect(page).toContain(policyLineFor(site))
  expect(policyLineFor({ ...site, origin: 'http://127.0.0.1:4310' })).toContain(
    ' ws://127.0.0.1:4310;',
  )
})

test('what is set stands in each of them, and cannot end what it stands in', () => {
  const attributes = { mode: 'embedded', target: '#chat', accent: `"'</script>\\{` }
  for (const kind of SNIPPET_KINDS) {
    const { code } = snippetOf(kind, { ...site, attributes })
    expect([kind, code.includes('embedded'), code.includes('id="chat"')]).toEqual([
      ...[kind, true, kind !== 'Google Tag Manager'],
    ])
    expect(code.match(/<\/script>/g)?.length ?? 0).toBeLessThanOrEqual(1)
  }
})
