// Our source files, parsed, for the checks that read them.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { inRoot } from './root.mjs'

const PLACES = ['packages', 'scripts', 'tests', 'bench', 'soak', 'eval']
const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.data'])

/** Paths relative to the root, with forward slashes. */
export function sourceFiles() {
  return PLACES.flatMap((place) => filesIn(place)).filter(
    (file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.(d|gen)\.ts$/.test(file),
  )
}

export function isTest(file) {
  return /\.test\.tsx?$/.test(file) || file.startsWith('tests/')
}

/** `parents` are set. */
export function parse(file) {
  const options = {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  }
  return ts.createSourceFile(file, textOf(file), options, true)
}

export function textOf(file) {
  return readFileSync(inRoot(file), 'utf8')
}

/** As an editor shows it, counted from 1. */
export function lineOf(node) {
  const source = node.getSourceFile()
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}

export function walk(node, visit) {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

function filesIn(place) {
  let entries
  try {
    entries = readdirSync(inRoot(place), { withFileTypes: true })
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
  return entries.flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return []
    const inside = path.posix.join(place, entry.name)
    return entry.isDirectory() ? filesIn(inside) : [inside]
  })
}
