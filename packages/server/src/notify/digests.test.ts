// A teammate who is away hears by mail what concerns them: once, and not when they want no such mail.
import { LIVE_PROTOCOL } from '@baton/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { newId } from '../id.ts'
import { echo } from '../testing/answerers.ts'
import { type MailWorld, mailFrom, mailWorld } from '../testing/mail-world.ts'
import { until } from '../testing/whatsapp-world.ts'
import { type Desk, SECRET } from '../testing/world.ts'
import { createWorld } from '../world.ts'

const HOUR = 3_600_000
let open: MailWorld
let ben: Desk
let benId: string
let ahead: number
beforeEach(async () => {
  ahead = 0
  open = await mailWorld({ answerer: echo, pace: 1, now: () => Date.now() + ahead })
  ben = await open.world.teammate('Ben')
  benId = (await ben.get('/api/v1/me')).json.human.id
  await ben.put('/api/v1/me/presence', { choice: 'online' })
})
afterEach(() => open.close())

async function given(words: string): Promise<string> {
  const talk = await open.world.converse({ customer: { name: 'Maya' } })
  await talk.say(words)
  await talk.escalate()
  const path = `/api/v1/conversations/${talk.id}`
  await open.ada.post(`${path}/assign`, { assigneeId: benId })
  return path
}

async function after(ms: number) {
  ahead += ms
  await open.world.digests.now()
  const isTo = ({ key, value }: { key: string; value: string }) =>
    key.toLowerCase() === 'to' && value.includes('ben@example.com')
  return open.sent.filter(({ headers }) => headers.some(isTo))
}

test('who is away gets one mail of what concerns them, and none of what others have', async () => {
  await given('Where is my <b>refund</b>?')
  const note = { noteId: 'n1', text: 'Look', mentions: [benId] }
  const talk = await open.world.converse()
  await talk.say('About my lamp')
  await open.ada.post(`/api/v1/conversations/${talk.id}/notes`, note)
  const other = await open.world.converse()
  await other.say('Nobody knows of this')
  await other.escalate()

  expect(await after(5 * 60_000)).toHaveLength(0)
  const [mail] = await after(HOUR)
  expect(mail?.text).toContain('A conversation waits for you\nMaya: Where is my <b>refund</b>?')
  expect(mail?.text).toContain(`A note mentions you\nAbout my lamp\n/desk/inbox/all/${talk.id}`)
  expect(mail?.text).toContain('/desk/notifications')
  expect(mail?.text).not.toContain('Nobody knows of this')
  expect(JSON.stringify(mail)).not.toContain('<b>refund</b>?</p>')
  expect(await after(HOUR)).toHaveLength(1)
  expect(open.world.faults).toEqual([])
})

test('what has been told is not told again, and what comes later is told later', async () => {
  await given('First')
  ahead += HOUR
  await open.world.digests.now()
  await open.world.digests.now()
  await given('Second')
  const mails = await after(2 * HOUR)
  expect(mails.map(({ text }) => /First|Second/.exec(text)?.[0])).toEqual(['First', 'Second'])
  expect(mails[1]?.text).not.toContain('First')
})

test('who wants no such mail, has come back, or may not come any more gets none', async () => {
  await given('Hello?')
  expect((await ben.get('/api/v1/me/notifications')).json).toEqual({
    ...{ digest: true, email: 'ben@example.com', canMail: true },
  })
  await ben.put('/api/v1/me/notifications', { digest: false })
  expect(await after(HOUR)).toHaveLength(0)
  await ben.put('/api/v1/me/notifications', { digest: true })
  await ben.put('/api/v1/me/presence', { choice: 'online' })
  expect(await after(HOUR)).toHaveLength(0)

  await given('Another')
  await open.ada.post(`/api/v1/people/${benId}/deactivate`)
  expect(await after(HOUR)).toHaveLength(0)
})

test('what a mail server would not take is told with the next one', async () => {
  await given('First')
  open.smtp.faults.next('cut-before')
  expect(await after(HOUR)).toHaveLength(0)
  expect(open.world.faults).toHaveLength(1)
  expect(await after(2 * HOUR)).toHaveLength(1)
})

test('the mail is in the language of their desk, and in English where nobody knows it', async () => {
  const url = (await open.world.listen()).replace('http', 'ws')
  const cookie = { headers: { cookie: ben.cookie } }
  for (const [language, begins] of [
    ['xx', 'While you were away:'],
    ['ja', '不在の間の出来事：'],
    ['de', 'Während Sie weg waren:\n\nEin Gespräch wartet auf Sie\nMaya: '],
  ] as const) {
    const page = new WebSocket(`${url}/ws?language=${language}`, [LIVE_PROTOCOL], cookie)
    await until(async () => {
      const { rows } = await open.world.pool.query('select language from human_presence')
      expect(rows).toContainEqual({ language })
    })
    page.close()
    ahead += 2 * HOUR
    await given(`Where is it? ${language}`)
    const { length } = open.sent
    await after(HOUR)
    expect(open.sent.slice(length).map(({ text }) => text.startsWith(begins))).toEqual([true])
  }
  expect(open.sent.at(-1)?.subject).toBe('Ein Gespräch wartet auf Sie')
})

test.each([
  ['an answer', { From: 'Ben <ben@example.com>' }],
  ['an absence', { From: 'Ben <ben@example.com>', 'Auto-Submitted': 'auto-replied' }],
  ['an answer to the address alone', { 'In-Reply-To': '', References: '' }],
  ['an answer to the mail alone', { To: 'help@acme.test' }],
  ['a forged sender', { From: 'Sam <sam@customer.test>' }],
])('%s, coming back for it, becomes no conversation, and is counted', async (_, headers) => {
  await given('Where is my refund?')
  const [mail] = await after(HOUR)
  const before = await open.conversations()
  const events = await open.log(before[0] ?? '')
  const text = 'I am on it, tell them so.'
  expect(await open.bring(mailFrom({ answers: mail, text, headers }))).toBe(200)
  await until(async () => {
    const { rows } = await open.world.pool.query('select problem from deliveries')
    expect(JSON.stringify(rows)).toContain('an answer to a mail of ours that takes none')
  })
  expect(await open.conversations()).toEqual(before)
  expect(await open.log(before[0] ?? '')).toEqual(events)
  expect(open.world.faults).toEqual([])
})

test('two processes that look at once send one mail, each time', async () => {
  const faults: unknown[] = []
  const other = await createWorld({
    ...{ pool: open.world.pool, connection: { connectionString: open.world.url } },
    ...{ secret: SECRET, publicUrl: undefined, fetch, privateHosts: ['127.0.0.1'] },
    ...{ version: 'test', now: () => Date.now() + ahead, newId, pages: null, pace: 1 },
    log: { error: (about) => faults.push(about) },
  })
  try {
    for (const nth of [1, 2, 3]) {
      await given(`Question ${nth}`)
      ahead += 2 * HOUR
      await Promise.all([open.world.digests.now(), other.digests.now(), open.world.digests.now()])
      expect(open.sent.filter(({ text }) => text.includes(`Question ${nth}`))).toHaveLength(1)
    }
    expect([...faults, ...open.world.faults]).toEqual([])
  } finally {
    await other.stop(0)
  }
})
