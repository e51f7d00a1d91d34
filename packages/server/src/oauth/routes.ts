// The addresses programs and browsers call to come in by OAuth. What is decided is decided by the pure files beside this
// one; here it is read, kept and answered. The teammate's part is the desk's page /desk/allow.
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Buckets } from '../limits/buckets.ts'
import { parseStorable, storable } from '../store/storable.ts'
import {
  type Asked,
  askedFor,
  type Places,
  type Return,
  returnOf,
  scopeWords,
  sendBack,
} from './asked.ts'
import type { Clients } from './clients.ts'
import { type Denied, denied, isDenied } from './denied.ts'
import { ACCESS_MS } from './exchange.ts'
import type { Grants } from './grants.ts'
import {
  OAUTH,
  placesOf,
  RESOURCE_METADATA,
  RESOURCE_PATH,
  resourceMetadata,
  SERVER_METADATA,
  serverMetadata,
} from './metadata.ts'
import type { Programs } from './programs.ts'
import { isLoopback, registrationIn } from './registration.ts'

export type OAuthServices = {
  clients: Clients
  grants: Grants
  programs: Programs
  /** Null where nothing is limited. */
  buckets: Buckets | null
  publicUrl: string | undefined
  cameFrom(context: Context): string | null
}

const MAX_BYTES = 32_768
/** An hour, of an address and of all: whoever may register need not have proved anything. */
const REGISTRATIONS = { address: 30, all: 600 }
/** A minute. */
const CALLS = { address: 60, all: 3_000 }

export function oauthRoutes(app: Hono, services: OAuthServices): void {
  const tooLarge = (context: Context) =>
    answerDenied(context, denied('invalid_request', 'That is too large.'), 413)
  const places = (context: Context) => placesOf(context.req.url, services.publicUrl)
  app.use('/oauth/*', bodyLimit({ maxSize: MAX_BYTES, onError: tooLarge }))
  app.use('/oauth/*', async (context, next) => {
    context.header('cache-control', 'no-store')
    return limited(context, services) ?? next()
  })
  for (const path of [RESOURCE_METADATA, `${RESOURCE_METADATA}${RESOURCE_PATH}`])
    app.get(path, (context) => context.json(resourceMetadata(places(context))))
  app.get(SERVER_METADATA, (context) => context.json(serverMetadata(places(context))))
  app.post(OAUTH.register, (context) => register(context, services))
  app.get(OAUTH.authorize, (context) => authorize(context, services, places(context)))
  app.post(OAUTH.token, (context) => token(context, services))
  app.post(OAUTH.revoke, (context) => revoke(context, services))
}

async function register(context: Context, { clients }: OAuthServices): Promise<Response> {
  const wanted = registrationIn(jsonIn(await context.req.text()))
  if (isDenied(wanted)) return answerDenied(context, wanted)
  const { id, name, redirectUris, madeAt } = await clients.register(wanted)
  const told = {
    client_id: id,
    client_id_issued_at: Math.floor(madeAt / 1000),
    client_name: name,
    redirect_uris: redirectUris,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    token_endpoint_auth_method: 'none',
  }
  return context.json(told, 201)
}

async function authorize(
  context: Context,
  { clients }: OAuthServices,
  places: Places,
): Promise<Response> {
  const params = paramsIn(new URL(context.req.url).search)
  const client = await clients.find(params.get('client_id') ?? '')
  const to = returnOf(params, client)
  // Nobody is sent to an address that is not the program's own.
  if (!client || !to) return context.text(client ? STRANGE_ADDRESS : STRANGE_PROGRAM, 400)
  const asked: Asked | Denied = askedFor(params, { to, client, places })
  if (isDenied(asked)) return tellProgram(context, to, { no: asked, issuer: places.issuer })
  return context.redirect(`/desk/allow/${await clients.ask(asked)}`)
}

/**
 * Anybody may register any address: led there unasked, a browser would take a link of ours for a link to us (RFC 9700,
 * 4.11.2). A program on this machine is told; of others, whoever sits before the browser.
 */
