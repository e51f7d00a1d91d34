// The loop closed, through the whole server: chat → left → a person replies → mail → answered by mail → in the desk → solved
// → mail → opened again from the page of the request.
import { LIVE_PROTOCOL } from '@baton/contract'
import { afterEach, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type MailWorld, mailFrom, mailWorld } from '../testing/mail-world.ts'
import { until } from '../testing/whatsapp-world.ts'

let open: MailWorld
afterEach(() => open.close())

const place = (id: string) => `/api/v1/conversations/${id}`
const said = async (id: string) =>
  (await open.log(id)).flatMap((event) => (event.type === 'message.posted' ? [event.message] : []))
const followIn = (text: string) => /\/follow\/\S+/.exec(text)?.[0] ?? expect.fail('no link')

async function leftAfter(text: string) {
  const talk = await open.world.converse({ customer: { name: 'Sam', email: 'sam@customer.test' } })
  await talk.say(text)
  await talk.escalate()
  await open.ada.post(`${place(talk.id)}/take-over`)
  return talk
}

test('who has left the chat gets one mail, answers it, and opens the request again from its page', async () => {
  open = await mailWorld({ answerer: echo })
  const talk = await leftAfter('Where is my refund?')
  for (const [nth, text] of ['It was **sent** on Friday.', 'Your bank has it.'].entries())
    await open.ada.post(`${place(talk.id)}/replies`, { messageId: `r${nth}`, text })
  await until(() => expect(open.sent).toHaveLength(1))
  const [mail] = open.sent
  expect(mail?.subject).toContain('Where is my refund?')
  expect(mail?.text).toContain('Ada wrote:\nIt was sent on Friday.\n\nYour bank has it.')
  expect(mail?.headers.find(({ key }) => key === 'auto-submitted')).toBeUndefined()

  const text = 'It has not arrived.\n\nOn Monday Acme <help@acme.test> wrote:\n> It was sent'
  expect(await open.bring(mailFrom({ answers: mail, text }))).toBe(200)
  await until(async () =>
    expect((await said(talk.id)).at(-1)).toMatchObject({
      ...{ author: { kind: 'customer' }, text: 'It has not arrived.' },
      outside: { memo: { quoted: expect.stringContaining('It was sent') } },
    }),
  )
  expect(await open.conversations()).toEqual([talk.id])

  await open.ada.post(`${place(talk.id)}/replies`, { messageId: 'r3', text: 'Sent again.' })
  await until(() => expect(open.sent).toHaveLength(2))
  expect(open.sent[1]?.headers).toContainEqual(
    expect.objectContaining({ key: 'in-reply-to', value: expect.stringContaining('<m') }),
  )
  await open.ada.post(`${place(talk.id)}/close`)
  await until(() => expect(open.sent).toHaveLength(3))
  expect(open.sent[2]?.text).toContain('Ada has marked this as solved')

  const page = await open.world.app.request(followIn(open.sent[2]?.text ?? ''))
  expect(await page.text()).toContain('This is solved.')
  const body = new URLSearchParams({ act: 'reopen', id: 'abcdefgh', text: 'Still nothing' })
  for (let twice = 0; twice < 2; twice++) {
    const answer = await open.world.app.request(followIn(open.sent[2]?.text ?? ''), {
      method: 'POST',
      body,
    })
    expect(answer.status).toBe(303)
  }
  const { json } = await open.ada.get('/api/v1/inbox?view=escalated')
  expect(json.data).toMatchObject([{ conversationId: talk.id, holder: 'queue' }])
  const words = (await said(talk.id)).map(({ text }) => text)
  expect(words.filter((one) => one === 'Still nothing')).toHaveLength(1)
  expect(open.world.faults).toEqual([])
})

