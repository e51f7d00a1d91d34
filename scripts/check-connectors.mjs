// A connector or a channel is whole or not there: its code, a fake that remembers, a test by the kit, a page for operators, and a line
// in the list. What is missing is named.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './steps/root.mjs'
import { sourceFiles, textOf } from './steps/sources.mjs'

const SOURCES = 'packages/integrations/src'
const KINDS = [
  {
    ...{ home: `${SOURCES}/connectors`, list: `${SOURCES}/connectors.ts`, all: 'CONNECTORS' },
    ...{ pages: 'docs/integrations', define: 'defineConnector', names: 'name' },
    ...{ kit: 'conforms', kitFile: 'src/testing/conformance.ts' },
  },
  {
    ...{ home: `${SOURCES}/channels`, list: `${SOURCES}/channels.ts`, all: 'CHANNELS' },
    ...{ pages: 'docs/channels', define: 'defineChannel', names: 'kind' },
    ...{ kit: 'conformsAsChannel', kitFile: 'src/testing/channel-conformance.ts' },
  },
]

const problems = KINDS.flatMap((kind) =>
  folders(kind).flatMap((name) =>
    missing(name, kind).map((words) => `${kind.home}/${name}  ${words}`),
  ),
)
console.log(problems.length === 0 ? 'The connectors and channels are whole.' : problems.join('\n'))
process.exitCode = problems.length === 0 ? 0 : 1

function folders({ home }) {
  if (!existsSync(inRoot(home))) return []
  const entries = readdirSync(inRoot(home), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

function missing(name, kind) {
  const { home, list, pages, define, names, kit, kitFile } = kind
  const files = sourceFiles().filter((file) => file.startsWith(`${home}/${name}/`))
  const named = (pattern) => files.filter((file) => pattern.test(path.posix.basename(file)))
  const main = `${home}/${name}/${name}.ts`
  const isConnector =
    files.includes(main) &&
    textOf(main).includes(`${define}(`) &&
    new RegExp(`\\b${names}: '${name}'`).test(textOf(main))
  const page = `${pages}/${name}.md`
  const contents = `${pages}/README.md`
  const wanted = [
    [isConnector, `has no ${name}.ts with ${define}({ ${names}: '${name}', … })`],
    [named(/^fake-.+\.ts$/).length > 0, 'has no fake-….ts: a vendor that remembers, for tests'],
    [
      named(/\.test\.ts$/).some((file) => new RegExp(`\\b${kit}\\(`).test(textOf(file))),
      `has no test that calls ${kit}(…) of ${kitFile}`,
    ],
    [existsSync(inRoot(page)), `has no page ${page}`],
    [
      !existsSync(inRoot(page)) || isLinked(name, contents),
      `has a page that ${contents} does not link`,
    ],
    [isListed(name, kind), `is not in ${list}`],
  ]
  return wanted.filter(([holds]) => !holds).map(([, words]) => words)
}

function isLinked(name, contents) {
  return textOf(contents).includes(`](${name}.md)`)
}

function isListed(name, { home, list, all }) {
  const text = textOf(list)
  const variable = new RegExp(
    `import \\{ (\\w+) \\} from './${home.split('/').at(-1)}/${name}/`,
  ).exec(text)?.[1]
  const listed = text.slice(text.indexOf(all))
  return variable !== undefined && new RegExp(`\\b${variable}\\b`).test(listed)
}
