// E-mail as a channel, through the whole server: what customers write is answered in its thread, and what no person wrote
// is shown and never answered.
import { afterEach, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { openBackend } from '../testing/backend.ts'
import { HELP, type MailWorld, mailFrom, mailWorld } from '../testing/mail-world.ts'
import { until } from '../testing/whatsapp-world.ts'

let open: MailWorld
afterEach(() => open.close())

const types = async (id: string) => (await open.log(id)).map(({ type }) => type)
const notes = async (id: string) =>
  (await open.log(id)).flatMap((event) => (event.type === 'note.posted' ? [event.note.text] : []))
const words = async (id: string) =>
  (await open.log(id)).flatMap((event) =>
    event.type === 'message.posted' ? [event.message.text] : [],
  )
const header = (nth: number, name: string) =>
  open.sent[nth]?.headers.find(({ key }) => key === name)?.value

test('a question is answered in its thread, a person takes over, and each talk stays its own', async () => {
  open = await mailWorld({ answerer: echo })
  const id = '<first@customer.test>'
  await open.bring(mailFrom({ text: 'It is late.', id }))
  await until(() => expect(open.sent).toHaveLength(1))
  expect(open.sent[0]).toMatchObject({ subject: 'Re: Where is my refund?' })
  expect(open.sent[0]?.text).toContain('You asked: Where is my refund?')
  expect(header(0, 'in-reply-to')).toBe(id)
  expect(header(0, 'auto-submitted')).toBe('auto-replied')
  const [talk = ''] = await open.conversations()

  await open.bring(mailFrom({ answers: open.sent[0], text: 'I want to talk to a person' }))
  await open.bring(mailFrom({ subject: 'Another thing', text: 'Do you sell lamps?' }))
  await until(async () => expect(await open.conversations()).toHaveLength(2))
  await open.ada.post(`/api/v1/conversations/${talk}/take-over`)
  await open.ada.post(`/api/v1/conversations/${talk}/replies`, {
    ...{ messageId: 'r1', text: 'On **Friday**, see https://acme.test/refunds' },
  })
  await until(() => expect(open.sent.map(({ text }) => text).join()).toContain('On Friday'))
  const reply = open.sent.findIndex(({ text }) => text.includes('On Friday'))
  expect(header(reply, 'auto-submitted')).toBeUndefined()
  expect(header(reply, 'from')).toContain('Ada (Acme)')
  expect(header(reply, 'references')).toContain(open.sent[0]?.messageId)
  expect(open.sent[reply]?.html).toContain('<a href="https://acme.test/refunds"')
  expect(new Set(open.sent.map(({ messageId }) => messageId)).size).toBe(open.sent.length)
  const { json } = await open.ada.get('/api/v1/inbox?view=all')
  expect(json.data).toContainEqual(
    expect.objectContaining({
      ...{ conversationId: talk, channel: 'email' },
      customer: expect.objectContaining({ email: 'sam@customer.test', verified: false }),
    }),
  )
})

test('the same mail, twice and by two ways, is one; a second thought before an answer is the same talk', async () => {
  open = await mailWorld({ answerer: echo })
  const first = mailFrom({ text: 'Hello', id: '<one@customer.test>' })
  for (const raw of [first, first]) await open.bring(raw)
  const more = { 'In-Reply-To': '<one@customer.test>' }
  await until(async () => expect(await open.conversations()).toHaveLength(1))
  await open.bring(mailFrom({ text: 'I forgot: order 12', headers: more }))
  const [talk = ''] = await open.conversations()
  await until(async () => expect(await words(talk)).toContain('I forgot: order 12'))
  expect((await words(talk)).filter((text) => /^Where.*\n\nHello$/.test(text))).toHaveLength(1)
  // Somebody else who knows the id of that mail is not in that talk.
  await open.bring(mailFrom({ from: 'eve@elsewhere.test', text: 'And mine?', headers: more }))
  await until(async () => expect(await open.conversations()).toHaveLength(2))
  expect(await words(talk)).not.toContain('And mine?')
})

test('a mail longer than a message may be comes whole, as several, and is answered once', async () => {
  open = await mailWorld({ answerer: echo })
  const paragraphs = Array.from({ length: 60 }, (_, nth) => `${nth}: ${'words '.repeat(80)}end`)
  await open.bring(mailFrom({ text: paragraphs.join('\n\n') }))
  await until(() => expect(open.sent).toHaveLength(1))
  const [talk = ''] = await open.conversations()
  const all = (await words(talk)).filter((text) => !text.startsWith('You asked'))
  for (const [nth] of paragraphs.entries()) expect(all.join('\n')).toContain(`${nth}: words`)
  expect(Math.max(...all.map((text) => text.length))).toBeLessThanOrEqual(10_000)
  await open.world.worker.idle()
  expect(open.sent).toHaveLength(1)
}, 60_000)

test('somebody else who answers is shown, and neither answered nor taken for the customer', async () => {
  open = await mailWorld({ answerer: echo })
  await open.bring(mailFrom({}))
  await until(() => expect(open.sent).toHaveLength(1))
  const [talk = ''] = await open.conversations()
  const answers = open.sent[0]
  await open.bring(mailFrom({ answers, from: 'Ben <ben@elsewhere.test>', text: 'I am Sam' }))
  await until(async () =>
    expect(await notes(talk)).toEqual([expect.stringMatching(/ben@.*\nI am Sam/)]),
  )
  await open.world.worker.idle()
  expect(open.sent).toHaveLength(1)
  expect(await open.conversations()).toEqual([talk])
})

test.each([
  ['a vacation answer', { 'Auto-Submitted': 'auto-replied (vacation)' }],
  ['a list', { 'List-Id': '<news.customer.test>' }],
  ['bulk', { Precedence: 'bulk' }],
  ['the null sender', { 'Return-Path': '<>' }],
])(
  '%s is shown and never answered',
  async (_, headers) => {
    open = await mailWorld({ answerer: echo })
    await open.bring(mailFrom({}))
    await until(() => expect(open.sent).toHaveLength(1))
    const [talk = ''] = await open.conversations()
    await open.bring(mailFrom({ answers: open.sent[0], text: 'I am away', headers }))
    await until(async () => expect((await notes(talk)).join()).toContain('I am away'))
    await open.bring(mailFrom({ from: 'stranger@list.test', headers }))
    await open.world.worker.idle()
    expect(open.sent).toHaveLength(1)
    expect(await open.conversations()).toEqual([talk])
  },
  60_000,
)

test('two programs that answer each other come to an end', async () => {
  open = await mailWorld({ answerer: echo })
  await open.bring(mailFrom({ text: 'Round 0' }))
  await until(() => expect(open.sent).toHaveLength(1))
  const [talk = ''] = await open.conversations()
  for (let round = 1; round <= 14; round++) {
    await open.bring(mailFrom({ answers: open.sent[0], text: `Round ${round}` }))
    const all = async () => [...(await words(talk)), ...(await notes(talk))].join()
    await until(async () => expect(await all()).toContain(`Round ${round}`))
  }
  expect((await notes(talk)).join()).toContain('Round 14')
  await open.world.worker.idle()
  expect(open.sent.length).toBeLessThanOrEqual(11)
})

test('our own mail, and one that says it is from us, goes nowhere', async () => {
  open = await mailWorld({ answerer: echo })
  await open.bring(mailFrom({ from: HELP }))
  await open.bring(mailFrom({ from: `${HELP}, sam@customer.test` }))
  expect(await open.conversations()).toEqual([])
  const { rows } = await open.world.pool.query(
    "select problem from deliveries where act = 'news.passed-over'",
  )
  expect(JSON.stringify(rows)).toContain('our own mail')
})

test('a sender is a claim, also when a signature is there, unless the operator believes their own server', async () => {
  const proof =
    'mx.acme.test; dkim=pass header.d=customer.test; dmarc=pass header.from=customer.test'
  const headers = { 'Authentication-Results': proof, 'DKIM-Signature': 'v=1; d=customer.test' }
  const verified = async () => {
    await open.bring(mailFrom({ headers }))
    await until(async () => expect(await open.conversations()).toHaveLength(1))
    const [event] = await open.log((await open.conversations())[0] ?? '')
    return event?.type === 'conversation.started' && event.customer.verified
  }
  open = await mailWorld({ answerer: echo, settings: { authservId: 'mx.acme.test' } })
  expect(await verified()).toBe(false)
  await open.close()
  const believed = { authservId: 'mx.acme.test', believeProof: true }
  open = await mailWorld({ answerer: echo, settings: believed })
  expect(await verified()).toBe(true)
})

test('a line that is cut after the last word brings the same mail again, and nobody a second thread', async () => {
  open = await mailWorld({ answerer: echo })
  open.smtp.faults.next('cut-after')
  await open.bring(mailFrom({}))
  await until(() => expect(open.sent.length).toBeGreaterThanOrEqual(1))
  const [talk = ''] = await open.conversations()
  await until(async () => expect(await types(talk)).toContain('message.sent'))
  expect(new Set(open.sent.map(({ messageId }) => messageId)).size).toBe(1)
})

test('what may be done is asked in a mail, and done once the answer says so', async () => {
  const backend = await openBackend(() => ({ json: { state: 'cancelled' } }))
  try {
    open = await mailWorld()
    const action = {
      ...{ name: 'cancel_order', title: 'Cancel an order', description: 'Cancels an order' },
      parameters: [{ type: 'string', name: 'orderId' }],
      request: { method: 'POST', url: `${backend.url}/orders/{orderId}/cancel` },
      ...{ keep: ['state'], sideEffect: true, approval: 'customer' },
      ...{ phrases: ['cancel order {orderId}'], reply: 'It is {state}.' },
    }
    const value = { actions: [action] }
    await open.ada.put('/api/v1/settings/actions', { baseVersion: 0, value })
    await open.bring(mailFrom({ subject: '', text: 'cancel order A12' }))
    await until(() =>
      expect(open.sent.at(-1)?.text).toMatch(/orderId: A12[\s\S]*→ Yes, do it\n→ No/),
    )
    expect(backend.heard).toHaveLength(0)
    await open.bring(mailFrom({ answers: open.sent.at(-1), text: 'yes!' }))
    await until(() => expect(open.sent.at(-1)?.text).toContain('It is cancelled.'))
    expect(backend.heard).toHaveLength(1)
  } finally {
    await backend.close()
  }
})
