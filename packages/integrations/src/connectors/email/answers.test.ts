// What comes back by webhook: whose words are a customer's to read, and whose are not.

import type { Ticket } from '@baton/contract'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Hint, WebhookRequest } from '../../connector.ts'
import { first, request, whispered } from '../../testing/fake.ts'
import { type FakeSmtp, fakeSmtp, SHARED_SECRET } from './testing/fake-smtp.ts'
import { answerTo, type Sent } from './testing/mails.ts'

let fake: FakeSmtp
let ticket: Ticket
let sent: Sent
const open: FakeSmtp[] = []

async function start(settings: Record<string, unknown> = {}): Promise<void> {
  fake = await fakeSmtp(settings)
  open.push(fake)
  ticket = await fake.desk.openTicket(request, first)
  sent = fake.sent[0] as Sent
}
beforeEach(() => start())
afterAll(async () => {
  for (const one of open) await one.close()
})

const take = async (request: WebhookRequest): Promise<Hint> =>
  (await fake.desk.readWebhook?.(request)) ?? expect.fail('it takes no webhooks')
const heard = (headers: Record<string, string> = {}, rest: { text?: string; mime?: string } = {}) =>
  take(fake.posted(answerTo(sent, { headers, ...rest })))

describe('An answer', () => {
  test('reaches the customer with who wrote it and nothing else', async () => {
    const quote = sent.text.replace(/^/gm, '> ')
    const text = `On its way!\n\n-- \nAda\n\nOn Monday, Baton <support@desk.test> wrote:\n${quote}`
    const { news, passedOver } = await heard({}, { text })
    expect(news).toMatchObject([
      {
        ticketId: ticket.id,
        human: { id: 'ada@desk.test', name: 'Ada' },
        text: 'On its way!',
        at: '2026-01-05T09:00:00.000Z',
      },
    ])
    expect(passedOver).toEqual({})
  })

  test.each([
    ['the address alone', { 'In-Reply-To': '', References: '', Subject: 'hello' }],
    ['the references alone', { To: 'support@desk.test', 'In-Reply-To': '', Subject: 'hello' }],
    ['the subject alone', { To: 'support@desk.test', 'In-Reply-To': '', References: '' }],
    ['an address in capitals', { To: '', 'In-Reply-To': '', References: '', Subject: 'x' }],
  ])('names its ticket by %s', async (what, headers) => {
    const shouted = what.endsWith('capitals') ? { 'Delivered-To': sent.replyTo.toUpperCase() } : {}
    const { news } = await heard({ ...headers, ...shouted })
    expect(news).toMatchObject([{ ticketId: ticket.id }])
  })

  test('from a second address of the team’s domain is believed', async () => {
    const { news } = await heard({ From: '"Ada L." <ada.l@DESK.test>' })
    expect(news).toMatchObject([{ human: { id: 'ada.l@desk.test', name: 'Ada L.' } }])
  })

  test('that is posted twice has one id, and two answers have two', async () => {
    const mail = fake.posted(answerTo(sent, {}))
    const [one, two, three] = [await take(mail), await take(mail), await heard()]
    expect(one.news?.[0]?.id).toBe(two.news?.[0]?.id)
    expect(three.news?.[0]?.id).not.toBe(one.news?.[0]?.id)
  })

  test('brings what is attached to it', async () => {
    const mime = [
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'F=FCr dich',
      '--b',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="label 1.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERg==',
      '--b--',
    ].join('\r\n')
    const { news } = await heard({}, { mime })
    expect(news).toMatchObject([
      { text: 'Für dich', attachments: [{ name: 'label 1.pdf', size: 4 }] },
    ])
  })
})

describe('To the customer goes no', () => {
  const report = 'multipart/report; report-type=delivery-status; boundary=b'
  test.each<[string, Record<string, string>, string]>([
    ['vacation answer', { 'Auto-Submitted': 'auto-replied (vacation)' }, 'an automatic answer'],
    ['vacation answer of old', { 'X-Autoreply': 'yes' }, 'an automatic answer'],
    ['automatic mail of Outlook', { 'X-Auto-Response-Suppress': 'All' }, 'an automatic mail'],
    ['bounce', { 'Return-Path': '<>', 'Content-Type': report }, 'a mail of ours that came back'],
    ['mail without a sender to answer to', { 'Return-Path': '<>' }, 'an automatic mail'],
    ['word of a mail server', { From: 'MAILER-DAEMON@desk.test' }, 'a mail of ours that came back'],
    ['mail of our own', { 'X-Baton-Mail': 'x' }, 'our own mail'],
    ['mail from the address we send with', { From: 'support@desk.test' }, 'our own mail'],
    ['mail of a list', { 'List-Id': '<team.desk.test>' }, 'mail of a list'],
    ['bulk mail', { Precedence: 'bulk' }, 'an automatic mail'],
    ['stranger', { From: 'Ada <ada@desk.test.example>' }, 'a sender outside the team'],
    [
      'name that looks like an address',
      { From: '"ada@desk.test" <x@y.example>' },
      'a sender outside the team',
    ],
    ['second sender', { From: 'ada@desk.test, x@y.example' }, 'more than one sender'],
    ['second From', { From: 'ada@desk.test\nFrom: x@y.example' }, 'more than one sender'],
  ])('%s', async (_, headers, reason) => {
    expect(await heard(headers)).toMatchObject({ news: [], passedOver: { [reason]: 1 } })
  })

  test('mail about a ticket that was made up', async () => {
    const to = sent.replyTo.replace(/\+./, (start) => (start === '+a' ? '+b' : '+a'))
    const made = { To: to, 'In-Reply-To': '', References: '<a.b.a.c@desk.test>', Subject: 'x' }
    expect(await heard(made)).toMatchObject({ news: [], passedOver: { 'about no ticket': 1 } })
  })

  test('note, and no answer to one', async () => {
    expect(await heard({}, { text: '#note do not tell them' })).toMatchObject({ news: [] })
    await fake.desk.addComment(ticket, whispered, { key: 'esc_1_9', again: false })
    sent = fake.sent[1] as Sent
    for (const headers of [
      {},
      { To: 'support@desk.test' },
      { To: 'support@desk.test', 'In-Reply-To': '', References: '' },
    ])
      expect(await heard(headers)).toMatchObject({ passedOver: { 'an answer to a note': 1 } })
  })

  test('word among colleagues, while copies and second thoughts of an answer reach them', async () => {
    const to = (recipients: string, inReplyTo: string) =>
      heard({ To: recipients, 'In-Reply-To': inReplyTo })
    const toAll = `Bob <bob@desk.test>, ${sent.replyTo}`
    expect(await to(toAll, '<x@bob>')).toMatchObject({
      news: [],
      passedOver: { 'a word among colleagues': 1 },
    })
    const answers = [
      await to(toAll, sent.messageId),
      await to(sent.replyTo, '<my-own@ada>'),
      await to(`${sent.replyTo}, team@desk.test`, '<my-own@ada>'),
    ]
    for (const { news } of answers) expect(news).toHaveLength(1)
  })

  test('quote without a word, and nothing that is no mail', async () => {
    expect(await heard({}, { text: sent.text })).toMatchObject({
      passedOver: { 'without words': 1 },
    })
    expect(await take(fake.posted('\u0000\u0001 no mail'))).toMatchObject({ news: [] })
  })
})

