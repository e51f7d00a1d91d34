import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtInAnswerer } from '@baton/agent'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../id.ts'
import { indexFolder } from '../knowledge/index-folder.ts'
import { knownSource } from '../knowledge/known-source.ts'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let folder: string
let ada: Desk

beforeAll(async () => {
  world = await testWorld({ answerer: builtInAnswerer })
  ada = await world.teammate('Ada')
  folder = await mkdtemp(join(tmpdir(), 'baton-help-'))
  await writeFile(
    join(folder, 'returns.md'),
    '# Returning a lamp\n\nTo return a lamp, print the label in your account and bring the parcel to any post office within thirty days.',
  )
  const about = { title: 'Shop', folder, baseUrl: '/shop/', newId, now: Date.now }
  await indexFolder(world.pool, world.workspaceId, about)
  const source = await knownSource(world.pool, world.workspaceId, 'folder at /shop/')
  const value = { enabled: true, title: 'Lamp help', sources: [source?.id] }
  const by = { id: 'usr_ada', name: 'Ada' }
  await world.settings.save(world.workspaceId, { part: 'help', baseVersion: 0, value, by })
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true })
  await rm(`${folder}-files`, { recursive: true, force: true })
})

const LETTER = {
  name: 'Sam',
  email: 'sam@example.com',
  subject: 'My order',
  message: 'Where is it?',
}

test('a question sent as a form is answered on the page that comes back, with its sources', async () => {
  const form = await formOf('/help/ask')
  const { document } = await post('/help/ask', { form, question: 'How do I return a lamp?' })
  expect(document.querySelector('.talk .customer')?.textContent).toContain(
    'How do I return a lamp?',
  )
  expect(document.querySelector('.talk .assistant')?.textContent).toContain('post office')
  expect(document.querySelector('.sources a')?.getAttribute('href')).toContain('/shop/returns')
  const row = (await conversations()).find(({ question }) => question?.includes('return a lamp'))
  expect(row?.channel).toBe('help')
})

test('a document without an address is cited by the one it has here', async () => {
  const about = { title: 'Files', folder: `${folder}-files`, baseUrl: '', newId, now: Date.now }
  await mkdir(about.folder)
  const text =
    '# Bulbs\n\n## Which bulbs fit\n\nA bulb with an E27 socket fits every lamp we have ever sold, and no other socket does.'
  await writeFile(join(about.folder, 'bulbs.md'), text)
  await indexFolder(world.pool, world.workspaceId, about)
  const files = await knownSource(world.pool, world.workspaceId, 'folder at ')
  const before = await world.settings.version(world.workspaceId, 'help')
  const saved = before?.value as { sources: string[] } | undefined
  const value = { ...saved, sources: [...(saved?.sources ?? []), files?.id] }
  const change = { part: 'help', baseVersion: before?.version ?? 0, value } as const
  await world.settings.save(world.workspaceId, { ...change, by: { id: 'usr_ada', name: 'Ada' } })
  const { document } = await post('/help/ask', {
    form: await formOf('/help/ask'),
    question: 'Which bulbs fit?',
  })
  expect(document.querySelector('.sources a')?.getAttribute('href')).toBe(
    '/help/bulbs#which-bulbs-fit',
  )
})

test('it goes on with the conversation, and to a person with the whole story', async () => {
  const first = await post('/help/ask', {
    form: await formOf('/help/ask'),
    question: 'Return a lamp?',
  })
  const token = tokenIn(first)
  const second = await post('/help/ask', {
    token,
    question: 'Thank you',
    form: await formOf('/help/ask'),
  })
  expect(second.document.querySelectorAll('.talk .customer').length).toBe(2)
  const third = await post('/help/ask', { token, person: 'yes' })
  expect(third.document.querySelector('h1')?.textContent).toBe('A person has been asked')
  const { json } = await ada.get('/api/v1/inbox?view=escalated')
  expect(JSON.stringify(json)).toContain('Return a lamp?')
})

test('the same question sent twice is one conversation', async () => {
  const form = await formOf('/help/ask')
  const before = (await conversations()).length
  await Promise.all([1, 2].map(() => post('/help/ask', { form, question: 'Twice?' })))
  expect((await conversations()).length).toBe(before + 1)
})

test('a token that is not ours shows nobody else’s conversation', async () => {
  const { status, text } = await post('/help/ask', { token: 'eyJhbGciOiJub25lIn0.e30.', form: '' })
  expect(status).toBe(400)
  expect(text).not.toContain('class="talk"')
})

