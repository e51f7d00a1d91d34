// One question from the command line, with a model behind it that speaks over HTTP.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { ModelSettings } from '@baton/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type ModelServer,
  modelServer,
  type Reply,
} from '../../../agent/src/testing/model-server.ts'
import { newId } from '../id.ts'
import { indexFolder } from '../knowledge/index-folder.ts'
import { createSealer } from '../settings/seal.ts'
import { postgresSecrets } from '../settings/secrets.ts'
import { postgresSettings } from '../settings/settings.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'
import { run } from './ask.ts'

const KEY = 'sk-0123456789abcd'
const SECRET = 'a secret of at least thirty-two letters'
const ASKED = 'When do you pay refunds?'

let world: TestWorld
let folder: string
let server: ModelServer
let stop: AbortController
beforeEach(async () => {
  stop = new AbortController()
  world = await testWorld()
  folder = await mkdtemp(join(tmpdir(), 'baton-ask-'))
  await writeFile(join(folder, 'refunds.md'), '# Refunds\n\nWe pay refunds within 14 days.')
  const source = { title: 'Docs', folder, baseUrl: 'https://acme.example' }
  await indexFolder(world.pool, world.workspaceId, { ...source, newId, now: Date.now })
})
afterEach(async () => {
  await world.close()
  await server.close()
  await rm(folder, { recursive: true })
})

test('the model of the environment answers, and its sources are printed as ever', async () => {
  await says({ text: 'Within 14 days [1].\u001b[31m\n<confidence>high</confidence>' })
  const { code, out } = await asked([ASKED])
  expect(code).toBe(0)
  expect(out).toBe(
    'Within 14 days [1].[31m\n\nSource: Refunds <https://acme.example/refunds#refunds>\n' +
      'Confidence: very confident\nAnswered by: small (openai-compatible)\n',
  )
  expect(server.asked[0]?.text).toContain('We pay refunds within 14 days.')
})

test('the model that was chosen in the desk goes before it, with its key', async () => {
  await says({ text: 'Soon [1].\n<confidence>medium</confidence>' })
  await choose({ provider: 'openai-compatible', model: 'chosen', baseUrl: server.url.openai })
  const { out } = await asked([ASKED, '--json'], { privateHosts: ['127.0.0.1'] })
  expect(JSON.parse(out)).toMatchObject({
    ...{ text: 'Soon [1].', answeredBy: 'chosen (openai-compatible)' },
    citations: [{ title: 'Refunds' }],
    usage: { model: 'chosen' },
  })
  expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
  expect(out).not.toContain(KEY)
})

test('an address that was typed in the desk is guarded here too', async () => {
  await says({ text: 'Never.' })
  await choose({ provider: 'openai-compatible', model: 'chosen', baseUrl: server.url.openai })
  const { code, err } = await asked([ASKED])
  expect(code).toBe(1)
  expect(err).toContain('BATON_PRIVATE_HOSTS')
  expect(server.asked).toEqual([])
})

test('asked to, it asks no model', async () => {
  await says({ text: 'Never.' })
  const { out } = await asked([ASKED, '--built-in'])
  expect(out).toContain('We pay refunds within 14 days.\n\nSource: Refunds')
  expect(out).toContain('without a model')
  expect(server.asked).toEqual([])
})

test('a model that fails is said in words, with what to do', async () => {
  await says({ status: 401, error: `bad key ${KEY}` })
  const { code, out, err } = await asked([ASKED])
  expect(code).toBe(1)
  expect(out).toBe('')
  expect(err).toContain('The model refused our key')
  expect(err).toContain('--built-in')
  expect(err).not.toContain(KEY)
})

test('a key that was sealed with another secret is said in words', async () => {
  await says({ text: 'Never.' })
  await choose({ provider: 'openai-compatible', model: 'chosen', baseUrl: server.url.openai })
  const { code, err } = await asked([ASKED], { secret: 'another secret of thirty-two letters' })
  expect(code).toBe(1)
  expect(err).toContain('BATON_SECRET')
})

test('Ctrl-C ends it', async () => {
  await says({ text: 'Never.', silenceMs: 20_000 })
  const asking = asked([ASKED])
  await expect.poll(() => server.asked.length).toBe(1)
  stop.abort()
  expect((await asking).code).toBe(130)
})

async function says(reply: Reply): Promise<void> {
  server = await modelServer([reply])
}

async function choose(chosen: object): Promise<void> {
  const { pool, workspaceId } = world
  const secrets = postgresSecrets(pool, { sealer: createSealer(SECRET), now: Date.now, newId })
  const apiKey = await secrets.keep(workspaceId, KEY)
  const settings = postgresSettings(pool, Date.now)
  const value = { chosen: { ...ModelSettings.parse(chosen), apiKey } }
  const by = { id: 'usr_ada', name: 'Ada' }
  await settings.save(workspaceId, { part: 'model', baseVersion: 0, value, by })
}

async function asked(args: string[], { privateHosts = [] as string[], secret = SECRET } = {}) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const { pool, workspaceId } = world
  const model = { provider: 'openai-compatible', model: 'small', apiKey: KEY }
  const settings = ModelSettings.parse({ ...model, baseUrl: server.url.openai })
  const code = await run(args, {
    ...{ pool, workspaceId, out, err, privateHosts, newId, signal: stop.signal },
    ...{ secret, publicUrl: undefined, now: Date.now },
    models: { settings: () => settings, fetch },
  })
  return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') }
}
