import { describe, expect, test } from 'vitest'
import { conforms } from '../../testing/conformance.ts'
import { again, first, request, said, whispered } from '../../testing/fake.ts'
import { ioWith } from '../../testing/io.ts'
import { packet } from '../../testing/packet.ts'
import { CAREFUL, fakeMcp, TOKEN } from './fake-mcp.ts'
import { mcp } from './mcp.ts'

const neither = { reads: false, webhooks: false }
conforms('An MCP server that keeps our key', { open: () => fakeMcp(CAREFUL), ...neither })

describe('An MCP server with nothing but create_support_ticket', () => {
  test('it gets the three fields, and its ticket is the one it names', async () => {
    const server = fakeMcp()
    const ticket = await server.desk.openTicket(request, first)
    expect(ticket).toMatchObject({ id: 'TCK-12345', number: 'TCK-12345', url: '' })
    expect(calls(server)).toMatchObject([
      {
        name: 'create_support_ticket',
        arguments: {
          subject: packet.subject,
          description: expect.stringContaining(packet.link),
          customer_email: 'sam@example.com',
        },
      },
    ])
  })

  test('a customer without an address is sent with the one the operator has chosen', async () => {
    const server = fakeMcp()
    const unknown = { ...packet, customer: { id: 'cus_2', verified: false } }
    await server.desk.openTicket({ packet: unknown, fields: {} }, first)
    expect(calls(server)).toMatchObject([{ arguments: { customer_email: 'nobody@acme.example' } }])
  })

  test.each(['cut-after', 'garbage', { status: 503 }] as const)(
    'an outcome that nobody knows (%o) is not repeated by itself, and says so',
    async (fault) => {
      const server = fakeMcp()
      server.faults.next(fault)
      const opening = server.desk.openTicket(request, first)
      await expect(opening).rejects.toMatchObject({ retry: false, unknown: true })
      await expect(opening).rejects.toThrow(/look there/)
    },
  )

  test('before anything was called, a failure may pass', async () => {
    const server = fakeMcp()
    server.faults.always({ status: 503, headers: { 'retry-after': '7' } })
    await expect(server.desk.openTicket(request, again)).rejects.toMatchObject({
      ...{ retry: true, unknown: false, retryAfterSeconds: 7 },
    })
  })

  test('a tool that says that it failed is believed only so far', async () => {
    const opening = fakeMcp().desk.openTicket(
      { packet: { ...packet, subject: 'fail' }, fields: {} },
      first,
    )
    await expect(opening).rejects.toThrow(/create_support_ticket failed: .*The desk is full/)
    await expect(opening).rejects.toMatchObject({ retry: false, unknown: true })
  })

  test('an answer without the id names what it says and what to correct', async () => {
    const opening = fakeMcp({ ticketId: 'ticket.number' }).desk.openTicket(request, first)
    await expect(opening).rejects.toThrow(/“ticket.number”.*TCK-12345.*Correct/)
    await expect(opening).rejects.toMatchObject({ retry: false })
  })

  test('it is told nothing more, since it has no tools for it', async () => {
    const server = fakeMcp()
    const ticket = await server.desk.openTicket(request, first)
    const attempt = { key: 'cnv_1_9', again: false }
    expect(await server.desk.addComment(ticket, said, attempt)).toEqual({ ids: [] })
    expect(server.desk.setStatus).toBeUndefined()
    expect(calls(server)).toHaveLength(1)
  })
})

describe('An MCP server', () => {
  test('a note is not sent to a tool that cannot tell it from an answer', async () => {
    const server = fakeMcp({ ...CAREFUL, commentArguments: 'ticketId = id, text = text' })
    const ticket = await server.desk.openTicket(request, first)
    await server.desk.addComment(ticket, whispered, { key: 'cnv_1_10', again: false })
    expect(calls(server).map(({ name }) => name)).toEqual(['open_ticket'])
  })

  test('an older one is spoken to in the older way', async () => {
    const server = fakeMcp({}, { isOld: true })
    await server.desk.openTicket(request, first)
    expect(server.tickets()).toHaveLength(1)
    expect(server.heard.map(({ body }) => (body as { method?: string }).method)).toContain(
      'initialize',
    )
  })

  test('values of the operator’s own arguments go along', async () => {
    const server = fakeMcp(CAREFUL)
    await server.desk.openTicket({ packet, fields: { priority: 'high' } }, first)
    expect(calls(server)).toMatchObject([
      { arguments: { priority: 'high', title: packet.subject } },
    ])
  })

  test.each([
    [{ createTool: 'create_ticket' }, /no tool “create_ticket”. It has: create_support_ticket/],
    [{ createArguments: 'subject = title' }, /takes no “title”. It takes: subject, description/],
    [{ token: 'wrong' }, /401.*Check the token/],
  ])('a test finds what is wrong with %o', async (settings, words) => {
    await expect(fakeMcp(settings).desk.test()).rejects.toThrow(words)
  })

  test('a test says which tools are used, and what they want besides', async () => {
    expect(await fakeMcp().desk.test()).toBe('help desk: create_support_ticket')
    expect(await fakeMcp({ createArguments: 'subject = subject' }).desk.test()).toContain(
      '(it also wants description, customer_email)',
    )
  })

  test.each([
    [{ createArguments: 'subjct = title' }, /no field “subjct”: there are subject/],
    [{ createArguments: 'subject' }, /the name of an argument is missing/],
    [{ lookupTool: 'find_tickets' }, /must send the key/],
    [{ url: 'stdio:server' }, /url/i],
  ])('settings %o are refused in words', (more, words) => {
    const read = mcp.settings.safeParse({ url: 'https://mcp.example/mcp', ...more })
    expect(read.error?.issues.map(({ message }) => message).join()).toMatch(words)
  })
})

function calls({ heard }: ReturnType<typeof fakeMcp>): { name: string; arguments: unknown }[] {
  const bodies = heard.map(({ body }) => body as { method?: string; params: never })
  return bodies.filter(({ method }) => method === 'tools/call').map(({ params }) => params)
}

test('a server of before that lets nobody listen is no refusal of the call beside it', async () => {
  const server = fakeMcp(CAREFUL, { isOld: true })
  const ticket = await server.desk.openTicket(request, first)
  const [called, listened] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (init?.method === 'GET') {
      await called.promise
      queueMicrotask(listened.resolve)
      return new Response('', { status: 405 })
    }
    if (!String(init?.body).includes('tools/call')) return server.fetch(input, init)
    called.resolve()
    await listened.promise
    await new Promise((resolve) => setTimeout(resolve, 20))
    throw new TypeError('fetch failed')
  }
  const settings = mcp.settings.parse({ url: 'https://mcp.example/mcp', token: TOKEN, ...CAREFUL })
  const desk = mcp.connect(settings, ioWith(fetch, { baseUrl: mcp.baseUrl(settings) }))
  await expect(
    desk.addComment(ticket, said, { key: 'esc_1_9', again: false }),
  ).rejects.toMatchObject({ retry: true, status: null })
})
