// A teammate who is away hears by mail what concerns them: once, and not when they want no such mail.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type MailWorld, mailWorld } from '../testing/mail-world.ts'
import type { Desk } from '../testing/world.ts'

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
