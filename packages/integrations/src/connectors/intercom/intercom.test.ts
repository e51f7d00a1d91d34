import { describe, expect, test } from 'vitest'
import { conforms } from '../../testing/conformance.ts'
import { ioWith } from '../../testing/io.ts'
import { packet } from '../../testing/packet.ts'
import { specFile, specOf } from '../../testing/spec.ts'
import { fakeIntercom, rung } from './fake-intercom.ts'
import { intercom } from './intercom.ts'

conforms('Intercom', {
  open: fakeIntercom,
  lists: true,
  spec: specOf('intercom/intercom-2.16.mock.json'),
})

describe('Intercom', () => {
  const request = { packet, fields: { Priority: 'high' } }
  const first = { key: 'esc_1', again: false }
  const again = { key: 'esc_1', again: true }
  const line = { messageId: 'm4', by: 'customer' as const, text: 'Any <b>news</b>?' }

  test('the customer sees their own words in the ticket; the story is a note', async () => {
    const fake = fakeIntercom()
    await fake.desk.openTicket(request, first)
    const [description, story] = fake.tickets()[0]?.comments ?? []
    expect(description).toMatchObject({
      isPublic: true,
      text: 'Where is my refund?\n\na person please',
    })
    expect(story).toMatchObject({ isPublic: false })
    expect(story?.text).toContain('[baton:esc_1]')
  })

  test('the customer’s later words are theirs; what others wrote here is a note, so that nobody is told twice', async () => {
    const fake = fakeIntercom()
    const ticket = await fake.desk.openTicket(request, first)
    const human = { messageId: 'm5', by: 'human' as const, name: 'Bo', text: '1 < 2' }
    await fake.desk.addComment(
      ticket,
      { kind: 'conversation', lines: [line] },
      { key: 'k1', again: false },
    )
    await fake.desk.addComment(
      ticket,
      { kind: 'conversation', lines: [human] },
      { key: 'k2', again: false },
    )
    const [theirs, ours] = fake.tickets()[0]?.comments.slice(-2) ?? []
    expect(theirs).toMatchObject({
      by: 'customer',
      isPublic: true,
      text: 'Any <b>news</b>?\n\n[baton:k1]',
    })
    expect(ours).toMatchObject({ by: 'us', isPublic: false })
    expect(ours?.text).toContain('Bo (team): 1 &lt; 2')
  })

  test('a ticket that the search may not show yet is waited for, not opened again', async () => {
    const fake = fakeIntercom({ now: new Date(packet.at) })
    fake.faults.next('cut-after')
    await expect(fake.desk.openTicket(request, first)).rejects.toMatchObject({
      retryAfterSeconds: 180,
    })
    const early = fake.desk.openTicket(request, again)
    await expect(early).rejects.toMatchObject({
      retry: true,
      unknown: true,
      retryAfterSeconds: 180,
    })
    fake.time.now = new Date(Date.parse(packet.at) + 181_000)
    fake.settle?.()
    await fake.desk.openTicket(request, again)
    expect(fake.tickets()).toHaveLength(1)
  })

  test('a story that failed behind its ticket is told there the next time, once', async () => {
    const fake = fakeIntercom()
    const open = fake.desk.openTicket(request, first)
    fake.faults.next('cut-after', { status: 429 })
    await expect(open).rejects.toMatchObject({ unknown: true })
    fake.settle?.()
    await expect(fake.desk.openTicket(request, again)).rejects.toThrow()
    await fake.desk.openTicket(request, again)
    await fake.desk.openTicket(request, again)
    expect(fake.tickets().map(({ comments }) => comments.length)).toEqual([2])
  })

  test('a customer without an address is one contact, however often they ask', async () => {
    const fake = fakeIntercom()
    const nameless = {
      packet: { ...packet, customer: { id: 'cus_2', verified: false } },
      fields: {},
    }
    await fake.desk.openTicket(nameless, { key: 'esc_2', again: false })
    await fake.desk.openTicket(nameless, { key: 'esc_3', again: false })
    expect(fake.contacts).toMatchObject([{ external_id: 'baton:cus_2' }])
  })

  test('Fin’s answers are not a person’s, and who has the ticket is told', async () => {
    const fake = fakeIntercom()
    const ticket = await fake.desk.openTicket(request, first)
    fake.fin(ticket.id, 'I can help with that!')
    fake.staff.reply(ticket.id, 'Paid <b>today</b>.')
    fake.assign(ticket.id)
    const read = await fake.desk.readTicket?.(ticket, null)
    expect(read?.news).toMatchObject([{ text: 'Paid today.', human: { id: '71', name: 'Ada' } }])
    expect(read?.state).toMatchObject({ status: 'open', assignee: { id: '71', name: 'Ada' } })
  })

  test('conversations that became no ticket are listed too, by their first words', async () => {
    const fake = fakeIntercom()
    const body = '<p>Can I pay <b>later</b>?</p>'
    const over = { state: 'closed', open: false, source: { subject: '', body } }
    const id = fake.chat('sam@example.com', over)
    fake.chat('pat@example.com', { title: 'Not Sam’s' })
    const { id: ticket } = await fake.desk.openTicket(request, first)
    fake.chat('sam@example.com', { title: 'Another' })
    fake.settle?.()
    const found = await fake.desk.ticketsOf?.({ email: 'sam@example.com' }, 10)
    expect(found).toHaveLength(3)
    expect(found).toContainEqual({
      ...{ id, subject: 'Can I pay later?', status: 'solved', at: fake.time.now.toISOString() },
      url: `https://app.intercom.com/a/inbox/abc123/inbox/shared/all/conversation/${id}`,
    })
    expect(found).toContainEqual(expect.objectContaining({ id: ticket, status: 'open' }))
  })

  test('too many calls wait until Intercom counts anew', async () => {
    const fake = fakeIntercom()
    const reset = String(fake.time.now.getTime() / 1_000 + 7)
    fake.faults.always({ status: 429, headers: { 'x-ratelimit-reset': reset } })
    await expect(fake.desk.test()).rejects.toMatchObject({ retry: true, retryAfterSeconds: 7 })
  })

  test.each([
    [{ attribute: 'other' }, /Add a text attribute/],
    [{ category: 'Back-office' }, /Choose one of the category Customer/],
    [{ adminId: '1' }, /no teammate 1/],
  ])('a test of the connection finds what is not set up: %o', async (odd, words) => {
    await expect(fakeIntercom(odd).desk.test()).rejects.toThrow(words)
  })

  test.each([
    [rung('ticket.resolved', { type: 'ticket', id: '626' }), ['626']],
    [rung('ticket.closed', { ticket: { id: 626 } }), ['626']],
    [rung('ping', { type: 'ping', message: 'hi' }), []],
    [rung('conversation.admin.replied', { type: 'conversation', id: '9' }), []],
    [rung('ticket.closed', { ticket: { id: '../me' } }), []],
  ])(
    'a notification names the ticket, wherever the topic puts it (%#)',
    async (sent, ticketIds) => {
      expect(await fakeIntercom().desk.readWebhook?.(sent)).toEqual({ ticketIds })
    },
  )

  test('the address answers when Intercom tries it, and nothing more', async () => {
    const tried = { ...rung('ping', {}), method: 'HEAD', headers: new Headers() }
    expect(await fakeIntercom().desk.readWebhook?.(tried)).toEqual({ ticketIds: [] })
  })

  const heard = (body: string, secret: string, signature: string) => {
    const settings = intercom.settings.parse({
      accessToken: 'x',
      clientSecret: secret,
      ticketTypeId: '1',
    })
    const headers = new Headers({ 'x-hub-signature': signature })
    const sent = { method: 'POST', url: 'https://help.example/', headers, body }
    return intercom.connect(settings, ioWith(fetch)).readWebhook?.(sent)
  }

  test('it is signed with HMAC-SHA1 over the body', async () => {
    const signature = 'sha1=59dc376710f2bb3f57a9fdb4921361641556cfb1'
    const body = '{"type":"notification_event","topic":"ping"}'
    expect(await heard(body, 'test_client_secret', signature)).toEqual({ ticketIds: [] })
    await expect(heard(`${body} `, 'test_client_secret', signature)).rejects.toThrow()
  })

  test('every published signature is believed', async (context) => {
    const known = specFile('intercom/signature-vectors.json')
    if (!known) return context.skip('The signatures are not at hand.')
    for (const { body, secret, signature } of known.vectors)
      await expect(heard(body, secret, signature)).resolves.toBeDefined()
  })
})
