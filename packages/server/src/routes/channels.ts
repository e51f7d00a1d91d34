// Channels outside our own pages: what can be connected, how it fares, and a test of it.
import { type ChannelConnection, type ConnectionState, endpoints } from '@baton/contract'
import type { Hono } from 'hono'
import { channelMistakesOf } from '../channels/check-channels.ts'
import type { OutsideChannels } from '../channels/connect.ts'
import type { OtherDesks } from '../connections/connect.ts'
import { fieldsOf } from '../connections/connector-fields.ts'
import type { Watch } from '../connections/open-desk.ts'
import { signInOf, statesOf, tryOut } from '../connections/vendor-forms.ts'
import { type Authenticate, route } from './route.ts'

export type ChannelServices = {
  authenticate: Authenticate
  outsideChannels: OutsideChannels
  otherDesks: Pick<OtherDesks, 'states' | 'givenUp' | 'breaker' | 'urls'>
  publicUrl: string | undefined
  now: () => number
}

export function channelRoutes(app: Hono, services: ChannelServices): void {
  const { authenticate, outsideChannels, otherDesks, publicUrl, now } = services
  const { channels, kinds } = outsideChannels

  function states(workspaceId: string, places: readonly Place[]): Promise<ConnectionState[]> {
    const urlOf = (place: Place) => otherDesks.urls.ofChannel(workspaceId, place)
    return statesOf(workspaceId, places, { ...otherDesks, urlOf })
  }

  route(app, endpoints.listChannelKinds, authenticate, async () => ({
    data: kinds.map(({ kind, title, about, settings, form, oauth }) => ({
      ...{ kind, title, about },
      ...{ fields: fieldsOf({ settings, form }), signIn: signInOf(oauth, publicUrl) },
    })),
  }))

  route(app, endpoints.listChannels, authenticate, async ({ caller }) => {
    const { connections } = await channels.settings(caller.workspaceId)
    return { data: await states(caller.workspaceId, connections) }
  })

  route(app, endpoints.readChannel, authenticate, async ({ params, caller }) => {
    const place = { id: params.channelId, kind: params.kind }
    const [state] = await states(caller.workspaceId, [place])
    return state as ConnectionState
  })

  route(app, endpoints.testChannel, authenticate, async ({ body: { connection }, caller }) => {
    const { workspaceId } = caller
    const trial = {
      ...{ connection, reaching, mistakes: channelMistakesOf(connection, kinds) },
      open: async (watch: Watch) =>
        (await channels.openWith(workspaceId, connection, watch)).channel,
      saved: async () =>
        (await channels.settings(workspaceId)).connections.find(({ id }) => id === connection.id),
    }
    return tryOut(workspaceId, trial, { ...otherDesks, now })
  })
}

type Place = Pick<ChannelConnection, 'id' | 'kind'>

function reaching({ kind, settings, baseUrl = '' }: ChannelConnection) {
  return { kind, settings, baseUrl }
}