test('a letter reaches a person at once, is never answered by the assistant, and twice is once', async () => {
  const form = await formOf('/help/contact')
  const before = (await conversations()).length
  const [sent] = await Promise.all(
    [1, 2].map(() => post('/help/contact', { ...LETTER, form, anyway: 'yes' })),
  )
  expect(sent?.document.querySelector('h1')?.textContent).toBe('A person has been asked')
  const all = await conversations()
  expect(all.length).toBe(before + 1)
  const id = sent?.document.querySelector('code')?.textContent ?? ''
  const { json } = await ada.get(`/api/v1/conversations/${id}/events`)
  const types = json.events.map(({ type }: { type: string }) => type)
  expect(types.filter((type: string) => type === 'escalation.requested')).toHaveLength(1)
  expect(types).not.toContain('turn.assessed')
  expect(json.events[0]).toMatchObject({
    channel: 'help',
    customer: { name: 'Sam', email: 'sam@example.com', verified: false },
  })
  expect(json.events[1].message.text).toBe('My order\n\nWhere is it?')
})

test('likely answers are shown first, and the letter is sent when they did not help', async () => {
  const letter = { ...LETTER, subject: 'Return', message: 'How do I return a lamp?' }
  const before = (await conversations()).length
  const likely = await post('/help/contact', { ...letter, form: await formOf('/help/contact') })
  expect(likely.document.querySelector('h1')?.textContent).toBe('Did one of these solve it?')
  expect(likely.document.querySelector('.results a')?.getAttribute('href')).toBe('/help/returns')
  expect((await conversations()).length).toBe(before)
  const kept = Object.fromEntries(
    [...likely.document.querySelectorAll('.ways input')].map((input) => [
      input.getAttribute('name') ?? '',
      input.getAttribute('value') ?? '',
    ]),
  )
  await post('/help/contact', { ...kept, anyway: 'yes' })
  expect((await conversations()).length).toBe(before + 1)
  await post('/help/contact', { ...kept, form: 'x'.repeat(24), solved: 'yes' })
  expect((await conversations()).length).toBe(before + 1)
  const { rows } = await world.pool.query(
    "select kind, times from help_counts where kind in ('deflected', 'sent-anyway') order by kind",
  )
  expect(rows).toEqual([
    { kind: 'deflected', times: 1 },
    { kind: 'sent-anyway', times: 2 },
  ])
})

test('a letter without an address says so beside the field, and keeps what was written', async () => {
  const { status, document } = await post('/help/contact', { ...LETTER, email: 'sam', form: '' })
  expect(status).toBe(400)
  const field = document.querySelector('#email')
  expect(field?.getAttribute('aria-invalid')).toBe('true')
  expect(document.querySelector('#email-wrong')?.textContent).toContain('ana@example.com')
  expect(document.querySelector('textarea')?.textContent).toBe('Where is it?')
})

test('another site cannot send letters in its visitors’ names', async () => {
  const before = (await conversations()).length
  for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }])
    expect((await post('/help/contact', { ...LETTER, anyway: 'yes' }, headers)).status).toBe(403)
  expect((await conversations()).length).toBe(before)
})

test('what is no form, too large, or holds what no database takes is refused or cleaned, in words', async () => {
  const json = await world.call('/help/contact', { body: { a: 1 } })
  expect(json.status).toBe(400)
  const large = await post('/help/contact', { ...LETTER, message: 'x'.repeat(200_000) })
  expect(large.status).toBe(413)
  const nul = await post('/help/contact', { ...LETTER, message: 'a\0b', anyway: 'yes' })
  expect(nul.status).toBe(200)
  expect(world.faults).toEqual([])
})

async function formOf(path: string): Promise<string> {
  const response = await world.app.request(path)
  const { document } = parseHTML(await response.text())
  return document.querySelector('input[name=form]')?.getAttribute('value') ?? ''
}

function tokenIn({ document }: { document: Document }): string {
  return document.querySelector('input[name=token]')?.getAttribute('value') ?? ''
}

async function post(
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
) {
  const body = new URLSearchParams(form)
  const length = { 'content-length': String(Buffer.byteLength(body.toString())) }
  const response = await world.app.request(path, {
    ...{ method: 'POST', body, headers: { ...length, ...headers } },
  })
  const text = await response.text()
  const { document } = parseHTML(text === '' ? '<html></html>' : text)
  return { status: response.status, headers: response.headers, text, document }
}

async function conversations(): Promise<{ channel: string; question: string | undefined }[]> {
  const { rows } = await world.pool.query(
    `select min(event ->> 'channel') filter (where event ->> 'type' = 'conversation.started') as channel,
       string_agg(event -> 'message' ->> 'text', ' ') as question
     from events where workspace_id = $1 group by conversation_id`,
    [world.workspaceId],
  )
  return rows
}
