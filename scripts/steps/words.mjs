// Every sentence of the desk that a catalog has to have, and every catalog, read from the sources.
import { existsSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { inRoot } from './root.mjs'
import { isTest, lineOf, parse, sourceFiles, walk } from './sources.mjs'

const DESK = 'packages/dashboard/src/'
export const CATALOGS = `${DESK}words/catalogs/`

/** Sentences kept as values and handed to `t` where they are shown: in these properties of these files. */
const KEPT = {
  'packages/core/src/insights/metrics.ts': ['words', 'meaning'],
  'packages/dashboard/src/app/keys.ts': ['does', 'group'],
  'packages/dashboard/src/app/palette-pages.ts': ['label'],
  'packages/dashboard/src/inbox/views.ts': ['label', 'empty', 'hint'],
}

/** Calls whose text is a key, and which argument it is. */
const ASKED = { t: 0, rich: 0, counted: 2 }

/** `keys`: each with where it is first asked for. `problems`: texts that no script can read. */
export function askedFor() {
  const keys = new Map()
  const problems = []
  const add = (text, file, node) => {
    if (!keys.has(text)) keys.set(text, `${file}:${lineOf(node)}`)
  }
  const early = loadedEarly()
  for (const file of sourceFiles()) {
    const kept = KEPT[file]
    if (!kept && (!file.startsWith(DESK) || isTest(file) || file.startsWith(`${DESK}words/`))) {
      continue
    }
    walk(parse(file), (node) => {
      if (kept && ts.isPropertyAssignment(node) && kept.includes(node.name.text)) {
        if (ts.isStringLiteralLike(node.initializer)) add(node.initializer.text, file, node)
      }
      if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return
      const at = ASKED[node.expression.text]
      const text = node.arguments[at]
      if (!text) return
      if (early.has(file) && !isWithinFunction(node)) {
        problems.push(
          `${file}:${lineOf(node)}  said before a language is spoken: put it into a function`,
        )
      }
      if (ts.isStringLiteralLike(text)) return add(text.text, file, node)
      if (ts.isTemplateExpression(text)) {
        problems.push(`${file}:${lineOf(node)}  a text with \${…} in it cannot be translated`)
      }
    })
  }
  return { keys, problems }
}

/** What the desk begins with runs before a language is spoken; every other page is loaded after that. */
function loadedEarly(file = `${DESK}main.tsx`, found = new Set()) {
  if (found.has(file) || !existsSync(inRoot(file))) return found
  found.add(file)
  for (const node of parse(file).statements) {
    const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node : null
    const target = from?.moduleSpecifier?.text
    if (!target?.startsWith('.') || from.importClause?.isTypeOnly) continue
    loadedEarly(path.posix.join(path.posix.dirname(file), target), found)
  }
  return found
}

function isWithinFunction(node) {
  for (let each = node.parent; each; each = each.parent) if (ts.isFunctionLike(each)) return true
  return false
}

/** Language to a map of English to `{ texts, counted, where }`; what stands twice is a problem. */
export function catalogs() {
  const found = new Map()
  const problems = []
  for (const file of sourceFiles()) {
    if (!file.startsWith(CATALOGS)) continue
    const language = path.posix.basename(file, '.ts').split('-')[0]
    const words = found.get(language) ?? new Map()
    found.set(language, words)
    walk(parse(file), (node) => {
      if (!ts.isPropertyAssignment(node) || !isEntry(node)) return
      const key = node.name.text
      if (words.has(key)) problems.push(`${file}:${lineOf(node)}  “${key}” stands twice`)
      words.set(key, { ...textsOf(node.initializer), where: `${file}:${lineOf(node)}` })
    })
  }
  return { found, problems }
}

/** An entry stands in the object of the catalog itself; what is within an entry is a form of it. */
function isEntry(node) {
  return !ts.isPropertyAssignment(node.parent.parent)
}

function textsOf(value) {
  if (ts.isStringLiteralLike(value)) return { texts: [value.text], forms: null }
  if (!ts.isObjectLiteralExpression(value)) return { texts: [], forms: null }
  const forms = value.properties.filter(ts.isPropertyAssignment)
  return {
    texts: forms.map(({ initializer }) => initializer.text ?? ''),
    forms: forms.map(({ name }) => name.text),
  }
}