function tellProgram(
  context: Context,
  to: Return,
  { no, issuer }: { no: Denied; issuer: string },
): Response {
  if (isLoopback(to.redirectUri)) return context.redirect(sendBack(to, issuer, no))
  return context.text(`The program asked in a way that is refused: ${no.description}`, 400)
}

const STRANGE_PROGRAM =
  'This program is not known here, or not any more. Remove the connection in the program and make it again.'
const STRANGE_ADDRESS =
  'The program wants to be answered at an address that it has not registered. Nothing was sent there.'

async function token(context: Context, { grants, cameFrom }: OAuthServices): Promise<Response> {
  const shown = await formIn(context)
  if (isDenied(shown)) return answerDenied(context, shown)
  const needed = GRANT_TYPES.get(shown.get('grant_type') ?? '')
  if (!needed) return answerDenied(context, denied('unsupported_grant_type', KNOWN_GRANT_TYPES))
  const missing = needed.find((one) => !shown.get(one))
  if (missing) return answerDenied(context, denied('invalid_request', `${missing} is missing.`))
  const given = await grants.exchange(shown, { address: cameFrom(context) })
  if (isDenied(given)) return answerDenied(context, given)
  return context.json({
    access_token: given.access,
    token_type: 'Bearer',
    expires_in: ACCESS_MS / 1000,
    refresh_token: given.refresh,
    scope: scopeWords(given.scope),
  })
}

const GRANT_TYPES = new Map([
  ['authorization_code', ['code', 'client_id', 'redirect_uri', 'code_verifier']],
  ['refresh_token', ['refresh_token', 'client_id']],
])
const KNOWN_GRANT_TYPES = 'grant_type must be authorization_code or refresh_token.'

async function revoke(context: Context, { programs, cameFrom }: OAuthServices): Promise<Response> {
  const shown = await formIn(context)
  if (isDenied(shown)) return answerDenied(context, shown)
  const missing = ['token', 'client_id'].find((one) => !shown.get(one))
  if (missing) return answerDenied(context, denied('invalid_request', `${missing} is missing.`))
  const no = await programs.revoke(shown, { address: cameFrom(context) })
  return no ? answerDenied(context, no) : context.json({})
}

function limited(
  context: Context,
  { buckets, cameFrom }: Pick<OAuthServices, 'buckets' | 'cameFrom'>,
): Response | null {
  if (!buckets) return null
  const isNew = context.req.path === OAUTH.register
  const { address: most, all } = isNew ? REGISTRATIONS : CALLS
  const over = isNew ? { perMinute: 1 / 60, minutes: 60 } : { perMinute: 1, minutes: 1 }
  const rate = (of: string, many: number) => ({
    ...{ key: `${isNew ? 'register' : 'call'} ${of}`, minutes: over.minutes },
    perMinute: many * over.perMinute,
  })
  const address = cameFrom(context)
  const everybody = rate('*', all)
  const taken = buckets.take(address ? [rate(address, most), everybody] : [everybody])
  if (taken.ok) return null
  context.header('retry-after', String(taken.retryAfterSeconds))
  const words = `That was a lot at once. Please wait ${taken.retryAfterSeconds} seconds.`
  return answerDenied(context, denied('temporarily_unavailable', words), 429)
}

async function formIn(context: Context): Promise<URLSearchParams | Denied> {
  const type = context.req.header('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded'))
    return denied('invalid_request', 'Send application/x-www-form-urlencoded.')
  const shown = paramsIn(await context.req.text())
  const twice = [...new Set(shown.keys())].find((name) => shown.getAll(name).length > 1)
  return twice === undefined
    ? shown
    : denied('invalid_request', `${twice} may stand there only once.`)
}

/** What a database cannot keep is not asked of it. */
function paramsIn(text: string): URLSearchParams {
  const params = new URLSearchParams(text)
  return new URLSearchParams([...params].map(([name, value]) => [storable(name), storable(value)]))
}

function jsonIn(text: string): unknown {
  try {
    return parseStorable(text)
  } catch {
    // Told as a registration without anything in it.
    return null
  }
}

function answerDenied(
  context: Context,
  { error, description }: Denied,
  status: 400 | 413 | 429 = 400,
): Response {
  return context.json({ error, error_description: description }, status)
}
