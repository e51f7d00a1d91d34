// Runs the check on a small tree of its own, beside a copy of the scripts.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const HOME = 'packages/integrations/src/connectors/shop'

const WHOLE: Record<string, string> = {
  [`${HOME}/shop.ts`]: `export const shop = defineConnector({ name: 'shop' })`,
  [`${HOME}/fake-shop.ts`]: 'export const fakeShop = () => null',
  [`${HOME}/shop.test.ts`]: `conforms('Shop', { open: fakeShop })`,
  'docs/integrations/shop.md': '# Shop',
  'docs/integrations/README.md': '[Shop](shop.md)',
  'packages/integrations/src/connectors.ts': `import { shop } from './connectors/shop/shop.ts'\nexport const CONNECTORS = [shop]`,
}

test('a connector with everything is whole', () => {
  expect(check(WHOLE)).toEqual({ status: 0, output: 'The connectors and channels are whole.\n' })
})

test.each([
  [`${HOME}/shop.ts`, 'has no shop.ts with defineConnector'],
  [`${HOME}/fake-shop.ts`, 'has no fake-….ts'],
  [`${HOME}/shop.test.ts`, 'has no test that calls conforms'],
  ['docs/integrations/shop.md', 'has no page docs/integrations/shop.md'],
])('without %s it is told that it %s', (file, words) => {
  const { [file]: _, ...rest } = WHOLE
  const { status, output } = check(rest)
  expect(output).toContain(words)
  expect(status).toBe(1)
})

test.each([
  ['docs/integrations/README.md', '', 'has a page that docs/integrations/README.md does not link'],
  ['packages/integrations/src/connectors.ts', 'export const CONNECTORS = []', 'is not in'],
])('with %s that does not name it, it is told that it %s', (file, text, words) => {
  const { status, output } = check({ ...WHOLE, [file]: text })
  expect(output).toContain(words)
  expect(status).toBe(1)
})

test('the connectors of this repository are whole', () => {
  const { stdout } = spawnSync(process.execPath, ['scripts/check-connectors.mjs'], { cwd: ROOT })
  expect(stdout.toString()).toBe('The connectors and channels are whole.\n')
})

function check(files: Record<string, string>): { status: number | null; output: string } {
  const tree = mkdtempSync(path.join(os.tmpdir(), 'baton-connectors-'))
  onTestFinished(() => rmSync(tree, { recursive: true }))
  cpSync(path.join(ROOT, 'scripts'), path.join(tree, 'scripts'), { recursive: true })
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree, 'node_modules'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(tree, file), text)
  }
  const script = path.join(tree, 'scripts', 'check-connectors.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  return { status, output: stdout + stderr }
}
