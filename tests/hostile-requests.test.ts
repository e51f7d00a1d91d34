// Requests that ask for what is not there or not theirs, in ways nobody should: a clear no, never a fault.
import { endpoints } from '@baton/contract'
import { SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { echo } from '../packages/server/src/testing/answerers.ts'
import {
  type Desk,
  type Talk,
  type TestWorld,
  testWorld,
} from '../packages/server/src/testing/world.ts'
import { sender } from './raw-http.ts'

let world: TestWorld
let send: ReturnType<typeof sender>
let desk: Desk
let talk: Talk
beforeAll(async () => {
  world = await testWorld({ answerer: echo })
  send = sender(await world.listen())
  desk = await world.teammate('Ada')
  talk = await world.converse()
})
afterAll(() => world.close())
/** Nothing was logged as our fault, and the next customer is served. */
afterEach(async () => {
  expect(world.faults.splice(0)).toEqual([])
  expect(await (await world.converse()).say('Still there?')).toMatchObject({ status: 200 })
})

test.each([
  ['a zero character', '%00'],
  ['a zero character at the end', 'cnv_%00'],
  ['half a character', '%ff'],
  ['half an emoji', '%F0%9F'],
  ['half a pair', '%ED%A0%80'],
  ['a path', '..%2f..%2f'],
  ['a path of dots', '%2e%2e'],
  ['too long', 'x'.repeat(129)],
  ['far too long', 'x'.repeat(8_000)],
  ['an emoji', '%F0%9F%98%80'],
  ['a statement', "'%20or%201=1--"],
  ['a pattern', '*'],
  ['a parameter', ':conversationId'],
  ['a word of the language', '__proto__'],
])('an id that is %s names nothing', async (_, id) => {
  for (const { method, path } of Object.values(endpoints)) {
    if (!path.includes('{conversationId}')) continue
    for (const proof of proofs()) {
      const body = method === 'POST' ? '{"messageId":"m","noteId":"n","text":"x"}' : ''
      const { status } = await send(method, path.replace('{conversationId}', id), proof, body)
      expect(status, `${method} ${path}`).toBeGreaterThanOrEqual(400)
      expect(status, `${method} ${path}`).toBeLessThan(500)
    }
  }
})

test.each([
  '-1',
  '1e99',
  '2147483648',
  '9007199254740991',
  '99999999999999999999',
  'NaN',
  '0x10',
  '',
  '1;2',
  '%00',
  '[]',
  '1&after=2&limit=3&cursor=4&view=5',
])('a query with %s for a number, or for anything else', async (value) => {
  for (const query of [
    `conversations/${talk.id}/events?after=${value}`,
    `inbox?limit=${value}`,
    `inbox?cursor=${value}`,
    `inbox?cursor=${value}:x`,
    `inbox?cursor=1:${value}`,
    `inbox?view=${value}`,
  ])
    for (const proof of proofs())
      expect((await send('GET', `/api/v1/${query}`, proof)).status, query).toBeLessThan(500)
})

test('a token that is forged, foreign, worn out or of another kind opens nothing', async () => {
  const other = await world.converse()
  const [head = '', body = '', signature = ''] = other.token.split('.')
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const key = new TextEncoder().encode('a secret of at least thirty-two letters:customers')
  const claims = { ws: world.workspaceId, sub: talk.id }
  const jwt = () => new SignJWT(claims).setProtectedHeader({ alg: 'HS256' })
  const tokens = [
    other.token,
    `${head}.${body}.`,
    `${encoded({ alg: 'none' })}.${body}.`,
    `${encoded({ alg: 'none' })}.${encoded(claims)}.${signature}`,
    `${head}.${encoded(claims)}.${signature}`,
    await jwt().setExpirationTime('1h').sign(key),
    await jwt().setAudience('another').setExpirationTime('1h').sign(key),
    await jwt().setAudience('baton:conversation').setExpirationTime('-1h').sign(key),
    await jwt().setAudience('baton:conversation').setExpirationTime('1h').sign(Buffer.alloc(32)),
    'a.b.c',
    '...',
    'x'.repeat(4_000),
    talk.token.slice(0, -1),
  ]
  for (const token of tokens) {
    const headers = { authorization: `Bearer ${token}` }
    const { status } = await send('GET', `/api/v1/conversations/${talk.id}/events`, headers)
    expect([401, 403], token).toContain(status)
  }
})

test('a wrong method, on every address there is', async () => {
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND'])
    for (const { path } of Object.values(endpoints)) {
      const { status } = await send(method, path.replace('{conversationId}', talk.id))
      expect(status, `${method} ${path}`).toBeLessThan(500)
    }
})

test.each([
  'text/plain',
  'text/html',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/xml',
  'application/json; charset=utf-16',
  ';;;',
])('a body that says it is %s', async (kind) => {
  const body = JSON.stringify({ messageId: kind.replace(/\W/g, '-'), text: 'x' })
  expect((await say(body, { 'content-type': kind })).status).toBeLessThan(500)
  expect((await say(body, { 'content-encoding': 'gzip' })).status).toBeLessThan(500)
})

test.each([
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0xd8])],
  ['half a pair as bytes', Buffer.from('{"messageId":"a","text":"\xed\xa0\x80"}', 'latin1')],
  ['a mark before the first letter', '\uFEFF{}'],
  ['a list', '[]'],
  ['nothing', 'null'],
  ['a number', '0'],
  ['half of it', '{"messageId":"a","te'],
  ['a prototype', '{"__proto__":{"text":"x"},"messageId":"p","text":"x"}'],
  ['a constructor', '{"constructor":{"prototype":{}},"messageId":"c","text":"x"}'],
  ['objects for texts', '{"messageId":{"toString":1},"text":["x"]}'],
  ['depth without an end', `{"messageId":"n","text":${'['.repeat(30_000)}`],
  ['depth with an end', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
  ['deep objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['deep objects to be repaired', `${'{"a":'.repeat(6_000)}"\\u0000"${'}'.repeat(6_000)}`],
  ['many keys', `{${Array.from({ length: 5_000 }, (_, at) => `"k${at}":1`).join()}}`],
  ['a long number', `{"messageId":"e","text":1${'0'.repeat(50_000)}}`],
])('a body that holds %s', async (_, body) => {
  const { status, text } = await say(body)
  expect(status).toBeLessThan(500)
  if (status !== 200) expect(JSON.parse(text)).toMatchObject({ code: expect.stringMatching(/\w/) })
})