test('who reads in the chat first gets no mail', async () => {
  open = await mailWorld({ answerer: echo })
  const talk = await leftAfter('Hello')
  await open.ada.post(`${place(talk.id)}/replies`, { messageId: 'r1', text: 'Hi Sam' })
  const { length } = await open.log(talk.id)
  await talk.post('/read', { upTo: length })
  await until(async () => {
    const { rowCount } = await open.world.pool.query('select 1 from effects')
    expect(rowCount).toBe(0)
  })
  expect(open.sent).toHaveLength(0)
})

test('who asks for mail gets it at once, and one who gives an address later gets what there was', async () => {
  open = await mailWorld({ answerer: echo, whenAway: { afterMinutes: 1_440 } })
  const talk = await open.world.converse()
  await talk.say('Hello')
  await talk.escalate()
  await open.ada.post(`${place(talk.id)}/take-over`)
  await open.ada.post(`${place(talk.id)}/replies`, { messageId: 'r1', text: 'Hi Sam' })
  await talk.post('/email', { email: 'sam@customer.test', atOnce: true })
  await until(() => expect(open.sent).toHaveLength(1))
  expect(open.sent[0]?.text).toContain('Hi Sam')
})

test('a mail that comes back is shown with its reason, and who has no address gets none', async () => {
  open = await mailWorld({ answerer: echo })
  const talk = await leftAfter('Hello')
  await open.ada.post(`${place(talk.id)}/replies`, { messageId: 'r1', text: 'Hi Sam' })
  await until(() => expect(open.sent).toHaveLength(1))
  await open.bring(bounceOf(open.sent[0]?.messageId ?? ''))
  await until(async () =>
    expect((await open.log(talk.id)).at(-1)).toMatchObject({
      ...{ type: 'message.failed', messageId: 'r1' },
      problem: expect.stringContaining('550 5.1.1 No such user'),
    }),
  )
})

test('who is still there is not mailed, and is once they have gone', async () => {
  open = await mailWorld({ answerer: echo })
  const url = await open.world.listen()
  const talk = await leftAfter('Hello')
  const socket = new WebSocket(`${url.replace('http', 'ws')}/ws`, [LIVE_PROTOCOL, talk.token])
  await new Promise((done) => socket.addEventListener('open', done))
  socket.send(JSON.stringify({ type: 'follow', conversationId: talk.id, after: 0 }))
  await until(() => expect(open.world.hub.customers()).toHaveLength(1))
  await open.ada.post(`${place(talk.id)}/replies`, { messageId: 'r1', text: 'Hi Sam' })
  await until(async () => {
    const { rows } = await open.world.pool.query('select attempt from effects')
    expect(rows[0]?.attempt).toBeGreaterThan(2)
  })
  expect(open.sent).toHaveLength(0)
  socket.close()
  await until(() => expect(open.sent).toHaveLength(1))
})

test('a mail whose end nobody heard is sent again as it was, and what came meanwhile is another one', async () => {
  open = await mailWorld({ answerer: echo })
  const talk = await leftAfter('Hello')
  open.smtp.faults.next('cut-after')
  await open.ada.post(`${place(talk.id)}/replies`, { messageId: 'r1', text: 'First' })
  await until(() => expect(open.sent).toHaveLength(1))
  await open.ada.post(`${place(talk.id)}/replies`, { messageId: 'r2', text: 'Second' })
  await until(() => expect(open.sent.at(-1)?.text).toContain('Second'))
  const firsts = open.sent.filter(({ text }) => text.includes('First'))
  expect(new Set(firsts.map(({ messageId }) => messageId)).size).toBe(1)
  expect(firsts.every(({ text }) => !text.includes('Second'))).toBe(true)
  expect(open.sent.at(-1)?.text).not.toContain('First')
})

function bounceOf(messageId: string): string {
  return `Return-Path: <>
From: MAILER-DAEMON@mx.customer.test
To: help@acme.test
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I could not deliver your mail.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.customer.test

Final-Recipient: rfc822; sam@customer.test
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 No such user

--b
Content-Type: text/rfc822-headers

From: Acme <help@acme.test>
Message-ID: ${messageId}

--b--
`.replaceAll('\n', '\r\n')
}
