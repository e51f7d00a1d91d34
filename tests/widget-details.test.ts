// The table of details is true: every test it names is there, by the words it is named with.
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'

const files = globSync(['tests/**/*.test.ts', 'packages/*/src/**/*.test.ts'])
const rows = readFileSync('docs/widget-details.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))

test.each(rows)('%s', (row) => {
  const held = row.split(' | ').at(-1) ?? ''
  const named = [...held.matchAll(/`([\w.-]+\.test\.ts)`((?:[\s,]*“[^”]+”)+)/g)]
  expect(named.length).toBeGreaterThan(0)
  for (const [, name = '', titles = ''] of named) {
    const texts = files
      .filter((file) => basename(file) === name)
      .map((f) => readFileSync(f, 'utf8'))
    for (const [, title = ''] of titles.matchAll(/“([^”]+)”/g))
      expect(
        texts.some((text) => text.includes(title)),
        `${name}: ${title}`,
      ).toBe(true)
  }
})