test('a key that is there twice: the last one counts, and one message is stored', async () => {
  await say('{"messageId":"twice","text":"one","text":"two"}')
  const texts = (await talk.events())
    .filter(({ message }) => message?.id === 'twice')
    .map(({ message }) => message.text)
  expect(texts).toEqual(['two'])
})

test('a body that is too large, announced or not', async () => {
  const large = JSON.stringify({ messageId: 'm', text: 'x'.repeat(70_000) })
  const unannounced = { 'transfer-encoding': 'chunked' }
  expect((await say(large)).status).toBe(413)
  expect((await say(large, unannounced)).status).toBe(413)
  expect((await send('POST', '/api/auth/sign-in/email', {}, large)).status).toBe(413)
  for (const { path, method } of Object.values(endpoints)) {
    const body = method === 'POST' ? large : ''
    expect((await send(method, path, unannounced, body)).status, path).toBeLessThan(500)
  }
})

test('sign-in and sign-up with garbage, before there is an operator and after', async () => {
  const empty = await testWorld({ answerer: echo })
  const senders = [send, sender(await empty.listen())]
  const odd = { email: 'a\0b@example.com', password: 'a\0'.repeat(8), name: '\ud800' }
  const bodies = ['', '{', 'null', '[]', '{}', '{"email":null}', '{"email":{},"password":[]}']
  const paths = ['sign-in/email', 'sign-up/email', 'sign-out', 'organization/create', '%00', '..']
  for (const sendTo of senders)
    for (const path of [...paths, 'get-session', 'update-user', 'callback/x', 'a/'.repeat(500)])
      for (const body of [
        ...bodies,
        JSON.stringify(odd),
        JSON.stringify({ ...odd, email: 'a@b.c' }),
      ]) {
        const headers = { 'content-type': 'application/json' }
        const { status } = await sendTo('POST', `/api/auth/${path}`, headers, body)
        expect(status, `${path} ${body}`).toBeLessThan(500)
      }
  expect(empty.faults).toEqual([])
  await empty.close()
})

test('a crowd that wants to sign up at once lets nobody else wait', async () => {
  const body = JSON.stringify({ name: 'Eve', email: 'eve@example.com', password: 'x'.repeat(12) })
  const headers = { 'content-type': 'application/json' }
  const crowd = Array.from({ length: 40 }, () =>
    send('POST', '/api/auth/sign-up/email', headers, body),
  )
  expect((await (await world.converse()).say('Am I held up?')).status).toBe(200)
  expect(new Set((await Promise.all(crowd)).map(({ status }) => status))).toEqual(new Set([403]))

  const empty = await testWorld({ answerer: echo })
  const first = sender(await empty.listen())
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, at) =>
      first('POST', '/api/auth/sign-up/email', headers, body.replace('eve@', `eve${at}@`)),
    ),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  await empty.close()
})

function say(body: string | Buffer, headers: object = {}) {
  const kind = { 'content-type': 'application/json' }
  return send(
    'POST',
    `/api/v1/conversations/${talk.id}/messages`,
    { ...kind, ...customer(), ...headers },
    body,
  )
}

function customer() {
  return { authorization: `Bearer ${talk.token}` }
}

/** Nobody, a page, a customer and a human. */
function proofs(): object[] {
  return [{}, { 'x-baton-key': world.key }, customer(), { cookie: desk.cookie }]
}
