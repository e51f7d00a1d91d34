import { describe, expect, test } from 'vitest'
import { conforms } from '../../testing/conformance.ts'
import { again, first, request, said, whispered } from '../../testing/fake.ts'
import { packet } from '../../testing/packet.ts'
import { specOf } from '../../testing/spec.ts'
import { CHANNEL, type FakeSlack, fakeSlack } from './fake-slack.ts'
import { wordsOf } from './text.ts'

conforms('Slack', {
  open: () => fakeSlack(),
  spec: specOf('slack/slack-web.mock.json', { basePath: '/api' }),
})

async function opened(slack = fakeSlack()) {
  const ticket = await slack.desk.openTicket(request, first)
  const read = async () => (await slack.desk.readTicket?.(ticket, null)) ?? expect.fail('unread')
  const hear = (rung: Parameters<NonNullable<typeof slack.desk.readWebhook>>[0]) =>
    slack.desk.readWebhook?.(rung) ?? expect.fail('no webhook')
  return { slack, ticket, read, hear }
}

describe('An escalation in Slack', () => {
  test('is a message with buttons, and its thread holds the story', async () => {
    const { slack, ticket } = await opened()
    const [root, story] = slack.messages
    expect(ticket.url).toBe(
      `https://acme.slack.com/archives/${CHANNEL}/p${root.ts.replace('.', '')}`,
    )
    expect(buttonsOf(root)).toEqual(['baton_answer', 'baton_take', 'baton_solve', 'baton_open'])
    expect(story).toMatchObject({ thread_ts: root.ts })
  })

  test('calls nobody, whatever the customer writes', async () => {
    const slack = fakeSlack()
    const subject = 'Hi <!channel> & <@U0ADA>'
    await slack.desk.openTicket({ packet: { ...packet, subject }, fields: {} }, first)
    const [root] = slack.messages
    expect(root.text).toContain('Hi &lt;!channel&gt; &amp; &lt;@U0ADA&gt;')
    const blocks = JSON.stringify(slack.messages.map((one) => one.blocks))
    expect(blocks).not.toContain('mrkdwn')
  })

  test('whose story was not written gets it with the next attempt, and is not opened twice', async () => {
    const slack = fakeSlack()
    slack.faults.next('none', { status: 429, headers: { 'retry-after': '30' } })
    const opening = slack.desk.openTicket(request, first)
    await expect(opening).rejects.toMatchObject({ unknown: true, retryAfterSeconds: 30 })
    await slack.desk.openTicket(request, again)
    await slack.desk.openTicket(request, again)
    expect(slack.messages.map(({ metadata }) => metadata.event_type)).toEqual([
      ...['baton_escalation', 'baton_story'],
    ])
  })

  test('is found on a later page, behind much other talk', async () => {
    const slack = fakeSlack({ pageSize: 2 })
    const { ticket } = await opened(slack)
    for (const text of ['a', 'b', 'c', 'd', 'e']) slack.says('', text, { thread_ts: undefined })
    expect(await slack.desk.findTicket('esc_1')).toMatchObject({ id: ticket.id })
    for (const text of ['1', '2', '3']) await sent(slack, ticket.id, text)
    const { news } = (await slack.desk.readTicket?.(ticket, null)) ?? expect.fail('unread')
    expect(news.map(({ text }) => text)).toEqual(['1', '2', '3'])
  })

  test.each([
    ['not_in_channel', { retry: false }, /\/invite/],
    ['invalid_auth', { retry: false }, /Bot User OAuth Token/],
    ['ratelimited', { retry: true, unknown: false }, /ratelimited/],
    ['internal_error', { retry: true, unknown: true }, /internal_error/],
  ])('that Slack refuses with %s says what to do', async (error, meaning, words) => {
    const slack = fakeSlack()
    slack.refuse(error)
    const opening = slack.desk.openTicket(request, first)
    await expect(opening).rejects.toMatchObject(meaning)
    await expect(opening).rejects.toThrow(words)
  })

  test('that was deleted says so', async () => {
    const { slack, ticket } = await opened()
    slack.messages.splice(0)
    await expect(slack.desk.readTicket?.(ticket, null)).rejects.toThrow(/not in the channel/)
  })
})

