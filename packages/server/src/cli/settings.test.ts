import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../id.ts'
import { createSealer } from '../settings/seal.ts'
import { postgresSecrets } from '../settings/secrets.ts'
import { type Desk, SECRET, type TestWorld, testWorld } from '../testing/world.ts'
import { run } from './settings.ts'

const TOKEN = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

/** A server that runs on the same database, and what its desk says. */
let world: TestWorld
let ada: Desk
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-settings-'))
  world = await testWorld()
  ada = await world.teammate('Ada')
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true })
})

const GENERAL = 'baton: 1\ngeneral:\n  assistantName: Robin\n'
const SHOP = `baton: 1
destinations:
  connections:
    - id: shop
      connector: webhook
      title: Shop
      settings:
        url: https://example.com/baton
        secret: \${SHOP_SECRET}
`

test('what is taken out is brought in again, and changes nothing', async () => {
  const path = join(folder, 'baton.yaml')
  expect(await baton('export', path)).toMatchObject({ code: 0, out: '' })
  const { out } = await baton('export')
  expect(await readFile(path, 'utf8')).toBe(out)
  expect(await baton('check', path)).toMatchObject({ code: 0, out: `${path} can be brought in.\n` })
  expect(await baton('import', path)).toMatchObject({ code: 0, out: 'All is as the file says.\n' })
})

test('what would change is said first, and is done with who did it and why', async () => {
  const path = await file('general.yaml', GENERAL)
  expect((await baton('import', path, '--dry-run')).out).toBe(
    'Would change:\n\ngeneral\n  assistantName: "Assistant" → "Robin"\n',
  )
  expect((await ada.get('/api/v1/settings/general')).json.version).toBe(0)
  expect((await baton('import', path, '--note', 'Its name')).out).toMatch(/^Changed:/)
  expect((await ada.get('/api/v1/settings/general')).json).toMatchObject({
    ...{ version: 1, note: 'Its name', by: { name: 'Command line' } },
    value: { assistantName: 'Robin' },
  })
  expect((await baton('import', path)).out).toBe('All is as the file says.\n')
})

test('a secret is read from the environment of the command, kept sealed, and not kept twice', async () => {
  const path = await file('shop.yaml', SHOP)
  expect(await baton('check', path)).toMatchObject({ code: 0 })
  expect(await baton('import', path)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/shop\.yaml:9 {2}.*secret: is \$\{SHOP_SECRET\}, which is not set/),
  })
  const env = { SHOP_SECRET: TOKEN }
  const brought = await command(['import', path], env)
  expect(brought.code).toBe(0)
  expect(brought.out).toContain('(new secret, from SHOP_SECRET)')
  expect(brought.out).not.toContain(TOKEN)
  const saved = async () => (await ada.get('/api/v1/settings/destinations')).json
  const { value, version } = await saved()
  const { secret } = value.connections[0].settings
  const sealer = createSealer(SECRET)
  const secrets = postgresSecrets(world.pool, { sealer, newId, now: Date.now })
  expect(await secrets.open(world.workspaceId, secret)).toBe(TOKEN)
  expect((await command(['import', path], env)).out).toBe('All is as the file says.\n')
  expect((await saved()).version).toBe(version)
  expect((await command(['import', path], { SHOP_SECRET: `${TOKEN}2` })).code).toBe(0)
  expect((await saved()).version).toBe(version + 1)
})

test('the secrets of Baton itself are given to no connection', async () => {
  const path = await file('own.yaml', SHOP.replace('SHOP_SECRET', 'BATON_SECRET'))
  expect(await baton('import', path)).toMatchObject({
    ...{ code: 1, err: expect.stringContaining('which is Baton’s own') },
  })
})

test('every mistake is told with its line, and the command fails', async () => {
  const path = await file('wrong.yaml', `${GENERAL}  colour: red\nwork: 3\n`)
  for (const verb of ['check', 'import'])
    expect(await baton(verb, path)).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /wrong\.yaml:4 {2}general\.colour: is not known here\n.*wrong\.yaml:5 {2}work: /,
      ),
    })
})

test.each([
  [[], 2, 'Usage:'],
  [['import'], 2, 'Usage:'],
  [['import', '/nowhere/baton.yaml'], 1, 'could not be read'],
])('a wrong command is explained: %j', async (args, code, words) => {
  expect(await baton(...args)).toMatchObject({ code, err: expect.stringContaining(words) })
})

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const baton = (...args: string[]) => command(args, {})

async function command(args: string[], env: Record<string, string>) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const { pool, workspaceId } = world
  const code = await run(args, {
    ...{ pool, workspaceId, out, err, newId },
    ...{ secret: SECRET, publicUrl: undefined, privateHosts: [] },
    signal: new AbortController().signal,
    models: { settings: () => ({ provider: 'built-in' }), fetch },
    env: (name) => (name === 'BATON_SECRET' ? null : env[name]),
    now: Date.now,
  })
  return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') }
}
