// A program that comes in by OAuth with the protocol's own client; the browser's part is walked over the real addresses.
import {
  Client,
  type OAuthClientProvider,
  type OAuthDiscoveryState,
  type StoredOAuthClientInformation,
  type StoredOAuthTokens,
  StreamableHTTPClientTransport,
  UnauthorizedError,
} from '@modelcontextprotocol/client'
import type { Desk } from './world.ts'

export type OAuthProgram = ReturnType<typeof oauthProgram>

export const BACK = 'http://127.0.0.1:4711/back'

/** `scope`: what it asks for; without a word what the server offers. */
export function oauthProgram(address: string, { name = 'Editor', scope = '' } = {}) {
  const kept: {
    client?: StoredOAuthClientInformation | undefined
    tokens?: StoredOAuthTokens | undefined
    verifier?: string
    sentTo?: URL
    discovered?: OAuthDiscoveryState
  } = {}
  const provider: OAuthClientProvider = {
    redirectUrl: BACK,
    clientMetadata: {
      ...{ client_name: name, redirect_uris: [BACK], token_endpoint_auth_method: 'none' },
      ...(scope ? { scope } : {}),
    },
    state: () => 'a state of its own',
    clientInformation: () => kept.client,
    saveClientInformation(client) {
      kept.client = client
    },
    tokens: () => kept.tokens,
    saveTokens(tokens) {
      kept.tokens = tokens
    },
    redirectToAuthorization(url) {
      kept.sentTo = url
    },
    saveCodeVerifier(verifier) {
      kept.verifier = verifier
    },
    codeVerifier: () => kept.verifier ?? '',
    saveDiscoveryState(state) {
      kept.discovered = state
    },
    discoveryState: () => kept.discovered,
    invalidateCredentials(what) {
      if (what === 'all' || what === 'tokens') kept.tokens = undefined
      if (what === 'all' || what === 'client') kept.client = undefined
    },
  }
  const transport = () =>
    new StreamableHTTPClientTransport(new URL(`${address}/mcp`), { authProvider: provider })

  /** Connects, is refused, registers, and walks to the desk in the browser's place; the id is of the question there. */
  async function asks(): Promise<{ requestId: string; finish(redirectTo: string): Promise<void> }> {
    const { finish } = await opens()
    const answer = await fetch(kept.sentTo as URL, { redirect: 'manual' })
    const to = answer.headers.get('location') ?? (await answer.text())
    return { requestId: to.replace('/desk/allow/', ''), finish }
  }

  /** The same, where a browser walks itself. */
  async function opens(): Promise<{ url: string; finish(redirectTo: string): Promise<void> }> {
    const line = transport()
    await new Client({ name, version: '1' }).connect(line).then(
      () => Promise.reject(new Error('It was let in at once.')),
      (error: unknown) => {
        if (!UnauthorizedError.isInstance(error)) throw error
      },
    )
    return {
      url: String(kept.sentTo),
      finish: (redirectTo) => line.finishAuth(new URL(redirectTo).searchParams),
    }
  }

  return {
    kept,
    asks,
    opens,
    async comesIn(desk: Desk, may: 'ask' | 'read' = 'ask'): Promise<void> {
      const { requestId, finish } = await asks()
      const { json } = await desk.post(`/api/v1/program-requests/${requestId}`, {
        ...{ answer: 'allow', scope: may },
      })
      await finish(json.redirectTo)
    },
    async tools(): Promise<string[]> {
      const client = new Client({ name, version: '1' })
      await client.connect(transport())
      const { tools } = await client.listTools()
      await client.close()
      return tools.map((tool) => tool.name)
    },
  }
}
