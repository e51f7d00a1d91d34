// Hostile text in every field a person sees: refused in words, or kept as it is and inert. Nothing is lost by it, and
// nobody is called by it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../packages/server/src/id.ts'
import { indexFolder } from '../packages/server/src/knowledge/index-folder.ts'
import { echo } from '../packages/server/src/testing/answerers.ts'
import {
  type Answer,
  type Desk,
  type TestWorld,
  testWorld,
} from '../packages/server/src/testing/world.ts'
import { collectedTexts, hostileTexts, kept } from './hostile-texts.ts'

let world: TestWorld
let desk: Desk
beforeAll(async () => {
  world = await testWorld({ answerer: echo })
  desk = await world.teammate('Ada')
})
afterAll(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

test.each(hostileTexts)('what a customer writes stays words: %s', (_, text) => asMessage(text))

const collected = collectedTexts()
test.skipIf(collected === null)(
  'what a customer writes stays words: a collection of other people’s (skipped where there is none)',
  async () => {
    for (const [, text] of collected ?? []) await asMessage(text)
  },
)

test.each(hostileTexts)('what a page says of a customer stays words: %s', async (_, text) => {
  for (const [field, body, read] of claims(text)) {
    const headers = { 'x-baton-key': world.key }
    const answer = await world.call('/api/v1/conversations', { body, headers })
    expectJson(answer)
    if (answer.status !== 201) {
      expectRefused(answer, field)
      continue
    }
    const [started] = await eventsOf(answer.json.conversationId)
    // An address is kept the way browsers read it: without tabs and ends of lines.
    const given = field === 'page.url' ? kept(text).replace(/[\t\n\r]/g, '') : kept(text)
    expect(read(started).trim()).toBe(given.trim())
    expect(await rowOf(answer.json.conversationId)).toMatchObject({ holder: 'assistant' })
  }
})

test.each(hostileTexts)('what a human writes stays words: %s', async (_, text) => {
  const talk = await world.converse()
  const to = `/api/v1/conversations/${talk.id}`
  const written = {
    note: await desk.post(`${to}/notes`, { noteId: 'n1', text }),
    reply: await desk.post(`${to}/replies`, { messageId: 'm1', text }),
    instruction: await desk.post(`${to}/hand-back`, { instruction: text }),
  }
  const events = await eventsOf(talk.id)
  const read = {
    note: events.find(({ type }) => type === 'note.posted')?.note.text,
    reply: events.find(({ type }) => type === 'message.posted')?.message.text,
    instruction: events.find(({ type }) => type === 'conversation.returned')?.instruction,
  }
  for (const field of ['note', 'reply', 'instruction'] as const) {
    expectJson(written[field])
    if (written[field].status === 200) expect(read[field]).toBe(kept(text))
    else expectRefused(written[field], field === 'instruction' ? 'instruction' : 'text')
  }
})

test('what a document says is quoted and not obeyed', async () => {
  const answering = await testWorld()
  for (const [name, text] of hostileTexts.filter(([name]) => name.includes('instruction')))
    await index(answering, `${name}.md`, `# About zorbs: ${text}\n\nA zorb is round. ${text}`)
  const talk = await answering.converse()
  await talk.say('What is a zorb?')
  await answering.worker.idle()

  const events = await talk.events()
  const answer = events.at(-1).message
  expect(answer).toMatchObject({ author: { kind: 'assistant' } })
  expect(answer.text).toContain('A zorb is round.')
  expect(events.map(({ type }) => type)).not.toContain('escalation.requested')
  expect(answering.faults).toEqual([])
  await answering.close()
})

/** In a conversation of its own: what a text does must come from the text. */
async function asMessage(text: string): Promise<void> {
  const talk = await world.converse({ customer: { name: 'Sam' } })
  const answer = await talk.say(text, 'm1')
  await world.worker.idle()
  expectJson(answer)
  const events = await eventsOf(talk.id)
  if (answer.status !== 200) {
    expectRefused(answer, 'text')
    expect(events).toHaveLength(1)
    return
  }
  expect(events[1]).toMatchObject({ type: 'message.posted', message: { id: 'm1' } })
  expect(events[1].message.text).toBe(kept(text))
  // Letters that nobody reads may be answered with the offer of a person beside.
  const { message } = events.findLast(({ type }) => type === 'message.posted')
  expect(message).toMatchObject({ author: { kind: 'assistant' } })
  expect(message.text).toBe(`You asked: ${kept(text)}`)
  expect(await rowOf(talk.id)).toMatchObject({ holder: 'assistant', reason: null })

  // The way to a person stays open, and what goes with it is made of the same words.
  expect((await talk.escalate()).status).toBe(200)
  expect(await rowOf(talk.id)).toMatchObject({ holder: 'queue', customer: { name: 'Sam' } })
}

// biome-ignore lint/suspicious/noExplicitAny: an event as it comes over the wire
type Read = (started: any) => string

/** A field, a request that carries the text in it, and where it is found again. */
function claims(text: string): [string, object, Read][] {
  const url = `https://shop.example/?q=${text}`
  return [
    ['customer.name', { customer: { name: text } }, ({ customer }) => customer.name],
    ['customer.email', { customer: { email: text } }, ({ customer }) => customer.email],
    [
      'page.title',
      { page: { url: 'https://shop.example/', title: text } },
      ({ page }) => page.title,
    ],
    [
      'page.url',
      { page: { url } },
      ({ page }) => page.url.slice('https://shop.example/?q='.length),
    ],
    ['page.url', { page: { url: text } }, ({ page }) => page.url],
    ['locale', { locale: text }, ({ locale }) => locale],
  ]
}

function expectJson({ headers }: Answer): void {
  expect(headers.get('content-type')).toMatch(/^application\/(problem\+)?json/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
}

function expectRefused({ status, json }: Answer, field: string): void {
  expect(status).toBe(400)
  expect(json).toMatchObject({ code: 'invalid', status: 400 })
  expect(json.errors).toContainEqual({ field, message: expect.stringMatching(/\w/) })
}

// biome-ignore lint/suspicious/noExplicitAny: events as they come over the wire
async function eventsOf(id: string): Promise<any[]> {
  const answer = await desk.get(`/api/v1/conversations/${id}/events`)
  expectJson(answer)
  return answer.json.events
}

async function rowOf(id: string): Promise<object> {
  const answer = await desk.get('/api/v1/inbox?limit=200')
  expectJson(answer)
  return answer.json.data.find((row: { conversationId: string }) => row.conversationId === id)
}

async function index(into: TestWorld, name: string, text: string): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'baton-docs-'))
  await writeFile(path.join(folder, name), text)
  await indexFolder(into.pool, into.workspaceId, {
    title: name,
    folder,
    baseUrl: `https://example.com/${encodeURIComponent(name)}/`,
    newId,
    now: Date.now,
  })
  await rm(folder, { recursive: true })
}
