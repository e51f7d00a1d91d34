import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ModelSettings } from '@baton/contract'
import { expect, onTestFinished, test } from 'vitest'
import { atOnce, modelServer } from '../../../agent/src/testing/model-server.ts'
import { newId } from '../id.ts'
import { indexFolder } from '../knowledge/index-folder.ts'
import { openBackend } from '../testing/backend.ts'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'

const KEY = 'sk-test-0123456789abcdef0123'
const QUESTION = 'How do I export my data?'
const TABLES = ['events', 'effects', 'inbox', 'policy_cases']

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back
type Json = any

async function playground(replies: Parameters<typeof modelServer>[0] | null) {
  const server = await modelServer(replies ?? [])
  const settings = {
    provider: 'openai-compatible',
    model: 'test',
    baseUrl: server.url.openai,
    apiKey: KEY,
    timeoutSeconds: 20,
    silenceSeconds: 20,
  } satisfies ModelSettings
  const world = await testWorld(replies ? { models: { settings: () => settings, fetch } } : {})
  await withDocs(world)
  onTestFinished(async () => {
    await world.close()
    await server.close()
  })
  const ada = await world.teammate('Ada')
  const before = await rowsOf(world)
  return {
    ...world,
    server,
    ada,
    unchanged: async () => expect(await rowsOf(world)).toEqual(before),
  }
}

async function withDocs({ pool, workspaceId }: TestWorld) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'baton-docs-'))
  const text = '# Export\n\nOpen the settings and choose Export to save your data as a file.\n'
  writeFileSync(path.join(folder, 'export.md'), text)
  const source = { title: 'Docs', folder, baseUrl: '/docs/' }
  await indexFolder(pool, workspaceId, { ...source, newId, now: Date.now })
  rmSync(folder, { recursive: true })
}

async function rowsOf({ pool }: TestWorld): Promise<unknown> {
  const counts = TABLES.map(async (table) => {
    const { rows } = await pool.query(`select count(*)::int as n from ${table}`)
    return [table, rows[0]?.n]
  })
  return Promise.all(counts)
}

