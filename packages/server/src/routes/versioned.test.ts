// Walks the contract: whatever is edited by version has tags, and a new endpoint of that kind is held to it, too.
import { type Endpoint, endpoints, SETTINGS } from '@baton/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { type Answer, type Desk, type TestWorld, testWorld } from '../testing/world.ts'
import { openApiDocument } from './openapi.ts'
import { referencePage } from './reference-page.ts'

const ALL = Object.entries<Endpoint>(endpoints)
const VERSIONED = ALL.filter(([, { versioned }]) => versioned)
/** What each path is tried with: its parameters, and a body that changes something each time. */
const TRIED: Record<string, { path: string; body: (turn: number) => object }> = {
  '/api/v1/settings/{part}': {
    path: '/api/v1/settings/general',
    body: (turn) => ({ value: { assistantName: `Robin ${turn}` } }),
  },
}

let world: TestWorld
let ada: Desk
let turn = 0
beforeAll(async () => {
  world = await testWorld()
  ada = await world.teammate('Ada')
})
afterAll(() => world.close())

test('every endpoint that tells or takes a version by itself says so in the contract', () => {
  for (const [name, { body, returns, versioned }] of ALL) {
    const takes = body instanceof z.ZodObject && /version/i.test(Object.keys(body.shape).join(' '))
    const tells = returns instanceof z.ZodObject && 'version' in returns.shape
    expect([name, versioned ?? false]).toEqual([name, takes || tells])
  }
  expect(VERSIONED.length).toBeGreaterThan(1)
})

test('every versioned endpoint is read and written at the same address, which is tried here', () => {
  for (const [name, { path, method }] of VERSIONED) {
    const methods = VERSIONED.filter(([, other]) => other.path === path).map(([, e]) => e.method)
    expect([name, methods.sort()]).toEqual([name, ['GET', 'PUT']])
    expect([name, ['GET', 'PUT'].includes(method), path in TRIED]).toEqual([name, true, true])
  }
})

test('the document tells its tags and its answers, and the call to copy has one', async () => {
  const document = openApiDocument('http://localhost', '0')
  const { paths } = document as { paths: Record<string, Record<string, Operation>> }
  const page = String(await referencePage(document)).replaceAll('&quot;', '"')
  const writes = VERSIONED.filter(([, { method }]) => method !== 'GET')
  expect(page.split('-H "if-match: $ETAG"')).toHaveLength(writes.length + 1)
  for (const [, { path, method }] of VERSIONED) {
    const operation = paths[path]?.[method.toLowerCase()]
    const isRead = method === 'GET'
    const names = operation?.parameters.filter((one) => one.in === 'header').map((one) => one.name)
    expect(names).toEqual([isRead ? 'if-none-match' : 'if-match'])
    expect(Object.keys(operation?.responses ?? {})).toContain(isRead ? '304' : '412')
    expect(Object.keys(operation?.responses['200']?.headers ?? {})).toContain('ETag')
    const required = operation?.requestBody?.content['application/json'].schema.required ?? []
    expect(required).not.toContain('baseVersion')
  }
})

type Operation = {
  parameters: { in: string; name: string }[]
  responses: Record<string, { headers?: object }>
  requestBody?: { content: { 'application/json': { schema: { required?: string[] } } } }
}

const PATHS = Object.entries(TRIED)

test.each(PATHS)(
  '%s: whoever has it is told so, without a body, and by nobody else’s cache',
  async (_, tried) => {
    const { path } = tried
    const first = await ada.get(path)
    const tag = tagOf(first)
    expect(tag).toMatch(new RegExp(`^"${first.json.version}-[\\w-]{16}"$`))
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    for (const held of [tag, `"other", W/${tag}`, '*']) {
      const again = await asAda('GET', path, undefined, { 'if-none-match': held })
      expect([held, again.status, again.json]).toEqual([held, 304, ''])
      expect(tagOf(again)).toBe(tag)
      expect(again.headers.get('cache-control')).toBe('private, no-cache')
      expect(again.headers.get('access-control-expose-headers')).toContain('etag')
      expect(again.headers.get('x-content-type-options')).toBe('nosniff')
    }
    const stranger = { 'if-none-match': tag }
    expect((await world.call(path, { headers: stranger })).status).toBe(401)
    await save(tried, {}, first.json.version)
    const changed = await asAda('GET', path, undefined, { 'if-none-match': tag })
    expect([changed.status, changed.json.version]).toEqual([200, first.json.version + 1])
  },
)

test.each(PATHS)('%s: a tag is as good as the version in the body', async (_, tried) => {
  const before = await ada.get(tried.path)
  const saved = await save(tried, { 'if-match': tagOf(before) })
  expect([saved.status, saved.json.version]).toEqual([200, before.json.version + 1])
  // What a write answers with is the tag of what is read next.
  expect(tagOf(saved)).toBe(tagOf(await ada.get(tried.path)))
  const { version } = saved.json
  const byVersion = await save(tried, { 'if-match': `"${version}"` })
  const oneOfMany = await save(tried, { 'if-match': `"x", W/"y", ${tagOf(byVersion)}` })
  const both = await save(tried, { 'if-match': tagOf(oneOfMany) }, oneOfMany.json.version)
  const whatever = await save(tried, { 'if-match': '*' })
  const bodyAlone = await save(tried, {}, whatever.json.version)
  const starAndBody = await save(tried, { 'if-match': '*' }, bodyAlone.json.version)
  const all = [byVersion, oneOfMany, both, whatever, bodyAlone, starAndBody]
  expect(all.map((one) => [one.status, one.json.version - version])).toEqual(
    all.map((_, at) => [200, at + 1]),
  )
})

