import { expect, test } from 'vitest'
import { createApi } from './api.ts'
import { DESK_ROUTES } from './desk-routes.ts'
import { ApiError, NetworkError } from './errors.ts'

test('a call fills in the path, the query, the body and the headers', async () => {
  const asked: Request[] = []
  const api = createApi(DESK_ROUTES, {
    baseUrl: 'https://baton.test',
    headers: () => ({ 'x-baton-key': 'pk_1' }),
    fetch: answering(asked, () => Response.json({ seq: 3 })),
  })
  const params = { conversationId: 'a/b' }
  await api.postMessage({ params, body: { messageId: 'm1', text: 'Hello' } })
  await api.readEvents({ params, query: { after: 2 } })
  await api.readMe()
  await api.createConversation({ body: {} }, { idempotencyKey: 'k1' })

  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST https://baton.test/api/v1/conversations/a%2Fb/messages',
    'GET https://baton.test/api/v1/conversations/a%2Fb/events?after=2',
    'GET https://baton.test/api/v1/me',
    'POST https://baton.test/api/v1/conversations',
  ])
  expect(await asked[0]?.json()).toEqual({ messageId: 'm1', text: 'Hello' })
  expect(asked[3]?.headers.get('idempotency-key')).toBe('k1')
  expect(asked[3]?.headers.get('x-baton-key')).toBe('pk_1')
})

test('a problem is thrown with its code', async () => {
  const body = { type: '', title: 'No', detail: 'Too long', code: 'too-large', requestId: 'r1' }
  const headers = { 'content-type': 'application/problem+json', 'retry-after': '7' }
  const error = await failure(new Response(JSON.stringify(body), { status: 413, headers }))
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 413, problem: { code: 'too-large' }, retryAfterSeconds: 7 })
})

test.each([
  ['a proxy’s page with 502', new Response('<h1>Bad gateway</h1>', { status: 502 }), ApiError],
  ['a captive portal’s page with 200', new Response('<h1>Log in</h1>'), NetworkError],
  ['no answer', new TypeError('Failed to fetch'), NetworkError],
])('%s is told apart from a refusal', async (_, answer, kind) => {
  expect(await failure(answer)).toBeInstanceOf(kind)
})

function failure(answer: Response | Error): Promise<unknown> {
  const api = createApi(DESK_ROUTES, {
    baseUrl: 'https://baton.test',
    fetch: answering([], () => {
      if (answer instanceof Error) throw answer
      return answer
    }),
  })
  return api.readMe().catch((error: unknown) => error)
}

function answering(asked: Request[], answer: () => Response): typeof globalThis.fetch {
  return async (url, init) => {
    asked.push(new Request(url as string, init))
    return answer()
  }
}
