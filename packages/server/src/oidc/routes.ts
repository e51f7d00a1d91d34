// The way to a provider and back, as a browser walks it. What went wrong is told by a word in the address of the sign-in
// page; the rest of it is in our log, for those who set it up.
import type { Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { SignInLog } from '../audit/sign-ins.ts'
import { fromIn } from '../auth/authenticate.ts'
import type { People } from '../auth/people.ts'
import type { Secrets } from '../settings/secrets.ts'
import type { Settings } from '../settings/settings.ts'
import type { Workspaces } from '../store/workspaces.ts'
import type { createAdmit, Why } from './admit.ts'
import { type Client, ProviderError, type Providers } from './provider.ts'
import type { postgresOidcSignIns } from './sign-ins.ts'

export type OidcServices = {
  workspaces: Pick<Workspaces, 'first'>
  settings: Pick<Settings, 'read'>
  secrets: Pick<Secrets, 'open'>
  people: Pick<People, 'begin'>
  providers: Providers
  signIns: ReturnType<typeof postgresOidcSignIns>
  admit: ReturnType<typeof createAdmit>
  signInLog: SignInLog
  publicUrl: string | undefined
  proxies?: number
  log: { error(about: object, message: string): void }
}

/** Operators enter it at the provider: never to be changed. */
export const OIDC_REDIRECT = '/auth/oidc/callback'
const COOKIE = 'baton_oidc'
const TEN_MINUTES = 600

export function oidcRoutes(services: OidcServices) {
  return (app: Hono): void => {
    app.get('/auth/oidc/start', (context) => guarded(context, services, start))
    app.get(OIDC_REDIRECT, (context) => guarded(context, services, finish))
  }
}

type Step = (context: Context, services: OidcServices) => Promise<Response>
type Problem = Why | 'expired' | 'refused' | 'failed' | 'not-set-up'

async function guarded(context: Context, services: OidcServices, step: Step): Promise<Response> {
  context.header('referrer-policy', 'no-referrer')
  context.header('cache-control', 'no-store')
  try {
    return await step(context, services)
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    services.log.error({ problem: error.message }, 'sign-in at the provider failed')
    return away(context, 'failed')
  }
}

function away(context: Context, problem: Problem): Response {
  return context.redirect(`/desk/sign-in?problem=${problem}`)
}

async function start(context: Context, services: OidcServices): Promise<Response> {
  const { workspaces, signIns, providers, publicUrl } = services
  const workspace = await workspaces.first()
  const client = workspace && (await clientOf(services, workspace.id))
  if (!workspace || !client) return away(context, 'not-set-up')
  const origin = publicUrl ?? new URL(context.req.url).origin
  const redirectUrl = `${origin}${OIDC_REDIRECT}`
  const next = pathOf(context.req.query('next'))
  const begun = await signIns.begin({ workspaceId: workspace.id, redirectUrl, next })
  setCookie(context, COOKIE, begun.browser, {
    httpOnly: true,
    // The provider sends the browser here from its own pages.
    sameSite: 'Lax',
    secure: origin.startsWith('https:'),
    path: '/auth/oidc',
    maxAge: TEN_MINUTES,
  })
  return context.redirect(await providers.leave(client, { ...begun, redirectUrl }))
}

async function finish(context: Context, services: OidcServices): Promise<Response> {
  const { signIns, settings, providers, admit, people } = services
  const { state = '', code, error, iss } = context.req.query()
  const taken = await signIns.take(state, getCookie(context, COOKIE) ?? '')
  if (!taken) return away(context, 'expired')
  if (error !== undefined || !code) return away(context, 'refused')
  const { workspaceId } = taken
  const { oidc } = await settings.read(workspaceId, 'security')
  const client = await clientOf(services, workspaceId)
  if (!oidc || !client) return away(context, 'not-set-up')
  // RFC 9207: an answer of another provider is not taken for this one's.
  if (iss !== undefined && iss.replace(/\/$/, '') !== client.issuer) return away(context, 'failed')
  const identity = await providers.identify(client, { ...taken, code })
  const from = fromIn(context, services)
  const admitted = await admit({ workspaceId, oidc, identity, from })
  if ('refused' in admitted) {
    await services.signInLog.refused(workspaceId, identity.email ?? '', admitted.refused, from)
    return away(context, admitted.refused)
  }
  const session = await people.begin(admitted.human.id, context.req.raw.headers)
  await services.signInLog.begun(workspaceId, admitted.human, 'provider', from)
  for (const cookie of session) context.header('set-cookie', cookie, { append: true })
  return context.redirect(`/desk${taken.next}`)
}

async function clientOf(
  { settings, secrets }: OidcServices,
  workspaceId: string,
): Promise<Client | null> {
  const { oidc } = await settings.read(workspaceId, 'security')
  if (!oidc) return null
  const { issuer, clientId, clientSecret: ref } = oidc
  return { issuer, clientId, clientSecret: ref && (await secrets.open(workspaceId, ref)) }
}

/** A path of the desk and nothing else: the address was written by anybody. */
function pathOf(next: string | undefined): string {
  return next && /^\/(?![/\\])[\w\-./?=&%~:@]{0,300}$/.test(next) ? next : '/'
}
