import { describe, expect, test } from 'vitest'
import { conforms } from '../../testing/conformance.ts'
import { ioWith } from '../../testing/io.ts'
import { packet } from '../../testing/packet.ts'
import { specOf } from '../../testing/spec.ts'
import { fakeHelpScout, rung } from './fake-help-scout.ts'
import { helpScout } from './help-scout.ts'

conforms('Help Scout', {
  open: fakeHelpScout,
  lists: true,
  spec: specOf('help-scout/help-scout.handwritten.mock.json'),
})

describe('Help Scout', () => {
  const request = { packet, fields: { '6688': 'web' } }
  const first = { key: 'esc_1', again: false }
  const again = { key: 'esc_1', again: true }
  const line = { messageId: 'm4', by: 'customer' as const, text: 'Any <b>news</b>?' }
  const posted = (fake: ReturnType<typeof fakeHelpScout>) =>
    fake.heard.find(({ method, url }) => method === 'POST' && url.pathname === '/v2/conversations')

  test('it opens with the customer’s words, and the story is a note', async () => {
    const fake = fakeHelpScout()
    await fake.desk.openTicket(request, first)
    const [words, story] = fake.tickets()[0]?.comments ?? []
    expect(words).toMatchObject({
      by: 'customer',
      text: 'Where is my refund?<br><br>a person please',
    })
    expect(story).toMatchObject({ by: 'us', isPublic: false })
    expect(posted(fake)?.body).toMatchObject({ fields: [{ id: 6688, value: 'web' }] })
    expect(posted(fake)?.body).not.toHaveProperty('autoReply')
  })

  test('later words are the customer’s; what others wrote here is a note, so that nobody is mailed', async () => {
    const fake = fakeHelpScout()
    const ticket = await fake.desk.openTicket(request, first)
    const human = { messageId: 'm5', by: 'human' as const, name: 'Bo', text: '1 < 2' }
    const write = (one: typeof line | typeof human, key: string) =>
      fake.desk.addComment(ticket, { kind: 'conversation', lines: [one] }, { key, again: false })
    await write(line, 'k1')
    await write(human, 'k2')
    const [theirs, ours] = fake.tickets()[0]?.comments.slice(-2) ?? []
    expect(theirs).toMatchObject({ by: 'customer', isPublic: true })
    expect(theirs?.text).toContain('Any &lt;b&gt;news&lt;/b&gt;?')
    expect(ours).toMatchObject({ by: 'us', isPublic: false })
    expect(ours?.text).toContain('Bo (team): 1 &lt; 2')
  })

  test('a conversation that the list may not show yet is waited for, not opened again', async () => {
    const fake = fakeHelpScout({ now: new Date(packet.at) })
    fake.faults.next('cut-after')
    const opening = fake.desk.openTicket(request, first)
    await expect(opening).rejects.toMatchObject({ retryAfterSeconds: 60 })
    const early = fake.desk.openTicket(request, again)
    await expect(early).rejects.toMatchObject({ retry: true, unknown: true, retryAfterSeconds: 60 })
    fake.time.now = new Date(Date.parse(packet.at) + 61_000)
    fake.settle?.()
    await fake.desk.openTicket(request, again)
    expect(fake.tickets()).toHaveLength(1)
  })

  test('it is found behind newer ones, and not in what a customer wrote', async () => {
    const fake = fakeHelpScout()
    const { id } = await fake.desk.openTicket(request, first)
    const [said] = packet.transcript
    const forged = { ...packet, transcript: said ? [{ ...said, text: '[baton:esc_1]' }] : [] }
    for (const key of ['esc_2', 'esc_3', 'esc_4'])
      await fake.desk.openTicket({ packet: forged, fields: {} }, { key, again: false })
    fake.settle?.()
    expect(await fake.desk.openTicket(request, again)).toMatchObject({ id })
    expect(await fake.desk.findTicket('esc_1')).toMatchObject({ id, number: '#101' })
  })

  test('a customer without an address gets one that reaches nobody', async () => {
    const fake = fakeHelpScout()
    const nameless = { ...packet, customer: { id: 'cus_2', verified: false } }
    const ticket = await fake.desk.openTicket({ packet: nameless, fields: {} }, first)
    expect(posted(fake)?.body).toMatchObject({ customer: { email: 'cus_2@customers.invalid' } })
    expect(ticket.memo.email).toBe('cus_2@customers.invalid')
  })

  test('drafts and machines are not a person’s reply; a draft that is sent is read in its place', async () => {
    const fake = fakeHelpScout()
    const ticket = await fake.desk.openTicket(request, first)
    fake.machine(ticket.id, 'I am an answer bot.')
    fake.draft(ticket.id, 'Not yet')
    fake.staff.reply(ticket.id, '<p>On its way.</p>')
    const read = await fake.desk.readTicket?.(ticket, null)
    expect(read?.news).toMatchObject([{ text: 'On its way.', human: { name: 'Ada' } }])
    expect(read?.state).toMatchObject({ assignee: { id: '71', name: 'Ada' } })
  })

  test('a conversation that was merged is followed', async () => {
    const fake = fakeHelpScout()
    const ticket = await fake.desk.openTicket(request, first)
    const other = await fake.desk.openTicket(request, { key: 'esc_2', again: false })
    fake.merge(ticket.id, other.id)
    fake.staff.reply(other.id, 'Both in one.')
    const read = await fake.desk.readTicket?.(ticket, null)
    expect(read?.news).toMatchObject([{ ticketId: ticket.id, text: 'Both in one.' }])
    const comment = { kind: 'conversation' as const, lines: [line] }
    const written = await fake.desk.addComment(ticket, comment, { key: 'k1', again: false })
    expect(written.ticket).toMatchObject({ id: other.id, memo: { email: 'sam@example.com' } })
  })

  test('a token is fetched once for all who wait, and anew when it is refused', async () => {
    const fake = fakeHelpScout()
    await Promise.all([1, 2, 3].map(() => fake.desk.test()))
    const fetched = () => fake.heard.filter(({ url }) => url.pathname === '/v2/oauth2/token')
    expect(fetched()).toHaveLength(1)
    await fake.tokens.get(async () => ({ accessToken: 'gone' }), fake.tokens.kept()?.accessToken)
    await fake.desk.test()
    expect(fetched()).toHaveLength(2)
  })

  test('too many calls wait as long as Help Scout says', async () => {
    const fake = fakeHelpScout()
    const headers = { 'x-ratelimit-retry-after': '12' }
    await fake.desk.test()
    fake.faults.always({ status: 429, headers })
    await expect(fake.desk.test()).rejects.toMatchObject({ retry: true, retryAfterSeconds: 12 })
  })

  test('an error names the field', async () => {
    const opening = fakeHelpScout().desk.openTicket(
      { packet: { ...packet, subject: '' }, fields: {} },
      first,
    )
    await expect(opening).rejects.toThrow('Validation error: subject may not be empty')
  })

  test.each([
    [rung('convo.merged', { id: 4501 }), ['4501']],
    [rung('helpscout.test', { id: 4501 }), []],
    [rung('customer.created', { id: 4501 }), []],
  ])('only what is about conversations names a ticket (%#)', async (sent, ticketIds) => {
    expect(await fakeHelpScout().desk.readWebhook?.(sent)).toEqual({ ticketIds })
  })

  test('it is signed with HMAC-SHA1 over the body', async () => {
    const settings = helpScout.settings.parse({
      appId: 'a',
      appSecret: 's',
      inboxId: '1',
      webhookSecret: 'key',
    })
    const desk = helpScout.connect(settings, ioWith(fetch))
    const headers = new Headers({
      'x-helpscout-event': 'convo.status',
      'x-helpscout-signature': '5f8bNeDdhsFG7LtDYhOh3tnRlCY=',
    })
    const sent = { method: 'POST', url: 'https://help.example/', headers, body: '{"id":1}' }
    expect(await desk.readWebhook?.(sent)).toEqual({ ticketIds: ['1'] })
    await expect(desk.readWebhook?.({ ...sent, body: '{"id":2}' })).rejects.toThrow()
  })
})
