import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Arrival, RawRequest } from '../../channel.ts'
import { Unauthentic } from '../../errors.ts'
import { specFile } from '../../testing/spec.ts'
import { APP_SECRET, fakeWhatsApp, PHONE, SAM, signed, VERIFY_TOKEN } from './fake-whatsapp.ts'

const fake = fakeWhatsApp()
const channel = fake.open()
const read = async (request: RawRequest) => {
  const arrived = await channel.readWebhook?.(request)
  if (!arrived) throw new Error('It does not ring.')
  return arrived
}
const only = async (request: RawRequest): Promise<Arrival> =>
  (await read(request)).items[0] as Arrival

describe('the proof', () => {
  const get = (query: string): RawRequest => ({
    ...signed(''),
    ...{ method: 'GET', url: `/hooks/whatsapp/w/c/p?${query}` },
  })
  const right = `hub.mode=subscribe&hub.verify_token=${encodeURIComponent(VERIFY_TOKEN)}`

  test('Meta is answered its challenge when it knows our words, and nothing else is sent back', async () => {
    expect((await read(get(`${right}&hub.challenge=1158201444`))).answer).toMatchObject({
      status: 200,
      body: '1158201444',
    })
    expect((await read(get(`${right}x&hub.challenge=1`))).answer?.status).toBe(403)
    expect((await read(get('hub.challenge=1'))).answer?.status).toBe(403)
    expect((await read(get(`${right}&hub.challenge=<script>`))).answer?.status).toBe(403)
  })

  test('the signature is over the bytes as they came', async () => {
    const body = '{"object":"whatsapp_business_account","entry":[]}'
    const bytes = new TextEncoder().encode(body)
    const vector = createHmac('sha256', 'key')
      .update('The quick brown fox jumps over the lazy dog')
      .digest('hex')
    expect(vector).toBe('f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8')
    const claimed = (hash: string) => new Headers({ 'x-hub-signature-256': hash })
    const of = (headers: Headers): RawRequest => ({ ...signed(body), headers, bytes })
    const hash = createHmac('sha256', APP_SECRET).update(bytes).digest('hex')
    expect((await read(of(claimed(`sha256=${hash}`)))).items).toEqual([])
    for (const wrong of [
      `sha256=${hash.toUpperCase()}`,
      `sha256=${hash}0`,
      'sha256=',
      `sha1=${hash}`,
    ])
      await expect(read(of(claimed(wrong)))).rejects.toThrow(Unauthentic)
    await expect(read(of(new Headers()))).rejects.toThrow(Unauthentic)
  })
})

describe('calls', () => {
  const call = (around: object) =>
    fake.rings({ calls: [{ ...CALL, ...around }], contacts: [SAM_S] }, 'calls')
  const CALL = {
    ...{
      id: 'wacid.A1',
      from: SAM,
      to: '15550783881',
      event: 'terminate',
      timestamp: '1749416383',
    },
    ...{ direction: 'USER_INITIATED', status: 'FAILED' },
  }
  const SAM_S = { wa_id: SAM, user_id: 'US.1349', profile: { name: 'Sam' } }

  test('one that nobody took asks for a person, of the same customer as their messages', async () => {
    for (const missed of [{}, { status: 'COMPLETED', duration: 0 }, { status: undefined }])
      expect(await only(call(missed))).toMatchObject({
        ...{
          kind: 'message',
          account: PHONE,
          id: 'wacid.A1',
          text: '[Missed call]',
          choice: 'call',
        },
        ...{
          from: { address: 'US.1349', others: [SAM], name: 'Sam' },
          at: '2025-06-08T20:59:43.000Z',
        },
      })
  })

  test('one that was taken is a line, and lets us write again', async () => {
    expect(await only(call({ status: 'COMPLETED', duration: 93 }))).toMatchObject({
      ...{ kind: 'remark', text: '[Call, 1 min 33 s]', isContact: true },
    })
  })

  test('that it rings, and what we have begun ourselves, says nothing', async () => {
    for (const quiet of [{ event: 'connect' }, { direction: 'BUSINESS_INITIATED' }, { from: null }])
      expect((await read(call(quiet))).items).toEqual([])
  })
})

