// What operators do with ticket systems besides saving the settings `destinations`.
import * as z from 'zod'
import {
  ConnectionState,
  ConnectionTest,
  ConnectorInfo,
  Delivery,
  DeliveryPreview,
  GivenUp,
} from '../connections.ts'
import { ConversationId } from '../conversation.ts'
import { Connection } from '../destinations.ts'
import { defineEndpoints } from '../endpoint.ts'
import { SenderId } from './shared.ts'

const ConnectionParams = z.object({
  connectionId: z.string().max(40).describe('As in the settings; one not saved yet is known too'),
})
const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(1_000).optional(),
})

export const integrationEndpoints = defineEndpoints({
  listConnectors: {
    method: 'GET',
    path: '/api/v1/connectors',
    summary: 'The ticket systems that can be connected, and what each of them asks for',
    access: 'settings.manage',
    returns: z.object({ data: z.array(ConnectorInfo) }),
  },

  listConnections: {
    method: 'GET',
    path: '/api/v1/connections',
    summary: 'How the connected ticket systems fare',
    access: 'settings.manage',
    returns: z.object({ data: z.array(ConnectionState) }),
  },

  readConnection: {
    method: 'GET',
    path: '/api/v1/connections/{connectionId}',
    summary: 'How one connection fares, and where its webhooks arrive',
    access: 'settings.manage',
    params: ConnectionParams,
    returns: ConnectionState,
  },

  testConnection: {
    method: 'POST',
    path: '/api/v1/connections/test',
    summary: 'Try a connection as it stands here, saved or not; no ticket is opened',
    access: 'settings.manage',
    body: z.strictObject({ connection: Connection }),
    returns: ConnectionTest,
  },

  startSignIn: {
    method: 'POST',
    path: '/api/v1/connections/{connectionId}/sign-in',
    summary:
      'Begin to sign in to the vendor of a saved connection; send the browser to what this returns',
    access: 'settings.manage',
    params: ConnectionParams,
    body: z.strictObject({}),
    returns: z.object({ url: z.string() }),
  },

  listDeliveries: {
    method: 'GET',
    path: '/api/v1/connections/{connectionId}/deliveries',
    summary: 'Every attempt to do something over there, latest first',
    access: 'settings.manage',
    params: ConnectionParams,
    query: PageQuery,
    returns: z.object({ data: z.array(Delivery), nextCursor: z.string().nullable() }),
  },

  listGivenUp: {
    method: 'GET',
    path: '/api/v1/connections/{connectionId}/given-up',
    summary: 'What was given up over there and waits for somebody to act, latest first',
    access: 'settings.manage',
    params: ConnectionParams,
    returns: z.object({ data: z.array(GivenUp) }),
  },

  retryDelivery: {
    method: 'POST',
    path: '/api/v1/connections/{connectionId}/given-up/{effectId}/retry',
    summary: 'Try once more what was given up; it is looked for over there first',
    access: 'settings.manage',
    params: ConnectionParams.extend({ effectId: SenderId }),
    body: z.strictObject({}),
    returns: z.object({}),
  },

  previewDelivery: {
    method: 'POST',
    path: '/api/v1/connections/preview',
    summary: 'What a ticket system would get, cleaned as the connection says; nothing is sent',
    access: 'settings.manage',
    body: z
      .strictObject({
        connectionId: z.string().max(40).optional().describe('A saved one'),
        connection: Connection.optional().describe('One as it stands here'),
        conversationId: ConversationId.optional().describe('Without it, a made-up one'),
        fields: z.record(z.string().max(100), z.string().max(1_000)).default({}),
      })
      .refine(
        ({ connection, connectionId }) =>
          (connection === undefined) !== (connectionId === undefined),
        'needs either connectionId or connection',
      ),
    returns: DeliveryPreview,
  },

  readPacketSchema: {
    method: 'GET',
    path: '/api/v1/packet.schema.json',
    summary: 'The JSON Schema of what travels with an escalation, version 1',
    access: 'anyone',
    returns: z.record(z.string(), z.unknown()),
  },
})
