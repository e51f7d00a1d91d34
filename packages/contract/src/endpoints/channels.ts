// What operators do with channels besides saving the settings `channels`. Attempts and what was given up are read and
// tried again as for ticket systems: by the connection's id.
import * as z from 'zod'
import { ChannelConnection, ChannelInfo } from '../channels.ts'
import { ConnectionState, ConnectionTest } from '../connections.ts'
import { defineEndpoints } from '../endpoint.ts'

export const channelEndpoints = defineEndpoints({
  listChannelKinds: {
    method: 'GET',
    path: '/api/v1/channel-kinds',
    summary: 'The channels that can be connected, and what each of them asks for',
    access: 'settings.manage',
    returns: z.object({ data: z.array(ChannelInfo) }),
  },

  listChannels: {
    method: 'GET',
    path: '/api/v1/channels',
    summary: 'How the connected channels fare',
    access: 'settings.manage',
    returns: z.object({ data: z.array(ConnectionState) }),
  },

  readChannel: {
    method: 'GET',
    path: '/api/v1/channels/{kind}/{channelId}',
    summary: 'How one channel fares, and where its webhooks arrive',
    access: 'settings.manage',
    params: z.object({
      kind: ChannelConnection.shape.kind,
      channelId: z.string().max(40).describe('As in the settings; one not saved yet is known too'),
    }),
    returns: ConnectionState,
  },

  testChannel: {
    method: 'POST',
    path: '/api/v1/channels/test',
    summary: 'Try a channel as it stands here, saved or not; nobody is written to',
    access: 'settings.manage',
    body: z.strictObject({ connection: ChannelConnection }),
    returns: ConnectionTest,
  },
})
