// Baton as an MCP server at /mcp, over streamable HTTP, for whoever has an access key or was let in by OAuth. No sessions:
// each request brings its proof along and is answered by itself, on whichever process it reaches.
import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AccessKeys } from '../auth/access-keys.ts'
import { bearerToken } from '../auth/authenticate.ts'
import { deskLinks } from '../connections/desk-links.ts'
import type { OAuth } from '../oauth/connect.ts'
import { challengeFor, placesOf } from '../oauth/metadata.ts'
import { idFromKey } from '../routes/begin.ts'
import { registerTools, type ToolsAround } from './tools.ts'

export type McpAround = ToolsAround & {
  accessKeys: Pick<AccessKeys, 'workspaceOf'>
  oauth: Pick<OAuth, 'grants' | 'routes'>
  publicUrl: string | undefined
  version: string
}

const MAX_BYTES = 2_000_000

type Given = Pick<McpAround, 'publicUrl' | 'version' | 'newId' | 'now'> & { linkBase?: string }

export function mcpServer(
  given: Given,
  around: Omit<McpAround, keyof Given | 'idFromKey' | 'link'>,
): (app: Hono) => void {
  const link = deskLinks(given.linkBase)
  return (app) => {
    around.oauth.routes(app)
    mcpRoutes(app, { ...given, ...around, idFromKey, link })
  }
}

function mcpRoutes(app: Hono, around: McpAround): void {
  const limit = bodyLimit({ maxSize: MAX_BYTES, onError: (c) => c.text('Too large.', 413) })
  app.all('/mcp', limit, async (context) => {
    const request = context.req.raw
    if (!isFromHere(request.headers.get('origin'), around.publicUrl))
      return context.text('Pages of other sites may not call this. Set PUBLIC_URL.', 403)
    const token = bearerToken(context.req.header('authorization')) ?? ''
    const places = placesOf(request.url, around.publicUrl)
    const asker =
      (await around.accessKeys.workspaceOf(token)) ??
      (await around.oauth.grants.programOf(token, places.resource))
    if (!asker) {
      context.header('www-authenticate', challengeFor(places, token !== ''))
      return context.text('Sign in by OAuth, or send an access key: Bearer bk_….', 401)
    }
    // Some 3 MB, which whoever has no such callers has no need of.
    const { createMcpHandler, McpServer } = await import('@modelcontextprotocol/server')
    const { fetch } = createMcpHandler(() => {
      const server = new McpServer({ name: 'baton', title: 'Baton', version: around.version })
      registerTools(server, asker, around)
      return server
    })
    return fetch(request)
  })
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Programs send no origin. A browser does, and may be nearer to us than the page in it is: what the request itself says
 * of our name proves nothing then.
 */
function isFromHere(origin: string | null, publicUrl: string | undefined): boolean {
  if (origin === null) return true
  if (!URL.canParse(origin)) return false
  const from = new URL(origin)
  return publicUrl ? from.origin === new URL(publicUrl).origin : LOOPBACK.has(from.hostname)
}
