import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { WebhookRequest } from '../../connector.ts'
import { conforms } from '../../testing/conformance.ts'
import { first, request, said } from '../../testing/fake.ts'
import { ioWith } from '../../testing/io.ts'
import { packet } from '../../testing/packet.ts'
import { specOf } from '../../testing/spec.ts'
import { CLIENT_SECRET, fakeHubspot, signed } from './fake-hubspot.ts'
import { hubspot } from './hubspot.ts'

const SPECS = new URL('../../../../../../shared/specs/hubspot/', import.meta.url)
const spec = specOf('hubspot/hubspot.handwritten.mock.json')

conforms('HubSpot with tickets', { open: () => fakeHubspot('tickets'), lists: true, spec })
conforms('HubSpot as a custom channel', { open: () => fakeHubspot('custom-channel'), spec })

const again = { ...first, again: true }

describe('HubSpot with tickets', () => {
  test('two that open it at the same moment meet the same ticket', async () => {
    const { desk, tickets } = fakeHubspot('tickets')
    const [one, two] = await Promise.all([
      desk.openTicket(request, first),
      desk.openTicket(request, first),
    ])
    expect(one?.id).toBe(two?.id)
    expect(tickets()).toHaveLength(1)
  })

  test('one that is there already, unbeknown to us, is not told the story again', async () => {
    const { desk, tickets } = fakeHubspot('tickets')
    for (const _ of [1, 2]) await desk.openTicket(request, first)
    expect(tickets()).toMatchObject([{ comments: [{ isPublic: false }] }])
  })

  test('a story that was written but not heard of is not written again', async () => {
    const { desk, faults, crm, tickets } = fakeHubspot('tickets')
    const { id } = await desk.openTicket(request, first)
    crm.notes.length = 0
    faults.next('cut-after')
    await expect(desk.openTicket(request, again)).rejects.toMatchObject({ unknown: true })
    await desk.openTicket(request, again)
    expect(tickets().map((one) => [one.id, one.comments.length])).toEqual([[id, 1]])
  })

  test('a retry does not move a ticket back that somebody has taken on', async () => {
    const { desk, crm } = fakeHubspot('tickets')
    await desk.openTicket(request, first)
    Object.assign(crm.tickets[0]?.properties ?? {}, { hs_pipeline_stage: '3' })
    await desk.openTicket(request, again)
    expect(crm.tickets[0]?.properties.hs_pipeline_stage).toBe('3')
  })

  test('a known contact is attached, and keeps the name it has', async () => {
    const { desk, crm } = fakeHubspot('tickets')
    await desk.openTicket(request, first)
    expect(crm.tickets[0]?.contacts).toEqual(['201'])
    expect(crm.contacts[0]?.properties.firstname).toBe('Samantha')
  })

  test('an address that HubSpot refuses costs the contact, not the ticket', async () => {
    const { desk, crm, tickets } = fakeHubspot('tickets')
    const customer = { ...packet.customer, email: 'sam at home' }
    await desk.openTicket({ packet: { ...packet, customer }, fields: {} }, first)
    expect(crm.tickets[0]?.contacts).toEqual([])
    expect(tickets()[0]?.comments[0]?.text).toContain('sam at home')
  })

  test('an operator’s own fields travel by their internal names', async () => {
    const { desk, crm } = fakeHubspot('tickets')
    await desk.openTicket({ packet, fields: { hs_ticket_priority: 'HIGH' } }, first)
    expect(crm.tickets[0]?.properties.hs_ticket_priority).toBe('HIGH')
  })

  test('a test of the connection finds the property that keeps the key unique', async () => {
    const { desk, crm } = fakeHubspot('tickets')
    crm.property.hasUniqueValue = false
    await expect(desk.test()).rejects.toThrow('baton_key')
  })

  test.each([
    ['portalId', { portalId: '77' }],
    ['pipelineId', { pipelineId: '9' }],
    ['stageId', { stageId: '9' }],
  ])('a test of the connection names %s when it is not there', async (field, given) => {
    await expect(fakeHubspot('tickets', given).desk.test()).rejects.toThrow(field)
  })

  test('a long answer is read whole', async () => {
    const { desk, inbox, staff } = fakeHubspot('tickets')
    const ticket = await desk.openTicket(request, first)
    staff.reply(ticket.id, 'On its')
    Object.assign(inbox.threads[0]?.messages[0] ?? {}, { truncationStatus: 'TRUNCATED' })
    expect((await desk.readTicket?.(ticket, null))?.news).toMatchObject([
      { text: 'On its (whole)' },
    ])
  })

  test('a token that has ended is renewed once', async () => {
    const { desk, live, heard } = fakeHubspot('tickets')
    live.clear()
    await Promise.all([1, 2, 3].map(() => desk.test()))
    expect(heard.filter(({ url }) => url.pathname.startsWith('/oauth/'))).toHaveLength(1)
  })
})

