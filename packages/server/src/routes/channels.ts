// Channels outside our own pages: what can be connected, how it fares, and a test of it.
import { type ChannelConnection, type ConnectionState, endpoints } from '@baton/contract'
import { canonical } from '@baton/core'
import type { Hono } from 'hono'
import { channelMistakesOf } from '../channels/check-channels.ts'
import type { OutsideChannels } from '../channels/connect.ts'
import type { OtherDesks } from '../connections/connect.ts'
import { fieldsOf } from '../connections/connector-fields.ts'
import { UNTRIED } from '../connections/states.ts'
import { tryConnection } from '../connections/try-connection.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type ChannelServices = {
  authenticate: Authenticate
  outsideChannels: OutsideChannels
  otherDesks: Pick<OtherDesks, 'states' | 'givenUp' | 'breaker' | 'urls'>
  now: () => number
}

export function channelRoutes(app: Hono, services: ChannelServices): void {
  const { authenticate, outsideChannels } = services
  const { channels, kinds } = outsideChannels

  route(app, endpoints.listChannelKinds, authenticate, async () => ({
    data: kinds.map(({ kind, title, about, settings, form }) => ({
      ...{ kind, title, about },
      fields: fieldsOf({ settings, form }),
    })),
  }))

  route(app, endpoints.listChannels, authenticate, async ({ caller }) => {
    const { connections } = await channels.settings(caller.workspaceId)
    return { data: await statesOf(caller.workspaceId, connections, services) }
  })

  route(app, endpoints.readChannel, authenticate, async ({ params, caller }) => {
    const place = { id: params.channelId, kind: params.kind }
    const [state] = await statesOf(caller.workspaceId, [place], services)
    return state as ConnectionState
  })

  route(app, endpoints.testChannel, authenticate, async ({ body, caller }) =>
    test(caller.workspaceId, body.connection, services),
  )
}

async function statesOf(
  workspaceId: string,
  places: readonly Pick<ChannelConnection, 'id' | 'kind'>[],
  { otherDesks: { states, givenUp, breaker, urls } }: ChannelServices,
): Promise<ConnectionState[]> {
  const [known, counts] = await Promise.all([states.all(workspaceId), givenUp.counts(workspaceId)])
  return places.map((place) => {
    const rests = breaker.restsUntil(`${workspaceId} ${place.id}`)
    return {
      connectionId: place.id,
      webhookUrl: urls.ofChannel(workspaceId, place),
      ...(known.get(place.id) ?? UNTRIED),
      restsUntil: rests === null ? null : new Date(rests).toISOString(),
      givenUp: counts.get(place.id) ?? 0,
    }
  })
}

async function test(
  workspaceId: string,
  connection: ChannelConnection,
  { outsideChannels: { channels, kinds }, otherDesks, now }: ChannelServices,
) {
  const mistakes = channelMistakesOf(connection, kinds)
  if (mistakes.length > 0) {
    const errors = mistakes.map(({ path, message }) => ({
      field: ['connection', ...path].join('.'),
      message,
    }))
    const detail = errors.map(({ field, message }) => `${field}: ${message}`).join('; ')
    throw new Rejection('invalid', `This cannot be tried yet. ${detail}`, errors)
  }
  const outcome = await tryConnection(
    async (watch) => (await channels.openWith(workspaceId, connection, watch)).channel,
    now,
  )
  const { connections } = await channels.settings(workspaceId)
  const known = connections.find(({ id }) => id === connection.id)
  // What was tried is what works here every day: then it is news of it.
  if (known && canonical(reaching(known)) === canonical(reaching(connection))) {
    await otherDesks.states.tried(workspaceId, connection.id, outcome.ok ? null : outcome.said)
    if (outcome.ok) otherDesks.breaker.lift(`${workspaceId} ${connection.id}`)
  }
  return outcome
}

function reaching({ kind, settings, baseUrl = '' }: ChannelConnection) {
  return { kind, settings, baseUrl }
}
