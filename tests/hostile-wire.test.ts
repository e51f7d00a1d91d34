// What comes over the wire when the other end is broken, or means harm: it costs its own connection and nothing else.
import { endpoints } from '@baton/contract'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { echo } from '../packages/server/src/testing/answerers.ts'
import {
  type Desk,
  type Talk,
  type TestWorld,
  testWorld,
} from '../packages/server/src/testing/world.ts'
import { pick, seededRandom } from './random.ts'
import { type Sent, sendBytes, sender, sendSlowly } from './raw-http.ts'

let world: TestWorld
let url: string
let desk: Desk
let talk: Talk
beforeAll(async () => {
  world = await testWorld({ answerer: echo })
  url = await world.listen()
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
  ['one that is too large', { 'x-baton-key': 'k'.repeat(20_000) }],
  ['a cookie that is too large', { cookie: 'c=d; '.repeat(4_000) }],
  [
    'far too many',
    Object.fromEntries(Array.from({ length: 1_900 }, (_, at) => [`x-${at}`, 'yyy'])),
  ],
])('headers: %s', async (_, headers) => {
  const { status } = await sender(url)('POST', '/api/v1/conversations', headers, '{}')
  expect(status).toBe(431)
})

test.each([
  ['x-baton-key', '\xff\xfe'],
  ['authorization', 'Bearer'],
  ['authorization', 'Basic !!!'],
  ['cookie', 'baton.session_token=%00%ff; ; =; a'],
  ['cookie', `baton.session_token=${'%'.repeat(3_000)}`],
  ['origin', 'not a url'],
  ['host', 'evil"><script>alert(1)</script>'],
  ['host', ''],
  ['host', '[::1'],
  ['idempotency-key', "'; drop table events"],
  ['x-forwarded-host', 'evil.example'],
  ['x-forwarded-proto', 'javascript'],
  ['range', 'bytes=0-99999999999'],
  ['expect', 'nonsense'],
])('the header %s: %s', async (name, value) => {
  for (const path of ['conversations', 'inbox', 'setup', 'nowhere'])
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const { status } = await sender(url)(method, `/api/v1/${path}`, { [name]: value })
      expect(status, `${method} ${path}`).toBeLessThan(500)
    }
  for (const path of ['/api/docs', '/api/openapi.json', '/api/auth/get-session', '/readyz', '/']) {
    const { status, text } = await sender(url)('GET', path, { [name]: value })
    expect(status, path).toBeLessThan(500)
    expect(text).not.toContain('<script>alert')
  }
})

test('slow senders keep nobody waiting, and who goes away in mid-word is no fault of ours', async () => {
  const to = `/api/v1/conversations/${talk.id}/messages`
  const slow = Array.from({ length: 60 }, () => sendSlowly(url, to, `Bearer ${talk.token}`))
  await Promise.all(slow.map(({ begun }) => begun))
  const other = await world.converse()
  expect(await other.say('Am I held up?')).toMatchObject({ status: 200 })
  await world.worker.idle()
  expect((await other.events()).at(-1).message.text).toContain('Am I held up?')

  for (const { end } of slow) end()
  await Promise.all(slow.map(({ closed }) => closed))
  expect(await talk.events()).toHaveLength(1)
})

test('frames nobody knows end their own connection and no other', async () => {
  const witness = await open('?after=0')
  const frames = [
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"type":"follow"}',
    '{"type":"follow","conversationId":"\\u0000","after":0}',
    '{"type":"follow","conversationId":"\\ud800","after":0}',
    '{"type":"follow","conversationId":"x","after":1e300}',
    '{"type":"follow","conversationId":"x","after":2147483648}',
    '{"type":"follow","conversationId":"x","after":9007199254740991}',
    '{"type":"unfollow","conversationId":"__proto__"}',
    '['.repeat(4_000),
    'x'.repeat(10_000),
    'x'.repeat(30_000),
    Buffer.from([0, 255]),
  ]
  for (const cookie of [undefined, desk.cookie])
    for (const frame of frames) {
      const socket = await open('', cookie)
      socket.send(frame)
      if (socket.readyState === WebSocket.OPEN) socket.send('{"type":"ping"}')
      await ended(socket)
    }
  expect(witness.readyState).toBe(WebSocket.OPEN)
  witness.terminate()
})

