// The way to a vendor's sign-in and back. The way back is a page of ours that only an operator's own session can use.
import { endpoints } from '@baton/contract'
import { mayDo } from '@baton/core'
import { DeliveryError } from '@baton/integrations'
import type { Context, Hono } from 'hono'
import type { People } from '../auth/people.ts'
import type { OtherDesks } from '../connections/connect.ts'
import type { Taken } from '../connections/sign-in.ts'
import { LostSecret } from '../settings/seal.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type SignInServices = {
  authenticate: Authenticate
  people: Pick<People, 'signedIn' | 'session'>
  otherDesks: Pick<OtherDesks, 'desks' | 'signIns' | 'states'>
  publicUrl: string | undefined
}

/** Operators enter it at the vendor: never to be changed. */
export const REDIRECT_PATH = '/connections/signed-in'
const DESK = '/desk/settings/integrations'

export function signInRoutes(app: Hono, services: SignInServices): void {
  const { authenticate, people, otherDesks, publicUrl } = services

  route(app, endpoints.startSignIn, authenticate, async ({ params, caller, headers }) => {
    const connection = await find(otherDesks, caller.workspaceId, params.connectionId)
    if (!connection)
      throw new Rejection('not-found', 'Save this connection first, then sign in to its vendor.')
    // The caller's page is ours, or it would not have come this far.
    const origin = publicUrl ?? headers.get('origin')
    const sessionId = await people.session(headers)
    if (!origin || !sessionId)
      throw new Rejection('invalid', 'Sign in from the desk, in a browser, or set PUBLIC_URL.')
    try {
      const { workspaceId } = caller
      const redirectUrl = `${origin}${REDIRECT_PATH}`
      const begun = { workspaceId, sessionId, connection, redirectUrl }
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
      taken ? await finish(taken, context, services) : `${DESK}?signIn=expired`,
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
async function finish(
  taken: Taken,
  context: Context,
  { otherDesks: { desks, signIns, states } }: SignInServices,
): Promise<string> {
  const { workspaceId, connectionId } = taken
  const connection = await find({ desks }, workspaceId, connectionId)
  if (!connection) return `${DESK}?signIn=expired`
  try {
    await signIns.finish(taken, connection, new URL(context.req.url).searchParams)
    await states.tried(workspaceId, connectionId, null)
    return `${DESK}/${connectionId}?signIn=done`
  } catch (error) {
    if (!(error instanceof DeliveryError || error instanceof LostSecret)) throw error
    await states.tried(workspaceId, connectionId, error.message)
    return `${DESK}/${connectionId}?signIn=failed`
  }
}

async function find(
  { desks }: Pick<OtherDesks, 'desks'>,
  workspaceId: string,
  connectionId: string,
) {
  const { connections } = await desks.settings(workspaceId)
  return connections.find(({ id }) => id === connectionId)
}
