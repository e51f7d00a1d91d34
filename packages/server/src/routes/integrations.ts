// Ticket systems: what can be connected, how it fares, and what operators do about it.
import { type Connection, type ConnectionState, endpoints, Packet } from '@baton/contract'
import { canonical, packetOf } from '@baton/core'
import type { Hono } from 'hono'
import * as z from 'zod'
import type { Commits } from '../commit.ts'
import { mistakesOf } from '../connections/check-settings.ts'
import type { OtherDesks } from '../connections/connect.ts'
import { fieldsOf } from '../connections/connector-fields.ts'
import { madeUpPacket } from '../connections/made-up.ts'
import { previewOf } from '../connections/preview.ts'
import { UNTRIED } from '../connections/states.ts'
import { tryConnection } from '../connections/try-connection.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'
import { REDIRECT_PATH, type SignInServices, signInRoutes } from './sign-in.ts'

export type IntegrationServices = SignInServices & {
  authenticate: Authenticate
  commits: Pick<Commits, 'read'>
  otherDesks: OtherDesks
  publicUrl: string | undefined
  now: () => number
}

export function integrationRoutes(app: Hono, services: IntegrationServices): void {
  const { authenticate, otherDesks, publicUrl = '' } = services
  signInRoutes(app, services)
  stateRoutes(app, services)
  deliveryRoutes(app, services)

  route(app, endpoints.listConnectors, authenticate, async () => ({
    data: otherDesks.connectors.map(({ name, title, about, settings, form, oauth }) => ({
      ...{ name, title, about },
      fields: fieldsOf({ settings, form }),
      signIn: oauth
        ? { redirectUrl: `${publicUrl}${REDIRECT_PATH}`, when: oauth.when ?? null }
        : null,
    })),
  }))

  route(app, endpoints.testConnection, authenticate, async ({ body, caller }) =>
    test(caller.workspaceId, body.connection, services),
  )

  route(app, endpoints.previewDelivery, authenticate, async ({ body, caller }) => {
    const { workspaceId } = caller
    const connection = body.connection ?? (await saved(workspaceId, body.connectionId, services))
    const { packet, madeUp } = await packetFor(workspaceId, body.conversationId, services)
    return previewOf({ packet, madeUp, connection, fields: body.fields }, otherDesks.connectors)
  })

  route(app, endpoints.readPacketSchema, authenticate, async () => ({
    ...z.toJSONSchema(Packet, { io: 'output' }),
    title: 'What travels with an escalation, version 1',
  }))
}

function stateRoutes(app: Hono, { authenticate, otherDesks }: IntegrationServices): void {
  const { states, givenUp, breaker, urls, desks } = otherDesks

  async function statesOf(workspaceId: string, ids: readonly string[]): Promise<ConnectionState[]> {
    const [known, counts] = await Promise.all([
      states.all(workspaceId),
      givenUp.counts(workspaceId),
    ])
    return ids.map((connectionId) => {
      const rests = breaker.restsUntil(`${workspaceId} ${connectionId}`)
      return {
        connectionId,
        webhookUrl: urls.of(workspaceId, connectionId),
        ...(known.get(connectionId) ?? UNTRIED),
        restsUntil: rests === null ? null : new Date(rests).toISOString(),
        givenUp: counts.get(connectionId) ?? 0,
      }
    })
  }

  route(app, endpoints.listConnections, authenticate, async ({ caller }) => {
    const { connections } = await desks.settings(caller.workspaceId)
    const ids = connections.map(({ id }) => id)
    return { data: await statesOf(caller.workspaceId, ids) }
  })

  route(app, endpoints.readConnection, authenticate, async ({ params, caller }) => {
    const [state] = await statesOf(caller.workspaceId, [params.connectionId])
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
    if (!(await givenUp.retry(place, caller.human)))
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
  const { desks, states, breaker, connectors } = otherDesks
  const mistakes = mistakesOf(connection, connectors)
  if (mistakes.length > 0) {
    const errors = mistakes.map(({ path, message }) => ({
      field: ['connection', ...path].join('.'),
      message,
    }))
    const detail = errors.map(({ field, message }) => `${field}: ${message}`).join('; ')
    throw new Rejection('invalid', `This cannot be tried yet. ${detail}`, errors)
  }
  const outcome = await tryConnection(
    async (watch) => (await desks.openWith(workspaceId, connection, watch)).desk,
    now,
  )
  const { connections } = await desks.settings(workspaceId)
  const known = connections.find(({ id }) => id === connection.id)
  // What was tried is what works here every day: then it is news of it.
  if (known && canonical(reaching(known)) === canonical(reaching(connection))) {
    await states.tried(workspaceId, connection.id, outcome.ok ? null : outcome.said)
    if (outcome.ok) breaker.lift(`${workspaceId} ${connection.id}`)
  }
  return outcome
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