test.each(['-1', '1e99', '2147483648', '9007199254740991', '%00', 'NaN', ''])(
  'a connection that resumes after %s is open and sends nothing wrong',
  async (after) => {
    const socket = await open(`?after=${after}`)
    socket.send('{"type":"ping"}')
    await ended(socket)
  },
)

test('a thousand requests of garbage', async () => {
  const seed = 20_261_121
  const random = seededRandom(seed)
  const send = sender(url)
  for (let at = 0; at < 1_000; at += 20) {
    const requests = Array.from({ length: 20 }, () => garbage(random))
    const answers = await Promise.all(requests.map((request) => send(...request)))
    answers.forEach(({ status }, place) => {
      const words = `seed ${seed}, request ${at + place}: ${JSON.stringify(requests[place])}`
      expect(status, words).toBeGreaterThan(0)
      expect(status, words).toBeLessThan(500)
    })
  }
})

test.each([
  '\r\n\r\n',
  'GET\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  '\0\0\0\0',
  '\x16\x03\x01\x02\x00\x01',
  'POST /api/v1/conversations HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'POST /api/v1/conversations HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n',
  'GET //evil.example/%2e%2e HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET http://evil.example/ HTTP/1.1\r\nHost:\r\n\r\n',
  'GET http:// HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  'GET http://a:b@c/ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  'GET // HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  'GET http:// HTTP/1.1\r\nHost: [\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nCookie: a=b\r\n\r\n',
  'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n',
])('what is hardly HTTP: %j', async (bytes) => {
  expect(await sendBytes(url, bytes)).not.toMatch(/^HTTP\/1\.1 5/)
})

/** A socket of the customer, or of the human whose cookie is given. */
async function open(query: string, cookie?: string): Promise<WebSocket> {
  const headers = cookie ? { cookie } : { authorization: `Bearer ${talk.token}` }
  const socket = new WebSocket(`${url.replace('http', 'ws')}/ws${query}`, { headers })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  return socket
}

/** Either it was closed for what it sent, or it goes on and answers the ping. */
async function ended(socket: WebSocket): Promise<void> {
  await new Promise<void>((resolve) => {
    socket.on('error', () => {})
    socket.once('close', () => resolve())
    socket.on('message', (data) => String(data).includes('pong') && resolve())
  })
  socket.terminate()
}

function garbage(random: () => number): Sent {
  const letters = (count: number) =>
    Array.from({ length: Math.floor(random() * count) }, () =>
      String.fromCharCode(32 + Math.floor(random() * 95)),
    ).join('')
  const known = pick(random, Object.values(endpoints)).path.replace('{conversationId}', talk.id)
  const paths = [known, `${known}/${letters(9)}`, `/${letters(40)}`, `${known}?${letters(60)}`]
  const path = encodeURI(pick(random, paths)).replace(/%25/g, () => pick(random, ['%', '%25']))
  const proofs = [
    {},
    { 'x-baton-key': random() < 0.5 ? world.key : letters(50) },
    { authorization: `Bearer ${random() < 0.5 ? talk.token : letters(200)}` },
    { cookie: random() < 0.5 ? desk.cookie : letters(200) },
    { 'idempotency-key': letters(60), 'x-baton-key': world.key },
  ]
  const method = pick(random, ['GET', 'POST', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])
  const bodies = [
    letters(2_000),
    JSON.stringify({ messageId: letters(20), text: letters(300) }),
    JSON.stringify({ [letters(10)]: { [letters(5)]: random() * 1e9 } }),
    JSON.stringify({ email: letters(30), customer: letters(5), page: { url: letters(30) } }),
    `{"messageId":"x","text":"${letters(30)}\\u0000\\ud800"}`,
  ]
  return [method, path, pick(random, proofs), pick(random, bodies)]
}
