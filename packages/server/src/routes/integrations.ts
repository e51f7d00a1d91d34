// Ticket systems: what can be connected, how it fares, and what operators do about it.
import { type Connection, type ConnectionState, endpoints, Packet } from '@baton/contract'
import { packetOf } from '@baton/core'
import type { Hono } from 'hono'
import * as z from 'zod'
import type { Commits } from '../commit.ts'
import { mistakesOf } from '../connections/check-settings.ts'
import type { OtherDesks } from '../connections/connect.ts'
import { fieldsOf } from '../connections/connector-fields.ts'
import { madeUpPacket } from '../connections/made-up.ts'
import type { Watch } from '../connections/open-desk.ts'
import { previewOf } from '../connections/preview.ts'
import { signInOf, statesOf, tryOut } from '../connections/vendor-forms.ts'
import { badPatterns } from '../settings/patterns.ts'
import { doerOf } from './doer.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'
import { type SignInServices, signInRoutes } from './sign-in.ts'

export type IntegrationServices = SignInServices & {
  authenticate: Authenticate
  commits: Pick<Commits, 'read'>
  otherDesks: OtherDesks
  publicUrl: string | undefined
  now: () => number
}

export function integrationRoutes(app: Hono, services: IntegrationServices): void {
  const { authenticate, otherDesks, publicUrl } = services
  signInRoutes(app, services)
  stateRoutes(app, services)
  deliveryRoutes(app, services)

  route(app, endpoints.listConnectors, authenticate, async () => ({
    data: otherDesks.connectors.map(({ name, title, about, settings, form, oauth }) => ({
      ...{ name, title, about },
      ...{ fields: fieldsOf({ settings, form }), signIn: signInOf(oauth, publicUrl) },
    })),
  }))

  route(app, endpoints.testConnection, authenticate, async ({ body, caller }) =>
    test(caller.workspaceId, body.connection, services),
  )

  route(app, endpoints.previewDelivery, authenticate, async ({ body, caller }) => {
    const { workspaceId } = caller
    const connection = body.connection ?? (await saved(workspaceId, body.connectionId, services))
    requirePatterns(connection)
    const { packet, madeUp } = await packetFor(workspaceId, body.conversationId, services)
    const ruled = await otherDesks.desks.ruled(workspaceId, connection)
    const asked = { packet, madeUp, connection: ruled, fields: body.fields }
    return previewOf(asked, otherDesks.connectors)
  })

  route(app, endpoints.readPacketSchema, authenticate, async () => ({
    ...z.toJSONSchema(Packet, { io: 'output' }),
    title: 'What travels with an escalation, version 1',
  }))
}

/** Of a connection that is being written, and not saved yet. */
function requirePatterns(connection: Connection): void {
  const errors = badPatterns(connection, ['connection']).map(({ path, message }) => ({
    ...{ field: path.join('.'), message },
  }))
  if (errors.length > 0)
    throw new Rejection('invalid', errors.map(({ message }) => message).join('; '), errors)
}

function stateRoutes(app: Hono, { authenticate, otherDesks }: IntegrationServices): void {
  const { urls, desks } = otherDesks

  const statesIn = (workspaceId: string, places: readonly { id: string }[]) =>
    statesOf(workspaceId, places, { ...otherDesks, urlOf: ({ id }) => urls.of(workspaceId, id) })

  route(app, endpoints.listConnections, authenticate, async ({ caller }) => {
    const { connections } = await desks.settings(caller.workspaceId)
    return { data: await statesIn(caller.workspaceId, connections) }
  })

  route(app, endpoints.readConnection, authenticate, async ({ params, caller }) => {
    const [state] = await statesIn(caller.workspaceId, [{ id: params.connectionId }])
    return state as ConnectionState
  })
}

function deliveryRoutes(app: Hono, services: IntegrationServices): void {
  const { authenticate, otherDesks } = services
  const { log, givenUp } = otherDesks

  route(app, endpoints.listDeliveries, authenticate, async ({ params, query, caller }) =>
    log.read(caller.workspaceId, params.connectionId, query),
  )

  route(app, endpoints.listGivenUp, authenticate, async ({ params, caller }) => ({
    data: await givenUp.of(caller.workspaceId, params.connectionId),
  }))

  route(app, endpoints.retryDelivery, authenticate, async ({ params, caller }) => {
    const place = { workspaceId: caller.workspaceId, ...params }
    if (!(await givenUp.retry(place, doerOf(caller))))
      throw new Rejection(
        'not-found',
        'Nothing of that name waits to be tried again. Somebody may have been quicker.',
      )
    return {}
  })
}

async function test(
  workspaceId: string,
  connection: Connection,
  { otherDesks, now }: IntegrationServices,
) {
  const { desks, connectors } = otherDesks
  const trial = {
    ...{ connection, reaching, mistakes: mistakesOf(connection, connectors) },
    open: async (watch: Watch) => (await desks.openWith(workspaceId, connection, watch)).desk,
    saved: async () =>
      (await desks.settings(workspaceId)).connections.find(({ id }) => id === connection.id),
  }
  return tryOut(workspaceId, trial, { ...otherDesks, now })
}

function reaching({ connector, settings, baseUrl = '' }: Connection) {
  return { connector, settings, baseUrl }
}

async function saved(
  workspaceId: string,
  connectionId: string | undefined,
  { otherDesks }: IntegrationServices,
): Promise<Connection> {
  const { connections } = await otherDesks.desks.settings(workspaceId)
  const connection = connections.find(({ id }) => id === connectionId)
  if (!connection)
    throw new Rejection('not-found', `There is no connection ${connectionId}. Save it first.`)
  return connection
}

async function packetFor(
  workspaceId: string,
  conversationId: string | undefined,
  { commits, otherDesks, now }: IntegrationServices,
): Promise<{ packet: Packet; madeUp: boolean }> {
  if (conversationId === undefined) {
    const at = new Date(now()).toISOString()
    return {
      packet: madeUpPacket(at, otherDesks.link({ workspaceId, conversationId: 'cnv_preview' })),
      madeUp: true,
    }
  }
  const ref = { workspaceId, conversationId }
  const conversation = await commits.read(ref)
  if (conversation.seq === 0)
    throw new Rejection('not-found', `There is no conversation ${conversationId}.`)
  const earlier = await otherDesks.earlier(ref, conversation)
  const fileUrl = ({ id }: { id: string }) => otherDesks.fileUrl(ref, id)
  const packet = packetOf(conversation, { earlier, link: otherDesks.link(ref), fileUrl })
  return { packet, madeUp: false }
}
