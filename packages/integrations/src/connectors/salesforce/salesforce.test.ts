import { describe, expect, test } from 'vitest'
import type { Comment } from '../../connector.ts'
import { conforms } from '../../testing/conformance.ts'
import { packet } from '../../testing/packet.ts'
import { specOf } from '../../testing/spec.ts'
import { fakeSalesforce } from './fake-salesforce.ts'
import { PRIVATE_KEY } from './fake-sign-in.ts'

conforms('Salesforce', {
  open: () => fakeSalesforce({ emails: true }),
  lists: true,
  spec: specOf('salesforce/salesforce-case.handwritten.mock.json'),
  // Its outbound messages carry no signature: cases are read instead.
  webhooks: false,
})

const request = { packet, fields: { Product__c: 'web' } }
const first = { key: 'esc_1', again: false }
const said = (text: string): Comment => ({
  kind: 'conversation',
  lines: [{ messageId: 'm4', by: 'customer', name: 'Sam', text }],
})

describe('Salesforce signs in', () => {
  const signIns = ({ heard }: ReturnType<typeof fakeSalesforce>) =>
    heard.filter(({ url }) => url.pathname === '/services/oauth2/token').length

  test('with a user’s name and a private key, without any secret', async () => {
    const jwt = { clientSecret: undefined, username: 'bot@acme.example', privateKey: PRIVATE_KEY }
    const { desk, tickets } = fakeSalesforce(jwt)
    await desk.openTicket(request, first)
    expect(tickets()).toHaveLength(1)
  })

  test('again when the session has ended, once for all who wait', async () => {
    const acme = fakeSalesforce()
    await acme.desk.test()
    acme.endSessions()
    await Promise.all([acme.desk.test(), acme.desk.findTicket('esc_1'), acme.desk.test()])
    expect(signIns(acme)).toBe(2)
  })

  test.each([
    ['neither way', { clientSecret: undefined }, /consumer secret, or both/],
    ['a name alone', { clientSecret: undefined, username: 'bot@acme.example' }, /or both/],
    [
      'a broken key',
      { username: 'bot@acme.example', privateKey: '-----BEGIN PRIVATE KEY-----\nMIIB' },
      /paste the whole PEM/,
    ],
    ['a wrong secret', { clientSecret: 'other' }, /invalid_grant: nobody we know/],
  ])('not with %s, and says why', async (_, changed, words) => {
    const problem = fakeSalesforce(changed).desk.test()
    await expect(problem).rejects.toThrow(words)
    await expect(problem).rejects.toMatchObject({ retry: false })
  })
})

