// Mails as the world writes them, and what we take them for.
import { expect, test } from 'vitest'
import type { Arrival } from '../../channel.ts'
import {
  AUTOMATIC,
  BROKEN,
  CUT_OFF,
  HOSTILE,
  html,
  mail,
  multipart,
  SAID,
} from './testing/corpus.ts'
import { mailChannel, OWN, rung } from './testing/fake-mail.ts'

const { channel, names } = mailChannel()
const heard = async (raw: string | Uint8Array) => {
  const { items, passedOver } = (await channel.readWebhook?.(rung(raw))) ?? { items: [] }
  return { item: items[0] as Arrival | undefined, passedOver }
}
const message = async (raw: string | Uint8Array) => {
  const { item } = await heard(raw)
  return item?.kind === 'message' ? item : expect.fail(`${item?.kind}`)
}
const ours = {
  messageId: names.messageId(names.mailId('cnv_1 0 m')),
  to: names.replyTo(names.name('cnv_1')),
}
const answering = { 'In-Reply-To': ours.messageId, To: ours.to }

test.each(CUT_OFF)('what was answered to is cut off: %s', async (_, quoted) => {
  const subject = 'Re: Where is my refund?'
  const { text, memo, thread } = await message(
    mail({ ...answering, Subject: subject }, `${SAID}\n\n${quoted}`),
  )
  expect(text).toBe(SAID)
  expect(memo?.quoted).toContain('on its way')
  expect(thread?.names).toEqual([names.name('cnv_1')])
})

test.each(CUT_OFF)('also where it came as HTML: %s', async (_, quoted) => {
  const lines = quoted.split('\n').map((line) => line.replaceAll('<', '&lt;'))
  const { text } = await message(
    html(
      { ...answering, Subject: 'Re: Where is my refund?' },
      `<p>${SAID.replace('\n', '<br>')}</p><br>${lines.join('<br>\n')}`,
    ),
  )
  expect(text).toBe(SAID)
})

test.each(AUTOMATIC)('%s is shown, and is no word of a customer', async (_, headers) => {
  const { item } = await heard(mail(headers, 'I am away.'))
  expect(item).toMatchObject({ kind: 'remark', text: expect.stringContaining('I am away.') })
})

test.each(HOSTILE)('%s is text and nothing else', async (_, body, said) => {
  const { text } = await message(html({ Subject: 'A question' }, body))
  expect(text).toBe(`A question\n\n${said}`)
})

test.each(BROKEN)('%s is read', async (_, raw, said) => {
  expect((await message(raw)).text).toContain(said)
})

const ALL: [string, string | Uint8Array][] = [
  ...BROKEN.map(([name, raw]): [string, string | Uint8Array] => [name, raw]),
  ...HOSTILE.map(([name, body]): [string, string] => [name, html({}, body)]),
]

test.each(ALL)('%s is handed on as it came, byte for byte', async (_, raw) => {
  const request = rung(raw)
  const { items, originals } = (await channel.readWebhook?.(request)) ?? { items: [] }
  const [original] = originals ?? []
  expect(original).toMatchObject({
    id: items[0]?.kind === 'message' && items[0].id,
    isCut: false,
  })
  expect(Buffer.from(original?.bytes ?? []).equals(request.bytes)).toBe(true)
})

test('who writes anew says in the subject what it is about; who forwards has written nothing above', async () => {
  expect((await message(mail({ Subject: 'Refund' }, 'Where is it?'))).text).toBe(
    'Refund\n\nWhere is it?',
  )
  expect((await message(mail({ Subject: 'Refund' }, 'My Refund is late'))).text).toBe(
    'My Refund is late',
  )
  expect((await message(mail({ Subject: 'Only this' }, ''))).text).toBe('Only this')
  const forwarded =
    '---------- Forwarded message ---------\nFrom: shop@x.test\nSubject: Your order\n\nOrder 12'
  expect((await message(mail({ Subject: 'Fwd: Your order' }, forwarded))).text).toContain(
    'Order 12',
  )
})

test('a signature is cut off', async () => {
  const { text } = await message(mail(answering, `${SAID}\n\n-- \nSam Lee\nACME Ltd, +1 555`))
  expect(text).toBe(SAID)
})

