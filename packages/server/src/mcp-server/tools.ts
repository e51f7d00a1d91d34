// What other agents may ask of Baton: a person, how it stands, and what the documents say. The first tool is a superset of
// the three fields (subject, description, customer_email) that agents already know for opening a ticket.
import type { Knowledge } from '@baton/agent'
import { type Conversation, type Escalating, requestEscalation, takeInStory } from '@baton/core'
import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import type { Program } from '../auth/access-keys.ts'
import type { Commits } from '../commit.ts'
import type { Ref } from '../store/store.ts'

export type ToolsAround = {
  commits: Pick<Commits, 'commit' | 'read' | 'expectNew'>
  knowledge: Knowledge
  escalating(workspaceId: string): Promise<Escalating>
  /** The same key always names the same conversation. */
  idFromKey(workspaceId: string, key: string): string
  link(ref: Ref): string
  newId(prefix: string): string
  now(): number
}

/** Who asks: another program. One that may only read is not offered what changes something. */
export type Asker = Program

const Line = z.object({
  role: z.enum(['customer', 'assistant']),
  text: z.string().min(1).max(20_000),
})

const Story = {
  transcript: z
    .array(Line)
    .max(500)
    .optional()
    .describe('What was said so far, oldest first. The person who takes over reads it'),
  customer_name: z.string().max(200).optional(),
  locale: z.string().max(35).optional().describe('Of the customer, such as de or pt-BR'),
  idempotency_key: z
    .string()
    .min(8)
    .max(200)
    .optional()
    .describe('Send the same one when you try again: it opens no second ticket'),
}

const TicketId = z.string().regex(/^[\w.:-]{1,128}$/)

const Ticket = z.object({
  ticket_id: z.string(),
  status: z.enum(['waiting', 'with_a_person', 'with_the_assistant', 'solved']),
  requester_email: z.string().nullable(),
  url: z.string().describe('For teammates'),
})

export function registerTools(server: McpServer, asker: Asker, around: ToolsAround): void {
  if (asker.scope === 'ask') {
    registerCreateTicket(server, asker, around)
    registerEscalate(server, asker, around)
  }
  registerStatus(server, asker, around)
  registerSearch(server, asker, around)
}

function registerCreateTicket(server: McpServer, asker: Asker, around: ToolsAround): void {
  server.registerTool(
    'create_support_ticket',
    {
      title: 'Create a support ticket',
      description:
        'Opens a ticket for a person of the support team, with the whole story. Use it when you cannot or should not answer. Tell the customer only what the result says.',
      inputSchema: z.object({
        subject: z.string().trim().min(1).max(500),
        description: z.string().trim().min(1).max(20_000).describe('What the customer needs'),
        customer_email: z.email().max(320).optional(),
        ...Story,
      }),
      outputSchema: Ticket,
      annotations: { idempotentHint: false, destructiveHint: false, openWorldHint: false },
    },
    async (asked) => told(await openTicket(asker, asked, around)),
  )
}

function registerEscalate(server: McpServer, asker: Asker, around: ToolsAround): void {
  server.registerTool(
    'escalate_to_human',
    {
      title: 'Ask for a person',
      description:
        'Asks for a person in a conversation that Baton knows already, by its ticket_id. Asking again changes nothing.',
      inputSchema: z.object({ ticket_id: TicketId, reason: z.string().trim().max(500).optional() }),
      outputSchema: Ticket,
      annotations: { idempotentHint: true, destructiveHint: false, openWorldHint: false },
    },
    async ({ ticket_id, reason }) => {
      const ref = { workspaceId: asker.workspaceId, conversationId: ticket_id }
      if ((await around.commits.read(ref)).seq === 0) return unknownTicket()
      const escalation = await escalationFor(asker, reason, around)
      const after = await around.commits.commit(ref, (conversation) =>
        requestEscalation(conversation, escalation, at(around)),
      )
      return told(ticketOf(ref, after, around))
    },
  )
}

