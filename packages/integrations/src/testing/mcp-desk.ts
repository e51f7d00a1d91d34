// A real MCP server with a help desk behind it. Its plain tool is as assistants expect it; its careful ones keep our key.
import { createMcpHandler, McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import type { FakeTicket } from './fake.ts'

export type Kept = FakeTicket & { externalId: string }

export function mcpDesk(tickets: Kept[]): (request: Request) => Promise<Response> {
  const handler = createMcpHandler(() => {
    const server = new McpServer({ name: 'help desk', version: '1.0.0' })
    offerPlain(server, tickets)
    offerCareful(server, tickets)
    offerChanges(server, tickets)
    return server
  })
  return (request) => handler.fetch(request)
}

function offerPlain(server: McpServer, tickets: Kept[]): void {
  server.registerTool(
    'create_support_ticket',
    {
      inputSchema: z.object({
        subject: z.string(),
        description: z.string(),
        customer_email: z.string(),
      }),
      outputSchema: z.object({
        ticket_id: z.string(),
        status: z.string(),
        requester_email: z.string(),
      }),
    },
    async ({ subject, description, customer_email }) => {
      if (subject === 'fail') return { isError: true, ...words('The desk is full') }
      const { id } = open(tickets, subject, description)
      const opened = { ticket_id: id, status: 'new', requester_email: customer_email }
      return { ...words(opened), structuredContent: opened }
    },
  )
}

function offerCareful(server: McpServer, tickets: Kept[]): void {
  server.registerTool(
    'open_ticket',
    {
      inputSchema: z.object({
        ...{ title: z.string(), body: z.string(), from: z.string(), external_id: z.string() },
        ...{ link: z.string(), priority: z.string().optional() },
      }),
    },
    async ({ title, body, external_id }) =>
      words({
        ticket: shown(
          tickets.find(({ externalId }) => externalId === external_id) ??
            open(tickets, title, body, external_id),
        ),
      }),
  )
  server.registerTool(
    'find_tickets',
    { inputSchema: z.object({ external_id: z.string() }) },
    async ({ external_id }) =>
      words(
        tickets
          .filter(({ externalId }) => externalId === external_id)
          .map((ticket) => ({ ticket: shown(ticket) })),
      ),
  )
}

function offerChanges(server: McpServer, tickets: Kept[]): void {
  server.registerTool(
    'add_comment',
    {
      inputSchema: z.object({
        ...{ id: z.string(), text: z.string(), public: z.boolean(), idempotency_key: z.string() },
      }),
    },
    async ({ id, text, public: isPublic, idempotency_key }) => {
      const ticket = tickets.find((one) => one.id === id)
      if (!ticket?.comments.some((one) => one.id === idempotency_key))
        ticket?.comments.push({ id: idempotency_key, text, isPublic, by: 'us' })
      return words('added')
    },
  )
  server.registerTool(
    'set_status',
    { inputSchema: z.object({ id: z.string(), status: z.enum(['open', 'closed']) }) },
    async ({ id, status }) => {
      const ticket = tickets.find((one) => one.id === id)
      if (ticket) ticket.status = status === 'closed' ? 'solved' : 'open'
      return words('set')
    },
  )
}

function open(tickets: Kept[], subject: string, text: string, externalId = ''): Kept {
  const id = `TCK-${tickets.length + 12_345}`
  const story = { id: `${id}-0`, text, isPublic: false, by: 'us' as const }
  const ticket: Kept = { id, subject, status: 'open', comments: [story], externalId }
  tickets.push(ticket)
  return ticket
}

function shown({ id, status }: Kept) {
  return { id, status, url: `https://desk.example/${id}` }
}

function words(data: unknown) {
  return { content: [{ type: 'text' as const, text: JSON.stringify(data) }] }
}
