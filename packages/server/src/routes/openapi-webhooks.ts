// What Baton sends to a receiver of signed webhooks, for the same document as what it can be asked. The schemas are those
// that the tests hold against what is really sent.
import { Packet } from '@baton/contract'
import * as z from 'zod'

const TicketId = z.string().describe('The same for all events about one escalation')

const Said = z.object({
  ticketId: TicketId,
  messages: z.array(
    z.object({
      ...{ id: z.string(), by: z.enum(['customer', 'assistant', 'human', 'system']) },
      ...{ name: z.string().optional(), text: z.string() },
      attachments: z.array(z.looseObject({ name: z.string(), url: z.string() })).optional(),
    }),
  ),
})

const About = z.object({ ticketId: TicketId })

export const WEBHOOK_EVENTS = {
  'conversation.escalated': {
    summary: 'A person is asked for; the answer may be { url, number } of the ticket it became',
    data: z.object({
      ticketId: TicketId,
      replyTo: z.string().describe('Where answers of people are POSTed, signed in the same way'),
      fields: z.record(z.string(), z.string()),
      story: z.string().describe('Everything as plain text, ready to show'),
      packet: Packet,
      leftOut: z.number().int().describe('Messages before those in the packet'),
    }),
  },
  'message.created': { summary: 'The customer or the assistant writes on', data: Said },
  'note.created': {
    summary: 'A teammate writes a note; it must not reach the customer',
    data: Said,
  },
  'conversation.closed': { summary: 'The conversation is closed here', data: About },
  'conversation.reopened': { summary: 'The conversation goes on', data: About },
  'webhook.test': {
    summary: 'An operator tries the connection',
    data: z.object({ replyTo: z.string() }),
  },
} as const

type Json = { [key: string]: unknown }

export function webhookOperations(schema: (type: z.ZodType) => Json): Json {
  return Object.fromEntries(
    Object.entries(WEBHOOK_EVENTS).map(([type, { summary, data }]) => {
      const body = z.object({ type: z.literal(type), timestamp: z.iso.datetime(), data })
      const content = { 'application/json': { schema: schema(body) } }
      const operation = {
        operationId: type,
        summary,
        parameters: HEADERS,
        requestBody: { required: true, content },
        responses: {
          '2XX': { description: 'Taken. Anything else is a failure; 429 and 5xx are tried again' },
          '410': { description: 'No more of them: the connection is switched off' },
        },
      }
      return [type, { post: operation }]
    }),
  )
}

const HEADERS = [
  ['webhook-id', 'The same in every attempt of an event: remember it'],
  ['webhook-timestamp', 'Of the attempt, in seconds; refuse what is five minutes away'],
  ['webhook-signature', 'v1, and HMAC-SHA-256 over id.timestamp.body, as Standard Webhooks has it'],
].map(([name, description]) => ({
  ...{ name, description, in: 'header', required: true, schema: { type: 'string' } },
}))
