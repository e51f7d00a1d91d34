// What the customer of a conversation has asked in the desks that are connected, whoever opened it there.
import * as z from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { ConversationParams } from './shared.ts'

export const ElsewhereTicket = z.object({
  id: z.string().describe('The desk’s own'),
  url: z.string().describe('Where a teammate opens it; empty where it has no page'),
  number: z.string().optional().describe('What people call it'),
  subject: z.string().describe('Empty where the desk has none'),
  status: z.enum(['open', 'solved']),
  at: z.iso.datetime().describe('When it last changed, by the desk’s clock'),
})
export type ElsewhereTicket = z.infer<typeof ElsewhereTicket>

export const ElsewhereDesk = z.object({
  connectionId: z.string(),
  connector: z.string(),
  title: z.string().describe('What operators call the connection'),
  tickets: z.array(ElsewhereTicket).describe('The last changed first'),
  problem: z.string().nullable().describe('Why there is nothing of it; null when it answered'),
  mayRetry: z.boolean().describe('False where asking again changes nothing'),
})
export type ElsewhereDesk = z.infer<typeof ElsewhereDesk>

export const elsewhereEndpoints = defineEndpoints({
  readElsewhere: {
    method: 'GET',
    path: '/api/v1/conversations/{conversationId}/elsewhere',
    summary:
      'What the same customer has asked in the desks that are connected, asked of them now. Only of a customer whose address is proved, and without the tickets of this conversation',
    access: 'conversations.read',
    params: ConversationParams,
    returns: z.object({
      asked: z
        .enum(['yes', 'no-address', 'not-proved'])
        .describe('Whether the desks were asked, or why not: nobody has signed the address'),
      data: z.array(ElsewhereDesk),
    }),
    refuses: ['too-many-requests'],
  },
})
