// Against a real Postfix and a real Dovecot, where they are or can be installed.
import { afterAll, describe, expect, test } from 'vitest'
import { conforms } from '../../testing/conformance.ts'
import { again, first, request, said, whispered } from '../../testing/fake.ts'
import { type FakeMailbox, fakeMailbox } from './testing/fake-mailbox.ts'
import { missingMailServers } from './testing/install.ts'
import { startMailServers } from './testing/mail-servers.ts'
import { answerTo, readSent, type Sent } from './testing/mails.ts'

const missing = await missingMailServers()
if (missing) console.warn(`Left out, the tests of e-mail with a mailbox: ${missing}`)
const servers = missing === null ? await startMailServers() : null
const open: FakeMailbox[] = []
afterAll(async () => {
  for (const one of open) await one.close()
  await servers?.stop()
})

async function mailbox(settings: Record<string, unknown> = {}): Promise<FakeMailbox> {
  if (!servers) throw new Error('There are no mail servers.')
  const fake = await fakeMailbox(servers, settings)
  open.push(fake)
  return fake
}

const read = async ({ desk }: FakeMailbox, cursor: string | null = null) =>
  (await desk.readAll?.(cursor)) ?? expect.fail('it cannot be read')
const opened = async (fake: FakeMailbox): Promise<Sent> => {
  await fake.desk.openTicket(request, first)
  return (await fake.arrived())[0] ?? expect.fail('no mail arrived')
}

if (servers)
  conforms('E-mail with a mailbox', { open: () => mailbox(), status: false, webhooks: false })

describe.skipIf(!servers)('On a real mail server', () => {
  test.each(['submission', 'smtps'] as const)(
    '%s is spoken with TLS and a sign-in',
    async (port) => {
      const fake = await mailbox({
        smtpPort: servers?.ports[port],
        smtpSecurity: port === 'smtps' ? 'tls' : 'starttls',
        ...{ imapPort: servers?.ports.imap, imapSecurity: 'starttls' },
      })
      expect(await fake.desk.test()).toContain(`${fake.user}@desk.test`)
      expect((await opened(fake)).subject).toContain('Where is my refund?')
      expect((await read(fake)).passedOver).toEqual({ 'our own mail': 1 })
    },
  )

  test.each([
    [
      'SMTP',
      { smtpPort: servers?.ports.smtps, smtpSecurity: 'tls', certificate: '' },
      /certificate/,
    ],
    ['IMAP', { certificate: '' }, /certificate/],
    ['SMTP', { smtpPort: servers?.ports.smtp, password: 'wrong' }, /Check user and password/],
    ['IMAP', { imapPassword: 'wrong' }, /refuses the sign-in/],
    ['IMAP', { imapFolder: 'Answers' }, /Answers|Mailbox/],
  ])('what %s refuses is said, with a remedy: %o', async (_, settings, words) => {
    const { desk } = await mailbox(settings)
    const error = await desk.test().catch((error) => error)
    expect(error).toMatchObject({ name: 'DeliveryError' })
    expect(error.message).toMatch(words)
    expect(error.message).not.toContain('secret')
  })

  test('a colleague who is away does not answer us, and would not be heard', async () => {
    servers?.sieve('away', 'require "vacation"; vacation "I am away.";')
    const fake = await mailbox({ to: 'away@desk.test' })
    await fake.desk.openTicket(request, first)
    const [story] = await Promise.all(((await servers?.inbox('away')) ?? []).map(readSent))
    expect(await fake.arrived()).toEqual([])
    // The same colleague answers a person's mail to the same address, and so it comes to us.
    const mail = answerTo(story as Sent, {
      headers: { To: 'away@desk.test', 'Auto-Submitted': '' },
    })
    const address = (story as Sent).replyTo
    await fake.bring(
      mail.replace('<ada@desk.test>', `<${address}>`).replace('Ada <ada@desk.test>', address),
      'away@desk.test',
    )
    expect((await fake.arrived()).map(({ text }) => text.trim())).toEqual(['I am away.'])
    expect(await read(fake)).toMatchObject({ news: [], passedOver: { 'an automatic answer': 1 } })
  })

  test('a bounce is no answer, and is counted as what it is', async () => {
    const fake = await mailbox({ to: 'nobody@elsewhere.test' })
    await fake.desk.openTicket(request, first)
    expect(await fake.arrived()).toHaveLength(1)
    const { news, passedOver } = await read(fake)
    expect(news).toEqual([])
    expect(passedOver).toEqual({ 'a mail of ours that came back': 1 })
  })

  test('where no copy is kept, what is sent again is the same mail', async () => {
    const fake = await mailbox({ to: 'team@desk.test' })
    fake.faults.next('cut-after')
    await fake.desk.openTicket(request, first).catch(() => {})
    await fake.desk.openTicket(request, again)
    const mails = await Promise.all(((await servers?.inbox('team')) ?? []).map(readSent))
    expect(mails.length).toBeGreaterThan(0)
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1)
  })

  test('answers are read once, in order, with what is no answer between them', async () => {
    const fake = await mailbox()
    const story = await opened(fake)
    for (const text of ['One', 'Two']) {
      await fake.bring(answerTo(story, { text }), story.replyTo)
      const stranger = { 'Return-Path': '<x@y.example>', From: 'x@y.example' }
      await fake.bring(answerTo(story, { headers: stranger }), story.replyTo)
    }
    await fake.settle?.()
    const all = await read(fake)
    expect(all.news.map(({ text }) => text)).toEqual(['One', 'Two'])
    expect(all.passedOver).toEqual({ 'our own mail': 1, 'a sender outside the team': 2 })
    expect(await read(fake, all.cursor)).toEqual({ news: [], passedOver: {}, cursor: all.cursor })
    await fake.bring(answerTo(story, { text: 'Three' }), story.replyTo)
    await fake.settle?.()
    expect((await read(fake, all.cursor)).news).toMatchObject([{ text: 'Three' }])
  })

  test('a mailbox that was made anew is read from its beginning, to the same ids', async () => {
    const fake = await mailbox()
    const story = await opened(fake)
    await fake.bring(answerTo(story, {}), story.replyTo)
    await fake.settle?.()
    const { news } = await read(fake)
    expect((await read(fake, '1:4000')).news).toEqual(news)
  })

  test('an empty mailbox is read without a word', async () => {
    const { news, cursor } = await read(await mailbox())
    expect(news).toEqual([])
    expect(cursor).toMatch(/^\d+:0$/)
  })

  test('the thread holds, and the answer to a note goes nowhere', async () => {
    const fake = await mailbox()
    const ticket = await fake.desk.openTicket(request, first)
    const more = await fake.desk.addComment(ticket, said, { key: 'esc_1_9', again: false })
    await fake.desk.addComment(more.ticket ?? ticket, whispered, { key: 'esc_1_10', again: false })
    const note = (await fake.arrived()).find(({ text }) => text.includes('VIP'))
    await fake.bring(answerTo(note as Sent, {}), (note as Sent).replyTo)
    await fake.settle?.()
    expect(await read(fake)).toMatchObject({
      news: [],
      passedOver: { 'an answer to a note': 1, 'our own mail': 3 },
    })
  })
})