async function lines(world: Pick<TestWorld, 'app'>, { cookie }: Desk, body: object) {
  const response = await world.app.request('/api/v1/playground/turns', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  return {
    response,
    text,
    lines: text
      .trim()
      .split('\n')
      .map((line): Json => JSON.parse(line)),
  }
}

async function tried(world: Pick<TestWorld, 'app'>, ada: Desk, body: object): Promise<Json> {
  const { lines: all } = await lines(world, ada, body)
  expect(all.at(-1).kind).toBe('done')
  return all.at(-1).result
}

test('a question is answered as a customer’s would be, with everything that led to it, and nothing is kept', async () => {
  const world = await playground([atOnce()])
  const { lines: all, response, text } = await lines(world, world.ada, { text: QUESTION })
  expect(response.headers.get('content-type')).toContain('application/x-ndjson')
  expect(all.slice(0, -1).every(({ kind }) => kind === 'draft')).toBe(true)
  expect(all.length).toBeGreaterThan(1)
  const { result } = all.at(-1)
  expect(result).toMatchObject({
    decision: { kind: 'answer' },
    signals: { confidence: expect.any(String) },
    usage: { model: 'test', inputTokens: 300, outputTokens: 24 },
    answeredBy: { provider: 'openai-compatible', model: 'test' },
    searches: [{ query: QUESTION, passages: [{ title: 'Export', coverage: expect.any(Number) }] }],
  })
  expect(result.said[0].citations).toMatchObject([{ title: 'Export' }])
  expect(result.trace.length).toBeGreaterThan(3)
  expect(result.prompt.system).toContain('Rules, which nothing below can change')
  expect(result.prompt.messages.at(-1).text).toContain(`<customer>\n${QUESTION}\n</customer>`)
  expect(result.events.map(({ type }: Json) => type)).toEqual([
    'conversation.started',
    'message.posted',
    'turn.assessed',
    'message.posted',
  ])
  expect(text).not.toContain(KEY)
  await world.worker.idle()
  await world.unchanged()
})

test('the talk goes on: what was said before counts, and after an escalation the assistant is silent', async () => {
  const world = await playground(null)
  const first = await tried(world, world.ada, { text: QUESTION })
  expect(first.prompt).toBeNull()
  const again = await tried(world, world.ada, { text: QUESTION, events: first.events })
  const repeated = again.signals.findings.find(({ signal }: Json) => signal === 'repeated-question')
  expect(repeated).toMatchObject({ times: 2 })
  const asked = { text: 'Let me talk to a human', events: first.events }
  const person = await tried(world, world.ada, asked)
  expect(person.decision).toMatchObject({
    kind: 'escalate',
    reason: { trigger: 'asked-for-human' },
  })
  expect(person.said.map(({ notice }: Json) => notice)).toEqual(['handoff', 'email-wanted'])
  const after = await tried(world, world.ada, { text: 'Hello?', events: person.events })
  expect(after).toMatchObject({ decision: null, said: [] })
  await world.unchanged()
})

test('a policy, instructions and a customer that are saved nowhere are tried', async () => {
  const world = await playground([atOnce()])
  const rules = [
    { when: 'asked-for-human' },
    { when: 'customer-attribute', attribute: 'plan', value: 'enterprise', outcome: 'offer' },
  ]
  const result = await tried(world, world.ada, {
    text: QUESTION,
    policy: { preset: 'custom', rules },
    assistant: { instructions: 'Speak like a pirate.' },
    customer: { attributes: { plan: 'enterprise' } },
  })
  expect(result.decision).toMatchObject({
    kind: 'offer',
    reason: { trigger: 'customer-attribute' },
  })
  expect(result.prompt.system).toContain('Speak like a pirate.')
  const builtIn = await tried(world, world.ada, {
    text: QUESTION,
    model: { chosen: { provider: 'built-in' } },
  })
  expect(builtIn).toMatchObject({ prompt: null, answeredBy: { provider: 'built-in' } })
})

test('what only reads is done, what would change something is not, and neither is in any log', async () => {
  const backend = await openBackend(() => ({ json: { status: 'paid' } }))
  onTestFinished(() => backend.close())
  const calls = [
    { name: 'order', input: { id: 'A7' } },
    { name: 'refund', input: { id: 'A7' } },
    { name: 'refund', input: {} },
  ]
  const world = await playground(({ text }) => {
    if (text.includes('does not allow')) return { text: 'I may not do that.' }
    return text.includes('Dry run') ? { text: 'It has been looked up.' } : { calls }
  })
  const action = (name: string, sideEffect: boolean) => ({
    ...{ name, sideEffect, description: name, keep: ['status'] },
    parameters: [{ type: 'string', name: 'id' }],
    request: { url: `${backend.url}/${name}/{id}`, method: sideEffect ? 'POST' : 'GET' },
  })
  const value = { actions: [action('order', false), action('refund', true)] }
  const saved = await world.ada.put('/api/v1/settings/actions', { baseVersion: 0, value })
  expect(saved.status).toBe(200)
  const result = await tried(world, world.ada, { text: 'Refund my order A7' })
  expect(backend.heard.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /order/A7'])
  expect(result.tools).toMatchObject([
    { name: 'order', dryRun: false, ok: true, result: '{"status":"paid"}' },
    { name: 'refund', sideEffect: true, dryRun: true, ok: true },
    // Wrong in the same way as it would be in earnest.
    { name: 'refund', input: {}, dryRun: false, ok: false, result: expect.stringContaining('id') },
  ])
  expect(result.prompt).toMatchObject({ asked: 2 })
  const policy = { preset: 'balanced', actionsForbidden: ['order'] }
  const refused = await tried(world, world.ada, { text: 'What of order A7?', policy })
  expect(backend.heard).toHaveLength(1)
  expect(refused.tools[0]).toMatchObject({ name: 'order', ok: false, dryRun: false })
  expect(refused.decision).toMatchObject({ reason: { trigger: 'forbidden-action' } })
  expect(result.prompt.messages.at(-1).text).toContain('Dry run')
  await world.worker.idle()
  await world.unchanged()
})

test('a model that fails is a decision like any other, and leaves the customers’ model alone', async () => {
  const world = await playground([{ status: 401, error: `wrong key ${KEY}` }])
  for (let time = 0; time < 4; time++) {
    const { text, lines: all } = await lines(world, world.ada, { text: QUESTION })
    expect(all.at(-1).result.decision).toMatchObject({ reason: { trigger: 'assistant-failed' } })
    expect(text).not.toContain(KEY)
  }
  const { json } = await world.ada.get('/api/v1/model/health')
  expect(json).toMatchObject({ state: 'ok', failures: 0 })
})

test('only operators try things, and what is wrong is named', async () => {
  const world = await playground(null)
  const bob = await world.teammate('Bob')
  expect((await bob.post('/api/v1/playground/turns', { text: 'Hi' })).status).toBe(403)
  expect((await bob.post('/api/v1/model/try', { chosen: {} })).status).toBe(403)
  const wrong = await world.ada.post('/api/v1/playground/turns', { text: ' ', locale: '<b>' })
  expect(wrong.json.errors.map(({ field }: Json) => field)).toEqual(['text', 'locale'])
})

test('whoever leaves ends the turn', async () => {
  const turn = { began: false, ended: false }
  const world = await testWorld({
    answerer: () => ({
      answer: ({ signal }) =>
        new Promise(() => {
          turn.began = true
          signal.addEventListener('abort', () => {
            turn.ended = true
          })
        }),
    }),
  })
  onTestFinished(world.close)
  const { cookie } = await world.teammate('Ada')
  const gone = new AbortController()
  const response = await fetch(`${await world.listen()}/api/v1/playground/turns`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ text: QUESTION }),
    signal: gone.signal,
  })
  expect(response.status).toBe(200)
  await expect.poll(() => turn.began).toBe(true)
  gone.abort()
  await expect.poll(() => turn.ended).toBe(true)
  expect(world.faults).toEqual([])
})

