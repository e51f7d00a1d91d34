// Mounts everything on one Hono app. Takes its world as an argument, so that a test can call it without a port.
import { type Endpoint, endpoints } from '@baton/contract'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import type { Pool } from 'pg'
import type { People } from './auth/people.ts'
import type { HelpServices } from './help/services.ts'
import { type AccessKeyServices, accessKeyRoutes } from './routes/access-keys.ts'
import { type ActionServices, actionRoutes } from './routes/actions.ts'
import { type ChannelServices, channelRoutes } from './routes/channels.ts'
import { type ConversationServices, conversationRoutes } from './routes/conversations.ts'
import { type DeskServices, deskRoutes } from './routes/desk.ts'
import { helpRoutes } from './routes/help.ts'
import { type IntegrationServices, integrationRoutes } from './routes/integrations.ts'
import { pageRoutes } from './routes/pages.ts'
import { type PlaygroundServices, playgroundRoutes } from './routes/playground.ts'
import { type PolicyServices, policyRoutes } from './routes/policy.ts'
import { isFault, problemResponse, Rejection } from './routes/problem.ts'
import { serverRoutes } from './routes/server.ts'
import { type SettingsServices, settingsRoutes } from './routes/settings.ts'
import { type SourceServices, sourceRoutes } from './routes/sources.ts'
import type { Workspaces } from './store/workspaces.ts'

export type AppServices = ConversationServices &
  DeskServices &
  PlaygroundServices &
  SourceServices &
  PolicyServices &
  SettingsServices &
  ActionServices &
  IntegrationServices &
  ChannelServices &
  AccessKeyServices &
  HelpServices & {
    pool: Pool
    /** What programs call that are no part of the contract: webhooks of other desks, and MCP. */
    mounts: ((app: Hono) => void)[]
    people: People
    workspaces: Workspaces
    publicUrl: string | undefined
    version: string
    pages: { widget: string; demo: string; dashboard: string; docs: string } | null
    isDraining: () => boolean
    log: { error(about: object, message: string): void }
  }

const MAX_BODY_BYTES = 64 * 1024

export function createApp(services: AppServices): Hono {
  const { log, newId } = services
  const app = new Hono()
  const requestIds = new WeakMap<Request, string>()

  app.use(async (context, next) => {
    const requestId = newId('req')
    requestIds.set(context.req.raw, requestId)
    await next()
    context.res.headers.set('x-request-id', requestId)
  })
  app.use(
    secureHeaders({
      crossOriginResourcePolicy: false,
      xFrameOptions: 'SAMEORIGIN',
      // Only for the operator's own name, and never for its neighbours.
      strictTransportSecurity: services.publicUrl?.startsWith('https:')
        ? 'max-age=15552000'
        : false,
    }),
  )
  // Customers' pages live elsewhere and bring a key or a token, never a cookie.
  app.use('/api/v1/*', cors({ origin: '*', allowHeaders: ALLOWED_HEADERS, maxAge: 86_400 }))
  limitBodies(app)
  app.onError((error, context) => {
    const requestId = requestIds.get(context.req.raw) ?? newId('req')
    if (isFault(error)) log.error({ error, requestId }, 'request failed')
    return problemResponse(context, error, requestId)
  })
  app.notFound((context) => {
    const requestId = requestIds.get(context.req.raw) ?? newId('req')
    const allowed = methodsOf(context.req.path)
    if (allowed.length === 0)
      return problemResponse(context, new Rejection('not-found', NOTHING_HERE), requestId)
    context.header('allow', allowed.join(', '))
    const detail = `This address takes ${allowed.join(' and ')}, not ${context.req.method}.`
    return problemResponse(context, new Rejection('method-not-allowed', detail), requestId)
  })

  app.on(['GET', 'POST'], '/api/auth/*', (context) => services.people.handle(context.req.raw))
  for (const mount of services.mounts) mount(app)
  accessKeyRoutes(app, services)
  conversationRoutes(app, services)
  deskRoutes(app, services)
  sourceRoutes(app, services)
  settingsRoutes(app, services)
  actionRoutes(app, services)
  integrationRoutes(app, services)
  channelRoutes(app, services)
  policyRoutes(app, services)
  playgroundRoutes(app, services)
  serverRoutes(app, services)
  const help = helpRoutes(app, services)
  if (services.pages) pageRoutes(app, { ...services, help, pages: services.pages })
  return app
}

const ALLOWED_HEADERS = ['authorization', 'content-type', 'idempotency-key', 'x-baton-key']

const NOTHING_HERE = 'There is nothing at this address.'

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)
}

/** How the contract lets an address be called. */
function methodsOf(path: string): string[] {
  return Object.values<Endpoint>(endpoints)
    .filter((endpoint) => patternOf(endpoint.path).test(path))
    .map(({ method }) => method)
}

/** What the contract allows a larger body has it, and nothing else. */
function limitBodies(app: Hono): void {
  const usual = limitOf(MAX_BODY_BYTES)
  const larger = Object.values<Endpoint>(endpoints).flatMap(({ path, maxBytes }) =>
    maxBytes ? [{ is: patternOf(path), limit: limitOf(maxBytes) }] : [],
  )
  app.use('/api/*', (context, next) => {
    // Only for a body that says how long it is: any other is read here, before anyone has proved who they are.
    const { headers } = context.req.raw
    const isMeasured = headers.has('content-length') && !headers.has('transfer-encoding')
    const found = isMeasured && larger.find(({ is }) => is.test(context.req.path))
    const { limit } = found || { limit: usual }
    return limit(context, next)
  })
}

function limitOf(maxSize: number) {
  return bodyLimit({ maxSize, onError: () => tooLarge(maxSize) })
}

function tooLarge(bytes: number): never {
  throw new Rejection('too-large', `A body may have at most ${Math.floor(bytes / 1024)} KB.`)
}
