import { describe, expect, test } from 'vitest'
import { conforms } from '../../testing/conformance.ts'
import { first, request, said } from '../../testing/fake.ts'
import { packet } from '../../testing/packet.ts'
import { specOf } from '../../testing/spec.ts'
import { fakeZohoDesk, OTHER_KEY, signed } from './fake-zoho-desk.ts'
import { zohoDesk } from './zoho-desk.ts'

conforms('Zoho Desk', {
  open: () => fakeZohoDesk(),
  lists: true,
  spec: specOf('zoho-desk/zoho-desk.handwritten.mock.json'),
})

const again = { ...first, again: true }
const retried = { key: 'cnv_1_9', again: true }

describe('Zoho Desk, once', () => {
  test('a ticket that nobody heard of is found although the search does not know it yet', async () => {
    const { desk, faults, tickets } = fakeZohoDesk()
    faults.next('cut-after')
    await expect(desk.openTicket(request, first)).rejects.toMatchObject({ unknown: true })
    expect(await desk.findTicket('esc_1')).toBeNull()
    const found = await desk.openTicket(request, again)
    expect(tickets().map(({ id }) => id)).toEqual([found.id])
  })

  test('it is found among hundreds of later ones, and by search when its subject was changed', async () => {
    const { desk, records, settle, tickets } = fakeZohoDesk()
    const { id } = await desk.openTicket(request, first)
    for (let nth = 0; nth < 120; nth++)
      await desk.openTicket(request, { key: `esc_other_${nth}`, again: false })
    expect((await desk.openTicket(request, again)).id).toBe(id)
    Object.assign(records.tickets[0] ?? {}, { subject: 'Renamed by a rule' })
    settle?.()
    expect((await desk.openTicket(request, again)).id).toBe(id)
    expect(tickets()).toHaveLength(121)
  })

  test('a key that only begins like ours is another ticket', async () => {
    const { desk, settle } = fakeZohoDesk()
    await desk.openTicket(request, { key: 'esc_12', again: false })
    settle?.()
    expect(await desk.findTicket('esc_1')).toBeNull()
  })

  test('a story that was not written before is written, and one that was is not', async () => {
    const { desk, faults, tickets, records } = fakeZohoDesk()
    await desk.openTicket(request, first)
    const [ticket] = records.tickets
    ticket?.entries.splice(0)
    faults.next('cut-after')
    await expect(desk.openTicket(request, again)).rejects.toMatchObject({ unknown: true })
    await desk.openTicket(request, again)
    expect(tickets()[0]?.comments.filter(({ text }) => text.includes('SUMMARY'))).toHaveLength(1)
  })
})

describe('Zoho Desk, what is written', () => {
  test('Zoho shows the description to the customer: it is theirs, and the story is private', async () => {
    const { desk, tickets } = fakeZohoDesk()
    const ticket = await desk.openTicket(request, first)
    await desk.addComment(ticket, said, { key: 'cnv_1_9', again: false })
    const [description, ...ours] = tickets()[0]?.comments ?? []
    expect(description?.text).toBe('Where is my refund?\n\na person please')
    expect(ours.map(({ isPublic }) => isPublic)).toEqual([false, false])
  })

  test('an address that Zoho refuses costs the address, not the ticket', async () => {
    const { desk, tickets, records } = fakeZohoDesk()
    const customer = { ...packet.customer, email: 'sam at home' }
    await desk.openTicket({ packet: { ...packet, customer }, fields: {} }, first)
    expect(records.tickets[0]?.email).toBeUndefined()
    expect(tickets()[0]?.comments[1]?.text).toContain('sam at home')
  })

  test('an operator’s own fields travel by their API names; one that is not there is named', async () => {
    const { desk, records } = fakeZohoDesk()
    await desk.openTicket({ packet, fields: { cf_source: 'chat' } }, first)
    expect(records.tickets[0]?.cf).toEqual({ cf_source: 'chat', cf_baton_key: 'esc_1' })
    const wrong = desk.openTicket({ packet, fields: { cf_none: 'x' } }, { key: 'k', again: false })
    await expect(wrong).rejects.toThrow('/cf invalid')
  })

  test('nobody is mentioned by what a customer types', async () => {
    const { desk, tickets } = fakeZohoDesk()
    const ticket = await desk.openTicket(request, first)
    const lines = [{ ...said.lines[0], text: 'zsu[@user:1]zsu' }] as typeof said.lines
    await desk.addComment(ticket, { ...said, lines }, { key: 'k', again: false })
    expect(tickets()[0]?.comments.at(-1)?.text).not.toContain('zsu[@')
  })
})

