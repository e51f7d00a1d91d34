// Coming in by OAuth from end to end, with the protocol's own client and over the real addresses.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BACK, type OAuthProgram, oauthProgram } from '../testing/oauth-program.ts'
import { type Desk, type TestWorld, testWorld } from '../testing/world.ts'
import { ACCESS_MS, CODE_MS, LEEWAY_MS, REFRESH_MS } from './exchange.ts'

const READING = ['ticket_status', 'search_knowledge']

let world: TestWorld
let ada: Desk
let ben: Desk
let address: string
let passed = 0
beforeAll(async () => {
  world = await testWorld({ now: () => Date.now() + passed })
  ada = await world.teammate('Ada')
  ben = await world.teammate('Ben')
  address = await world.listen()
})
afterAll(() => world.close())

test('a program finds the way, asks, is allowed, and has every tool', async () => {
  const editor = oauthProgram(address, { name: 'My <b>Editor</b>' })
  const { requestId, finish } = await editor.asks()
  const path = `/api/v1/program-requests/${requestId}`
  expect((await ada.get(path)).json).toEqual({
    ...{ name: 'My <b>Editor</b>', returnsTo: BACK, wants: 'ask' },
  })
  const { json } = await ada.post(path, { answer: 'allow', scope: 'ask' })
  const back = new URL(json.redirectTo)
  expect(`${back.origin}${back.pathname}`).toBe(BACK)
  expect(back.searchParams.get('state')).toBe('a state of its own')
  expect(back.searchParams.get('iss')).toBe(address)
  await finish(json.redirectTo)
  expect(await editor.tools()).toEqual(['create_support_ticket', 'escalate_to_human', ...READING])
  expect(editor.kept.tokens).toMatchObject({ scope: 'read ask', expires_in: 3600 })
})

test('one that a teammate lets only read sees the tools that change nothing', async () => {
  const editor = oauthProgram(address)
  await editor.comesIn(ada, 'read')
  expect(await editor.tools()).toEqual(READING)
})

test('one that asks for reading alone cannot be allowed more', async () => {
  const editor = oauthProgram(address, { scope: 'read' })
  const sent = await editor.asks()
  const url = new URL(editor.kept.sentTo as URL)
  url.searchParams.set('scope', 'read')
  const asked = await fetch(url, { redirect: 'manual' })
  const requestId = asked.headers.get('location')?.replace('/desk/allow/', '')
  const path = `/api/v1/program-requests/${requestId}`
  const refused = await ada.post(path, { answer: 'allow', scope: 'ask' })
  expect(refused.json.errors).toEqual([{ field: 'scope', message: 'must be read' }])
  const { json } = await ada.post(path, { answer: 'allow', scope: 'read' })
  await sent.finish(json.redirectTo)
  expect(await editor.tools()).toEqual(READING)
})

test('an address is shown as browsers read it', async () => {
  const redirect_uri = 'https://\u0435ditor.example/back'
  const { json } = await world.call('/oauth/register', { body: { redirect_uris: [redirect_uri] } })
  const pkce = { code_challenge: 'c'.repeat(43), code_challenge_method: 'S256' }
  const asked = { client_id: json.client_id, redirect_uri, response_type: 'code', ...pkce }
  const { headers } = await world.call(`/oauth/authorize?${new URLSearchParams(asked)}`)
  const requestId = headers.get('location')?.replace('/desk/allow/', '')
  const shown = await ada.get(`/api/v1/program-requests/${requestId}`)
  expect(shown.json.returnsTo).toBe('https://xn--ditor-ywe.example/back')
})

test('who may not make access keys may not let a program in, nor may a page of another site', async () => {
  const { requestId } = await oauthProgram(address).asks()
  const path = `/api/v1/program-requests/${requestId}`
  const allow = { answer: 'allow', scope: 'ask' }
  expect((await world.call(path)).status).toBe(401)
  expect((await ben.get(path)).status).toBe(403)
  expect((await ben.post(path, allow)).status).toBe(403)
  const headers = { cookie: ada.cookie, origin: 'https://evil.example' }
  expect((await world.call(path, { body: allow, headers })).status).toBe(403)
  expect((await ada.get(path)).status).toBe(200)
})

test('a question is answered once, and a refusal is told to the program', async () => {
  const { requestId } = await oauthProgram(address).asks()
  const path = `/api/v1/program-requests/${requestId}`
  const { json } = await ada.post(path, { answer: 'refuse' })
  const { searchParams } = new URL(json.redirectTo)
  expect(searchParams.get('error')).toBe('access_denied')
  expect(searchParams.get('state')).toBe('a state of its own')
  expect((await ada.post(path, { answer: 'allow', scope: 'ask' })).status).toBe(404)
  expect((await ada.get(path)).status).toBe(404)
})

