// The headers of every answer. What the contract describes is answered with all of them in one plain record, which the
// HTTP server takes as it is; any other answer, a page or one of a library's own, gets them added when it is made.
import type { Context, Hono } from 'hono'

type Headed = Record<string, string>

/** What browsers are told of every answer: to guess nothing, to show it in no strange frame, to pass nothing on. */
const SAFE: Headed = {
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
}
const STRICT: Headed = { 'strict-transport-security': 'max-age=15552000' }
/** Customers' pages live elsewhere and bring a key or a token, never a cookie. A client reads here how long to wait. */
const ANY_ORIGIN: Headed = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'retry-after, ratelimit, ratelimit-policy, x-request-id, content-disposition, etag, deprecation, sunset, link',
}

const headersFor = new WeakMap<Context, Headed>()
const dressed = new WeakSet<Response>()

/** `isStrict` only for the operator's own name over TLS. */
export function answerHeaders(
  app: Hono,
  { newId, isStrict }: { newId: (prefix: string) => string; isStrict: boolean },
): void {
  const always = isStrict ? { ...SAFE, ...STRICT } : SAFE
  app.use(async (context, next) => {
    const headers: Headed = { ...always, 'x-request-id': newId('req') }
    headersFor.set(context, headers)
    await next()
    if (dressed.has(context.res)) return
    for (const name in headers) context.res.headers.set(name, headers[name] ?? '')
  })
  app.use('/api/v1/*', (context, next) => {
    Object.assign(headersOf(context), ANY_ORIGIN)
    return next()
  })
}

export function requestIdOf(context: Context): string {
  return headersOf(context)['x-request-id'] ?? ''
}

/** Says more in the answer to come, also when that is a no. */
export function addHeader(context: Context, name: string, value: string): void {
  headersOf(context)[name] = value
}

/** Nothing may be added to it afterwards. */
export function answerJson(context: Context, result: unknown, status: number): Response {
  const headers = { ...headersOf(context), 'content-type': 'application/json' }
  const response = new Response(JSON.stringify(result), { status, headers })
  dressed.add(response)
  return response
}

/** Whoever asks has it already: no body, and every header it would have come with. */
export function answerUnchanged(context: Context): Response {
  const response = new Response(null, { status: 304, headers: headersOf(context) })
  dressed.add(response)
  return response
}

function headersOf(context: Context): Headed {
  return headersFor.get(context) ?? {}
}