function registerStatus(server: McpServer, asker: Asker, around: ToolsAround): void {
  server.registerTool(
    'ticket_status',
    {
      title: 'How a ticket stands',
      description: 'Says who has a ticket and what people have answered, oldest first.',
      inputSchema: z.object({ ticket_id: TicketId }),
      outputSchema: Ticket.extend({ replies: z.array(Reply) }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ ticket_id }) => {
      const ref = { workspaceId: asker.workspaceId, conversationId: ticket_id }
      const today = await around.commits.read(ref)
      if (today.seq === 0) return unknownTicket()
      return told({ ...ticketOf(ref, today, around), replies: repliesIn(today) })
    },
  )
}

function registerSearch(server: McpServer, asker: Asker, around: ToolsAround): void {
  server.registerTool(
    'search_knowledge',
    {
      title: 'Search the documents',
      description: 'Finds the passages of the support documents that fit a question best.',
      inputSchema: z.object({
        query: z.string().trim().min(1).max(2_000),
        limit: z.number().int().min(1).max(20).default(5),
      }),
      outputSchema: z.object({ passages: z.array(Passage) }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ query, limit }, { mcpReq: { signal } }) => {
      const found = await around.knowledge.search(asker.workspaceId, query, { limit, signal })
      return told({
        passages: found.map(({ title, section, url, text }) => ({ title, section, url, text })),
      })
    },
  )
}

const Reply = z.object({ by: z.string(), text: z.string(), at: z.string() })
const Passage = z.object({
  title: z.string(),
  section: z.string(),
  url: z.string(),
  text: z.string(),
})

type Asked = {
  subject: string
  description: string
  customer_email?: string | undefined
  customer_name?: string | undefined
  locale?: string | undefined
  transcript?: z.output<typeof Line>[] | undefined
  idempotency_key?: string | undefined
}

async function openTicket(asker: Asker, asked: Asked, around: ToolsAround) {
  const { workspaceId } = asker
  const { subject, description, customer_email, customer_name, transcript = [] } = asked
  const key = asked.idempotency_key
  const conversationId = key ? around.idFromKey(workspaceId, `mcp ${key}`) : around.newId('cnv')
  const ref = { workspaceId, conversationId }
  const customer = {
    id: around.newId('cus'),
    ...(customer_name ? { name: customer_name } : {}),
    ...(customer_email ? { email: customer_email } : {}),
    // Another agent says so; no application has signed it.
    verified: false,
  }
  const story = {
    start: { customer, channel: 'api' as const, locale: asked.locale ?? 'en' },
    lines: [
      ...transcript.map(({ role, text }) => ({ by: role, text })),
      { by: 'customer' as const, text: `${subject}\n\n${description}` },
    ],
    escalation: await escalationFor(asker, subject, around),
  }
  const after = await around.commits.commit(ref, (conversation) =>
    takeInStory(conversation, story, at(around)),
  )
  return ticketOf(ref, after, around)
}

async function escalationFor(asker: Asker, words: string | undefined, around: ToolsAround) {
  const detail = `${asker.name} asked for a person${words ? `: “${words.slice(0, 300)}”` : ''}`
  return {
    id: around.newId('esc'),
    reason: { trigger: 'other-agent', detail },
    ...(await around.escalating(asker.workspaceId)),
  }
}

function ticketOf(ref: Ref, today: Conversation, around: ToolsAround): z.output<typeof Ticket> {
  const status = {
    queue: 'waiting' as const,
    human: 'with_a_person' as const,
    assistant: 'with_the_assistant' as const,
    nobody: 'solved' as const,
  }[today.holder.kind]
  return {
    ticket_id: ref.conversationId,
    status,
    requester_email: today.customer?.email ?? null,
    url: around.link(ref),
  }
}

function repliesIn({ messages }: Conversation): z.output<typeof Reply>[] {
  return messages.flatMap(({ author, text, at }) =>
    author.kind === 'human' ? [{ by: author.human.name, text, at }] : [],
  )
}

/** As data for programs, and as text for models that read only that. */
function told(result: Record<string, unknown>) {
  return {
    structuredContent: result,
    content: [{ type: 'text' as const, text: JSON.stringify(result) }],
  }
}

function unknownTicket() {
  const text = 'There is no ticket with this id in this workspace.'
  return { isError: true, content: [{ type: 'text' as const, text }] }
}

function at({ now }: ToolsAround): string {
  return new Date(now()).toISOString()
}
