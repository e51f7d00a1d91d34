import { describe, expect, test } from 'vitest'
import { conforms } from '../../testing/conformance.ts'
import { packet } from '../../testing/packet.ts'
import { specOf } from '../../testing/spec.ts'
import { fakeFreshdesk } from './fake-freshdesk.ts'

conforms('Freshdesk', {
  open: fakeFreshdesk,
  lists: true,
  spec: specOf('freshdesk/freshdesk.handwritten.mock.json'),
})

describe('Freshdesk', () => {
  const request = { packet, fields: {} }
  const first = { key: 'esc_1', again: false }
  const again = { key: 'esc_1', again: true }
  const stranger = { ...packet, customer: { id: 'cus_2', verified: false } }

  test('the customer is shown and mailed nothing but their own words; the story is a private note', async () => {
    const { desk, tickets } = fakeFreshdesk()
    await desk.openTicket(request, first)
    const [shown, story] = tickets()[0]?.comments ?? []
    expect(shown?.text).toBe('<p>Where is my refund?</p><p>a person please</p>')
    expect(story).toMatchObject({ isPublic: false })
    expect(story?.text).toContain(packet.link)
  })

  test('a ticket that the search does not know yet is found among the customer’s own', async () => {
    const { desk, tickets, faults } = fakeFreshdesk()
    faults.next('cut-after')
    await expect(desk.openTicket(request, first)).rejects.toMatchObject({ unknown: true })
    const found = await desk.openTicket(request, again)
    expect(tickets().map(({ id }) => id)).toEqual([found.id])
  })

  test('the same for a customer without an address', async () => {
    const { desk, tickets, faults, rows } = fakeFreshdesk()
    faults.next('cut-after')
    const unknown = { packet: stranger, fields: {} }
    await expect(desk.openTicket(unknown, first)).rejects.toMatchObject({ unknown: true })
    await desk.openTicket(unknown, again)
    expect(tickets()).toHaveLength(1)
    expect(rows[0]).toMatchObject({ unique_external_id: 'baton:cus_2', name: 'Visitor' })
  })

  test('a customer who tells their address between two attempts gets no second ticket', async () => {
    const { desk, tickets, faults } = fakeFreshdesk()
    faults.next('cut-after')
    const before = { packet: stranger, fields: {} }
    await expect(desk.openTicket(before, first)).rejects.toMatchObject({ unknown: true })
    const known = { ...stranger, customer: { ...stranger.customer, email: 'sam@example.com' } }
    await desk.openTicket({ packet: known, fields: {} }, again)
    expect(tickets()).toHaveLength(1)
  })

  test.each(['cut-after', { status: 429 }] as const)(
    'when the ticket is there and its story is not heard of (%o), the story is there once at last',
    async (fault) => {
      const { desk, tickets, faults } = fakeFreshdesk()
      faults.next('none', fault)
      await expect(desk.openTicket(request, first)).rejects.toMatchObject({ unknown: true })
      await desk.openTicket(request, again)
      expect(tickets()).toHaveLength(1)
      const stories = tickets()[0]?.comments.filter(({ text }) => text.includes('[baton:esc_1]'))
      expect(stories).toHaveLength(1)
    },
  )

  test('the customer’s later words come in as theirs; everybody else’s stay private', async () => {
    const { desk, tickets } = fakeFreshdesk()
    const ticket = await desk.openTicket(request, first)
    const news = { messageId: 'm4', by: 'customer' as const, text: 'Any <b>news</b>?' }
    const answer = { messageId: 'm5', by: 'human' as const, name: 'Bo', text: 'I look.' }
    const attempt = { key: 'k1', again: false }
    await desk.addComment(ticket, { kind: 'conversation', lines: [news] }, attempt)
    await desk.addComment(
      ticket,
      { kind: 'conversation', lines: [news, answer] },
      { ...attempt, key: 'k2' },
    )
    expect(tickets()[0]?.comments.slice(2)).toMatchObject([
      { by: 'customer', isPublic: true, text: expect.stringContaining('&lt;b&gt;news') },
      { by: 'us', isPublic: false },
    ])
  })

  test('a forward to somebody else is no answer to the customer; a reply may be a file alone', async () => {
    const { desk, writes } = fakeFreshdesk()
    const ticket = await desk.openTicket(request, first)
    writes(ticket.id, { body: 'Do you have it?', private: false, source: 8 })
    writes(ticket.id, { private: false, source: 0, attachments: [{ name: 'label.pdf' }] })
    const read = await desk.readTicket?.(ticket, null)
    expect(read?.news).toMatchObject([{ text: '', attachments: [{ name: 'label.pdf' }] }])
  })

  test('an answer on the second page is read too, also by whom we may not look at', async () => {
    const { desk, writes, hideAgents } = fakeFreshdesk()
    const ticket = await desk.openTicket(request, first)
    for (let nth = 0; nth < 120; nth++) writes(ticket.id, { body: `${nth}` })
    hideAgents()
    writes(ticket.id, { body: 'At last', private: false, source: 0 })
    const read = await desk.readTicket?.(ticket, null)
    expect(read?.news).toMatchObject([{ text: 'At last', human: { id: '7001', name: '' } }])
  })

  test('who has the ticket is told by name', async () => {
    const { desk, rows } = fakeFreshdesk()
    const ticket = await desk.openTicket(request, first)
    expect((await desk.readTicket?.(ticket, null))?.state?.assignee).toBeNull()
    Object.assign(rows[0] ?? {}, { responder_id: 7001 })
    const read = await desk.readTicket?.(ticket, null)
    expect(read?.state?.assignee).toEqual({ id: '7001', name: 'Ada' })
  })

  test('what is wrong is said in Freshdesk’s words, with the field', async () => {
    const { desk, faults } = fakeFreshdesk()
    const errors = [{ field: 'type', message: 'It should be one of: Question', code: 'invalid' }]
    faults.next({ status: 400, body: { description: 'Validation failed', errors } })
    await expect(desk.openTicket(request, first)).rejects.toThrow(
      /Validation failed; type: It should be one of: Question/,
    )
  })

  test('the webhook is believed by its secret alone, in either of its shapes', async () => {
    const { desk, ring } = fakeFreshdesk()
    const secret = { 'x-baton-secret': 'a_secret_that_only_the_rule_knows_0123456789' }
    const hear = (headers: Record<string, string>, body: string) =>
      desk.readWebhook?.(...ring(headers, body))
    expect(await hear(secret, '{"ticket_id":"4711"}')).toEqual({ ticketIds: ['4711'] })
    const simple = '{"freshdesk_webhook":{"ticket_id":4711}}'
    expect(await hear(secret, simple)).toEqual({ ticketIds: ['4711'] })
    expect(await hear(secret, '{"ticket_id":"say "hi""}')).toEqual({ ticketIds: [] })
    expect(await hear(secret, '{"ticket_id":"../4711"}')).toEqual({ ticketIds: [] })
    await expect(hear({ 'x-baton-secret': 'guessed' }, simple)).rejects.toMatchObject({
      name: 'Unauthentic',
    })
  })
})
