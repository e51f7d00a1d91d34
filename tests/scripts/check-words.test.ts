// Runs the check on a small tree of its own, beside a copy of the scripts.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DESK = 'packages/dashboard/src'
const PAGE = `${DESK}/page.tsx`
const GERMAN = `${DESK}/words/catalogs/de.ts`

const WHOLE = {
  [`${DESK}/main.tsx`]: `import { early } from './early.ts'\nexport const load = () => import('./page.tsx')`,
  [`${DESK}/early.ts`]: `export const early = () => t('Hello')`,
  [PAGE]: `const WORDS = t('Taken by {name}')\ncounted(1, '{n} talk', '{n} talks')\nrich('See {link}', {})`,
  [GERMAN]: catalog({
    Hello: 'Hallo',
    'Taken by {name}': 'Bei {name}',
    '{n} talks': { one: 'ein Gespräch', other: '{n} Gespräche' },
    'See {link}': 'Siehe {link}',
  }),
}

test('a desk whose words are all there holds', () => {
  expect(check(WHOLE)).toEqual({ status: 0, output: 'The words hold.\n' })
})

test('what a language lacks is counted while it is begun, and refused once it was whole', () => {
  const dutch = { [GERMAN.replace('de.ts', 'nl.ts')]: catalog({ Hello: 'Hallo' }) }
  const begun = check({ ...WHOLE, ...dutch })
  expect(begun.output).toBe('nl lacks 3 of 4 sentences\nThe words hold.\n')
  expect(begun.status).toBe(0)
  const lost = check({ ...WHOLE, [GERMAN]: catalog({ Hello: 'Hallo' }) })
  expect(lost.output).toContain(
    'de lacks 3 of 4 sentences: node scripts/check-words.mjs --missing de',
  )
  expect(lost.status).toBe(1)
})

test.each([
  ['nothing asks for “Bye” any more', { Bye: 'Tschüss' }],
  ['lacks {name}', { 'Taken by {name}': 'Genommen' }],
  ['has {who}, which', { 'Taken by {name}': '{name} und {who}' }],
  ['has no form “one”', { '{n} talks': { other: '{n} Gespräche' } }],
  ['has no words', { Hello: '' }],
])('a catalog is refused: %s', (words, entries) => {
  const { status, output } = check({ ...WHOLE, [GERMAN]: catalog(entries) })
  expect(output).toContain(words)
  expect(status).toBe(1)
})

test('a text that no script can read is refused', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a template.
  const { output } = check({ ...WHOLE, [`${DESK}/more.ts`]: 't(`Taken by ${name}`)' })
  expect(output).toContain('cannot be translated')
})

test('a constant that is made before a language is spoken is refused', () => {
  const { status, output } = check({ ...WHOLE, [`${DESK}/early.ts`]: `const W = t('Hello')` })
  expect(output).toContain('early.ts:1  said before a language is spoken')
  expect(status).toBe(1)
})

test('the words of this repository hold', () => {
  const { stdout } = spawnSync(process.execPath, ['scripts/check-words.mjs'], { cwd: ROOT })
  expect(stdout.toString()).toMatch(/The words hold\.\n$/)
})

function catalog(entries: object): string {
  return `export const words: Catalog = ${JSON.stringify(entries)}`
}

function check(files: Record<string, string>): { status: number | null; output: string } {
  const tree = mkdtempSync(path.join(os.tmpdir(), 'baton-words-'))
  onTestFinished(() => rmSync(tree, { recursive: true }))
  cpSync(path.join(ROOT, 'scripts'), path.join(tree, 'scripts'), { recursive: true })
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree, 'node_modules'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(tree, file), text)
  }
  const script = path.join(tree, 'scripts', 'check-words.mjs')
  const { status, stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  return { status, output: stdout }
}
