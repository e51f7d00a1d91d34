// A connector is whole or not there: its code, a fake that remembers, a test by the kit, a page for operators, and a line
// in the list. What is missing is named.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './steps/root.mjs'
import { sourceFiles, textOf } from './steps/sources.mjs'

const HOME = 'packages/integrations/src/connectors'
const LIST = 'packages/integrations/src/connectors.ts'
const CONTENTS = 'docs/integrations/README.md'

const problems = folders().flatMap((name) =>
  missing(name).map((words) => `${HOME}/${name}  ${words}`),
)
console.log(problems.length === 0 ? 'The connectors are whole.' : problems.join('\n'))
process.exitCode = problems.length === 0 ? 0 : 1

function folders() {
  if (!existsSync(inRoot(HOME))) return []
  const entries = readdirSync(inRoot(HOME), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

function missing(name) {
  const files = sourceFiles().filter((file) => file.startsWith(`${HOME}/${name}/`))
  const named = (pattern) => files.filter((file) => pattern.test(path.posix.basename(file)))
  const main = `${HOME}/${name}/${name}.ts`
  const isConnector =
    files.includes(main) &&
    textOf(main).includes('defineConnector(') &&
    new RegExp(`\\bname: '${name}'`).test(textOf(main))
  const page = `docs/integrations/${name}.md`
  const wanted = [
    [isConnector, `has no ${name}.ts with defineConnector({ name: '${name}', … })`],
    [named(/^fake-.+\.ts$/).length > 0, 'has no fake-….ts: a vendor that remembers, for tests'],
    [
      named(/\.test\.ts$/).some((file) => /\bconforms\(/.test(textOf(file))),
      'has no test that calls conforms(…) of src/testing/conformance.ts',
    ],
    [existsSync(inRoot(page)), `has no page ${page}`],
    [!existsSync(inRoot(page)) || isLinked(name), `has a page that ${CONTENTS} does not link`],
    [isListed(name), `is not in ${LIST}`],
  ]
  return wanted.filter(([holds]) => !holds).map(([, words]) => words)
}

function isLinked(name) {
  return textOf(CONTENTS).includes(`](${name}.md)`)
}

function isListed(name) {
  const text = textOf(LIST)
  const variable = new RegExp(`import \\{ (\\w+) \\} from './connectors/${name}/`).exec(text)?.[1]
  const list = text.slice(text.indexOf('CONNECTORS'))
  return variable !== undefined && new RegExp(`\\b${variable}\\b`).test(list)
}
