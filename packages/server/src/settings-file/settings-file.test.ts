import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Answer, type Desk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
let ada: Desk
let workspaceId: string
beforeAll(async () => {
  world = await testWorld()
  ada = await world.teammate('Ada')
  workspaceId = world.workspaceId
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.pool.query('delete from settings')
  await world.pool.query('delete from macros')
  await world.pool.query('delete from sources')
})

const FILE = '/api/v1/settings-file'

test('all settings leave in one file, and come back in one step with their author and note', async () => {
  const text = `baton: 1
general:
  assistantName: Robin
work:
  closeReasons: [Solved, Spam]
macros:
  - id: mac_hello
    name: Hello
    text: Hello {{customer.first_name}}!
sources:
  - id: src_papers
    kind: files
    title: Papers
`
  const looked = (await ada.post(`${FILE}/preview`, { text })).json
  expect(looked.areas.map(({ area }: { area: string }) => area)).toEqual([
    ...['general', 'work', 'macros', 'sources'],
  ])
  expect((await ada.get('/api/v1/settings/general')).json.version).toBe(0)
  const { basis } = looked
  const brought = (await ada.post(FILE, { text, basis, note: 'As in git' })).json
  expect(brought).toMatchObject({
    mistakes: [],
    leftToDo: [{ area: 'sources', words: expect.stringContaining('“Papers” has no files yet') }],
  })
  expect((await ada.get('/api/v1/settings/general')).json).toMatchObject({
    ...{ version: 1, by: { name: 'Ada' }, note: 'As in git' },
    value: { assistantName: 'Robin' },
  })
  const out = (await ada.get(FILE)).json.text
  expect(out).toContain(`workspace: ${workspaceId}`)
  expect(out).toContain('text: Hello {{customer.first_name}}!')
  expect(out).toContain('title: Papers')
  const acts = (await ada.get('/api/v1/audit')).json.data.map(({ act }: { act: string }) => act)
  expect(acts).toEqual(
    expect.arrayContaining(['settings.saved', 'macro.written', 'knowledge.source-added']),
  )
})

test('every mistake is told with its line, and nothing is done while there is one', async () => {
  const text = `baton: 1
general:
  assistantName: Robin
colours: red
work:
  closeReason: [Solved]
policy:
  preset: custom
  rules:
    - when: asked-for-human
      action: refunds
mcp:
destinations:
  connections:
    - id: shop
      connector: webhook
      title: Shop
      settings:
        url: https://example.com/baton
        secret: whsec_in_plain_words
macros:
  - id: mac_one
    text: Hello
sources:
  - id: src_site
    kind: website
    url: https://docs.example.com/
    leaveOut: [docs]
`
  const { json } = await ada.post(FILE, { text })
  const lines = json.mistakes.map(
    ({ line, field }: { line: number; field: string }) => `${line} ${field}`,
  )
  expect(lines).toEqual([
    '4 colours',
    '6 work.closeReason',
    '11 policy.rules.0.action',
    '12 mcp',
    '13 destinations.actions',
    '20 destinations.connections.0.settings.secret',
    '22 macros.0.name',
    '28 sources.0.leaveOut.0',
  ])
  expect((await ada.get('/api/v1/settings/general')).json.version).toBe(0)
})

test('what one part names may come with another in the same file', async () => {
  const text = (id: string) => `baton: 1
policy:
  preset: custom
  rules: [{ when: asked-for-human, action: ${id} }]
destinations:
  actions: [{ id: ${id}, name: Refunds }]
`
  expect((await ada.post(FILE, { text: text('refunds') })).json.mistakes).toEqual([])
  // Neither could be saved before the other.
  expect((await ada.post(FILE, { text: text('money') })).json.mistakes).toEqual([])
  const gone = 'baton: 1\ndestinations: {}\n'
  expect((await ada.post(FILE, { text: gone })).json.mistakes).toMatchObject([
    { line: 2, message: expect.stringContaining('must hold money') },
  ])
})

test('a secret leaves in no file: here it stays, elsewhere its connection is made switched off', async () => {
  const secret = await connect('https://example.com/baton')
  const { text } = (await ada.get(FILE)).json
  expect(text).toContain('secret:\n          set: true')
  expect(text).not.toContain(secret.secretId)

  const moved = text.replace('example.com/baton', 'example.com/other')
  expect((await ada.post(FILE, { text: moved })).json).toMatchObject({ mistakes: [], leftToDo: [] })
  expect(await connection()).toMatchObject({ enabled: true, settings: { secret } })

  // A file of another workspace does not send what is kept here to an address of its own.
  const foreign = text.replace(`workspace: ${workspaceId}`, 'workspace: wsp_other')
  expect((await ada.post(FILE, { text: foreign })).json.leftToDo).toMatchObject([
    {
      area: 'destinations',
      words: expect.stringContaining('“Shop” is switched off: enter secret'),
    },
  ])
  expect(await connection()).toMatchObject({ enabled: false })
  expect((await connection()).settings.secret).not.toEqual(secret)
  const again = (await ada.post(FILE, { text: foreign })).json
  expect(again).toMatchObject({ areas: [], leftToDo: [{ area: 'destinations' }] })
  expect((await ada.get(FILE)).json.text).toContain('secret:\n          set: false')
})

test('once its secret was entered, a file of another workspace leaves the connection on', async () => {
  const secret = await connect('https://example.com/baton')
  const { text } = (await ada.get(FILE)).json
  const foreign = text.replace(`workspace: ${workspaceId}`, 'workspace: wsp_other')
  expect((await ada.post(FILE, { text: foreign })).json).toMatchObject({ areas: [], leftToDo: [] })
  expect(await connection()).toMatchObject({ enabled: true, settings: { secret } })
})