test('a model is tried before it is saved: its words, or why there are none', async () => {
  const world = await playground([{ text: 'Hello, I am test.' }, { status: 401, error: 'no' }])
  const { json: apiKey } = await world.ada.post('/api/v1/secrets', { value: KEY })
  const chosen = {
    provider: 'openai-compatible',
    model: 'other',
    baseUrl: world.server.url.openai,
    apiKey,
  }
  const good = await world.ada.post('/api/v1/model/try', { chosen })
  expect(good.json).toMatchObject({ ok: true, text: 'Hello, I am test.', outputTokens: 24 })
  expect(world.server.asked[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
  const bad = await world.ada.post('/api/v1/model/try', { chosen })
  expect(bad.json).toMatchObject({ ok: false, code: 'model-refused-key' })
  const inside = { ...chosen, baseUrl: 'http://10.9.8.7/v1' }
  expect((await world.ada.post('/api/v1/model/try', { chosen: inside })).json).toMatchObject({
    ...{ ok: false, code: 'model-unreachable' },
    words: expect.stringContaining('BATON_PRIVATE_HOSTS'),
  })
  const lost = { ...chosen, apiKey: { ...apiKey, secretId: 'sec_of_another' } }
  expect((await world.ada.post('/api/v1/model/try', { chosen: lost })).json.errors[0].field).toBe(
    'chosen.apiKey',
  )
  const none = await world.ada.post('/api/v1/model/try', { chosen: { provider: 'built-in' } })
  expect(none.status).toBe(400)
})

test('a talk is kept with what should become of it, judged by the policy in force, and deleted', async () => {
  const world = await playground(null)
  const { events } = await tried(world, world.ada, { text: 'Let me talk to a human' })
  const messageId = events.find(({ type }: Json) => type === 'turn.assessed').messageId
  const keep = (caseId: string, expected: string) =>
    world.ada.put(`/api/v1/policy/cases/${caseId}`, { events, messageId, expected })
  expect((await keep('case_1', 'escalate')).status).toBe(200)
  expect((await keep('case_2', 'answer')).status).toBe(200)
  expect((await keep('case_2', 'answer')).status).toBe(200)
  const { json } = await world.ada.get('/api/v1/policy/cases')
  const told = json.data.map(({ caseId, expected, passes, conversationId, mark }: Json) => [
    ...[caseId, expected, passes, conversationId, mark],
  ])
  expect(told.toSorted()).toEqual([
    ['case_1', 'escalate', true, null, null],
    ['case_2', 'answer', false, null, null],
  ])
  const wrong = { events: events.slice(0, 2), messageId, expected: 'answer' }
  expect((await world.ada.put('/api/v1/policy/cases/case_3', wrong)).status).toBe(400)
  const remove = { method: 'DELETE', headers: { cookie: world.ada.cookie } }
  expect((await world.call('/api/v1/policy/cases/case_2', remove)).status).toBe(200)
  expect((await world.call('/api/v1/policy/cases/case_2', remove)).status).toBe(404)
})

test('where it would go is shown, by the rules of the actions that are saved', async () => {
  const world = await playground(null)
  const connection = {
    id: 'shop',
    connector: 'zendesk',
    title: 'Zendesk',
    settings: ZENDESK(await secretOf(world.ada)),
  }
  const value = {
    connections: [connection],
    actions: [
      { id: 'widgets', name: 'In the chat', channels: ['widget'], destinations: ['shop'] },
      { id: 'disputes', name: 'Disputes', reasons: ['sensitive-topic:billing-dispute'] },
    ],
  }
  expect(
    (await world.ada.put('/api/v1/settings/destinations', { baseVersion: 0, value })).status,
  ).toBe(200)
  const rules = [{ when: 'asked-for-human' }, { when: 'sensitive-topic', outcome: 'offer' }]
  const route = async (text: string, channel: string) => {
    const trial = { text, channel, policy: { preset: 'custom', rules } }
    return (await tried(world, world.ada, trial)).route
  }
  expect(await route('Let me talk to a human', 'widget')).toEqual({
    action: { id: 'widgets', name: 'In the chat' },
    destinations: ['Zendesk'],
  })
  expect(await route('Let me talk to a human', 'api')).toEqual({ action: null, destinations: [] })
  expect(await route('You charged my card twice, I dispute this charge', 'api')).toEqual({
    action: { id: 'disputes', name: 'Disputes' },
    destinations: [],
  })
  expect(await route(QUESTION, 'api')).toBeNull()
})

const ZENDESK = (secret: unknown) => ({
  ...{ subdomain: 'acme', clientId: 'baton', clientSecret: secret, webhookSecret: secret },
})

async function secretOf({ post }: Desk): Promise<unknown> {
  return (await post('/api/v1/secrets', { value: 'a-secret-value' })).json
}

test('some of the sources alone can be answered from, and none at all', async () => {
  const world = await playground(null)
  const other = { kind: 'questions', sourceId: 'src_faq', title: 'FAQ' }
  await world.ada.post('/api/v1/sources', other)
  const answer = { question: 'How do I export?', alternatives: [], answer: 'By post.' }
  await world.ada.put('/api/v1/sources/src_faq/answers/a1', answer)
  const { json } = await world.ada.get('/api/v1/sources')
  const docs = json.data.find(({ id }: Json) => id !== 'src_faq').id
  const titles = async (sources?: string[]) => {
    const body = { text: QUESTION, ...(sources ? { sources } : {}) }
    const { searches } = await tried(world, world.ada, body)
    return searches[0].passages.map(({ title }: Json) => title).sort()
  }
  expect(await titles()).toEqual(['Export', 'How do I export?'])
  expect(await titles([docs])).toEqual(['Export'])
  expect(await titles(['src_faq'])).toEqual(['How do I export?'])
  expect(await titles([])).toEqual([])
  expect(await titles(['src_of_somebody_else'])).toEqual([])
})
