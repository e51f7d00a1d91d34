// Mounts everything on one Hono app. Takes its world as an argument, so that a test can call it without a port.
import { type Endpoint, endpoints } from '@baton/contract'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import type { Pool } from 'pg'
import type { From } from './audit/sign-ins.ts'
import type { People } from './auth/people.ts'
import { type FollowServices, followRoutes } from './follow/routes.ts'
import type { HelpServices } from './help/services.ts'
import { type InsightServices, insightRoutes } from './insights/routes.ts'
import { type NotifyServices, notifyRoutes } from './notify/routes.ts'
import { type AccessKeyServices, accessKeyRoutes } from './routes/access-keys.ts'
import { type ActionServices, actionRoutes } from './routes/actions.ts'
import { answerHeaders, requestIdOf } from './routes/answer-headers.ts'
import { type AssignmentServices, assignmentRoutes } from './routes/assignment.ts'
import { type AuditServices, auditRoutes } from './routes/audit.ts'
import { type ChannelServices, channelRoutes } from './routes/channels.ts'
import { type ConversationServices, conversationRoutes } from './routes/conversations.ts'
import { type DeskServices, deskRoutes } from './routes/desk.ts'
import { type ElsewhereServices, elsewhereRoutes } from './routes/elsewhere.ts'
import { type FeedbackServices, feedbackRoutes } from './routes/feedback.ts'
import { type FileServices, fileRoutes } from './routes/files.ts'
import { type HandoffServices, handoffRoutes } from './routes/handoffs.ts'
import { helpRoutes } from './routes/help.ts'
import { type IdentitySecretServices, identitySecretRoutes } from './routes/identity-secrets.ts'
import { type InboxServices, inboxRoutes } from './routes/inbox.ts'
import { type IntegrationServices, integrationRoutes } from './routes/integrations.ts'
import { mergeRoutes } from './routes/merge.ts'
import { type MyConversationServices, myConversationRoutes } from './routes/my-conversations.ts'
import type { SourceServices } from './routes/named-source.ts'
import { type OriginalServices, originalRoutes } from './routes/originals.ts'
import { pageRoutes } from './routes/pages.ts'
import { type PeopleServices, peopleRoutes } from './routes/people.ts'
import { type PlaygroundServices, playgroundRoutes } from './routes/playground.ts'
import { type PolicyServices, policyRoutes } from './routes/policy.ts'
import { type PrivacyServices, privacyRoutes } from './routes/privacy.ts'
import { isFault, problemResponse, Rejection } from './routes/problem.ts'
import { type ProgramServices, programRoutes } from './routes/programs.ts'
import { serverRoutes } from './routes/server.ts'
import { type SetUpServices, setUpRoutes } from './routes/set-up.ts'
import { type SettingsServices, settingsRoutes } from './routes/settings.ts'
import { type SettingsFileServices, settingsFileRoutes } from './routes/settings-file.ts'
import { sourceRoutes } from './routes/sources.ts'
import { splitRoutes } from './routes/split.ts'
import { type TalkServices, talkRoutes } from './routes/talk.ts'
import { type WidgetServices, widgetRoutes } from './routes/widget.ts'
import { type WorkServices, workRoutes } from './routes/work.ts'
import type { Workspaces } from './store/workspaces.ts'

