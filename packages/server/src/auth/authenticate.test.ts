import { endpoints } from '@baton/contract'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { problemResponse } from '../routes/problem.ts'
import { route } from '../routes/route.ts'
import { createAuthenticate } from './authenticate.ts'

const door = {
  method: 'POST',
  path: '/door',
  summary: 'For those who change the settings',
  access: 'settings.manage',
  returns: z.object({ role: z.string() }),
} as const

test.each([
  ['owner', 200],
  ['admin', 200],
  ['agent', 403],
  ['viewer', 403],
  ['owner,admin', 403],
  ['', 403],
  ['administrator', 403],
])('what takes the right to the settings answers the role “%s” with %d', async (role, status) => {
  expect((await knock({ role })).status).toBe(status)
})

test('nobody comes in without signing in, nor an owner from a page of another site', async () => {
  expect((await knock(null)).status).toBe(401)
  const headers = { origin: 'https://evil.example' }
  expect((await knock({ role: 'owner' }, headers)).status).toBe(403)
})

test('whatever changes the knowledge takes the right to manage it', () => {
  for (const endpoint of Object.values(endpoints)) {
    if (!endpoint.path.startsWith('/api/v1/sources')) continue
    expect([endpoint.path, endpoint.access]).toEqual([
      endpoint.path,
      endpoint.method === 'GET' ? 'knowledge.read' : 'knowledge.manage',
    ])
  }
})

function knock(somebody: { role: string } | null, headers: Record<string, string> = {}) {
  const human = { id: 'usr_1', name: 'Ada' }
  const signedIn = somebody && { ...somebody, human, email: 'a@b.example', workspaceId: 'wsp_1' }
  const authenticate = createAuthenticate({
    tokens: {
      issue: async () => '',
      verify: async () => null,
      issueDevice: async () => '',
      verifyDevice: async () => null,
    },
    signedOut: { has: async () => false },
    commits: { read: () => Promise.reject(new Error('not asked for')) },
    people: { signedIn: async () => signedIn },
    workspaces: { byKey: async () => null },
    accessKeys: { workspaceOf: async () => null },
    settings: { read: () => Promise.reject(new Error('not asked for')) },
    publicUrl: undefined,
  })
  const app = new Hono()
  app.onError((error, context) => problemResponse(context, error, 'req_1'))
  route(app, door, authenticate, async ({ caller }) => ({ role: caller.role }))
  return app.request('/door', { method: 'POST', headers })
}