describe('what a customer sends', () => {
  test('words, by whom and when', async () => {
    expect(await only(fake.says('I want a human'))).toMatchObject({
      ...{ kind: 'message', account: PHONE, text: 'I want a human', choice: null },
      from: { address: SAM, name: 'Sam', attributes: { phone: `+${SAM}` } },
    })
  })

  test('an id that belongs to the person comes before a number', async () => {
    const userId = 'US.13491208655302741918'
    const { from } = (await only(fake.says('x', { userId }))) as { from: object }
    expect(from).toMatchObject({ address: userId, others: [SAM] })
    const nameless = (await only(fake.says('x', { from: '', userId }))) as { from: object }
    expect(nameless.from).toEqual({ address: userId, others: [], name: 'Sam', attributes: {} })
  })

  test.each([
    [
      'a button',
      {
        type: 'interactive',
        interactive: {
          type: 'button_reply',
          button_reply: { id: 'person', title: 'Talk to a person' },
        },
      },
      'Talk to a person',
      'person',
    ],
    [
      'a row of a list',
      {
        type: 'interactive',
        interactive: { type: 'list_reply', list_reply: { id: 'r1', title: 'Refund' } },
      },
      'Refund',
      'r1',
    ],
    [
      'a template’s button',
      { type: 'button', button: { payload: 'person', text: 'Yes' } },
      'Yes',
      'person',
    ],
    [
      'a place',
      { type: 'location', location: { latitude: 52.5, longitude: 13.4, name: 'Shop' } },
      '[Location] Shop; 52.5, 13.4',
      null,
    ],
    [
      'a contact',
      {
        type: 'contacts',
        contacts: [{ name: { formatted_name: 'Ben' }, phones: [{ phone: '+1' }] }],
      },
      '[Contact] Ben, +1',
      null,
    ],
    [
      'what WhatsApp does not pass on',
      { type: 'unsupported', errors: [{ code: 131051, title: 'Message type unknown' }] },
      '[A message of a kind that WhatsApp does not pass on: Message type unknown]',
      null,
    ],
  ])('%s', async (_, content, text, choice) => {
    expect(await only(fake.writes(content))).toMatchObject({ kind: 'message', text, choice })
  })

  test('a file, with what was written under it', async () => {
    const image = { id: '77', mime_type: 'image/png', sha256: 'abc', caption: 'Look' }
    expect(await only(fake.writes({ type: 'image', image }))).toMatchObject({
      ...{ kind: 'message', text: 'Look' },
      media: [{ id: '77', name: 'image', type: 'image/png', sha256: 'abc' }],
    })
  })

  test('a reaction wants no answer', async () => {
    const reaction = { message_id: 'wamid.1', emoji: '👍' }
    expect(await only(fake.writes({ type: 'reaction', reaction }))).toMatchObject({
      kind: 'remark',
      text: 'Reacted with 👍',
    })
  })

  test('a number or an id that was changed', async () => {
    const number = { type: 'system', system: { type: 'user_changed_number', wa_id: '491701' } }
    expect(await only(fake.writes(number))).toMatchObject({
      kind: 'moved',
      from: SAM,
      to: { address: '491701' },
    })
    const id = {
      type: 'system',
      system: { type: 'user_changed_user_id', user_id: 'US.2', previous_user_id: 'US.1' },
    }
    expect(await only(fake.writes(id))).toMatchObject({
      kind: 'moved',
      from: 'US.1',
      to: { address: 'US.2' },
    })
  })

  test('a moment that lies ahead is now', async () => {
    const content = { type: 'text', text: { body: 'x' }, timestamp: '99999999999' }
    expect(await only(fake.writes(content))).toMatchObject({ at: '2026-01-05T09:00:00.000Z' })
  })
})

describe('what becomes of ours', () => {
  test('a status brings our key back, and says why it failed', async () => {
    const errors = [
      { code: 131026, title: 'Message undeliverable', error_data: { details: 'old app' } },
    ]
    const around = { biz_opaque_callback_data: 'cnv_1 0 m', errors }
    expect(await only(fake.status('wamid.9', 'failed', around))).toMatchObject({
      ...{ kind: 'status', key: 'cnv_1 0 m', id: 'wamid.9', state: 'failed' },
      problem: expect.stringMatching(/cannot deliver it.*131026: old app/),
    })
  })

  test('the end of the 24 hours, told late, means that it waits', async () => {
    const errors = [{ code: 131047, title: 'Re-engagement message' }]
    expect(await only(fake.status('wamid.9', 'failed', { errors }))).toMatchObject({
      state: 'held',
    })
  })

  test('a voice message that was heard was read', async () => {
    expect(await only(fake.status('wamid.9', 'played'))).toMatchObject({ state: 'read' })
  })
})

test('words of ours from the phone’s own app are ours, and copies for those who have not the thread are nobody’s', async () => {
  const echo = {
    from: '15550783881',
    to: SAM,
    id: 'wamid.E',
    timestamp: '1749416383',
    type: 'text',
    text: { body: 'On it' },
  }
  expect(await only(fake.rings({ message_echoes: [echo] }, 'smb_message_echoes'))).toMatchObject({
    kind: 'echo',
    to: SAM,
    text: 'On it',
  })
  const standby = await read(fake.rings({ messages: [{ ...echo, from: SAM }] }, 'standby'))
  expect(standby).toMatchObject({
    items: [],
    passedOver: { [Object.keys(standby.passedOver ?? {})[0] ?? '']: 1 },
  })
})

test('one message that nobody understands takes no other along', async () => {
  const good = {
    id: 'wamid.2',
    timestamp: '1749416383',
    from: SAM,
    type: 'text',
    text: { body: 'Hi' },
  }
  const { items, passedOver } = await read(fake.rings({ messages: [{ id: 7 }, good, null] }))
  expect(items).toMatchObject([{ id: 'wamid.2' }])
  expect(Object.values(passedOver ?? {})).toEqual([2])
  await expect(read(signed('not json'))).rejects.toThrow(SyntaxError)
  expect((await read(signed('{"a":1}'))).items).toEqual([])
})

test('every example of the official contract is understood', async (context) => {
  const spec = specFile('whatsapp/whatsapp-cloud-v23.official-subset.json')
  if (!spec) return context.skip('The vendor’s contract is not at hand.')
  const { examples } = spec.paths['/whatsapp/webhooks'].post.requestBody.content['application/json']
  for (const [name, { value }] of Object.entries<{ value: unknown }>(examples)) {
    const { items, passedOver = {} } = await read(signed(JSON.stringify(value)))
    expect([name, items.length + Object.keys(passedOver).length > 0]).toEqual([name, true])
    expect([name, Object.keys(passedOver).filter((why) => /not understand/.test(why))]).toEqual([
      name,
      [],
    ])
  }
})
