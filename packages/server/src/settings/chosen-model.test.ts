import { type ModelChoice, type ModelSettings, SETTINGS, type SettingsPart } from '@baton/contract'
import { afterEach, expect, test } from 'vitest'
import { type GuardedFetch, guardedFetch } from '../net/guarded-fetch.ts'
import { type Backend, openBackend } from '../testing/backend.ts'
import { modelReach } from './chosen-model.ts'
import type { Settings } from './settings.ts'

const open: (Backend | GuardedFetch)[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function reach({ privateHosts = [] as string[], plain = globalThis.fetch } = {}) {
  const backend = await openBackend(() => ({ json: { ok: true } }))
  const guarded = guardedFetch({ privateHosts })
  open.push(backend, guarded)
  const own: ModelSettings = {
    ...{ provider: 'openai-compatible', model: 'm', baseUrl: `${backend.url}/v1/` },
    ...{ timeoutSeconds: 5, silenceSeconds: 5 },
  }
  const opened: string[] = []
  const secrets = {
    open: async (_: string, { secretId }: { secretId: string }) => {
      opened.push(secretId)
      return `key of ${secretId}`
    },
  }
  const read = async (_: string, part: SettingsPart) => SETTINGS[part].parse({})
  const settings = { read: read as Settings['read'] }
  const ofServer = { settings: () => own, fetch: plain }
  return { ...modelReach({ settings, secrets, ofServer, guarded }), backend, opened }
}

test('the address that the environment names is reached, and nothing beside it', async () => {
  const { opener, fetch, backend } = await reach()
  await expect(fetch(`${backend.url}/v1/chat`)).rejects.toThrow('private')
  await opener()('wsp_1', { provider: 'server' })
  expect((await fetch(`${backend.url}/v1/chat`)).status).toBe(200)
  for (const path of ['/v1/../admin', '/v12/chat', '/admin'])
    await expect(fetch(`${backend.url}${path}`)).rejects.toThrow('private')
  expect(backend.heard.map(({ url }) => url)).toEqual(['/v1/chat'])
})

test('an address that somebody typed is guarded, and the way out is named', async () => {
  const { fetch, backend } = await reach()
  await expect(fetch(`${backend.url}/v1/chat`)).rejects.toMatchObject({
    code: 'model-unreachable',
    message: expect.stringContaining('BATON_PRIVATE_HOSTS'),
  })
  expect(backend.heard).toEqual([])
  const allowed = await reach({ privateHosts: ['127.0.0.1'] })
  expect((await allowed.fetch(`${allowed.backend.url}/v1/chat`)).status).toBe(200)
})

test('the providers’ own addresses are asked as they are, by TLS alone', async () => {
  const asked: string[] = []
  const plain = async (input: string | URL | Request) => {
    asked.push(String(input))
    return new Response('{}')
  }
  const { fetch } = await reach({ plain })
  await fetch('https://api.anthropic.com/v1/messages')
  expect(asked).toEqual(['https://api.anthropic.com/v1/messages'])
  await expect(fetch('http://api.anthropic.com/v1/messages')).rejects.toThrow('https')
})

test('a key is opened once, until another one is chosen', async () => {
  const { opener, opened } = await reach()
  const read = opener()
  const chosen = (secretId: string): ModelChoice['chosen'] => ({
    ...{ provider: 'openai', model: 'm', apiKey: { secretId, hint: '' } },
    ...{ timeoutSeconds: 5, silenceSeconds: 5 },
  })
  await read('wsp_1', chosen('sec_1'))
  expect(await read('wsp_1', chosen('sec_1'))).toMatchObject({ apiKey: 'key of sec_1' })
  expect(await read('wsp_1', chosen('sec_2'))).toMatchObject({ apiKey: 'key of sec_2' })
  expect(opened).toEqual(['sec_1', 'sec_2'])
})
