// Packages may only look down. The tables below are the architecture; `npm run check` holds the sources against them.
import path from 'node:path'
import { importsOf, usesOf } from './steps/reach.mjs'
import { isTest, parse, sourceFiles, textOf } from './steps/sources.mjs'

/** `type` names what may be imported as a type only; a name that ends in * stands for all that begin like it. */
const MAY_IMPORT = {
  contract: ['zod'],
  core: ['type @baton/contract'],
  judge: ['type @baton/contract'],
  integrations: [
    ...['zod', 'node:crypto', 'type @baton/contract', '@modelcontextprotocol/client'],
    // Mail, which speaks no HTTP.
    ...['nodemailer', 'imapflow', 'postal-mime', 'email-reply-parser'],
  ],
  agent: ['type @baton/contract', '@baton/core', '@baton/judge', 'zod', '@ai-sdk/*'],
  // These three reach a browser, and the schemas of the contract would bring zod along.
  client: ['type @baton/contract', '@baton/contract/live', '@baton/core'],
  // For bundles of other people's pages: nothing of ours comes along.
  js: [],
  react: ['react', 'type @baton/contract', '@baton/client', '@baton/client/server'],
  adapters: [
    ...['@baton/client', 'ai', '@langchain/core/*', '@langchain/langgraph', '@openai/agents'],
    '@mastra/core/*',
  ],
  widget: [
    ...['preact', 'preact/*'],
    ...['type @baton/contract', '@baton/client', '@baton/client/*', '@baton/core'],
    // The loader fetches the chat by a name that only the build knows.
    '(computed)',
  ],
  dashboard: [
    ...['react', 'react/*', 'react-dom/client', '@base-ui/react/*', 'lucide-react'],
    ...['@tanstack/react-query', '@tanstack/react-router', '@tanstack/react-virtual'],
    ...['type @baton/contract', '@baton/client', '@baton/client/files', '@baton/core'],
  ],
  server: [
    ...['node:*', 'pg', 'zod', 'hono', 'hono/*', '@hono/*', 'ws', 'pino', 'jose'],
    ...['better-auth', 'better-auth/*', 'defuddle/node', 'linkedom'],
    ...['micromark', 'micromark-extension-gfm', 'unpdf', 'yaml', '@modelcontextprotocol/client'],
    ...['@modelcontextprotocol/server', '@modelcontextprotocol/server/stdio'],
    ...['@baton/contract', '@baton/core', '@baton/agent', '@baton/judge', '@baton/integrations'],
  ],
}

/** What comes from outside is an argument everywhere else; here it is handed in. */
const MAY_USE = {
  'process.env': ['packages/server/src/env.ts'],
  fetch: [
    'packages/server/src/main.ts',
    'packages/server/src/cli/baton.ts',
    'packages/client/src/surroundings.ts',
    'packages/dashboard/src/main.tsx',
    'packages/widget/src/start-session.ts',
  ],
}

/** A library that one file stands for: everybody else asks that file. */
const ONLY_IN = { '@ai-sdk/*': 'packages/agent/src/model/language-model.ts' }

/** What each package's package.json says. */
const declared = new Map()

const problems = []
for (const file of sourceFiles()) {
  const home = /^packages\/([^/]+)\/src\//.exec(file)?.[1]
  if (!home || isTest(file) || file.includes('/testing/')) continue
  const source = parse(file)
  for (const { from, typeOnly, line } of importsOf(source)) {
    const problem = from.startsWith('.')
      ? leaves(file, home, from)
      : refused(home, from, typeOnly) || undeclared(home, from) || elsewhere(file, from)
    if (problem) problems.push(`${file}:${line}  ${problem}`)
  }
  for (const { what, line } of usesOf(source)) {
    if (MAY_USE[what].includes(file)) continue
    problems.push(
      `${file}:${line}  ${what} is for ${MAY_USE[what].join(', ')}; take it as an argument`,
    )
  }
}
console.log(problems.length === 0 ? 'The boundaries hold.' : problems.join('\n'))
process.exitCode = problems.length === 0 ? 0 : 1

function leaves(file, home, from) {
  const target = path.posix.join(path.posix.dirname(file), from)
  if (target.startsWith(`packages/${home}/`)) return null
  return `${from} leaves the package; import another package by its name`
}

function refused(home, from, typeOnly) {
  const rules = MAY_IMPORT[home]
  if (!rules) return `packages/${home} is not in the table of scripts/check-boundaries.mjs`
  if (rules.some((rule) => covers(rule, from))) return null
  if (!rules.some((rule) => rule.startsWith('type ') && covers(rule.slice(5), from))) {
    return `${home} may not import ${from}`
  }
  return typeOnly ? null : `${home} may import only types from ${from}: write import type`
}

function elsewhere(file, from) {
  const [rule, place] = Object.entries(ONLY_IN).find(([rule]) => covers(rule, from)) ?? []
  return rule && file !== place ? `${from} is for ${place} alone; import that` : null
}

function covers(rule, from) {
  return rule.endsWith('*') ? from.startsWith(rule.slice(0, -1)) : rule === from
}

/** Works by accident as long as another package brings it along. */
function undeclared(home, from) {
  if (from.startsWith('node:') || from === '(computed)') return null
  const [first, second] = from.split('/')
  const name = from.startsWith('@') ? `${first}/${second}` : first
  if (!declared.has(home)) declared.set(home, JSON.parse(textOf(`packages/${home}/package.json`)))
  const { dependencies, peerDependencies, devDependencies } = declared.get(home)
  // What reaches a browser is bundled: it is not there at run time.
  const bundled = home === 'widget' || home === 'dashboard'
  if (dependencies?.[name] || peerDependencies?.[name] || (bundled && devDependencies?.[name]))
    return null
  return `packages/${home}/package.json does not name ${name} among its dependencies`
}
