// What a customer may do on a device of theirs without being in a conversation: see the ones they have, go into one,
// sign in and out.
import * as z from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { IdentityProof } from '../identity.ts'
import { ConversationParams } from './shared.ts'

export const DeviceToken = z
  .string()
  .max(2_048, 'must be a device token as it was returned')
  .describe('As returned before: conversations of one device belong to one customer')

const Person = z.object({ name: z.string() })

export const MyConversation = z.object({
  conversationId: z.string(),
  subject: z.string(),
  /** The last thing said, cut short, and who said it. */
  preview: z.string(),
  previewBy: z.enum(['customer', 'assistant', 'human', 'system']),
  state: z.enum(['assistant', 'waiting', 'human', 'closed']).describe('Who is expected to answer'),
  human: Person.nullable(),
  unread: z.number().int().describe('Answers that no device has shown yet'),
  canReopen: z.boolean().describe('Whether words to it go on with it; else they begin a new one'),
  startedAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
})
export type MyConversation = z.infer<typeof MyConversation>

export const myConversationEndpoints = defineEndpoints({
  signIn: {
    method: 'POST',
    path: '/api/v1/customer/sign-in',
    summary: 'Prove who the customer is, to see their conversations before one begins',
    access: 'publishable-key',
    body: z.strictObject({ identity: IdentityProof }),
    returns: z.object({ deviceToken: z.string(), customerId: z.string() }),
    refuses: ['identity-invalid'],
  },

  listMyConversations: {
    method: 'GET',
    path: '/api/v1/customer/conversations',
    summary: 'The customer’s conversations, the latest first',
    access: 'device',
    query: z.object({
      limit: z.coerce.number().int().min(1).max(50).default(20),
      cursor: z.string().max(200).optional().describe('From `nextCursor` of the page before'),
    }),
    returns: z.object({ data: z.array(MyConversation), nextCursor: z.string().nullable() }),
  },

  openMyConversation: {
    method: 'POST',
    path: '/api/v1/customer/conversations/{conversationId}/open',
    summary: 'A token for one of the customer’s conversations, such as one begun on another device',
    access: 'device',
    params: ConversationParams,
    body: z.strictObject({}),
    returns: z.object({ conversationId: z.string(), token: z.string() }),
  },

  signOut: {
    method: 'POST',
    path: '/api/v1/customer/sign-out',
    summary: 'End this device’s tokens, those of its conversations included',
    access: 'device',
    body: z.strictObject({}),
    returns: z.object({}),
  },
})
