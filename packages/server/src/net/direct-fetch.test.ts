import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { openBackend, type Said } from '../testing/backend.ts'
import { directFetch } from './direct-fetch.ts'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

test('what is asked goes along as it does with the platform’s own', async () => {
  const { url, heard } = await backend()
  for (const fetch of [directFetch, globalThis.fetch]) {
    await fetch(url, { method: 'POST', body: 'grüße', headers: { 'X-Api-Key': 'k' } })
    await fetch(`${url}/form`, { method: 'POST', body: new URLSearchParams({ a: 'ä' }) })
    await fetch(new Request(`${url}/request`, { headers: [['x-one', '1']] }))
  }
  const [ours, theirs] = [heard.slice(0, 3), heard.slice(3)].map((all) =>
    all.map(({ method, url, body, headers }) => {
      const {
        'content-type': type,
        'content-length': length,
        'x-api-key': key,
        'x-one': one,
      } = headers
      return { method, url, body, type, length, key, one }
    }),
  )
  expect(ours).toEqual(theirs)
})

test('an answer is read as the platform’s is: whole, packed, empty, or as an error', async () => {
  const { url } = await backend(({ url }) => {
    if (url === '/empty') return { status: 204 }
    return { status: 418, headers: { 'x-tea': 'pot' }, json: { tea: true } }
  })
  const answer = await directFetch(url)
  expect([answer.status, answer.ok, answer.headers.get('x-tea')]).toEqual([418, false, 'pot'])
  expect(await answer.json()).toEqual({ tea: true })
  expect((await directFetch(`${url}/empty`)).body).toBeNull()
  const packed = await raw((response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' })
    response.end(gzipSync('packed'))
  })
  expect(await (await directFetch(packed)).text()).toBe('packed')
})

test('a stream comes piece by piece, however slowly it is read', async () => {
  const piece = 'x'.repeat(100_000)
  const url = await raw((response) => {
    for (let nth = 0; nth < 60; nth++) response.write(piece)
    response.end()
  })
  const { body } = await directFetch(url)
  let size = 0
  for await (const part of body ?? []) {
    size += part.length
    if (size < 1_000_000) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  expect(size).toBe(60 * piece.length)
})

test('a line that breaks in the middle is a fault, and no end', async () => {
  const url = await raw((response) => {
    response.write('half')
    setTimeout(() => response.destroy(), 10)
  })
  await expect((await directFetch(url)).text()).rejects.toMatchObject({ code: 'ECONNRESET' })
})

test('whoever stops reading, or waiting, ends the connection', async () => {
  const closed: Promise<void>[] = []
  const url = await raw((response) => {
    closed.push(new Promise((resolve) => response.once('close', resolve)))
    response.write('on and on')
  })
  const reader = (await directFetch(url)).body?.getReader()
  await reader?.read()
  await reader?.cancel()
  const leaving = new AbortController()
  const answer = await directFetch(url, { signal: leaving.signal })
  const reading = answer.text()
  leaving.abort()
  await expect(reading).rejects.toThrow(/abort/i)
  expect(closed).toHaveLength(2)
  await Promise.all(closed)
})

test('who has left already is not asked for, and a redirect is not followed', async () => {
  const { url, heard } = await backend(() => ({ status: 302, headers: { location: '/other' } }))
  const gone = AbortSignal.abort(new Error('gone'))
  await expect(directFetch(url, { signal: gone })).rejects.toThrow('gone')
  expect((await directFetch(url)).status).toBe(302)
  expect(heard).toHaveLength(1)
})

test('an address that holds a password is refused', async () => {
  await expect(directFetch('http://ada:secret@127.0.0.1:1/')).rejects.toThrow('a password')
})

async function backend(answer: Parameters<typeof openBackend>[0] = (): Said => ({ json: {} })) {
  const one = await openBackend(answer)
  open.push(one)
  return one
}

async function raw(answer: (response: ServerResponse) => void) {
  const server = createServer((_, response) => answer(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({
    close() {
      server.closeAllConnections()
      server.close()
    },
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