test.each(PATHS)(
  '%s: a tag of something else changes nothing, and the version is told',
  async (_, tried) => {
    const old = await ada.get(tried.path)
    await save(tried, {}, old.json.version)
    const now = await ada.get(tried.path)
    const { version } = now.json
    const mine = tagOf(now)
    const elsewhere = `"${version}-${'x'.repeat(16)}"`
    const none = [
      tagOf(old),
      `"${version + 1}"`,
      `W/${mine}`,
      `W/"${version}"`,
      elsewhere,
      '"x", ""',
    ]
    for (const tags of none) {
      const refused = await save(tried, { 'if-match': tags })
      expect([tags, refused.status, refused.json.code, refused.json.version]).toEqual([
        ...[tags, 412, 'precondition-failed', version],
      ])
      expect(refused.headers.get('content-type')).toContain('application/problem+json')
    }
    expect((await save(tried, { 'if-match': `W/${mine}` }, version)).status).toBe(412)
    // As before there were tags, with the version besides.
    const late = await save(tried, {}, old.json.version)
    expect([late.status, late.json.code, late.json.version]).toEqual([
      409,
      'changed-meanwhile',
      version,
    ])
    expect((await save(tried, { 'if-match': '*' }, old.json.version)).status).toBe(409)
    expect(tagOf(await ada.get(tried.path))).toBe(mine)
  },
)

test.each(PATHS)(
  '%s: two versions, none, and what is no tag are refused by name',
  async (_, tried) => {
    const { headers, json } = await ada.get(tried.path)
    const tag = headers.get('etag') ?? ''
    const two = await save(tried, { 'if-match': tag }, json.version + 1)
    const none = await save(tried, {})
    const bare = await save(tried, { 'if-match': String(json.version) })
    const told = [two, none, bare].map(({ status, json: problem }) => [
      status,
      problem.errors?.map(({ field }: { field: string }) => field),
    ])
    expect(told).toEqual([
      [400, ['if-match', 'baseVersion']],
      [400, ['baseVersion']],
      [400, ['if-match']],
    ])
    expect(two.json.detail).toContain(`baseVersion is ${json.version + 1}`)
    expect(tagOf(await ada.get(tried.path))).toBe(tag)
  },
)

test.each(PATHS)(
  '%s: of many who change whatever there is, each does, one after another',
  async (_, tried) => {
    const { version } = (await ada.get(tried.path)).json
    const saved = await Promise.all([1, 2, 3].map(() => save(tried, { 'if-match': '*' })))
    expect(saved.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(saved.map(({ json }) => json.version - version).sort()).toEqual([1, 2, 3])
  },
)

test.each(PATHS)('%s: of two who change the same by its tag, one is told', async (_, tried) => {
  const tag = tagOf(await ada.get(tried.path))
  const saved = await Promise.all([1, 2].map(() => save(tried, { 'if-match': tag })))
  expect(saved.map(({ status }) => status).sort()).toEqual([200, 412])
})

test('each part of the settings has a tag that saving it does not make up', async () => {
  const parts = Object.keys(SETTINGS)
  for (const part of parts) {
    const path = `/api/v1/settings/${part}`
    const { json, headers } = await ada.get(path)
    const ifMatch = { 'if-match': headers.get('etag') ?? '' }
    const saved = await asAda('PUT', path, { value: json.value }, ifMatch)
    expect([part, saved.status, tagOf(saved)]).toEqual([part, 200, tagOf(await ada.get(path))])
  }
})

test('a page elsewhere may send what it knows a version by', async () => {
  const { headers } = await world.call('/api/v1/settings/general', {
    method: 'OPTIONS',
    headers: { origin: 'https://a.example', 'access-control-request-method': 'PUT' },
  })
  for (const name of ['if-match', 'if-none-match'])
    expect(headers.get('access-control-allow-headers')).toContain(name)
})

test('what everybody reads is sent once to those who keep it', async () => {
  for (const path of ['/api/openapi.json', '/api/docs', '/api/docs.css']) {
    const first = await world.call(path)
    expect([path, first.status, first.headers.get('cache-control')]).toEqual([
      path,
      200,
      'no-cache',
    ])
    const again = await world.call(path, { headers: { 'if-none-match': tagOf(first) } })
    expect([path, again.status, again.json]).toEqual([path, 304, ''])
  }
})

test('over the wire there is no body either, and no length of one', async () => {
  const url = `${await world.listen()}/api/v1/settings/general`
  const headers = { cookie: ada.cookie }
  const etag = (await fetch(url, { headers })).headers.get('etag') ?? ''
  const again = await fetch(url, { headers: { ...headers, 'if-none-match': etag } })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  expect(again.headers.get('content-type')).toBe(null)
  const head = await fetch(url, { method: 'HEAD', headers })
  expect([head.status, head.headers.get('etag')]).toEqual([200, etag])
})

function tagOf({ headers }: Answer): string {
  return headers.get('etag') ?? 'none'
}

function save(
  { path, body }: { path: string; body: (turn: number) => object },
  headers: Record<string, string>,
  baseVersion?: number,
): Promise<Answer> {
  turn += 1
  const base = baseVersion === undefined ? {} : { baseVersion }
  return asAda('PUT', path, { ...body(turn), ...base }, headers)
}

function asAda(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
  const init = { method, headers: { cookie: ada.cookie, ...headers } }
  return world.call(path, body ? { ...init, body } : init)
}