describe('With the name of the mail server, a sender is believed', () => {
  const said = (results: string) => ({ 'Authentication-Results': results })
  test.each([
    ['by DMARC', 'mx.desk.test; dmarc=pass (p=reject) header.from=desk.test', true],
    ['by DKIM of the same domain', 'mx.desk.test; dkim=pass header.d=desk.test', true],
    ['by SPF of the same domain', 'mx.desk.test; spf=pass smtp.mailfrom=ada@desk.test', true],
    ['not by SPF of another', 'mx.desk.test; spf=pass smtp.mailfrom=x@evil.example', false],
    ['not by DKIM of another', 'mx.desk.test; dkim=pass header.d=evil.example', false],
    ['not by what another server says', 'evil.example; dmarc=pass header.from=desk.test', false],
    ['not in a comment', 'mx.desk.test (; dmarc=pass header.from=desk.test); dmarc=fail', false],
    [
      'not by what came with the mail',
      'mx.desk.test; dmarc=fail\nAuthentication-Results: mx.desk.test; dmarc=pass header.from=desk.test',
      false,
    ],
    ['not without a word', '', false],
  ])('%s', async (_, results, isBelieved) => {
    await start({ authservId: 'mx.desk.test' })
    const { news } = await heard(said(results))
    expect(news).toHaveLength(isBelieved ? 1 : 0)
  })

  test('nor is a colleague who is not named', async () => {
    await start({ team: 'bob@desk.test, @other.test' })
    expect((await heard()).news).toEqual([])
    expect((await heard({ From: 'bob@desk.test' })).news).toHaveLength(1)
  })
})

describe('A provider’s post', () => {
  const post = (contentType: string, body: string, more: Record<string, string> = {}) =>
    take({
      method: 'POST',
      url: `https://help.example/webhooks/con_1/wk_secret?secret=${encodeURIComponent(SHARED_SECRET)}`,
      headers: new Headers({ 'content-type': contentType, ...more }),
      body,
    })
  const bare = { To: 'x@y.example', 'In-Reply-To': '', References: '', Subject: 'hello' }

  test('is understood from each, with the recipient of the envelope', async () => {
    const raw = answerTo(sent, { headers: bare })
    const boundary = 'xYzZY'
    const part = (name: string, value: string) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const envelope = JSON.stringify({ to: [sent.replyTo], from: 'ada@desk.test' })
    const form = `${part('envelope', envelope)}${part('email', raw)}--${boundary}--\r\n`
    const hints = [
      await post(
        'application/json',
        JSON.stringify({ RawEmail: raw, OriginalRecipient: sent.replyTo }),
      ),
      await post(
        'application/x-www-form-urlencoded',
        String(new URLSearchParams({ recipient: sent.replyTo, 'body-mime': raw })),
      ),
      await post(`multipart/form-data; boundary=${boundary}`, form),
      await post(
        'application/json',
        JSON.stringify({ rawBase64: btoa(raw), recipient: sent.replyTo }),
      ),
      await post('message/rfc822', answerTo(sent, {})),
    ]
    for (const { news } of hints)
      expect(news).toMatchObject([{ ticketId: ticket.id, text: 'On its way!' }])
  })

  test.each(['{}', '[]', '{"raw":7}', '"x"'])('that holds no mail is told so: %s', async (body) => {
    const { answer } = await post('application/json', body)
    expect(answer).toMatchObject({ status: 406, body: expect.stringContaining('raw') })
  })

  test('is believed with the shared secret, wherever it stands, and not without', async () => {
    const mail = fake.posted(answerTo(sent, {}))
    const basic = { authorization: `Basic ${btoa(`baton:${SHARED_SECRET}`)}` }
    expect((await take({ ...mail, headers: new Headers(basic) })).news).toHaveLength(1)
    for (const wrong of [{}, { 'x-baton-secret': 'guess' }, { authorization: 'Basic !!' }])
      await expect(
        take({ ...mail, headers: new Headers(wrong as Record<string, string>) }),
      ).rejects.toMatchObject({ name: 'Unauthentic' })
  })
})
