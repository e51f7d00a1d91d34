// A customer has the conversation sent to them by mail.
import { afterEach, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type MailWorld, mailFrom, mailWorld } from '../testing/mail-world.ts'
import { until } from '../testing/whatsapp-world.ts'

let open: MailWorld
afterEach(() => open.close())

const place = (id: string) => `/api/v1/conversations/${id}`
const EMAIL = 'sam@customer.test'
const fileIn = (nth: number) => open.sent[nth]?.files[0]?.words

async function talked() {
  const talk = await open.world.converse({ customer: { name: 'Sam', email: EMAIL } })
  await talk.say('Buy cheap watches at https://spam.example')
  await open.world.worker.idle()
  return { ...talk, mail: () => talk.post('/transcript/mail', {}) }
}

test('an address that is only claimed gets a link to the page, and no word of anybody', async () => {
  open = await mailWorld({ answerer: echo })
  const talk = await talked()
  expect((await talk.mail()).json).toEqual({ email: EMAIL })
  await until(() => expect(open.sent).toHaveLength(1))
  const [mail] = open.sent
  expect(mail?.text).toContain('If it was not, you need not do anything.')
  expect(mail?.text).toContain('/follow/')
  expect(JSON.stringify(mail)).not.toContain('watches')
  const page = /\/follow\/\S+/.exec(mail?.text ?? '')?.[0] ?? expect.fail('no link')
  expect(await (await open.world.app.request(page)).text()).toContain('cheap watches')
})

test('whoever has answered a mail there gets it whole, once for each time something was said', async () => {
  open = await mailWorld({ answerer: echo })
  const talk = await talked()
  await talk.escalate()
  await open.ada.post(`${place(talk.id)}/replies`, { messageId: 'r1', text: 'No, thank you.' })
  await open.ada.post(`${place(talk.id)}/notes`, { noteId: 'n1', text: 'Odd one' })
  await until(() => expect(open.sent).toHaveLength(1))
  await open.bring(mailFrom({ answers: open.sent[0], text: 'Fine.' }))
  await until(async () => expect((await open.log(talk.id)).at(-1)?.type).toBe('message.posted'))

  for (let twice = 0; twice < 2; twice++) expect((await talk.mail()).status).toBe(200)
  await until(() => expect(open.sent).toHaveLength(2))
  const text = fileIn(1)
  expect(text).toContain('cheap watches')
  expect(text).toContain('No, thank you.')
  expect(text).not.toContain('Odd one')
  await until(async () =>
    expect((await open.log(talk.id)).at(-1)).toMatchObject({
      ...{ type: 'message.sent', messageId: expect.stringContaining('.transcript.') },
    }),
  )
  expect((await talk.mail()).status).toBe(200)
  await open.world.worker.idle()
  expect(open.sent).toHaveLength(2)
})

test('one that broke off unheard is the same mail again, and its customer sees nothing of all that', async () => {
  open = await mailWorld({ answerer: echo })
  const talk = await talked()
  open.smtp.faults.next('cut-after')
  await talk.mail()
  await until(async () => expect((await open.log(talk.id)).at(-1)?.type).toBe('message.sent'))
  expect(new Set(open.sent.map(({ messageId }) => messageId)).size).toBe(1)
  const types = (await talk.events()).slice(-2).map(({ type }) => type)
  expect(types).toEqual(['hidden', 'hidden'])
})

test('without the page there is no way to send it to an address that is only claimed', async () => {
  open = await mailWorld({ answerer: echo, follow: { enabled: false } })
  const { json } = await (await talked()).mail()
  expect(json).toMatchObject({
    code: 'mail-not-configured',
    detail: expect.stringContaining('switched off'),
  })
  expect(open.sent).toEqual([])
})

test('nobody has one mailbox filled, by however many conversations', async () => {
  open = await mailWorld({ answerer: echo, limited: true })
  const statuses: number[] = []
  for (let nth = 0; nth < 7; nth++) statuses.push((await (await talked()).mail()).status)
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429])
})
