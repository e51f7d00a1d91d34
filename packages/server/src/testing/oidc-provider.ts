// An OpenID Connect provider on this machine: discovery, a sign-in that says yes at once, tokens for codes with PKCE.
import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

export type TestProvider = Awaited<ReturnType<typeof oidcProvider>>

type Claims = Record<string, unknown>

export const CLIENT = { id: 'baton', secret: 'a secret: of +the= client' }

export async function oidcProvider() {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const stranger = await generateKeyPair('RS256', { extractable: true })
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }
  const codes = new Map<string, URLSearchParams>()
  /** Who signs in next, and what is not as it should be about the token. */
  const next = { claims: {} as Claims, forged: false, nonce: null as string | null }
  let issuer = ''

  async function idToken(asked: URLSearchParams): Promise<string> {
    const claims = { sub: 'sub-1', nonce: next.nonce ?? asked.get('nonce'), ...next.claims }
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuedAt()
      .setIssuer(String(next.claims.iss ?? issuer))
      .setAudience(String(next.claims.aud ?? CLIENT.id))
      .setExpirationTime(next.claims.exp ? Number(next.claims.exp) : '5m')
      .sign(next.forged ? stranger.privateKey : privateKey)
  }

  async function token(request: IncomingMessage): Promise<[number, unknown]> {
    const body = new URLSearchParams(await textOf(request))
    const asked = codes.get(body.get('code') ?? '')
    codes.delete(body.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url')
    if (!asked || challenge !== asked.get('code_challenge'))
      return [400, { error: 'invalid_grant' }]
    if (body.get('redirect_uri') !== asked.get('redirect_uri'))
      return [400, { error: 'invalid_grant' }]
    if (!isClient(request)) return [401, { error: 'invalid_client' }]
    return [200, { id_token: await idToken(asked), access_token: 'x', token_type: 'Bearer' }]
  }

  const server = createServer(async (request, response): Promise<unknown> => {
    const url = new URL(request.url ?? '/', issuer)
    const json = (status: number, value: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (url.pathname === '/.well-known/openid-configuration') return json(200, documentOf(issuer))
    if (url.pathname === '/keys') return json(200, { keys: [jwk] })
    if (url.pathname === '/token') return json(...(await token(request)))
    const code = randomBytes(8).toString('hex')
    codes.set(code, url.searchParams)
    const back = new URL(url.searchParams.get('redirect_uri') ?? issuer)
    back.searchParams.set('code', code)
    back.searchParams.set('state', url.searchParams.get('state') ?? '')
    return response.writeHead(302, { location: back.href }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    next,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function documentOf(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
  }
}

function isClient({ headers }: IncomingMessage): boolean {
  const basic = Buffer.from(
    (headers.authorization ?? '').replace('Basic ', ''),
    'base64',
  ).toString()
  const said = basic.split(':').map((part) => decodeURIComponent(part.replaceAll('+', ' ')))
  return said[0] === CLIENT.id && said[1] === CLIENT.secret
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}