test('files are named with their type and size, and pictures inside the text are not files', async () => {
  const { media, text } = await message(
    multipart({}, [
      ['text/plain', 'See here.'],
      [
        'application/pdf; name="a.pdf"\nContent-Disposition: attachment; filename="=?utf-8?B?w6QucGRm?="',
        'x'.repeat(64),
      ],
      [
        'application/ms-tnef; name="winmail.dat"\nContent-Disposition: attachment; filename="winmail.dat"',
        'x',
      ],
      ['message/rfc822\nContent-Disposition: attachment', 'Subject: inner\n\nInner'],
    ]),
  )
  expect(text).toContain('See here.')
  expect(media.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'ä.pdf application/pdf',
    'winmail.dat application/ms-tnef',
    expect.stringContaining('message/rfc822'),
  ])
})

test('a mail without an id, and one with an id that others have, are known again', async () => {
  const bare = mail({ 'Message-ID': '' }, 'Hello')
  expect((await message(bare)).id).toBe((await message(bare)).id)
  expect((await message(mail({}, 'A'))).id).toBe((await message(mail({}, 'B'))).id)
  const later = { Date: 'Tue, 06 Jan 2026 08:00:00 +0000' }
  expect((await message(mail(later, 'A'))).id).not.toBe((await message(mail({}, 'A'))).id)
})

test('several recipients are remembered, ours are not among them', async () => {
  const { memo } = await message(
    mail({ To: `Help <${OWN}>, Ben <ben@x.test>, ${ours.to}`, Cc: 'cy@x.test' }, 'Hello'),
  )
  expect(memo?.cc).toBe('ben@x.test, cy@x.test')
})

test('a form of a website writes for who asks', async () => {
  const headers = { From: 'Shop <no-reply@shop.test>', 'Reply-To': 'Kim <kim@x.test>' }
  expect((await message(mail(headers, 'Hello'))).from).toMatchObject({
    address: 'kim@x.test',
    name: 'Kim',
  })
  const alone = await heard(mail({ From: 'no-reply@shop.test' }, 'Hello'))
  expect(alone.item?.kind).toBe('remark')
})

test('a person who writes with another Baton is a person', async () => {
  const foreign = mail(
    { 'X-Baton-Mail': 'aaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbb.cccccccccccc' },
    'Hello',
  )
  expect((await message(foreign)).text).toContain('Hello')
  const own = mail({ 'X-Baton-Mail': names.mailId('cnv_1 0 m') }, 'Hello')
  expect((await heard(own)).passedOver).toEqual({ 'our own mail': 1 })
})

test.each([
  ['failed', 'Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 No such user', 'failed'],
  ['delivered', 'Action: delivered\nStatus: 2.0.0', 'delivered'],
])('a report that a mail of ours was %s is believed by its name', async (_, lines, state) => {
  const { item } = await heard(report(lines, ours.messageId))
  expect(item).toMatchObject({ kind: 'status', id: ours.messageId, state })
  const forged = await heard(
    report(lines, '<aaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbb.cccccccccccc@acme.test>'),
  )
  expect(forged.item?.kind).toBe('remark')
})

test('a report of a delay says nothing final', async () => {
  expect((await heard(report('Action: delayed\nStatus: 4.4.1', ours.messageId))).item?.kind).toBe(
    'remark',
  )
})

test('a huge mail is read, and as much of it as anybody reads', async () => {
  const { text } = await message(
    mail({ Subject: 'Big' }, `${'All work and no play. '.repeat(400_000)}`),
  )
  expect(text.length).toBeLessThanOrEqual(60_000)
  const nested = `<div>`.repeat(200_000)
  await heard(html({}, `${nested}Hello${'<blockquote>'.repeat(50_000)}`))
})

test('what is no whole mail is refused in words', async () => {
  const headers = new Headers({ 'content-type': 'application/json' })
  const body = JSON.stringify({ from: 'a@x.test', text: 'Hello' })
  const request = { ...rung(''), headers, body }
  expect((await channel.readWebhook?.(request))?.answer?.status).toBe(406)
})

function report(lines: string, about: string): string {
  return multipart(
    { From: 'MAILER-DAEMON@mx.test', 'Return-Path': '<>', Subject: 'Undelivered' },
    [
      ['text/plain', 'Sorry.'],
      [
        'message/delivery-status',
        `Reporting-MTA: dns; mx.test\n\nFinal-Recipient: rfc822; sam@customer.test\n${lines}`,
      ],
      ['text/rfc822-headers', `Message-ID: ${about}\nFrom: ${OWN}`],
    ],
    'report; report-type=delivery-status',
  )
}
