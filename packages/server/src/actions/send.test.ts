import { type SecretRef, ServerAction } from '@baton/contract'
import { afterEach, expect, test } from 'vitest'
import { guardedFetch } from '../net/guarded-fetch.ts'
import { type Backend, openBackend } from '../testing/backend.ts'
import { buildRequest, type Values } from './http-request.ts'
import { sendAction } from './send.ts'

let backend: Backend | null = null
const guarded = guardedFetch({ privateHosts: ['127.0.0.1'] })
afterEach(async () => {
  await backend?.close()
})

const KEY: SecretRef = { secretId: 'sec_1', hint: 'cret' }
const open = async () => 'top-secret'

function action(request: object, more: object = {}): ServerAction {
  return ServerAction.parse({
    name: 'act',
    description: 'Acts',
    parameters: [
      { type: 'string', name: 'orderId' },
      { type: 'number', name: 'count', required: false },
      { type: 'boolean', name: 'gift', required: false },
      { type: 'string', name: 'note', required: false, maxLength: 1_000 },
    ],
    request: { url: 'https://api.example/orders/{orderId}', ...request },
    ...more,
  })
}

const build = (request: object, values: Values) => buildRequest(action(request), values, open)

test.each([
  '..',
  '.',
  '%2e%2e',
  '../admin',
  'a/b',
  '..\\x',
  'x?y=1',
  'x#y',
  '@evil.example',
  ' ',
  '\u0000',
])('the value %j does not lead anywhere else', async (orderId) => {
  const built = await build({}, { orderId }).catch((error: Error) => error.message)
  if (typeof built === 'string') return expect(built).toMatch(/another address|needs/)
  const url = new URL(built.url)
  expect(url.origin).toBe('https://api.example')
  expect(url.pathname).toMatch(/^\/orders\/[^/]+$/)
  expect([url.search, url.hash]).toEqual(['', ''])
})

test('each place escapes in its own way, and what is missing is left out', async () => {
  const built = await build(
    {
      method: 'POST',
      query: [
        { name: 'q', value: 'a {note}' },
        { name: 'n', value: '{count}' },
        { name: 'key', secret: KEY },
      ],
      headers: [{ name: 'authorization', value: 'Bearer ', secret: KEY }],
      body: {
        id: '{orderId}',
        gift: '{gift}',
        count: '{count}',
        text: 'Note: {note}',
        tags: ['{note}'],
      },
    },
    { orderId: 'A&B', gift: true, note: '"}, "admin": true, {"x": "&x=1' },
  )
  const url = new URL(built.url)
  expect(url.pathname).toBe('/orders/A%26B')
  expect([...url.searchParams.keys()]).toEqual(['q', 'key'])
  expect(url.searchParams.get('key')).toBe('top-secret')
  expect(built.headers).toContainEqual(['authorization', 'Bearer top-secret'])
  expect(JSON.parse(built.body ?? '')).toEqual({
    id: 'A&B',
    gift: true,
    text: 'Note: "}, "admin": true, {"x": "&x=1',
    tags: ['"}, "admin": true, {"x": "&x=1'],
  })
})

test('a value cannot become a second header', async () => {
  const headers = [{ name: 'x-note', value: '{note}' }]
  await expect(build({ headers }, { orderId: '1', note: 'a\r\nx-admin: 1' })).rejects.toThrow(
    'one plain line',
  )
})

test.each([
  [{ url: 'https://{orderId}.example/' }, 'request.url'],
  [{ url: 'https://api.example:{count}/' }, 'request.url'],
  [{ url: 'https://user@api.example/' }, 'request.url'],
  [{ url: 'https://api.example/a?b={orderId}' }, 'request.url'],
  [{ url: 'https://api.example/{note}' }, 'request.url'],
  [{ url: 'https://api.example/{nobody}' }, 'request.url'],
  [{ headers: [{ name: 'host', value: 'x' }] }, 'request.headers.0'],
  [{ query: [{ name: 'a', value: '{customer.email}' }] }, 'request.query.0.value'],
  [{ body: { a: 1 } }, 'request.body'],
])('%j cannot be saved', (request, field) => {
  const parsed = ServerAction.safeParse({
    ...action({}),
    request: { ...action({}).request, ...request },
  })
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toContain(field)
})

test.each(['(a+)+', '(a|b)*', 'a*b*c*', '(?=a)', '(a)\\1', '[', 'a{2,99999}'])(
  'the pattern %s cannot be saved',
  (pattern) => {
    const parameters = [{ type: 'string', name: 'orderId', pattern }]
    expect(ServerAction.safeParse({ ...action({}), parameters }).success).toBe(false)
  },
)

const send = (more: object) =>
  sendAction(
    action({ url: `${backend?.url}/{orderId}` }, more),
    { orderId: '1' },
    { guarded, open, signal: new AbortController().signal },
  )

test('of an answer only what is named is kept', async () => {
  const json = {
    status: 'shipped',
    customer: { email: 'sam@example.com', name: 'Sam' },
    items: [
      { name: 'Lamp', cost: 12 },
      { name: 'Bulb', cost: 3 },
    ],
  }
  backend = await openBackend(() => ({ json }))
  const sent = await send({ keep: ['status', 'customer.name', 'items[].name', 'nothing.here'] })
  expect(sent.data).toEqual({
    status: 'shipped',
    customer: { name: 'Sam' },
    items: [{ name: 'Lamp' }, { name: 'Bulb' }],
  })
  expect(sent.text).not.toContain('example.com')
  expect((await send({ keep: [] })).text).toBe('Done.')
  expect((await send({ keep: ['$'] })).text).toContain('sam@example.com')
})

test.each([
  ['an error', { status: 404, json: { secret: 'x' } }, 'It answered 404.', false],
  ['an error of its own', { status: 503 }, 'It answered 503.', true],
  ['a redirect', { status: 302, headers: { location: '/x' } }, 'redirects are not followed', true],
  ['too much', { text: 'x'.repeat(300) }, 'larger than 200 bytes', true],
  ['a cut line', { hangUp: true }, 'hang up', true],
])('%s is told in words', async (_, said, words, began) => {
  backend = await openBackend(() => said)
  const sent = await send({ maxBytes: 200 })
  expect(sent).toMatchObject({ ok: false, began })
  expect(sent.text).toContain(words)
})

test('who does not answer in time is not waited for', async () => {
  backend = await openBackend(() => new Promise(() => {}))
  expect((await send({ timeoutSeconds: 1 })).text).toBe('No answer in 1 seconds.')
})

test('what was never sent is known not to have been done', async () => {
  backend = await openBackend(() => ({}))
  await backend.close()
  expect(await send({})).toMatchObject({ ok: false, began: false })
})
