// What the everyday grammars give.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HERE, PARTS, partOf, readRows } from './rows.ts'

const rows = readRows([HERE])
const everyday = rows.filter(({ source }) => source === 'everyday')

test.each(['en', 'de', 'es', 'fr', 'it', 'pt', 'zh', 'ja'])(
  'everyday messages in %s are many, and no slot is left open in them',
  (lang) => {
    const own = everyday.filter((row) => row.lang === lang)
    expect(own.filter(({ label, hard }) => label === 'not' && !hard).length).toBeGreaterThan(900)
    expect(own.filter(({ label }) => label === 'ask').length).toBeGreaterThan(900)
    expect(own.filter(({ text }) => /[<>{}|]|undefined/.test(text))).toEqual([])
  },
)

test('the same files give the same rows', () => {
  // Compared as text: of this many rows a deep comparison takes longer than writing them.
  expect(JSON.stringify(readRows([HERE])) === JSON.stringify(rows)).toBe(true)
})

test('every pattern stands in one part, and the parts are of one size', () => {
  const sizes = Array.from({ length: PARTS }, (_, part) =>
    rows.filter((row) => partOf(row) === part),
  )
  for (const { length } of sizes) expect(length).toBeGreaterThan(rows.length / PARTS / 1.5)
})

test('a slot below the first head is refused, not learnt as a message', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rows-'))
  mkdirSync(join(folder, 'everyday'))
  writeFileSync(join(folder, 'everyday', 'en.txt'), '## not plain\nwho = an agent | a human\n')
  expect(() => readRows([folder])).toThrow('slots are declared above the first line')
})

test('a folder that is not there is named', () => {
  expect(() => readRows(['/nowhere/at/all'])).toThrow('--from: there is no folder /nowhere/at/all')
})