describe('What a person writes in the thread', () => {
  test('stays there until it is sent', async () => {
    const { slack, ticket, read, hear } = await opened()
    const reply = slack.says(ticket.id, 'Is this the one with the <https://x.example|order>?')
    expect((await read()).news).toEqual([])
    expect(await hear(slack.shortcut(reply))).toEqual({ ticketIds: [ticket.id] })
    expect((await read()).news).toMatchObject([
      {
        human: { id: 'U0ADA', name: 'Ada' },
        text: 'Is this the one with the order (https://x.example)?',
      },
    ])
  })

  test('is sent once, however often it is pressed', async () => {
    const { slack, ticket, read, hear } = await opened()
    const reply = slack.says(ticket.id, 'On its way!')
    await hear(slack.shortcut(reply))
    await hear(slack.shortcut(reply))
    expect((await read()).news).toHaveLength(1)
    expect(slack.whispered).toEqual(['It has been sent already.'])
  })

  test('is refused in words when it is not a person’s reply to an escalation', async () => {
    const { slack, ticket, read, hear } = await opened()
    const elsewhere = slack.says('', 'Lunch?', { thread_ts: undefined })
    await slack.desk.addComment(ticket, said, { key: 'k', again: false })
    const ours = slack.messages.at(-1)
    for (const message of [elsewhere, slack.messages[0], ours])
      expect(await hear(slack.shortcut(message))).toEqual({ ticketIds: [] })
    expect(slack.whispered).toHaveLength(3)
    expect((await read()).news).toEqual([])
  })

  test('by somebody of another workspace goes without a name', async () => {
    const { slack, ticket, read, hear } = await opened()
    await hear(slack.shortcut(slack.says(ticket.id, 'Hello', { user: 'U0GUEST' })))
    expect((await read()).news).toMatchObject([{ human: { id: 'U0GUEST', name: 'Teammate' } }])
  })

  test('brings its files, and names those of which Slack has no copy', async () => {
    const { slack, ticket, read, hear } = await opened()
    const reply = slack.says(ticket.id, 'See', { files: [{ name: 'invoice.pdf' }] })
    await hear(slack.shortcut(reply))
    const { news } = await read()
    expect(news).toMatchObject([{ text: 'See', attachments: [{ name: 'invoice.pdf' }] }])
    await expect(news[0]?.attachments?.[0]?.open()).rejects.toThrow(/invoice\.pdf cannot be/)
  })

  test('never brings the page to sign in at in the place of a file', async () => {
    const { slack, ticket, read } = await opened()
    slack.app.readsFiles = false
    slack.staff.attach?.(ticket.id, { name: 'label.pdf', bytes: Buffer.from('%PDF') })
    await slack.settle?.()
    const [file] = (await read()).news.flatMap(({ attachments = [] }) => attachments)
    await expect(file?.open()).rejects.toThrow(/label\.pdf cannot be fetched: files\.slack\.com/)
  })

  test('is not sent when another app says that it is', async () => {
    const { slack, ticket, read } = await opened()
    const { ts } = slack.says(ticket.id, 'Between us')
    const metadata = { event_type: 'baton_reply', event_payload: { of: ts, by: 'U0EVE' } }
    slack.says(ticket.id, 'ok', { user: 'U0OTHER', bot_id: 'B0OTHER', metadata })
    expect((await read()).news).toEqual([])
  })

  test('a note from Baton says that it is one', async () => {
    const { slack, ticket } = await opened()
    await slack.desk.addComment(ticket, whispered, { key: 'k', again: false })
    expect(slack.tickets()[0]?.comments.at(-1)?.text).toMatch(/^Note, not for the customer/)
  })
})

describe('The form behind “Reply to the customer”', () => {
  const submitted = (slack: FakeSlack, text: string) =>
    slack.ring({
      ...{ type: 'view_submission', user: { id: 'U0ADA', name: 'ada' } },
      view: {
        ...{ id: 'V1', callback_id: 'baton_answer', private_metadata: slack.messages[0].ts },
        state: { values: { answer: { text: { type: 'plain_text_input', value: text } } } },
      },
    })

  test('opens, and what is written there goes to the customer once', async () => {
    const { slack, ticket, read, hear } = await opened()
    await hear(slack.button(ticket.id, 'baton_answer'))
    expect(slack.forms).toMatchObject([{ private_metadata: ticket.id }])
    const words = 'It is <b>5 & 6</b> days.\nSorry!'
    await hear(submitted(slack, words))
    await hear(submitted(slack, words))
    expect((await read()).news).toMatchObject([{ human: { name: 'Ada' }, text: words }])
  })

  test('stays open with its words while Slack does not take them', async () => {
    const { slack, read, hear } = await opened()
    slack.faults.next({ status: 503 })
    const { answer } = await hear(submitted(slack, 'Hello'))
    expect(answer?.body).toContain('"response_action":"errors"')
    expect(answer?.body).toContain('Not sent: Slack answered 503')
    expect((await read()).news).toEqual([])
  })
})