export type AppServices = ConversationServices &
  FollowServices &
  FeedbackServices &
  MyConversationServices &
  IdentitySecretServices &
  DeskServices &
  TalkServices &
  ElsewhereServices &
  AssignmentServices &
  NotifyServices &
  InboxServices &
  FileServices &
  OriginalServices &
  PlaygroundServices &
  SourceServices &
  PolicyServices &
  SettingsServices &
  SettingsFileServices &
  ActionServices &
  IntegrationServices &
  ChannelServices &
  WorkServices &
  AccessKeyServices &
  ProgramServices &
  AuditServices &
  PeopleServices &
  PrivacyServices &
  SetUpServices &
  WidgetServices &
  HelpServices &
  InsightServices &
  HandoffServices & {
    pool: Pool
    /** What programs call that are no part of the contract: webhooks of other desks, and MCP. */
    mounts: ((app: Hono) => void)[]
    people: People
    from(context: Context): From
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

  answerHeaders(app, { newId, isStrict: services.publicUrl?.startsWith('https:') ?? false })
  // Asked before the request itself; what is answered to that has the headers already.
  app.options('/api/v1/*', cors({ origin: '*', allowHeaders: ALLOWED_HEADERS, maxAge: 86_400 }))
  limitBodies(app)
  app.onError((error, context) => {
    const requestId = requestIdOf(context)
    if (isFault(error)) log.error({ error, requestId }, 'request failed')
    return problemResponse(context, error, requestId)
  })
  app.notFound((context) => {
    const requestId = requestIdOf(context)
    const allowed = methodsOf(context.req.path)
    if (allowed.length === 0)
      return problemResponse(context, new Rejection('not-found', NOTHING_HERE), requestId)
    context.header('allow', allowed.join(', '))
    const detail = `This address takes ${allowed.join(' and ')}, not ${context.req.method}.`
    return problemResponse(context, new Rejection('method-not-allowed', detail), requestId)
  })

  app.on(['GET', 'POST'], '/api/auth/*', (context) =>
    services.people.handle(context.req.raw, services.from(context)),
  )
  for (const mount of services.mounts) mount(app)
  mountContract(app, services)
  const help = helpRoutes(app, services)
  if (services.pages) pageRoutes(app, { ...services, help, pages: services.pages })
  return app
}

function mountContract(app: Hono, services: AppServices): void {
  accessKeyRoutes(app, services)
  programRoutes(app, services)
  auditRoutes(app, services)
  peopleRoutes(app, services)
  privacyRoutes(app, services)
  setUpRoutes(app, services)
  handoffRoutes(app, services)
  conversationRoutes(app, services)
  feedbackRoutes(app, services)
  followRoutes(app, services)
  myConversationRoutes(app, services)
  identitySecretRoutes(app, services)
  deskRoutes(app, services)
  talkRoutes(app, services)
  splitRoutes(app, services)
  mergeRoutes(app, services)
  elsewhereRoutes(app, services)
  assignmentRoutes(app, services)
  notifyRoutes(app, services)
  inboxRoutes(app, services)
  fileRoutes(app, services)
  originalRoutes(app, services)
  sourceRoutes(app, services)
  settingsRoutes(app, services)
  settingsFileRoutes(app, services)
  actionRoutes(app, services)
  insightRoutes(app, services)
  integrationRoutes(app, services)
  channelRoutes(app, services)
  policyRoutes(app, services)
  playgroundRoutes(app, services)
  serverRoutes(app, services)
  widgetRoutes(app, services)
  workRoutes(app, services)
}

const ALLOWED_HEADERS = [
  ...['authorization', 'content-type', 'idempotency-key', 'x-baton-key'],
  ...['if-match', 'if-none-match'],
]

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
  const larger = Object.values<Endpoint>(endpoints).flatMap(({ path, maxBytes, takesFile }) =>
    maxBytes && !takesFile ? [{ is: patternOf(path), maxBytes }] : [],
  )
  const unmeasured = bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: () => tooLarge(MAX_BODY_BYTES),
  })
  const files = Object.values<Endpoint>(endpoints).filter(({ takesFile }) => takesFile)
  const takesFile = new RegExp(files.map(({ path }) => patternOf(path).source).join('|'))
  app.use('/api/*', (context, next) => {
    // A file is read piece by piece once its sender is known, and counted there.
    if (context.req.method === 'PUT' && takesFile.test(context.req.path)) return next()
    const { headers } = context.req.raw
    const length = headers.get('content-length')
    // One that does not say how long it is is read here, before anyone has proved who they are: it has the usual limit.
    if (length === null || headers.has('transfer-encoding')) return unmeasured(context, next)
    // The HTTP server reads no more of a body than it says; so the body itself need not be looked at.
    const said = Number.parseInt(length, 10)
    if (said > MAX_BODY_BYTES) {
      const limit = larger.find(({ is }) => is.test(context.req.path))?.maxBytes ?? MAX_BODY_BYTES
      if (said > limit) tooLarge(limit)
    }
    return next()
  })
}

function tooLarge(bytes: number): never {
  throw new Rejection('too-large', `A body may have at most ${Math.floor(bytes / 1024)} KB.`)
}
