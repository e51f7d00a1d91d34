// The tables of what holds are true: every test they name is there, by the words it is named with.
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'

const LISTS = ['docs/widget-details.md', 'docs/desk-details.md', 'docs/invariants.md']

const files = globSync(['tests/**/*.test.ts', 'packages/*/src/**/*.test.ts'])
const rows = LISTS.flatMap((list) =>
  readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => /^\| \w+ \|/.test(line) && !line.startsWith('| --'))
    .map((row) => ({ list, row })),
)

test.each(LISTS)('%s counts without a gap', (list) => {
  const numbers = rows
    .filter((one) => one.list === list)
    .map(({ row }) => /^\| (\w+) \|/.exec(row)?.[1] ?? '')
  expect(new Set(numbers).size).toBe(numbers.length)
  const counted = numbers.filter((one) => /^\d+$/.test(one)).map(Number)
  expect(counted).toEqual(counted.map((_, at) => (counted[0] ?? 0) + at))
})

test.each(rows)('$list: $row', ({ row }) => {
  const held = row.split(' | ').at(-1) ?? ''
  const named = [...held.matchAll(/`([\w.-]+\.test\.ts)`((?:[\s,]*“[^”]+”)+)/g)]
  // What is not there has a reason, and no test.
  if (!held.startsWith('Not there: ')) expect(named.length).toBeGreaterThan(0)
  expect(held.match(/`[\w.-]+\.test\.ts/g)?.length ?? 0).toBe(named.length)
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
