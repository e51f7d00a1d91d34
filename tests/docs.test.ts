// The documentation is true: its programs run, its links lead somewhere, its tables name what there is.
import { execFile } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { PolicyRule, ProblemCode } from '@baton/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settings } from '../packages/server/src/env.ts'
import { headingAnchor } from '../packages/server/src/knowledge/heading-anchor.ts'
import { echo } from '../packages/server/src/testing/answerers.ts'
import { type TestWorld, testWorld } from '../packages/server/src/testing/world.ts'
import { pictureOf, SCREENS } from './browser/screens.ts'

const PAGES = [...globSync('docs/**/*.md'), 'README.md', 'AGENTS.md', 'CONTRIBUTING.md']
const read = (file: string) => readFileSync(file, 'utf8')

let world: TestWorld
beforeAll(async () => {
  world = await testWorld({ answerer: echo })
})
afterAll(() => world.close())

const programs = PAGES.flatMap((page) =>
  [...read(page).matchAll(/```js run\n(.*?)```/gs)].map(([, code = '']) => ({ page, code })),
)

test('there are programs to run', () => {
  expect(programs.length).toBeGreaterThan(0)
})

test.each(programs)('the program in $page runs', async ({ code }) => {
  const env = { ...process.env, BATON_URL: await world.listen(), BATON_KEY: world.key }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', code],
    { env, timeout: 15_000 },
  )
  expect(stdout).toContain('assistant: You asked: How do I take over a conversation?')
})

const cuts = PAGES.flatMap((page) =>
  [...read(page).matchAll(/```ts cut (\S+)\n(.*?)```/gs)].map(([, file = '', code = '']) => ({
    ...{ page, file, code },
  })),
)

test('there is code that is cut from elsewhere', () => {
  expect(cuts.length).toBeGreaterThan(0)
})

test.each(cuts)('code in $page stands in $file', ({ file, code }) => {
  expect(withoutIndent(read(file))).toContain(withoutIndent(code))
})

test.each(PAGES)('the links of %s lead somewhere', (page) => {
  const text = read(page).replace(/```.*?```/gs, '')
  for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^https?:/.test(target)) continue
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? page : join(dirname(page), path)
    expect(existsSync(file), `${page} → ${target}`).toBe(true)
    if (!anchor) continue
    const anchors = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      headingAnchor(title),
    )
    expect(anchors, `${page} → ${target}`).toContain(anchor)
  }
})

test('every setting stands in the page about running Baton', () => {
  const page = read('docs/running.md')
  for (const name of Object.keys(settings.shape)) expect(page).toContain(`\`${name}\``)
})

test('every problem the API tells of stands in the page about it', () => {
  const page = read('docs/api.md')
  const internal = new Set(['held-by-a-human', 'too-many-requests'])
  for (const code of ProblemCode.options)
    if (!internal.has(code)) expect(page).toContain(`\`${code}\``)
})

test('every rule a policy may hold is explained', () => {
  const page = read('docs/escalation.md')
  for (const { shape } of PolicyRule.options) expect(page).toContain(`| \`${shape.when.value}\` |`)
})

/** A piece of a function is shown without the function around it. */
function withoutIndent(code: string): string {
  const lines = code.split('\n').map((line) => line.trim())
  return lines.join('\n').trim()
}

test.each(SCREENS)('the screen %s has its picture in the documentation', (screen) => {
  expect(read('docs/screens.md')).toContain(`(images/screens/${pictureOf(screen)}.jpg)`)
})
