// A help desk behind a real MCP server, and the ways to connect to it.
import type { Fake } from '../../testing/fake.ts'
import { json, lineTo } from '../../testing/faults.ts'
import { ioWith } from '../../testing/io.ts'
import { type Kept, mcpDesk } from '../../testing/mcp-desk.ts'
import { mcp } from './mcp.ts'

export const TOKEN = 'mcp-token'
/** All that a careful server can do. */
export const CAREFUL = {
  createTool: 'open_ticket',
  createArguments:
    'subject = title, description = body, email = from, key = external_id, link = link',
  ticketId: 'ticket.id',
  ticketUrl: 'ticket.url',
  lookupTool: 'find_tickets',
  lookupArguments: 'key = external_id',
  commentTool: 'add_comment',
  commentArguments: 'ticketId = id, text = text, isPublic = public, key = idempotency_key',
  statusTool: 'set_status',
  statusArguments: 'ticketId = id, status = status',
  solvedStatus: 'closed',
}

/** `isOld`: it does not know the way of connecting that came in 2026. */
export function fakeMcp(
  more: Record<string, string> = {},
  { isOld = false } = {},
): Fake & Required<Pick<Fake, 'fetch'>> {
  const tickets: Kept[] = []
  const line = lineTo(vendorOf(tickets, isOld), (_, body) => !isCall(body))
  const settings = mcp.settings.parse({
    ...{ url: 'https://mcp.example/mcp', token: TOKEN, emailIfUnknown: 'nobody@acme.example' },
    ...more,
  })
  return {
    ...line,
    desk: mcp.connect(settings, ioWith(line.fetch, { baseUrl: mcp.baseUrl(settings) })),
    tickets: () => tickets,
    staff: { reply: () => null, note: () => null, solve: () => null, reopen: () => null },
  }
}

function isCall(body: unknown): boolean {
  return (body as { method?: string }).method === 'tools/call'
}

function vendorOf(tickets: Kept[], isOld: boolean) {
  const desk = mcpDesk(tickets)
  return async (request: Request) => {
    if (request.headers.get('authorization') !== `Bearer ${TOKEN}`)
      return json({ error: 'unauthorized' }, 401)
    const body = request.method === 'POST' ? await request.clone().json() : {}
    const error = { code: -32_601, message: 'Method not found' }
    return isOld && body.method === 'server/discover'
      ? json({ jsonrpc: '2.0', id: body.id, error })
      : desk(request)
  }
}