describe('HubSpot as a custom channel', () => {
  test('the customer’s words are the customer’s, and the story is seen by teammates only', async () => {
    const { desk, tickets } = fakeHubspot('custom-channel')
    await desk.openTicket(request, first)
    expect(tickets()[0]?.comments).toMatchObject([
      { by: 'customer', isPublic: true, text: 'Where is my refund?\n\na person please' },
      { by: 'us', isPublic: false },
    ])
  })

  test('it speaks with the key, so that the same words twice are one message', async () => {
    const { desk, heard, tickets } = fakeHubspot('custom-channel')
    const ticket = await desk.openTicket(request, first)
    for (const again of [false, true, true])
      await desk.addComment(ticket, said, { key: 'k', again })
    const sent = heard.filter(({ body }) => (body as { text?: string })?.text === 'Any news?')
    expect(sent).toHaveLength(3)
    expect(tickets()[0]?.comments.filter(({ text }) => text === 'Any news?')).toHaveLength(1)
  })

  test('a thread that was begun unheard, before its story was in it, is found by its first words', async () => {
    const { desk, faults, tickets } = fakeHubspot('custom-channel')
    await desk.openTicket(request, { key: 'esc_0', again: false })
    faults.next('cut-after')
    await expect(desk.openTicket(request, first)).rejects.toMatchObject({ unknown: true })
    const [told, unheard] = tickets()
    expect(await desk.findTicket('esc_0', request)).toMatchObject({ id: told?.id })
    expect(await desk.findTicket('esc_1', request)).toMatchObject({ id: unheard?.id })
    expect(await desk.findTicket('esc_1')).toBeNull()
    const other = { ...packet, customer: { ...packet.customer, name: 'Kim' } }
    expect(await desk.findTicket('esc_1', { packet: other, fields: {} })).toBeNull()
  })

  test('what others said meanwhile is told to teammates, not to the customer once more', async () => {
    const { desk, tickets } = fakeHubspot('custom-channel')
    const ticket = await desk.openTicket(request, first)
    const lines = [{ messageId: 'm5', by: 'assistant' as const, text: 'Shipped on Friday.' }]
    await desk.addComment(ticket, { kind: 'conversation', lines }, { key: 'k', again: false })
    expect(tickets()[0]?.comments.at(-1)).toMatchObject({ by: 'us', isPublic: false })
  })

  test('a thread that was closed may go on as another, and that is then the ticket', async () => {
    const { desk, staff } = fakeHubspot('custom-channel')
    const ticket = await desk.openTicket(request, first)
    staff.solve(ticket.id)
    const written = await desk.addComment(ticket, said, { key: 'k', again: false })
    expect(written.ticket?.id).not.toBe(ticket.id)
    expect(written.ticket?.memo).toEqual(ticket.memo)
  })

  test('a channel that was never connected is named', async () => {
    const none = fakeHubspot('custom-channel', { channelId: '' })
    await expect(none.desk.openTicket(request, first)).rejects.toThrow('channelId')
    const wrong = fakeHubspot('custom-channel', { channelAccountId: '9' })
    await expect(wrong.desk.test()).rejects.toThrow('Connect the channel')
  })
})

