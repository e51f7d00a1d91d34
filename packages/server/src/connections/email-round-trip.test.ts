// An escalation that leaves as a mail and comes back as one, through the whole server and a real mail server.
import { answerTo, fakeSmtp } from '@baton/integrations/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { type TestWorld, testWorld } from '../testing/world.ts'
import { webhookUrls } from './webhook-urls.ts'

const until = <Result>(look: () => Result | Promise<Result>) =>
  vi.waitFor(look, { timeout: 10_000, interval: 50 })
let world: TestWorld
let mail: Awaited<ReturnType<typeof fakeSmtp>>
afterEach(async () => {
  await world.close()
  await mail.close()
})

async function open(smtpHost: string) {
  mail = await fakeSmtp()
  world = await testWorld()
  const ada = await world.teammate('Ada')
  const settings = {
    ...{ from: 'support@desk.test', to: 'team@desk.test', team: '@desk.test' },
    ...{ smtpHost, smtpPort: mail.port, smtpSecurity: 'none' },
  }
  const connection = { id: 'mail', connector: 'email', title: 'The team', settings }
  const action = { id: 'help', name: 'Help', destinations: ['mail'] }
  const saved = await ada.put('/api/v1/settings/destinations', {
    baseVersion: 0,
    value: { connections: [connection], actions: [action] },
  })
  expect(saved.status).toBe(200)
  return world.converse()
}

test('the story leaves as a mail, and an answer reaches the customer once', async () => {
  const talk = await open('127.0.0.1')
  await talk.say('Where is my refund?')
  await talk.escalate()
  await until(() => expect(mail.sent).toHaveLength(1))
  const [story] = mail.sent
  expect(story?.text).toContain('Where is my refund?')

  const headers = { 'content-type': 'message/rfc822' }
  const body = answerTo(story as never, { text: 'It was sent on Friday.' })
  const stranger = answerTo(story as never, { headers: { From: 'x@elsewhere.test' } })
  await until(async () => {
    const { rowCount } = await world.pool.query('select 1 from tickets')
    expect(rowCount).toBe(1)
  })
  const urls = webhookUrls('a secret of at least thirty-two letters', '')
  const path = urls.of(world.workspaceId, 'mail')
  for (const one of [body, stranger, body])
    expect((await world.app.request(path, { method: 'POST', headers, body: one })).status).toBe(200)
  const said = (await talk.events()).flatMap((event) =>
    event.type === 'message.posted' && event.message.author.kind === 'human'
      ? [event.message.text]
      : [],
  )
  expect(said).toEqual(['It was sent on Friday.'])
  const { rows } = await world.pool.query(
    "select problem from deliveries where act = 'news.passed-over'",
  )
  expect(rows.length).toBeGreaterThan(0)

  await talk.say('And the second one?')
  await until(() => expect(mail.sent.at(-1)?.text).toContain('And the second one?'))
  expect(mail.sent.at(-1)?.headers).toContainEqual(
    expect.objectContaining({ key: 'in-reply-to', value: story?.messageId }),
  )
})

test('a mail server inside is not reached unless the operator has named it', async () => {
  const talk = await open('localhost')
  await talk.say('Where is my refund?')
  await talk.escalate()
  await until(async () => {
    const { rows } = await world.pool.query('select problem from deliveries')
    expect(rows[0]?.problem).toContain('BATON_PRIVATE_HOSTS')
  })
  expect(mail.sent).toEqual([])
})