test('of two windows that allow the same question, one is told that it was answered', async () => {
  const { requestId } = await oauthProgram(address).asks()
  const answers = await Promise.all(
    [1, 2].map(() =>
      ada.post(`/api/v1/program-requests/${requestId}`, { answer: 'allow', scope: 'ask' }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
})

test('a code that is used twice takes the tokens that were given for it', async () => {
  const { editor, exchange } = await codeFor('ask')
  const given = await exchange()
  expect(given.status).toBe(200)
  expect(await statusWith(given.json.access_token)).toBe(200)
  expect((await exchange()).json).toMatchObject({ error: 'invalid_grant' })
  expect(await statusWith(given.json.access_token)).toBe(401)
  const again = await refresh(editor, given.json.refresh_token)
  expect(again.json).toMatchObject({ error: 'invalid_grant' })
  const [told] = (await ada.get('/api/v1/audit?act=program.ended&limit=1')).json.data
  expect(told).toMatchObject({ by: null, subject: { name: 'Editor' } })
})

test('of the same code at the same time at most one is answered with tokens, and they are good no more', async () => {
  const { exchange } = await codeFor('ask')
  const answers = await Promise.all([exchange(), exchange(), exchange()])
  const given = answers.filter(({ status }) => status === 200)
  expect(given).toHaveLength(1)
  expect(await statusWith(given[0]?.json.access_token)).toBe(401)
})

test('a code is good for a minute, and with the verifier of who asked alone', async () => {
  const late = await codeFor('ask')
  passed += CODE_MS
  expect((await late.exchange()).json).toMatchObject({ error: 'invalid_grant' })
  const stolen = await codeFor('ask')
  const other = await stolen.exchange({ code_verifier: 'x'.repeat(50) })
  expect(other.json).toMatchObject({ error: 'invalid_grant' })
  expect((await stolen.exchange()).json).toMatchObject({ error: 'invalid_grant' })
})

test('the client refreshes by itself after an hour; a refresh token that comes back later ends it all', async () => {
  const editor = oauthProgram(address)
  await editor.comesIn(ada)
  const first = editor.kept.tokens?.refresh_token as string
  passed += ACCESS_MS
  expect(await editor.tools()).toHaveLength(4)
  expect(editor.kept.tokens?.refresh_token).not.toBe(first)
  const good = editor.kept.tokens?.access_token as string
  passed += LEEWAY_MS + 1_000
  expect((await refresh(editor, first)).json).toMatchObject({ error: 'invalid_grant' })
  expect(await statusWith(good)).toBe(401)
})

test('whoever allowed it must still be allowed to', async () => {
  const cleo = await world.teammate('Cleo', 'admin')
  const editor = oauthProgram(address)
  await editor.comesIn(cleo)
  const token = editor.kept.tokens?.access_token as string
  expect(await statusWith(token)).toBe(200)
  const { data } = (await ada.get('/api/v1/people')).json
  const { id } = data.find((one: { name: string }) => one.name === 'Cleo')
  await ada.post(`/api/v1/people/${id}/deactivate`)
  expect(await statusWith(token)).toBe(401)
  const again = await refresh(editor, editor.kept.tokens?.refresh_token as string)
  expect(again.json).toMatchObject({ error: 'invalid_grant' })
  const resting = async () =>
    (await ada.get('/api/v1/programs')).json.data.filter((one: { rests: boolean }) => one.rests)
  expect(await resting()).toMatchObject([{ allowedBy: { name: 'Cleo' } }])
  await ada.post(`/api/v1/people/${id}/reactivate`)
  expect(await resting()).toEqual([])
  expect(await statusWith(token)).toBe(200)
  await ada.put(`/api/v1/people/${id}/role`, { role: 'agent' })
  expect(await statusWith(token)).toBe(401)
})

test('a token opens /mcp and nothing else, and only at the address it was given for', async () => {
  const editor = oauthProgram(address)
  await editor.comesIn(ada)
  const authorization = `Bearer ${editor.kept.tokens?.access_token}`
  const guide = await world.call('/api/v1/handoff-guide', { headers: { authorization } })
  expect(guide.status).toBe(401)
  // The same server under another name, as behind a proxy that passes every name on.
  const elsewhere = await world.call('http://other.example/mcp', {
    headers: { authorization },
    ...PING,
  })
  expect(elsewhere.status).toBe(401)
  const refreshToken = await statusWith(editor.kept.tokens?.refresh_token as string)
  expect(refreshToken).toBe(401)
})

test('connected programs are listed with who allowed them, and ended with one press', async () => {
  const editor = oauthProgram(address, { name: 'To be ended' })
  await editor.comesIn(ada, 'read')
  await editor.tools()
  const find = async () =>
    (await ada.get('/api/v1/programs')).json.data.find(
      (one: { name: string }) => one.name === 'To be ended',
    )
  const listed = await find()
  expect(listed).toMatchObject({
    ...{ scope: 'read', returnsTo: '127.0.0.1:4711', allowedBy: { name: 'Ada' } },
    usedAt: expect.any(String),
  })
  expect((await ada.delete(`/api/v1/programs/${listed.id}`)).status).toBe(200)
  expect(await find()).toBe(undefined)
  expect(await statusWith(editor.kept.tokens?.access_token as string)).toBe(401)
  expect((await ada.delete(`/api/v1/programs/${listed.id}`)).status).toBe(404)
})

test('another workspace’s programs do not exist', async () => {
  const editor = oauthProgram(address)
  await editor.comesIn(ada)
  const [{ id }] = (await ada.get('/api/v1/programs')).json.data
  await world.workspaces.create({ id: 'wsp_other', name: 'Other', publishableKey: 'pk_other' })
  const away = `set workspace_id = 'wsp_other' where`
  await world.pool.query(
    `with kept as (delete from oauth_tokens where grant_id = $1 returning *),
     moved as (update oauth_grants ${away} id = $1 returning 1)
     select 1 from kept, moved`,
    [id],
  )
  const { data } = (await ada.get('/api/v1/programs')).json
  expect(data.some((one: { id: string }) => one.id === id)).toBe(false)
  expect((await ada.delete(`/api/v1/programs/${id}`)).status).toBe(404)
})

test('a program ends itself by its refresh token, and nobody else does', async () => {
  const editor = oauthProgram(address)
  await editor.comesIn(ada)
  const { access_token, refresh_token = '' } = editor.kept.tokens ?? { access_token: '' }
  const strange = await post('revoke', { token: refresh_token, client_id: 'prg_other' })
  expect(strange.json).toMatchObject({ error: 'invalid_grant' })
  expect((await post('revoke', { token: 'nobody', client_id: 'prg_other' })).status).toBe(200)
  expect(await statusWith(access_token)).toBe(200)
  const client_id = editor.kept.client?.client_id ?? ''
  expect((await post('revoke', { token: refresh_token, client_id })).status).toBe(200)
  expect(await statusWith(access_token)).toBe(401)
})

test('what comes to its end goes by itself: programs that nobody allowed, and what was allowed long ago', async () => {
  const editor = oauthProgram(address)
  await editor.asks()
  await oauthProgram(address).comesIn(ada)
  passed += REFRESH_MS + 1_000
  await world.call('/oauth/register', { body: { redirect_uris: [BACK] } })
  const count = async (table: string) =>
    (await world.pool.query(`select count(*)::int as n from ${table}`)).rows[0].n
  expect([await count('oauth_tokens'), await count('oauth_grants')]).toEqual([0, 0])
  expect((await ada.get('/api/v1/programs')).json.data).toEqual([])
  // Those that were let in once are remembered longer.
  expect(await count('oauth_clients')).toBeGreaterThan(1)
  passed += 60 * 86_400_000
  await world.call('/oauth/register', { body: { redirect_uris: [BACK] } })
  expect(await count('oauth_clients')).toBe(1)
})

test('nothing that would open anything is kept, or told in the audit log', async () => {
  const editor = oauthProgram(address)
  await editor.comesIn(ada)
  const { access_token, refresh_token } = editor.kept.tokens ?? {}
  for (const table of ['oauth_tokens', 'oauth_grants', 'oauth_requests', 'audit_log']) {
    const { rows } = await world.pool.query(`select row_to_json(t)::text as row from ${table} t`)
    const all = rows.map(({ row }) => row).join()
    for (const secret of [access_token, refresh_token, 'boc_', 'boa_', 'bor_'])
      expect(all).not.toContain(secret)
  }
})

type Form = Record<string, string>
const PING = { body: { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} } }

async function codeFor(scope: 'ask' | 'read') {
  const editor = oauthProgram(address)
  const { requestId } = await editor.asks()
  const path = `/api/v1/program-requests/${requestId}`
  const { json } = await ada.post(path, { answer: 'allow', scope })
  const code = new URL(json.redirectTo).searchParams.get('code') ?? ''
  const form = {
    ...{ grant_type: 'authorization_code', code, redirect_uri: BACK },
    client_id: editor.kept.client?.client_id ?? '',
    code_verifier: editor.kept.verifier ?? '',
  }
  return { editor, exchange: (changed: Form = {}) => post('token', { ...form, ...changed }) }
}

function refresh(editor: OAuthProgram, refresh_token: string) {
  const client_id = editor.kept.client?.client_id ?? ''
  return post('token', { grant_type: 'refresh_token', refresh_token, client_id })
}

function post(to: string, form: Form) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return world.call(`/oauth/${to}`, { body: `${new URLSearchParams(form)}`, headers })
}

async function statusWith(token: string | undefined): Promise<number> {
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/json, text/event-stream',
  }
  const sent = { 'content-type': 'application/json', ...headers }
  const response = await fetch(`${address}/mcp`, {
    ...{ method: 'POST', headers: sent, body: JSON.stringify(PING.body) },
  })
  await response.text()
  return response.status
}