describe('HubSpot’s webhooks', () => {
  const { desk } = fakeHubspot('custom-channel')

  const at = (sentAt: string, clientSecret: string) => {
    const given = { mode: 'custom-channel', portalId: '123', clientId: 'c', clientSecret }
    const now = () => new Date(Number(sentAt))
    return hubspot.connect(hubspot.settings.parse(given), ioWith(fetch, { now }))
  }
  const with3 = (v3: string, sentAt: string) =>
    new Headers({ 'x-hubspot-signature-v3': v3, 'x-hubspot-request-timestamp': sentAt })

  test('codes in the address are decoded before they are signed', async () => {
    const sentAt = '1795255201000'
    const headers = with3('ApdRCdWS/JGKVBX0Zmktp7OSYW5BwCkg09udf5kWjAA=', sentAt)
    const url = 'https://hooks.example.com/hubspot?to=a%40b.co&p=%2Fx'
    const rung = { method: 'POST', url, headers, body: '[]' }
    const read = (rung: WebhookRequest) => at(sentAt, 'test_client_secret').readWebhook?.(rung)
    expect(await read(rung)).toEqual({ ticketIds: [] })
    const other = { ...rung, url: url.replace('%2Fx', '%2Fy') }
    await expect(read(other)).rejects.toMatchObject({ name: 'Unauthentic' })
  })

  test('one of ten minutes ago is not believed', async () => {
    const late = signed([], { at: new Date('2026-01-05T08:50:00.000Z') })
    await expect(desk.readWebhook?.(late)).rejects.toMatchObject({ name: 'Unauthentic' })
  })

  test('events of another account, and of other things, name nothing', async () => {
    const others = [
      { subscriptionType: 'ticket.creation', objectId: 1, portalId: 9 },
      { subscriptionType: 'contact.creation', objectId: 2, portalId: 123 },
      'nonsense',
    ]
    expect(await desk.readWebhook?.(signed(others))).toEqual({ ticketIds: [] })
  })

  test('published signatures are believed', async (context) => {
    const file = new URL('signature-vectors.json', SPECS)
    if (!existsSync(file)) return context.skip('The signatures are not at hand.')
    const { vectors } = JSON.parse(readFileSync(file, 'utf8'))
    for (const { uri, body, method, secret, timestamp, v3 } of vectors) {
      const rung = { method, url: uri, headers: with3(v3, timestamp), body }
      const hint = at(timestamp, secret).readWebhook?.(rung)
      await expect(hint).resolves.toHaveProperty('ticketIds')
    }
  })
})

describe('HubSpot’s sign-in', () => {
  test('asks for the rights of the mode, and keeps what comes back', async () => {
    const fake = fakeHubspot('tickets')
    const settings = hubspot.settings.parse({
      portalId: '123',
      clientId: 'c',
      clientSecret: CLIENT_SECRET,
    })
    const asked = { redirectUri: 'https://help.example/back', state: 's', challenge: 'c' }
    const url = new URL(hubspot.oauth?.authorizeUrl(settings, asked) ?? '')
    expect(url.searchParams.get('scope')?.split(' ')).toContain('tickets')
    const given = {
      code: 'x',
      redirectUri: asked.redirectUri,
      verifier: 'v',
      query: new URLSearchParams(),
    }
    const io = { fetch: fake.fetch, now: () => new Date(0), baseUrl: 'https://api.hubapi.com' }
    const kept = await hubspot.oauth?.exchange(settings, given, io)
    expect(kept).toMatchObject({ refreshToken: 'rt_0', expiresAt: expect.any(String) })
  })

  test('a limit without a number is waited out, and a locked ticket is tried again', async () => {
    const { desk, faults } = fakeHubspot('tickets')
    faults.always({ status: 429 })
    await expect(desk.test()).rejects.toMatchObject({ retryAfterSeconds: 10 })
    faults.always({ status: 423 as 422 })
    await expect(desk.test()).rejects.toMatchObject({ retry: true, retryAfterSeconds: 10 })
  })
})