describe('Salesforce', () => {
  test('a retry leaves alone what a teammate has changed meanwhile', async () => {
    const acme = fakeSalesforce()
    acme.faults.next('cut-after')
    await expect(acme.desk.openTicket(request, first)).rejects.toMatchObject({ unknown: true })
    Object.assign(acme.cases[0] ?? {}, { Subject: 'Refund, third time!' })
    await acme.desk.openTicket(request, { ...first, again: true })
    expect(acme.tickets()).toMatchObject([{ subject: 'Refund, third time!' }])
  })

  test('a verified customer’s case is their contact’s; who only claims to be Sam is a name', async () => {
    const acme = fakeSalesforce()
    acme.contacts.push({ Id: '003A000000SAM00IAA', Email: 'sam@example.com' })
    await acme.desk.openTicket(request, first)
    const claimed = { ...packet, customer: { ...packet.customer, verified: false } }
    await acme.desk.openTicket({ packet: claimed, fields: {} }, { key: 'esc_2', again: false })
    expect(acme.cases[0]).toMatchObject({ ContactId: '003A000000SAM00IAA', Product__c: 'web' })
    expect(acme.cases[1]).toMatchObject({ SuppliedEmail: 'sam@example.com', SuppliedName: 'Sam' })
    expect(acme.cases[1]).not.toHaveProperty('ContactId')
  })

  test('of two contacts with one address it takes neither', async () => {
    const acme = fakeSalesforce()
    for (const Id of ['003A000000ONE00IAA', '003A000000TWO00IAA'])
      acme.contacts.push({ Id, Email: 'sam@example.com' })
    await acme.desk.openTicket(request, first)
    expect(acme.cases[0]).not.toHaveProperty('ContactId')
  })

  test('nothing we write is published', async () => {
    const { desk, tickets } = fakeSalesforce()
    const ticket = await desk.openTicket(request, first)
    await desk.addComment(ticket, said('Any news?'), { key: 'k1', again: false })
    expect(tickets()[0]?.comments.every(({ isPublic }) => !isPublic)).toBe(true)
  })

  test('a long message takes several comments, counted in bytes, and loses no letter', async () => {
    const { desk, tickets } = fakeSalesforce()
    const ticket = await desk.openTicket(request, first)
    const long = `${'Größe 👩‍👩‍👧‍👦\n'.repeat(300)}${'x'.repeat(5_000)} end`
    const { ids } = await desk.addComment(ticket, said(long), { key: 'k1', again: false })
    const bodies =
      tickets()[0]
        ?.comments.slice(1)
        .map(({ text }) => text) ?? []
    expect(ids).toHaveLength(bodies.length)
    expect(bodies.length).toBeGreaterThan(3)
    const together = bodies.map((body) => body.replace(/\n\n\[baton:.*\]$/, '')).join('')
    expect(together.replace(/\s/g, '')).toBe(`Sam: ${long}`.replace(/\s/g, ''))
  })

  test('when the second of several comments fails, the first is not written again', async () => {
    const { desk, tickets, faults } = fakeSalesforce()
    const ticket = await desk.openTicket(request, first)
    const long = said('word '.repeat(1_500))
    faults.next('none', { status: 429 })
    const writing = desk.addComment(ticket, long, { key: 'k1', again: false })
    await expect(writing).rejects.toMatchObject({ retry: true, unknown: true })
    await desk.addComment(ticket, long, { key: 'k1', again: true })
    const bodies =
      tickets()[0]
        ?.comments.slice(1)
        .map(({ text }) => text) ?? []
    expect(bodies).toHaveLength(2)
    expect(bodies.filter((body) => body.endsWith('[baton:k1]'))).toHaveLength(1)
  })

  test('what the customer writes in a portal is not a teammate’s', async () => {
    const acme = fakeSalesforce()
    const ticket = await acme.desk.openTicket(request, first)
    acme.customerComments(ticket.id, 'Me again')
    expect((await acme.desk.readTicket?.(ticket, null))?.news).toEqual([])
  })

  test('of the e-mails of a case, those sent to the customer come back, without what they quote', async () => {
    const acme = fakeSalesforce({ emails: true })
    const ticket = await acme.desk.openTicket(request, first)
    const quoted = 'On its way!\n\n--------------- Original Message ---------------\nFrom: Sam'
    acme.mails(ticket.id, { to: 'sam@example.com', text: quoted, status: '3' })
    acme.mails(ticket.id, { to: 'sam@example.com', text: 'half a dr', status: '5' })
    acme.mails(ticket.id, { to: 'warehouse@acme.example', text: 'Where is it?', status: '3' })
    const read = await acme.desk.readTicket?.(ticket, null)
    expect(read?.news.map(({ text }) => text)).toEqual(['On its way!'])
  })

  test('a file of an e-mail comes with it, however it is kept; one that we may not see is told of', async () => {
    const acme = fakeSalesforce({ emails: true })
    const ticket = await acme.desk.openTicket(request, first)
    const file = { name: 'label.pdf', bytes: Buffer.from('%PDF') }
    acme.mails(ticket.id, { to: 'sam@example.com', text: 'See', status: '3', file })
    const read = async () => {
      const { news = [] } = (await acme.desk.readTicket?.(ticket, null)) ?? {}
      return news.flatMap(({ attachments = [] }) => attachments)
    }
    acme.keepsFiles('attachments')
    const [old] = await read()
    const pieces: Uint8Array[] = []
    for await (const piece of (await old?.open()) ?? []) pieces.push(piece)
    expect([old?.name, Buffer.concat(pieces).toString()]).toEqual(['label.pdf', '%PDF'])
    acme.keepsFiles(null)
    const [unseen] = await read()
    await expect(unseen?.open()).rejects.toThrow(/does not show it/)
  })

  test('a status is chosen by whether it closes the case, whatever it is called', async () => {
    const { desk, cases } = fakeSalesforce()
    const ticket = await desk.openTicket(request, first)
    await desk.setStatus?.(ticket, 'solved')
    expect(cases[0]?.Status).toBe('Abgeschlossen')
  })

  test('one reading costs one call', async () => {
    const { desk, heard } = fakeSalesforce()
    const ticket = await desk.openTicket(request, first)
    const before = heard.length
    await desk.readTicket?.(ticket, null)
    expect(heard.length - before).toBe(1)
  })

  test('the calls of the day being used up is a reason to wait, not to give up', async () => {
    const { desk, faults } = fakeSalesforce()
    faults.next({
      status: 403,
      body: [{ errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'TotalRequests Limit exceeded.' }],
    })
    const opening = desk.openTicket(request, first)
    await expect(opening).rejects.toMatchObject({ retry: true, retryAfterSeconds: 900 })
  })

  test.each([
    ['is not unique', { unique: false }],
    ['is no external id', { externalId: false }],
  ])('a key field that %s is found by the test of the connection', async (_, wrong) => {
    const acme = fakeSalesforce()
    Object.assign(acme.keyField, wrong)
    await expect(acme.desk.test()).rejects.toThrow(/External ID and Unique ticked/)
  })
})