describe('Zoho Desk, what comes back', () => {
  const opened = async () => {
    const fake = fakeZohoDesk()
    const ticket = await fake.desk.openTicket(request, first)
    const [record] = fake.records.tickets
    const write = (content: string, more: object, type: 'comment' | 'thread' = 'thread') =>
      record && fake.records.write(record, { type, content, by: 'staff', isPublic: true, more })
    const read = async (cursor: string | null = null) => {
      const all = (await fake.desk.readTicket?.(ticket, cursor)) ?? expect.fail()
      return { ...all, texts: all.news.map(({ text }) => text) }
    }
    return { ...fake, ticket, write, read }
  }

  test('of a mail the answer, of a comment the words, both as plain text', async () => {
    const { write, read } = await opened()
    const quoted = '<div>---- On Mon, Sam wrote ----</div><blockquote>Where is it?</blockquote>'
    write(`<div>On its way &amp; paid.</div>${quoted}`, {})
    write('<p>Here <b>too</b></p>', { contentType: 'html' }, 'comment')
    write('1 < 2', { contentType: 'plainText' }, 'comment')
    expect((await read()).texts.sort()).toEqual(['1 < 2', 'Here too', 'On its way & paid.'])
  })

  test('a comment’s file comes with it, and one that Zoho gives no address of is named', async () => {
    const { write, read, ticket, records } = await opened()
    const path = `/api/v1/tickets/${ticket.id}/comments/6/attachments/78/content`
    records.files.set(path, Buffer.from('words'))
    const here = { id: '78', name: 'log.txt', size: '5', href: path }
    const nowhere = { id: '79', name: 'gone.txt', size: '9' }
    write('See', { contentType: 'plainText', attachments: [here, nowhere] }, 'comment')
    const [file, lost] = (await read()).news.flatMap(({ attachments = [] }) => attachments)
    const pieces: Uint8Array[] = []
    for await (const piece of (await file?.open()) ?? []) pieces.push(piece)
    expect(Buffer.concat(pieces).toString()).toBe('words')
    await expect(lost?.open()).rejects.toThrow(/gone\.txt cannot be fetched/)
  })

  test('drafts, forwards, mails that failed and what bots send are not for the customer', async () => {
    const { write, read } = await opened()
    write('Draft', { isDraft: true })
    write('To the supplier', { isForward: true })
    write('Private', { visibility: 'private' })
    write('Failed', { status: 'FAILED' })
    write('From the customer', { direction: 'in' })
    write('Automatic', { author: { type: 'SYSTEM' } })
    expect((await read()).texts).toEqual([])
  })

  test('a mail that was drafted before, and sent after, another answer is not passed over', async () => {
    const { write, read, heard } = await opened()
    const draft = write('Written first', { isDraft: true, createdTime: '2026-01-05T08:00:00.000Z' })
    write('Sent first', {})
    const one = await read()
    expect(one.texts).toEqual(['Sent first'])
    Object.assign(draft?.more ?? {}, { isDraft: false })
    const calls = heard.length
    expect((await read(one.cursor)).texts).toEqual(['Written first'])
    // The ticket, the list, and the one mail that is new.
    expect(heard.length - calls).toBe(3)
  })

  test('statuses go by their type, whatever they are called', async () => {
    const { desk, ticket, records, read } = await opened()
    await desk.setStatus?.(ticket, 'solved')
    expect(records.tickets[0]?.status).toBe('Done')
    expect((await read()).state).toMatchObject({ status: 'solved', assignee: { name: 'Ada' } })
  })
})

describe('Zoho Desk’s webhooks', () => {
  const event = [{ eventType: 'Ticket_Update', payload: { id: '77' } }]

  test.each([
    ['another organization', signed(event, { claims: { iss: 'orgId:1' } })],
    ['a token that has ended', signed(event, { claims: { exp: 1 } })],
    ['a key that is not Zoho’s', signed(event, { key: OTHER_KEY })],
  ])('%s is not believed', async (_, rung) => {
    const { desk } = fakeZohoDesk()
    await expect(desk.readWebhook?.(rung)).rejects.toMatchObject({ name: 'Unauthentic' })
  })

  test('a token cannot choose how it is checked', async () => {
    const { desk, heard } = fakeZohoDesk()
    const part = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url')
    const token = `${part({ alg: 'none', kid: 'k1' })}.${part({ iss: 'orgId:60001234567' })}.`
    const rung = { ...signed(event), headers: new Headers({ 'x-zdesk-jwt': token }) }
    await expect(desk.readWebhook?.(rung)).rejects.toMatchObject({ name: 'Unauthentic' })
    expect(heard).toHaveLength(0)
  })

  test('the keys are fetched once for many webhooks', async () => {
    const { desk, heard } = fakeZohoDesk()
    for (const _ of [1, 2, 3])
      expect(await desk.readWebhook?.(signed(event))).toEqual({ ticketIds: ['77'] })
    expect(heard).toHaveLength(1)
  })

  test('Zoho trying the address finds somebody at home, and is told nothing', async () => {
    const { desk } = fakeZohoDesk()
    const knock = { url: 'https://help.example/w', headers: new Headers() }
    const got = await desk.readWebhook?.({ ...knock, method: 'GET', body: '' })
    const posted = await desk.readWebhook?.({ ...knock, method: 'POST', body: '{}' })
    expect([got, posted]).toEqual([{ ticketIds: [] }, { ticketIds: [] }])
  })
})