describe('Slack’s buttons', () => {
  test('Take says who takes care, and the message shows it', async () => {
    const { slack, ticket, read, hear } = await opened()
    expect(await hear(slack.button(ticket.id, 'baton_take'))).toEqual({ ticketIds: [ticket.id] })
    expect((await read()).state).toMatchObject({
      ...{ status: 'open', assignee: { id: 'U0ADA', name: 'Ada' } },
    })
    expect(JSON.stringify(slack.messages[0].blocks)).toContain('Taken by Ada')
    await hear(slack.button(ticket.id, 'baton_solve'))
    expect(buttonsOf(slack.messages[0])).toEqual(['baton_answer', 'baton_reopen', 'baton_open'])
    expect((await read()).state).toMatchObject({ status: 'solved', assignee: { id: 'U0ADA' } })
  })

  test('of somebody else’s message do nothing', async () => {
    const { slack, hear } = await opened()
    const other = slack.says('', 'x', { thread_ts: undefined })
    expect(await hear(slack.button(other.ts, 'baton_solve'))).toEqual({ ticketIds: [] })
    expect(slack.tickets()[0]?.status).toBe('open')
  })
})

describe('What Slack sends to the webhook', () => {
  test('its challenge is answered', async () => {
    const { slack, hear } = await opened()
    const asked = slack.event({ type: 'url_verification', challenge: '3eZbrw1a' })
    expect((await hear(asked)).answer).toMatchObject({ status: 200, body: '3eZbrw1a' })
  })

  test('an event about our own message, also when it is repeated, does nothing', async () => {
    const { slack, hear } = await opened()
    const calls = slack.heard.length
    const event = { type: 'message', ...slack.messages[1] }
    const rung = slack.event({ type: 'event_callback', event }, { 'x-slack-retry-num': '1' })
    expect(await hear(rung)).toEqual({ ticketIds: [] })
    expect(slack.heard.length).toBe(calls)
  })

  test('of yesterday, or in another version, is not believed', async () => {
    const { slack, ticket, hear } = await opened()
    for (const [name, value] of [
      ['x-slack-request-timestamp', '1767517200'],
      ['x-slack-signature', 'v1=00'],
    ] as const) {
      const rung = slack.button(ticket.id, 'baton_solve')
      rung.headers.set(name, value)
      await expect(hear(rung)).rejects.toMatchObject({ name: 'Unauthentic' })
    }
  })

  test('a request that was signed elsewhere is believed', async () => {
    const { slack, hear } = await opened()
    const body = '{"type":"url_verification","challenge":"abc"}'
    const headers = new Headers({
      ...{ 'content-type': 'application/json', 'x-slack-request-timestamp': '1767603600' },
      'x-slack-signature': 'v0=0f8e0b06300c54a0ea615117ac32b8c60e2fc159a0eabd718cd31d25ab86bcbe',
    })
    const rung = { ...slack.event({}), headers, body }
    expect((await hear(rung)).answer?.body).toBe('abc')
  })
})

test.each([
  ['<https://a.example/?x=1&amp;y=2>', 'https://a.example/?x=1&y=2'],
  [
    '<http://a.example|a.example> or <mailto:a@b.example|a@b.example>',
    'http://a.example or a@b.example',
  ],
  ['<@U0ADA> says 1 &lt; 2 in <#C1|general>', 'says 1 < 2 in general'],
  ['&amp;lt; stays &amp;lt;', '&lt; stays &lt;'],
])('Slack’s %s is read as %s', (markup, words) => {
  expect(wordsOf(markup)).toBe(words)
})

async function sent(slack: FakeSlack, ticketId: string, text: string) {
  await slack.desk.readWebhook?.(slack.shortcut(slack.says(ticketId, text)))
}

function buttonsOf({ blocks }: { blocks: { elements?: { action_id?: string }[] }[] }) {
  const elements = blocks.flatMap(({ elements = [] }) => elements)
  return elements.flatMap(({ action_id }) => (action_id ? [action_id] : []))
}