test('a secret from the environment is for the command line; the server reads none of its own', async () => {
  const text = `baton: 1
destinations:
  connections:
    - id: shop
      connector: webhook
      title: Shop
      settings:
        url: https://example.com/baton
        secret: \${BATON_SECRET}
`
  expect((await ada.post(FILE, { text })).json.mistakes).toMatchObject([
    { line: 9, message: expect.stringContaining('by the command line alone') },
  ])
})

test('the key of a model that is not here leaves the model as it is', async () => {
  const text = `baton: 1
model:
  chosen: { provider: openai, model: gpt-5-mini, apiKey: { set: true } }
`
  expect((await ada.post(FILE, { text })).json).toMatchObject({
    ...{ mistakes: [], areas: [] },
    leftToDo: [{ area: 'model', words: expect.stringContaining('is left as it is') }],
  })
})

test('identity secrets are in no file, and stay', async () => {
  await ada.post('/api/v1/identity-secrets')
  const { text } = (await ada.get(FILE)).json
  const changed = text.replace('reopenDays: 30', 'reopenDays: 7')
  expect((await ada.post(FILE, { text: changed })).json.mistakes).toEqual([])
  const { value } = (await ada.get('/api/v1/settings/identity')).json
  expect(value).toMatchObject({ reopenDays: 7, secrets: [{ secret: {} }] })
})

test('macros that the file does not name go, sources stay and are named', async () => {
  const named = { name: 'Old', text: 'Old', shared: true }
  await ada.put('/api/v1/macros/mac_old', named)
  await ada.put('/api/v1/macros/mac_mine', { ...named, name: 'Mine', shared: false })
  await ada.post('/api/v1/sources', { kind: 'questions', sourceId: 'src_q', title: 'Questions' })
  const text = 'baton: 1\nmacros: []\nsources: []\n'
  expect((await ada.post(FILE, { text })).json).toMatchObject({
    areas: [{ area: 'macros', changes: [{ field: 'mac_old' }] }],
    leftToDo: [
      { area: 'sources', words: expect.stringContaining('“Questions” is not in the file') },
    ],
  })
  const { data } = (await ada.get('/api/v1/macros')).json
  expect(data.map(({ name }: { name: string }) => name)).toEqual(['Mine'])
  const own = 'baton: 1\nmacros: [{ id: mac_mine, name: Ours, text: Ours }]\n'
  const ben = await world.teammate('Ben', 'admin')
  expect((await ben.post(FILE, { text: own })).json.mistakes).toMatchObject([
    { line: 2, message: expect.stringContaining('somebody’s own') },
  ])
})

test('who looked at it long ago is told that it has changed', async () => {
  const text = 'baton: 1\ngeneral: { assistantName: Robin }\n'
  const { basis } = (await ada.post(`${FILE}/preview`, { text })).json
  await ada.put('/api/v1/settings/work', { baseVersion: 0, value: { closeReasons: ['Spam'] } })
  expect(await ada.post(FILE, { text, basis })).toMatchObject({
    ...{ status: 409, json: { code: 'changed-meanwhile' } },
  })
})

test('a file takes the rights that its areas take', async () => {
  const ben = await world.teammate('Lou', 'agent')
  expect((await ben.get(FILE)).status).toBe(403)
  const kim = await world.teammate('Kim', 'admin')
  const text = (name: string) => `baton: 1
security:
  oidc: { name: ${name}, issuer: https://login.example.com, clientId: baton }
`
  expect((await kim.post(FILE, { text: text('Acme') })).json.mistakes).toMatchObject([
    { line: 2, field: 'security', message: expect.stringContaining('owner') },
  ])
  expect((await ada.post(FILE, { text: text('Acme') })).json.mistakes).toEqual([])
  // What the file does not change, it needs no right for.
  expect((await kim.post(FILE, { text: text('Acme') })).json.mistakes).toEqual([])
})

test('people of another workspace are named', async () => {
  const text = `baton: 1
teams:
  teams: [{ id: first, name: First, members: [usr_elsewhere] }]
`
  expect((await ada.post(FILE, { text })).json.leftToDo).toMatchObject([
    { area: 'teams', words: expect.stringContaining('usr_elsewhere') },
  ])
})

test.each([
  ['', 'must begin with baton: 1'],
  ['- a', 'must be areas with their settings'],
  ['baton: 2', 'must be 1'],
  ['baton: 1\ngeneral: [', 'is not YAML'],
  ['baton: 1\nmacros: {}', 'must be a list'],
  ['baton: 1\nmacros: [3]', 'must have fields'],
  ['baton: 1\ndestinations: { connections: { a: 1 } }', 'array'],
  ['baton: 1\ndestinations: { connections: [null] }', 'object'],
])('what is no such file is told: %j', async (text, words) => {
  const { status, json } = await ada.post(FILE, { text })
  expect(status).toBe(200)
  expect(json.mistakes.map(({ message }: { message: string }) => message).join()).toContain(words)
})

async function connect(url: string) {
  const secret = (
    await ada.post('/api/v1/secrets', { value: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' })
  ).json
  const shop = { id: 'shop', connector: 'webhook', title: 'Shop', settings: { url, secret } }
  const value = { connections: [shop] }
  const saved = await ada.put('/api/v1/settings/destinations', { baseVersion: 0, value })
  expect(saved.status).toBe(200)
  return secret
}

async function connection(): Promise<Answer['json']> {
  return (await ada.get('/api/v1/settings/destinations')).json.value.connections[0]
}