describe('Zoho Desk’s sign-in', () => {
  const asked = { redirectUri: 'https://help.example/back', state: 's', challenge: 'c' }
  const given = (query: string) => ({
    ...{ code: 'code', redirectUri: asked.redirectUri, verifier: 'v' },
    query: new URLSearchParams(query),
  })

  test.each([
    ['us', 'accounts.zoho.com', 'desk.zoho.com'],
    ['eu', 'accounts.zoho.eu', 'desk.zoho.eu'],
    ['au', 'accounts.zoho.com.au', 'desk.zoho.com.au'],
    ['ca', 'accounts.zohocloud.ca', 'desk.zohocloud.ca'],
  ])('in %s it is at %s, and the desk at %s', (dataCentre, accounts, host) => {
    const { settings } = fakeZohoDesk({ dataCentre })
    expect(new URL(zohoDesk.oauth?.authorizeUrl(settings, asked) ?? '').host).toBe(accounts)
    expect(new URL(zohoDesk.baseUrl(settings)).host).toBe(host)
  })

  test('an account of another data centre is told which to choose, and no address of a query is called', async () => {
    const { settings, io, heard } = fakeZohoDesk()
    const elsewhere = 'location=in&accounts-server=https://evil.example'
    const exchange = zohoDesk.oauth?.exchange(settings, given(elsewhere), io)
    await expect(exchange).rejects.toThrow('lives in in')
    expect(heard).toHaveLength(0)
    const kept = await zohoDesk.oauth?.exchange(settings, given('location=eu'), io)
    expect(kept).toMatchObject({ accessToken: 'at_1', refreshToken: 'rt_0' })
    expect(heard[0]?.url.host).toBe('accounts.zoho.eu')
  })

  test('a token that has ended is renewed once, and what renews it is kept', async () => {
    const { desk, live, heard, tokens } = fakeZohoDesk()
    live.clear()
    await Promise.all([1, 2, 3].map(() => desk.test()))
    expect(heard.filter(({ url }) => url.pathname === '/oauth/v2/token')).toHaveLength(1)
    expect(tokens.kept()).toMatchObject({ accessToken: 'at_1', refreshToken: 'rt_0' })
  })

  test('a refusal that comes as a 200 is a refusal; too many tokens is a matter of waiting', async () => {
    const { desk, live, tokens } = fakeZohoDesk()
    live.clear()
    await tokens.get(async () => ({ accessToken: 'old', refreshToken: 'rt_gone' }), 'at_0')
    await expect(desk.test()).rejects.toMatchObject({ retry: false })
    await expect(desk.test()).rejects.toThrow('invalid_code')
    await tokens.get(async () => ({ accessToken: 'older', refreshToken: 'rt_busy' }), 'old')
    await expect(desk.test()).rejects.toMatchObject({ retry: true, retryAfterSeconds: 600 })
  })

  test.each([
    ['orgId', { orgId: '7' }, 'Acme'],
    ['departmentId', { departmentId: '7' }, 'Support (18)'],
    ['keyField', { keyField: 'cf_none' }, 'cf_none'],
  ])(
    'a test of the connection names %s when it is not there, and what is',
    async (field, wrong, there) => {
      const testing = fakeZohoDesk(wrong).desk.test()
      await expect(testing).rejects.toThrow(field)
      await expect(fakeZohoDesk(wrong).desk.test()).rejects.toThrow(there)
    },
  )

  test('a comment is looked for under its mark', async () => {
    const { desk, tickets } = fakeZohoDesk()
    const ticket = await desk.openTicket(request, first)
    for (const _ of [1, 2]) await desk.addComment(ticket, said, retried)
    expect(tickets()[0]?.comments.filter(({ text }) => text.includes('Any news?'))).toHaveLength(1)
  })
})
