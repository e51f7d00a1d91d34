// The way to a vendor's sign-in and back. The way back is a page of ours that only an operator's own session can use.
import { endpoints } from '@baton/contract'
import { mayDo } from '@baton/core'
import { DeliveryError } from '@baton/integrations'
import type { Context, Hono } from 'hono'
import type { AuditLog } from '../audit/audit-log.ts'
import type { From } from '../audit/sign-ins.ts'
import type { People } from '../auth/people.ts'
import type { OutsideChannels } from '../channels/connect.ts'
import type { OtherDesks } from '../connections/connect.ts'
import type { Taken, Vendor } from '../connections/sign-in.ts'
import { REDIRECT_PATH } from '../connections/vendor-forms.ts'
import { LostSecret } from '../settings/seal.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type SignInServices = {
  authenticate: Authenticate
  people: Pick<People, 'signedIn' | 'session'>
  otherDesks: Pick<OtherDesks, 'desks' | 'signIns' | 'states'>
  auditLog: Pick<AuditLog, 'add'>
  from(context: Context): From
  outsideChannels: Pick<OutsideChannels, 'channels'>
  publicUrl: string | undefined
}

const DESKS = '/desk/settings/integrations'
const CHANNELS = '/desk/settings/channels'

export function signInRoutes(app: Hono, services: SignInServices): void {
  const { authenticate, people, otherDesks, publicUrl } = services

  route(app, endpoints.startSignIn, authenticate, async ({ params, caller, headers }) => {
    const { connectionId } = params
    const find = await finder(caller.workspaceId, connectionId, services)
    if (!find)
      throw new Rejection('not-found', 'Save this connection first, then sign in to its vendor.')
    // The caller's page is ours, or it would not have come this far.
    const origin = publicUrl ?? headers.get('origin')
    const sessionId = await people.session(headers)
    if (!origin || !sessionId)
      throw new Rejection('invalid', 'Sign in from the desk, in a browser, or set PUBLIC_URL.')
    try {
      const { workspaceId } = caller
      const redirectUrl = `${origin}${REDIRECT_PATH}`
      const vendor = await find()
      const begun = { workspaceId, sessionId, connectionId, vendor, redirectUrl }
      return { url: await otherDesks.signIns.begin(begun) }
    } catch (error) {
      if (error instanceof DeliveryError || error instanceof LostSecret)
        throw new Rejection('invalid', error.message)
      throw error
    }
  })

  app.get(REDIRECT_PATH, async (context) => {
    const taken = await take(context, services)
    context.header('referrer-policy', 'no-referrer')
    context.header('cache-control', 'no-store')
    return context.redirect(
      taken ? await finish(taken, context, services) : `${DESKS}?signIn=expired`,
    )
  })
}

async function take(
  context: Context,
  { people, otherDesks }: SignInServices,
): Promise<Taken | null> {
  const { headers } = context.req.raw
  const caller = await people.signedIn(headers)
  const sessionId = await people.session(headers)
  const state = context.req.query('state') ?? ''
  if (!caller || !sessionId || !mayDo(caller.role, 'settings.manage') || state === '') return null
  return otherDesks.signIns.take(caller.workspaceId, sessionId, state)
}

/** Where in the desk it goes on. What went wrong is told there, from the database: an address is written by anybody. */
async function finish(taken: Taken, context: Context, services: SignInServices): Promise<string> {
  const { signIns, states } = services.otherDesks
  const { workspaceId, connectionId } = taken
  const page = isChannel(connectionId) ? CHANNELS : DESKS
  const find = await finder(workspaceId, connectionId, services)
  if (!find) return `${DESKS}?signIn=expired`
  try {
    await signIns.finish(taken, await find(), new URL(context.req.url).searchParams)
    await states.tried(workspaceId, connectionId, null)
    const by = (await services.people.signedIn(context.req.raw.headers))?.human ?? null
    const entry = { ...services.from(context), workspaceId, by, subject: { id: connectionId } }
    await services.auditLog.add({ ...entry, act: 'connection.signed-in' })
    return `${page}/${connectionId}?signIn=done`
  } catch (error) {
    if (!(error instanceof DeliveryError || error instanceof LostSecret)) throw error
    await states.tried(workspaceId, connectionId, error.message)
    return `${page}/${connectionId}?signIn=failed`
  }
}

/** No ticket system's connection begins like this. */
function isChannel(connectionId: string): boolean {
  return connectionId.startsWith('ch_')
}

/** Null where nothing of that id is saved. Opening its secrets comes later, where what is wrong with them can be told. */
async function finder(
  workspaceId: string,
  connectionId: string,
  { otherDesks: { desks }, outsideChannels: { channels } }: SignInServices,
): Promise<(() => Promise<Vendor>) | null> {
  if (isChannel(connectionId)) {
    const { connections } = await channels.settings(workspaceId)
    const channel = connections.find(({ id }) => id === connectionId)
    if (!channel) return null
    return async () => {
      const { kind, settings, io } = await channels.prepare(workspaceId, channel)
      return { title: kind.title, oauth: kind.oauth, settings, io }
    }
  }
  const { connections } = await desks.settings(workspaceId)
  const connection = connections.find(({ id }) => id === connectionId)
  if (!connection) return null
  return async () => {
    const { connector, settings, io } = await desks.prepare(workspaceId, connection)
    return { title: connector.title, oauth: connector.oauth, settings, io }
  }
}
