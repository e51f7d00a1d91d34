// Nothing of the contract goes away yet: endpoints made for this test stand beside it, on the same server.
import { type Deprecation, type Endpoint, endpoints } from '@baton/contract'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { type TestWorld, testWorld } from '../testing/world.ts'
import { openApiDocument } from './openapi.ts'
import { Rejection } from './problem.ts'
import { referencePage } from './reference-page.ts'
import { type Authenticate, route, routeLines } from './route.ts'

const GOING = {
  since: '2026-11-22',
  sunset: '2027-06-01',
  instead: '/api/v1/new-lamps/{lampId}',
} as const satisfies Deprecation

const OLD = {
  method: 'PUT',
  path: '/api/v1/old-lamps/{lampId}',
  summary: 'Light an old lamp',
  access: 'device',
  params: z.object({ lampId: z.string() }),
  body: z.strictObject({ isLit: z.boolean() }),
  returns: z.object({ isLit: z.boolean() }),
  deprecated: GOING,
} as const satisfies Endpoint
const LINES = {
  method: 'GET',
  path: '/api/v1/old-lamps',
  summary: 'List old lamps',
  access: 'device',
  returns: z.object({ isLit: z.boolean() }),
  streams: true,
  deprecated: { ...GOING, instead: null },
} as const satisfies Endpoint

let world: TestWorld
let url: string
beforeAll(async () => {
  world = await testWorld()
  const authenticate: Authenticate = async (context) => {
    if (context.req.header('authorization')) return { kind: 'device', device: {} } as never
    throw new Rejection('unauthenticated', 'No lamp without a proof.')
  }
  route(world.app, OLD, authenticate, async ({ body }) => body)
  routeLines(world.app, LINES, authenticate, async (_, { say }) => say({ isLit: true }))
  url = await world.listen()
})
afterAll(() => world.close())

test('every answer of what goes away says since when, until when, and what there is instead', async () => {
  for (const [status, body, proof] of [
    [200, '{"isLit":true}', 'Bearer x'],
    [400, '{"isLit":"yes"}', 'Bearer x'],
    [401, '{"isLit":true}', ''],
  ] as const) {
    const headers = { 'content-type': 'application/json', authorization: proof }
    const answer = await fetch(`${url}/api/v1/old-lamps/a%2Fb`, { method: 'PUT', headers, body })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('deprecation')).toBe('@1795305600')
    expect(answer.headers.get('sunset')).toBe('Tue, 01 Jun 2027 00:00:00 GMT')
    expect(answer.headers.get('link')).toBe(
      '</docs/api#how-the-api-changes>; rel="deprecation"; type="text/html", </api/v1/new-lamps/a%2Fb>; rel="successor-version"',
    )
    for (const name of ['deprecation', 'sunset', 'link'])
      expect(answer.headers.get('access-control-expose-headers')).toContain(name)
  }
})

test('what comes line by line says it, too; where nothing follows, nothing is named', async () => {
  const answer = await fetch(`${url}/api/v1/old-lamps`, { headers: { authorization: 'Bearer x' } })
  expect(await answer.text()).toBe('{"isLit":true}\n')
  expect(answer.headers.get('sunset')).toBe('Tue, 01 Jun 2027 00:00:00 GMT')
  expect(answer.headers.get('link')).not.toContain('successor-version')
})

test('what stays says nothing of the kind', async () => {
  const { headers } = await world.call('/api/v1/settings/general')
  for (const name of ['deprecation', 'sunset', 'link']) expect(headers.get(name)).toBe(null)
})

test('the document and the page of the API say what goes away', async () => {
  const document = openApiDocument('http://localhost', '0', { OLD, LINES })
  const { valid, errors } = await new Validator().validate(structuredClone(document))
  expect([valid, errors ?? []]).toEqual([true, []])
  const { put } = (document.paths as Record<string, { put: Record<string, unknown> }>)[
    OLD.path
  ] as { put: Record<string, unknown> }
  expect(put).toMatchObject({
    deprecated: true,
    description:
      'Deprecated since 2026-11-22; may be gone from 2027-06-01 on. Use `/api/v1/new-lamps/{lampId}`.',
    responses: { 200: { headers: { Deprecation: {}, Sunset: {}, Link: {} } } },
  })
  const page = String(await referencePage(document))
  expect(page).toContain('may be gone from 2027-06-01 on')
  expect(page).toContain('Nothing takes its place.')
})

test('what goes away in the contract stays for six months, and what is named instead is there', () => {
  const SIX_MONTHS_MS = 180 * 86_400_000
  const paths = Object.values<Endpoint>(endpoints).map(({ path }) => path)
  const going = Object.entries<Endpoint>({ ...endpoints, OLD })
  for (const [name, { deprecated }] of going) {
    if (!deprecated) continue
    const { since, sunset, instead } = deprecated
    expect([name, Date.parse(sunset) - Date.parse(since) >= SIX_MONTHS_MS]).toEqual([name, true])
    if (instead)
      expect([name, [...paths, GOING.instead].includes(instead as never)]).toEqual([name, true])
  }
})
