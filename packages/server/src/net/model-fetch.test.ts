import { expect, onTestFinished, test } from 'vitest'
import { openBackend } from '../testing/backend.ts'
import { modelFetch } from './model-fetch.ts'

async function local() {
  const backend = await openBackend(() => ({ json: { ok: true } }))
  onTestFinished(() => backend.close())
  return backend.url
}

const ofServer = (baseUrl: string) => ({
  ...{ provider: 'openai-compatible' as const, model: 'm', baseUrl },
  ...{ timeoutSeconds: 60, silenceSeconds: 30 },
})

test('the server’s own model may be on this machine', async () => {
  const url = await local()
  const asking = modelFetch({ fetch, ofServer: ofServer(`${url}/v1`), privateHosts: [] })
  expect((await asking(`${url}/v1/chat/completions`)).status).toBe(200)
})

test('an address from the settings may not, unless the server’s operator allows its host', async () => {
  const url = await local()
  const ofNobody = { provider: 'built-in' as const }
  const asking = modelFetch({ fetch, ofServer: ofNobody, privateHosts: [] })
  await expect(asking(`${url}/v1/chat/completions`)).rejects.toThrow('BATON_PRIVATE_HOSTS')
  await expect(asking('https://169.254.169.254/v1')).rejects.toThrow('BATON_PRIVATE_HOSTS')
  const allowed = modelFetch({ fetch, ofServer: ofNobody, privateHosts: [new URL(url).host] })
  expect((await allowed(`${url}/v1/chat/completions`)).status).toBe(200)
})

test('the providers’ own addresses are asked as they are', async () => {
  const asked: string[] = []
  const fetch = async (input: string | URL | Request) => {
    asked.push(String(input))
    return new Response('{}')
  }
  const asking = modelFetch({ fetch, ofServer: { provider: 'built-in' }, privateHosts: [] })
  await asking('https://api.anthropic.com/v1/messages')
  expect(asked).toEqual(['https://api.anthropic.com/v1/messages'])
})
