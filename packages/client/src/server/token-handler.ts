// For the server of a host application: answers its own pages with a short-lived token that says who the customer is.
// Takes a web-standard Request and gives a Response, on any platform that has WebCrypto.
import { signIdentity } from './sign-identity.ts'

export type EndUser = {
  /** Your own id of them. */
  id: string
  email?: string
  name?: string
  attributes?: Record<string, string | number | boolean>
}

export type TokenHandlerOptions = {
  /** An identity secret of the workspace, as Baton showed it once. Never sent to a browser. */
  secret: string | undefined
  /** The secret's id. */
  keyId: string | undefined
  /**
   * Who has signed in, by whatever you know of the request: a session, a cookie. Null: nobody. Without this function
   * customers stay anonymous, whatever the page says of them: a browser cannot be believed about who it is.
   */
  getEndUser?: (
    request: Request,
    /** What the page claims; proves nothing. */
    claimed: { endUserId: string | null },
  ) => Promise<EndUser | null> | EndUser | null
  /** What becomes of those who are nobody: `allow` them to be anonymous, or `refuse` them with 401. */
  anonymous?: 'allow' | 'refuse'
  /** Told of what goes wrong on your side; the page only hears that something did. */
  onError?: (error: unknown) => void
  now?: () => number
}

const VALID_SECONDS = 600
const MAX_BODY = 4_096

export function createAssistantTokenHandler(
  options: TokenHandlerOptions,
): (request: Request) => Promise<Response> {
  const { getEndUser, anonymous = 'allow', onError = console.error, now = Date.now } = options
  return async (request) => {
    if (request.method !== 'POST')
      return problem(405, 'method-not-allowed', 'Send a POST.', { allow: 'POST' })
    const asked = await readBody(request)
    if (typeof asked === 'string') return problem(400, 'invalid', asked)
    try {
      const user = getEndUser ? await getEndUser(request, asked) : null
      if (!user && anonymous === 'refuse') return problem(401, 'unauthenticated', 'Sign in first.')
      if (!user) return answer({ token: null, expiresAt: null })
      const issuedAt = Math.floor(now() / 1_000)
      const token = await signIdentity(claimsOf(user, issuedAt), keyOf(options))
      return answer({
        token,
        expiresAt: new Date((issuedAt + VALID_SECONDS) * 1_000).toISOString(),
      })
    } catch (error) {
      onError(error)
      return problem(500, 'fault', 'No token could be made. The server’s log says why.')
    }
  }
}

function claimsOf({ id, email, name, attributes }: EndUser, issuedAt: number) {
  if (typeof id !== 'string' || id === '' || id.length > 200)
    throw new Error('getEndUser must return an id of 1 to 200 characters.')
  return {
    sub: id,
    ...(email ? { email } : {}),
    ...(name ? { name } : {}),
    ...(attributes ? { attributes } : {}),
    aud: 'baton:identity',
    iat: issuedAt,
    exp: issuedAt + VALID_SECONDS,
  }
}

function keyOf({ secret, keyId }: TokenHandlerOptions) {
  if (!secret) throw new Error('secret is missing: Baton shows one under Settings → Identity.')
  if (!keyId) throw new Error('keyId is missing: it stands beside the secret in Baton.')
  return { secret, keyId }
}

/** A text is what is wrong with it. */
async function readBody(request: Request): Promise<{ endUserId: string | null } | string> {
  const text = await request.text()
  if (text.length > MAX_BODY) return 'The body is too long.'
  if (text === '') return { endUserId: null }
  try {
    const { endUserId = null } = JSON.parse(text) as { endUserId?: unknown }
    if (endUserId !== null && (typeof endUserId !== 'string' || endUserId.length > 200))
      return 'endUserId must be a text of at most 200 characters.'
    return { endUserId }
  } catch {
    return 'The body must be JSON, such as {}.'
  }
}

function answer(body: { token: string | null; expiresAt: string | null }): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } })
}

function problem(
  status: number,
  code: string,
  detail: string,
  headers: Record<string, string> = {},
): Response {
  const body = { type: 'about:blank', title: '', status, code, detail, requestId: '' }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...headers,
    },
  })
}
