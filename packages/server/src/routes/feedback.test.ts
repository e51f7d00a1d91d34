import { afterAll, beforeAll, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type Desk, type Talk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let desk: Desk
beforeAll(async () => {
  world = await testWorld({ answerer: echo })
  desk = await world.teammate('Ada')
})
afterAll(() => world.close())

const at = (talk: Talk, path: string) => `/api/v1/conversations/${talk.id}${path}`
const get = (talk: Talk, path: string) =>
  world.call(at(talk, path), { headers: { authorization: `Bearer ${talk.token}` } })

async function talked(...words: string[]): Promise<Talk> {
  const talk = await world.converse({ customer: { email: 'kim@example.com' } })
  for (const word of words) {
    await talk.say(word)
    await world.worker.idle()
  }
  return talk
}

async function closed(...words: string[]): Promise<Talk> {
  const talk = await talked(...words)
  await desk.post(at(talk, '/close'))
  return talk
}

/** As if it had been closed long ago. */
async function ago(talk: Talk, days: number): Promise<void> {
  await world.pool.query(
    `update events set event = jsonb_set(event, '{at}', to_jsonb(to_char(
       now() at time zone 'utc' - make_interval(days => $2), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
     where conversation_id = $1 and event->>'type' in ('conversation.closed', 'conversation.rated')`,
    [talk.id, days],
  )
  world.commits.forget({ workspaceId: world.workspaceId, conversationId: talk.id }, 2 ** 30)
}

test('a conversation is rated once it is closed, once for each closing, and changed for a day', async () => {
  const talk = await talked('Where is it?', 'Still not here')
  expect((await talk.post('/rating', { score: 5 })).json.code).toBe('not-rateable')
  await desk.post(at(talk, '/close'))
  const { seq } = (await talk.post('/rating', { score: 2, comment: ' Slow ' })).json
  expect((await talk.post('/rating', { score: 2, comment: 'Slow' })).json.seq).toBe(seq)
  expect((await talk.post('/rating', { score: 4 })).json.seq).toBe(seq + 1)
  expect((await talk.events()).at(-1)).toMatchObject({ type: 'conversation.rated', score: 4 })
  expect((await desk.get('/api/v1/inbox?view=closed')).json.data[0]).toMatchObject({ score: 4 })
  await ago(talk, 2)
  expect((await talk.post('/rating', { score: 1 })).status).toBe(409)
  await talk.say('It broke again')
  await desk.post(at(talk, '/close'))
  expect((await talk.post('/rating', { score: 1 })).status).toBe(200)
})

test.each([0, 6, 1.5, '5', null])('a score of %s is none', async (score) => {
  const talk = await closed('One', 'Two')
  const { status, json } = await talk.post('/rating', { score })
  expect([status, json.errors[0].field]).toEqual([400, 'score'])
})

test('what was settled by one answer is not followed by a form; what a person wrote in is', async () => {
  expect((await (await closed('Hello')).post('/rating', { score: 5 })).status).toBe(409)
  const talk = await talked('Hello')
  await desk.post(at(talk, '/replies'), { messageId: 'r', text: 'Hi, Ada here' })
  await desk.post(at(talk, '/close'))
  expect((await talk.post('/rating', { score: 5 })).status).toBe(200)
})

test('an answer of the assistant gets a thumb with a reason, which can be taken back', async () => {
  const talk = await talked('How?')
  const { message } = (await talk.events()).at(-1)
  const thumb = (body: object, id = message.id) => talk.post(`/messages/${id}/thumb`, body)
  const down = { thumb: 'down', reason: 'wrong', comment: 'It is the other way round' }
  const { seq } = (await thumb(down)).json
  expect((await thumb(down)).json.seq).toBe(seq)
  expect((await talk.events()).at(-1)).toMatchObject({ type: 'answer.rated', ...down })
  expect((await thumb({ thumb: null })).json.seq).toBe(seq + 1)
  expect((await thumb({ thumb: 'up' }, 'msg_1')).status).toBe(404)
  expect((await thumb({ thumb: 'sideways' })).status).toBe(400)
})

test('a closed conversation opens again within the days, and is over for good after them', async () => {
  const talk = await closed('One')
  const { seq } = (await talk.post('/reopen', {})).json
  expect((await talk.post('/reopen', {})).json.seq).toBe(seq)
  await desk.post(at(talk, '/close'))
  await ago(talk, 31)
  expect((await talk.post('/reopen', {})).json.code).toBe('conversation-closed')
  expect((await talk.say('Anybody?')).json.code).toBe('conversation-closed')
  // Whoever asks for a person is never sent away.
  expect((await talk.escalate()).status).toBe(200)
})

test('the customer reads what would go, and says it better on the way', async () => {
  const talk = await world.converse({
    customer: { name: 'Kim', attributes: { plan: 'pro' } },
    page: { url: 'https://shop.example/cart', title: 'Cart' },
  })
  await talk.say('The button does nothing')
  await world.worker.idle()
  expect((await get(talk, '/receipt')).json).toMatchObject({
    ...{ escalationId: null, ownWords: null, email: null, verified: false, messages: 2 },
    ...{ name: 'Kim', attributes: ['plan'], page: { title: 'Cart' } },
    subject: 'The button does nothing',
  })
  const told = { summary: 'I cannot pay with my card', email: 'kim@example.com' }
  const { seq } = (await talk.post('/escalate', told)).json
  expect((await talk.post('/escalate', told)).json.seq).toBe(seq)
  const receipt = (await get(talk, '/receipt')).json
  expect(receipt).toMatchObject({ ownWords: told.summary, email: told.email })
  expect(receipt.escalationId).toMatch(/^esc_/)
  expect(receipt.summary).not.toContain('card')
  const kinds = (await talk.events()).map(({ type, message }) => message?.notice ?? type)
  expect(kinds.filter((kind) => kind === 'handoff')).toHaveLength(1)
  expect(kinds).not.toContain('email-wanted')
})

test('what went is put right afterwards, and nobody waits for that', async () => {
  const talk = await talked('Help')
  expect((await talk.post('/receipt', { summary: 'x' })).json.code).toBe('no-escalation')
  await talk.escalate()
  const { seq } = (await talk.post('/receipt', { summary: 'It is about my invoice' })).json
  expect((await talk.post('/receipt', { summary: 'It is about my invoice' })).json.seq).toBe(seq)
  expect((await talk.events()).at(-1)).toMatchObject({
    type: 'escalation.corrected',
    ownWords: 'It is about my invoice',
  })
  const asked = await talk.post('/escalate', { summary: 'No: my order' })
  expect(asked.json.seq).toBe(seq + 1)
})

test('the transcript is a file to keep, without notes, in which foreign words stay words', async () => {
  const talk = await talked('<script>alert(1)</script> *bold* [x](javascript:alert(1))')
  await desk.post(at(talk, '/notes'), { noteId: 'n', text: 'He is angry' })
  const text = await get(talk, '/transcript')
  expect(text.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.txt"$/)
  expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(text.headers.get('x-content-type-options')).toBe('nosniff')
  expect(text.json).toContain('*bold*')
  expect(text.json).not.toContain('angry')
  const markdown = await get(talk, '/transcript?format=markdown')
  expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  const [theirs] = markdown.json.split('**Assistant**')
  expect(theirs).toContain('\\*bold\\*')
  expect(markdown.json).not.toMatch(/<script|\]\(javascript/)
})

test('a transcript by mail is refused honestly while there is no mail', async () => {
  const talk = await talked('Hi')
  expect((await talk.post('/transcript/mail', {})).json).toMatchObject({
    code: 'mail-not-configured',
    detail: expect.stringContaining('Download'),
  })
})

test('none of it is done with the token of another conversation', async () => {
  const [mine, theirs] = [await talked('Mine'), await closed('One', 'Two')]
  const headers = { authorization: `Bearer ${mine.token}` }
  const post = (path: string, body: object) => world.call(at(theirs, path), { body, headers })
  expect((await post('/rating', { score: 1 })).status).toBe(403)
  expect((await post('/read', { upTo: 3 })).status).toBe(403)
  expect((await post('/reopen', {})).status).toBe(403)
  expect((await world.call(at(theirs, '/receipt'), { headers })).status).toBe(403)
  expect((await world.call(at(theirs, '/transcript'), { headers })).status).toBe(403)
})
