// Where tokens come from, as Google and Microsoft answer, and whom a mail server asks whose a token is.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type TokenService = {
  url: string
  tokenInfoUrl: string
  /** What was asked for, oldest first. */
  grants: { path: string; form: Record<string, string> }[]
  /** No token that was given so far is good any more. */
  endAll(): void
  /** The next grants are refused. */
  revoke(): void
  close(): Promise<void>
}

/** Gives tokens for one user, each good until `endAll`. */
export async function openTokenService(user: string): Promise<TokenService> {
  const grants: TokenService['grants'] = []
  let good: string[] = []
  let given = 0
  let revoked = false
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const say = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (url.pathname === '/whose') {
      const isGood = good.includes(url.searchParams.get('access_token') ?? '')
      return void (isGood ? say(200, { username: user }) : say(401, { error: 'invalid_token' }))
    }
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()))
    grants.push({ path: url.pathname, form })
    if (revoked)
      return void say(400, { error: 'invalid_grant', error_description: 'Token revoked' })
    const token = `at_${++given}`
    good.push(token)
    const refresh = form.grant_type === 'authorization_code' ? { refresh_token: 'rt_code' } : {}
    say(200, { access_token: token, expires_in: 3600, ...refresh })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ...{ url, grants, tokenInfoUrl: `${url}/whose` },
    endAll() {
      good = []
    },
    revoke() {
      revoked = true
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
