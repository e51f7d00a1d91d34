// Runs the check on a small tree of its own, beside a copy of the scripts.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

test.each([
  ['core', `import * as z from 'zod'`, 'core may not import zod'],
  ['core', `import {\n  Message,\n} from '@baton/contract'`, 'only types from @baton/contract'],
  ['core', `import { type Message, Human } from '@baton/contract'`, 'only types from'],
  ['core', `export { Human } from '@baton/contract'`, 'only types from @baton/contract'],
  ['core', `const late = () => import('pg')`, 'core may not import pg'],
  ['core', `import { readFile } from 'node:fs'`, 'core may not import node:fs'],
  ['core', `import { a } from '../../server/src/a.ts'`, 'leaves the package'],
  ['agent', `export const key = process.env.KEY`, 'process.env is for packages/server/src/env.ts'],
  ['agent', `const { env } = process`, 'process.env is for packages/server/src/env.ts'],
  ['agent', `export const ask = () => fetch('/')`, 'fetch is for'],
  ['agent', `export const ask = () => globalThis.fetch('/')`, 'fetch is for'],
  ['client', `import { a } from '@baton/server'`, 'client may not import @baton/server'],
])('%s: %s is refused', (home, code, words) => {
  const { status, output } = check(home, code)
  expect(output).toContain(words)
  expect(status).toBe(1)
})

test.each([
  ['core', `import type { Message } from '@baton/contract'`],
  ['core', `import { type Message, type Human } from '@baton/contract'`],
  ['core', `// import 'zod'\nexport const text = "import 'zod'"`],
  ['agent', `export function asker(fetch: typeof globalThis.fetch) { return () => fetch('/') }`],
  [
    'agent',
    `export function asker({ fetch }: { fetch: typeof globalThis.fetch }) { return fetch }`,
  ],
  ['agent', `export function asker(around: { fetch(): void }) { return around.fetch() }`],
])('%s: %s is fine', (home, code) => {
  expect(check(home, code)).toEqual({ status: 0, output: 'The boundaries hold.\n' })
})

test('the sources of this repository hold', () => {
  const { stdout } = spawnSync(process.execPath, ['scripts/check-boundaries.mjs'], { cwd: ROOT })
  expect(stdout.toString()).toBe('The boundaries hold.\n')
})

function check(home: string, code: string): { status: number | null; output: string } {
  const tree = mkdtempSync(path.join(os.tmpdir(), 'baton-boundaries-'))
  onTestFinished(() => rmSync(tree, { recursive: true }))
  cpSync(path.join(ROOT, 'scripts'), path.join(tree, 'scripts'), { recursive: true })
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree, 'node_modules'))
  const folder = path.join(tree, 'packages', home)
  mkdirSync(path.join(folder, 'src'), { recursive: true })
  cpSync(path.join(ROOT, 'packages', home, 'package.json'), path.join(folder, 'package.json'))
  writeFileSync(path.join(folder, 'src', 'some.ts'), code)

  const script = path.join(tree, 'scripts', 'check-boundaries.mjs')
  const { status, stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  return { status, output: stdout }
}
