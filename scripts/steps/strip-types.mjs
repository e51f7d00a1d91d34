// Makes JavaScript of the packages named as arguments: `dist` of each becomes its `src` without types, line for line, so
// that a stack trace still leads to the source. Run on the Node that package.json pins.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { inRoot } from './root.mjs'

/** What only tests need. */
const LEFT_OUT = /^(testing|__fixtures__)$|\.test\.ts$/

/** `from './a.ts'`, `import('./a.ts')`, `new URL('./a.ts'`. */
const OWN_FILE = /(\bfrom\s+|\bimport\s*\(?\s*|\bnew URL\(\s*)'(\.{1,2}\/[^']+)\.ts'/g

for (const name of process.argv.slice(2)) {
  const target = inRoot('packages', name, 'dist')
  rmSync(target, { recursive: true, force: true })
  strip(inRoot('packages', name, 'src'), target)
}

function strip(from, to) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (LEFT_OUT.test(entry.name)) continue
    const source = path.join(from, entry.name)
    if (entry.isDirectory()) strip(source, path.join(to, entry.name))
    else if (!entry.name.endsWith('.ts')) cpSync(source, path.join(to, entry.name))
    else writeFileSync(path.join(to, `${entry.name.slice(0, -3)}.js`), withoutTypes(source))
  }
}

function withoutTypes(source) {
  const script = stripTypeScriptTypes(readFileSync(source, 'utf8'))
  return script.replace(OWN_FILE, "$1'$2.js'")
}
