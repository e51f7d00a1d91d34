// Makes of the server and most of what it imports a few JavaScript files in packages/server/dist: read as they are, names
// and lines kept, with the path of each source above its part, so that a stack trace leads somewhere. Run on the Node that
// package.json pins.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { inRoot } from './root.mjs'

const PACKAGE = inRoot('packages', 'server')
const SOURCES = path.join(PACKAGE, 'src')
const TARGET = path.join(PACKAGE, 'dist')

/** The server, and the thread that `PDF_WORKER` in places.ts names. */
const ENTRIES = ['main', 'knowledge/pdf/pdf-worker']

/** Left where they are: they look for files beside their own, load what may be missing, or are large and seldom needed. */
const LEFT = ['pg', 'pino', 'ws', 'nodemailer', 'imapflow', 'linkedom', 'defuddle/node', 'unpdf']

const BEYOND_ASCII = /\P{ASCII}/u

/** What the server reads beside its code. */
const FILES = ['store/migrations', 'help/browser']

/** One text of megabytes, which is read once: in a script it would be kept as long as the script is. */
const LONG_TEXT = { module: /[\\/]weights\.gen\.ts$/, text: /'([\w+/=]+)'/, file: 'weights.txt' }

rmSync(TARGET, { recursive: true, force: true })
const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((name) => [name, path.join(SOURCES, `${name}.ts`)])),
  cwd: PACKAGE,
  platform: 'node',
  resolve: { conditionNames: ['node', 'import'] },
  external: [/^node:/, ...LEFT],
  plugins: [
    { name: 'plain-raw', transform: plainRaw },
    { name: 'long-text', transform: textBeside },
  ],
  onLog: (_, { message }) => {
    throw new Error(message)
  },
})
const { output } = await bundle.write({
  dir: TARGET,
  format: 'esm',
  comments: false,
  entryFileNames: '[name].js',
  chunkFileNames: ({ moduleIds }) => `${nameOf(moduleIds.at(-1))}-[hash].js`,
})
for (const { fileName } of output.filter(({ type }) => type === 'chunk')) {
  const file = path.join(TARGET, fileName)
  writeFileSync(file, inAscii(readFileSync(file, 'utf8')))
}
for (const name of FILES) {
  cpSync(path.join(SOURCES, name), path.join(TARGET, name), { recursive: true })
}

/** The package, or the file of ours, whose module is the last in a chunk: the one that the others are there for. */
function nameOf(id) {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)
  return inPackage ? inPackage[1].replaceAll(/[@/]+/g, '.').replace(/^\./, '') : path.parse(id).name
}

/** A script with one letter from outside Latin-1 takes two bytes for each of its letters, for as long as it runs. */
function inAscii(script) {
  return script.replaceAll(new RegExp(BEYOND_ASCII, 'gu'), (letter) =>
    Array.from({ length: letter.length }, (_, at) => escaped(letter.charCodeAt(at))).join(''),
  )
}

function escaped(unit) {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}

/** `String.raw` would say what `inAscii` writes, letter for letter: it becomes an ordinary template that means the same. */
function plainRaw(code) {
  if (!code.includes('String.raw`') || !BEYOND_ASCII.test(code)) return null
  const edits = []
  visit(this.parse(code, { lang: 'ts' }), ({ type, tag, quasi }) => {
    if (type !== 'TaggedTemplateExpression' || code.slice(tag.start, tag.end) !== 'String.raw')
      return
    edits.push([tag.start, quasi.start, ''])
    for (const [at, { value }] of quasi.quasis.entries()) {
      const start =
        at === 0 ? quasi.start + 1 : code.indexOf('}', quasi.expressions[at - 1].end) + 1
      edits.push([start, start + value.raw.length, value.raw.replaceAll(/[\\`]|\$\{/g, '\\$&')])
    }
  })
  edits.sort(([one], [other]) => other - one)
  return edits.reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code)
}

function textBeside(code, id) {
  if (!LONG_TEXT.module.test(id)) return null
  const [literal, text] = LONG_TEXT.text.exec(code)
  this.emitFile({ type: 'asset', fileName: LONG_TEXT.file, source: text })
  const reading = `readFileSync(new URL('./${LONG_TEXT.file}', import.meta.url), 'latin1')`
  return `import { readFileSync } from 'node:fs'\n${code.replace(literal, reading)}`
}

function visit(node, meet) {
  if (Array.isArray(node)) for (const each of node) visit(each, meet)
  else if (node && typeof node === 'object') {
    if (node.type) meet(node)
    for (const each of Object.values(node)) visit(each, meet)
  }
}
