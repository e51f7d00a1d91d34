import { afterAll, describe, expect, test } from 'vitest'
import type { Desk } from '../../connector.ts'
import { conforms } from '../../testing/conformance.ts'
import { first, request, said, whispered } from '../../testing/fake.ts'
import { ioWith } from '../../testing/io.ts'
import { longPacket, packet } from '../../testing/packet.ts'
import { email } from './email.ts'
import { type FakeSmtp, fakeSmtp } from './testing/fake-smtp.ts'
import type { Sent } from './testing/mails.ts'

const open: FakeSmtp[] = []
afterAll(async () => {
  for (const one of open) await one.close()
})

async function server(settings: Record<string, unknown> = {}): Promise<FakeSmtp> {
  const fake = await fakeSmtp(settings)
  open.push(fake)
  return fake
}

conforms('E-mail with a webhook', {
  open: () => server(),
  status: false,
  reads: false,
  looksBeforeRetry: false,
})

function valuesOf(mail: Sent | undefined, name: string): string[] {
  return (mail?.headers ?? []).filter(({ key }) => key === name).map(({ value }) => value)
}

describe('A mail of ours', () => {
  test('says that a program sent it, where answers go, and which ticket it is of', async () => {
    const { desk, sent } = await server()
    const ticket = await desk.openTicket(request, first)
    const [mail] = sent
    expect(valuesOf(mail, 'auto-submitted')).toEqual(['auto-generated'])
    expect(valuesOf(mail, 'from')).toEqual(['Baton <support@desk.test>'])
    expect(valuesOf(mail, 'to')).toEqual(['team@desk.test'])
    expect(mail?.replyTo).toMatch(/^support\+[a-z2-7]{25}@desk\.test$/)
    expect(mail?.subject).toBe(`[#${ticket.id}] Where is my refund?`)
    expect(ticket).toMatchObject({ number: `#${ticket.id}`, url: '' })
  })

  test('is the same mail when it is sent again, and another for another key', async () => {
    const { desk, sent } = await server()
    const one = await desk.openTicket(request, first)
    const two = await desk.openTicket(request, { key: 'esc_1', again: true })
    const other = await desk.openTicket(request, { key: 'esc_2', again: false })
    const [a, b, c] = sent.map(({ messageId }) => messageId)
    expect([two, b]).toEqual([one, a])
    expect(c).not.toBe(a)
    expect(other.id).not.toBe(one.id)
  })

  test('stands in one thread with those before it', async () => {
    const { desk, sent } = await server()
    const opened = await desk.openTicket(request, first)
    const { ticket } = await desk.addComment(opened, said, { key: 'esc_1_9', again: false })
    await desk.addComment(ticket ?? opened, whispered, { key: 'esc_1_10', again: false })
    const [story, words, note] = sent
    expect(valuesOf(words, 'in-reply-to')).toEqual([story?.messageId])
    expect(valuesOf(note, 'in-reply-to')).toEqual([words?.messageId])
    expect(valuesOf(note, 'references')).toEqual([`${story?.messageId} ${words?.messageId}`])
    expect(words?.subject).toBe(`Re: ${story?.subject}`)
    expect(note?.text).toMatch(/^INTERNAL NOTE/)
    expect(note?.html).toContain('INTERNAL NOTE')
  })

  test('has no header that a customer wrote', async () => {
    const { desk, sent } = await server()
    const hostile = 'Refund\r\nBcc: everyone@example.com\r\n\r\n<script>\u2028Cc: x@example.com'
    const told = { ...packet, subject: hostile, summary: hostile }
    const ticket = await desk.openTicket({ packet: told, fields: { Plan: hostile } }, first)
    const line = { messageId: 'm5', by: 'customer' as const, name: hostile, text: hostile }
    const comment = { kind: 'conversation' as const, lines: [line] }
    await desk.addComment(ticket, comment, { key: 'esc_1_9', again: false })
    for (const mail of sent) {
      expect([...valuesOf(mail, 'bcc'), ...valuesOf(mail, 'cc')]).toEqual([])
      expect(valuesOf(mail, 'subject')).toHaveLength(1)
      expect(mail.subject).toContain('Refund Bcc: everyone@example.com')
      expect(mail.html).not.toContain('<script>')
    }
  })

  test('holds five hundred turns', async () => {
    const { desk, sent } = await server()
    await desk.openTicket({ packet: longPacket(), fields: {} }, first)
    for (const turn of ['0: <script>', '499: ']) expect(sent[0]?.text).toContain(turn)
    expect(sent[0]?.html).toContain('499: ')
  })

  test('goes where answers are awaited without additions, where the server knows none', async () => {
    const { desk, sent } = await server({ separator: 'none', mailbox: 'answers@desk.test' })
    await desk.openTicket(request, first)
    expect(sent[0]?.replyTo).toBe('answers@desk.test')
  })

  test('has no address that is too long for a mail server', async () => {
    const mailbox = `${'answers'.repeat(6)}@desk.test`
    const { desk, sent } = await server({ mailbox })
    await desk.openTicket(request, first)
    expect(sent[0]?.replyTo).toBe(mailbox)
  })
})

describe('What fails', () => {
  const failing = async (settings: Record<string, unknown>, io = {}) => {
    const known = { from: 'a@desk.test', to: 'b@desk.test', team: '@desk.test', ...settings }
    const reach = async () => '127.0.0.1'
    const desk: Desk = email.connect(
      email.settings.parse({ smtpHost: 'localhost', password: 'hunter2', ...known }),
      ioWith(fetch, { reach, ...io }),
    )
    return desk.openTicket(request, first).catch((error) => error)
  }

  test('nobody listening is tried again, and nothing has gone through', async () => {
    const fake = await fakeSmtp()
    await fake.close()
    expect(await failing({ smtpPort: fake.port })).toMatchObject({ retry: true, unknown: false })
  })

  test('an address inside is not tried again, and is named', async () => {
    const reach = async () => {
      throw Object.assign(new Error('mail is a private address.'), { name: 'Forbidden' })
    }
    expect(await failing({}, { reach })).toMatchObject({
      retry: false,
      message: expect.stringContaining('mail is a private address.'),
    })
  })

  test('no password is sent where no TLS is to be had, and none stands in an error', async () => {
    const fake = await server({ smtpSecurity: 'starttls' })
    const error = await fake.desk.openTicket(request, first).catch((error) => error)
    expect(error).toMatchObject({ name: 'DeliveryError' })
    expect(`${error.message}`).not.toContain('secret')
    expect(fake.sent).toEqual([])
  })

  test.each([
    ['team', 'ada', 'must be addresses or domains'],
    ['smtpHost', 'https://mail.acme.com', 'must be the name of a server'],
    ['fromName', 'Acme\r\nBcc: x@example.com', 'must be one line'],
    ['smtpPort', 70_000, '65535'],
  ])('a setting that is wrong is named: %s', (name, value, words) => {
    const good = { from: 'a@x.test', to: 'b@x.test', team: '@x.test', smtpHost: 'mail.x.test' }
    const { error } = email.settings.safeParse({ ...good, [name]: value })
    expect(error?.issues[0]?.path).toEqual([name])
    expect(error?.issues[0]?.message).toContain(words)
  })
})
