import { afterEach, expect, test } from 'vitest'
import { type Backend, openBackend } from '../testing/backend.ts'
import { type AllAddresses, type GuardedFetch, guardedFetch } from './guarded-fetch.ts'

const open: (Backend | { close(): void })[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

function guard(privateHosts: string[] = [], lookup?: AllAddresses): GuardedFetch {
  const guarded = guardedFetch({ privateHosts, ...(lookup ? { lookup } : {}) })
  open.push(guarded)
  return guarded
}

async function backend(answer: Parameters<typeof openBackend>[0] = () => ({ json: { ok: true } })) {
  const one = await openBackend(answer)
  open.push(one)
  return one
}

const toHere: AllAddresses = async () => [{ address: '127.0.0.1', family: 4 }]

test.each([
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://017700000001/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[fd00::1]/',
  'https://169.254.169.254/latest/meta-data/',
  'https://10.0.0.1/',
  'https://0.0.0.0/',
])('%s is refused, and the way out is named', async (url) => {
  await expect(guard().fetch(1_000)(url)).rejects.toThrow('BATON_PRIVATE_HOSTS')
})

test('a name that leads to this machine is refused by the address it leads to', async () => {
  const { port, heard } = await backend()
  const asked = guard([], toHere).fetch(1_000)(`https://api.example:${port}/`)
  await expect(asked).rejects.toThrow('api.example is a private address (127.0.0.1)')
  expect(heard).toEqual([])
})

test('one private address among public ones is enough to refuse', async () => {
  const both: AllAddresses = async () => [
    { address: '93.184.216.34', family: 4 },
    { address: '::ffff:10.0.0.1', family: 6 },
  ]
  await expect(guard([], both).fetch(1_000)('https://api.example/')).rejects.toThrow(
    'private address',
  )
})

test('the address that was judged is the one that is connected to', async () => {
  let asked = 0
  const rebinding: AllAddresses = async () => {
    asked++
    return [{ address: asked === 1 ? '203.0.113.9' : '127.0.0.1', family: 4 }]
  }
  const { port, heard } = await backend()
  await expect(guard([], rebinding).fetch(1_000)(`https://api.example:${port}/`)).rejects.toThrow()
  expect({ asked, heard }).toEqual({ asked: 1, heard: [] })
})

test('a host that has several addresses and answers at none says so in words', async () => {
  const closed = await backend()
  await closed.close()
  const twice: AllAddresses = async () => [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ]
  const asked = guard(['shop.internal'], twice).fetch(1_000)(`http://shop.internal:${closed.port}/`)
  await expect(asked).rejects.toThrow(/ECONNREFUSED/)
})

test('where pages are read, a public host needs no TLS, and a private one is refused as ever', async () => {
  const { port, heard } = await backend()
  const pages = guardedFetch({
    privateHosts: [],
    plainHttp: true,
    lookup: toHere,
    remedy: 'Do so.',
  })
  open.push(pages)
  await expect(pages.fetch(1_000)(`http://docs.example:${port}/`)).rejects.toThrow(
    'docs.example is a private address (127.0.0.1). Do so.',
  )
  await expect(pages.fetch(1_000)(`http://127.0.0.1:${port}/`)).rejects.toThrow('private address')
  expect(heard).toEqual([])
})

test('without TLS only what the operator allows is reached', async () => {
  await expect(guard().fetch(1_000)('http://api.example/')).rejects.toThrow('by https')
  await expect(guard().fetch(1_000)('file:///etc/passwd')).rejects.toThrow()
})

test('what the operator allows is reached: by host, by name, by port and no other', async () => {
  const { url, port } = await backend()
  const read = async (guarded: GuardedFetch, at = url) => (await guarded.fetch(1_000)(at)).json()
  expect(await read(guard(['127.0.0.1']))).toEqual({ ok: true })
  expect(await read(guard([`127.0.0.1:${port}`]))).toEqual({ ok: true })
  expect(await read(guard(['shop.internal'], toHere), `http://shop.internal:${port}/`)).toEqual({
    ok: true,
  })
  await expect(read(guard(['127.0.0.1:1']))).rejects.toThrow('private address')
})

test('a redirect is not followed, wherever it leads', async () => {
  const inner = await backend()
  const outer = await backend(() => ({ status: 302, headers: { location: inner.url } }))
  const response = await guard(['127.0.0.1']).fetch(1_000)(outer.url)
  expect(response.status).toBe(302)
  expect(inner.heard).toEqual([])
})

test('an answer without an end is cut off', async () => {
  const { url } = await backend(() => ({ text: 'x'.repeat(5_000) }))
  const response = await guard(['127.0.0.1']).fetch(1_000)(url)
  await expect(response.text()).rejects.toThrow('larger than 1000 bytes')
})

test('bodies, headers and the wish to stop go along', async () => {
  const { url, heard } = await backend()
  const { fetch } = { fetch: guard(['127.0.0.1']).fetch(1_000) }
  await fetch(url, { method: 'POST', body: 'grüße', headers: { 'x-api-key': 'k' } })
  expect(heard[0]).toMatchObject({ method: 'POST', body: 'grüße', headers: { 'x-api-key': 'k' } })
  const silent = await backend(() => new Promise(() => {}))
  await expect(fetch(silent.url, { signal: AbortSignal.timeout(20) })).rejects.toThrow(
    /abort|time/i,
  )
})
