import { expect, test } from 'vitest'
import type { Outgoing } from '../../channel.ts'
import { attempt, conformsAsChannel, outgoing } from '../../testing/channel-conformance.ts'
import { NOW } from '../../testing/io.ts'
import { specOf } from '../../testing/spec.ts'
import { fakeWhatsApp, fakeWhatsAppChannel, SAM } from './fake-whatsapp.ts'

const spec = specOf('whatsapp/whatsapp-cloud.mock.json', {
  ...{ leavesOut: ['fields'], joinsParts: true },
})
conformsAsChannel('WhatsApp', { open: fakeWhatsAppChannel, spec })

const say = (fake: ReturnType<typeof fakeWhatsApp>, around: Partial<Outgoing>, settings = {}) =>
  Promise.all(
    fake
      .open(settings)
      .split(outgoing({ to: SAM, ...around }))
      .map((part, nth) =>
        fake.open(settings).send(part, attempt({ key: `${nth}`, lastHeardAt: NOW })),
      ),
  )

const person = { id: 'person', title: 'Talk to a person', asked: false }

const NOBODY = { customer: '', human: '', message: '', follow: '' }

test('a text that is too long goes in pieces, none of it lost', async () => {
  const fake = fakeWhatsApp()
  fake.says('Hello')
  const text = Array.from({ length: 1_200 }, (_, nth) => `word${nth}`).join(' ')
  await say(fake, { text, by: 'assistant', choices: [person] })
  expect(fake.sent.length).toBeGreaterThan(1)
  expect(fake.sent.map((one) => one.text).join(' ')).toBe(text)
})

test('what the customer is asked has buttons, also under a text that is too long for them', async () => {
  const fake = fakeWhatsApp()
  fake.says('Hello')
  const choices = [{ id: 'allow:call_1', title: 'Yes, do it, and quickly please', asked: true }]
  await say(fake, { text: 'why '.repeat(1_000), by: 'assistant', choices })
  const { action, body } = fake.sent.at(-1)?.body.interactive ?? {}
  expect(action.buttons).toEqual([
    { type: 'reply', reply: { id: 'allow:call_1', title: 'Yes, do it, and qui…' } },
  ])
  expect(body.text.length).toBeLessThanOrEqual(1_024)
})

test('more choices than there is room for buttons are a list', async () => {
  const fake = fakeWhatsApp()
  fake.says('Hello')
  const choices = [1, 2, 3, 4].map((nth) => ({
    id: `c${nth}`,
    title: `Choice ${nth}`,
    asked: true,
  }))
  await say(fake, { choices })
  expect(fake.sent[0]?.body.interactive.type).toBe('list')
})

test('a person can be asked for under every answer, or only when one was offered', async () => {
  const fake = fakeWhatsApp()
  fake.says('Hello')
  await say(fake, { by: 'assistant', choices: [person] })
  await say(fake, { by: 'assistant', choices: [person] }, { personButton: 'offered' })
  await say(
    fake,
    { by: 'assistant', choices: [{ ...person, asked: true }] },
    { personButton: 'offered' },
  )
  expect(fake.sent.map(({ body }) => body.type)).toEqual(['interactive', 'text', 'interactive'])
})

test('who writes is said, and their name marks nothing up', async () => {
  const fake = fakeWhatsApp()
  fake.says('Hello')
  await say(fake, { name: '*Ada*\n_Boss_' })
  expect(fake.sent[0]?.text).toBe('*Ada Boss*\nIt was sent.')
})

test('what an answer rests on is named, and only addresses that lead somewhere', async () => {
  const fake = fakeWhatsApp()
  fake.says('Hello')
  const sources = [
    { title: 'Refunds', url: 'https://docs.example/refunds' },
    { title: 'Own words', url: '' },
    { title: 'Bad', url: 'javascript:alert(1)' },
  ]
  await say(fake, { by: 'assistant', sources })
  expect(fake.sent[0]?.text).toBe('It was sent.\n\n[1] Refunds\nhttps://docs.example/refunds')
})

test('somebody without a number is written to by their id, which is not touched', async () => {
  const fake = fakeWhatsApp()
  const userId = 'US.13491208655302741918'
  fake.says('Hello', { from: '', userId })
  await say(fake, { to: userId })
  expect(fake.sent[0]?.body).toMatchObject({ recipient: userId })
  expect(fake.sent[0]?.body).not.toHaveProperty('to')
  const held = await spec
  if (held) expect(held.check(fake.heard[0] as never)).toEqual([])
})

test('when the 24 hours are over nothing is sent, and a template asks the customer to write', async () => {
  const fake = fakeWhatsApp()
  const channel = fake.open({ templateName: 'please_write' })
  const [part] = channel.split(outgoing({ to: SAM }))
  const lastHeardAt = new Date(NOW.getTime() - 25 * 3_600_000)
  await expect(channel.send(part as never, attempt({ lastHeardAt }))).rejects.toMatchObject({
    name: 'DeliveryError',
    retry: false,
    onlyHere: true,
  })
  expect(fake.heard).toEqual([])
  // Nobody knows when they last wrote: then WhatsApp says it.
  await expect(channel.send(part as never, attempt())).rejects.toThrow(/24 hours/)
  await channel.nudge?.(SAM, attempt({ key: 'nudge' }), NOBODY)
  expect(fake.sent).toMatchObject([{ text: '(please_write)', key: 'nudge' }])
  const held = await spec
  if (held) expect(held.check(fake.heard.at(-1) as never)).toEqual([])
})

test('without a template, the operator reads that none is set up', async () => {
  await expect(fakeWhatsApp().open().nudge?.(SAM, attempt(), NOBODY)).rejects.toThrow(
    /No template is set up/,
  )
})

test('a template says in its variables whose answer waits, and never something empty', async () => {
  const fake = fakeWhatsApp()
  const lines = '{customer|there}\n{human|Our team}: {message}\n\nRef {unknown'
  const channel = fake.open({ templateName: 'please_write', templateVariables: lines })
  const message = `It was\n\tsent    on Friday. ${'x'.repeat(300)}`
  await channel.nudge?.(SAM, attempt({ key: 'one' }), {
    ...NOBODY,
    ...{ customer: 'Sam', human: 'Ada', message },
  })
  await channel.nudge?.(SAM, attempt({ key: 'two' }), NOBODY)
  const said = fake.sent.map(({ body }) =>
    body.template.components[0].parameters.map(({ text }: { text: string }) => text),
  )
  expect(said[0]).toEqual([
    'Sam',
    expect.stringMatching(/^Ada: It was sent on Friday\. x+…$/),
    'Ref {unknown',
  ])
  expect(said[0]?.[1]).toHaveLength(200)
  expect(said[1]).toEqual(['there', 'Our team:', 'Ref {unknown'])
  const held = await spec
  if (held) expect(held.check(fake.heard.at(-1) as never)).toEqual([])
  expect(() => fake.open({ templateVariables: '{customr}' })).toThrow('not {customr}')
})

test('too much for one customer waits for that customer alone', async () => {
  const fake = fakeWhatsApp()
  fake.says('Hello')
  fake.limitsPairs(true)
  await expect(say(fake, {})).rejects.toMatchObject({
    retry: true,
    retryAfterSeconds: 8,
    onlyHere: true,
    unknown: false,
  })
})

test('what WhatsApp says is told with its remedy, and what it does not know is tried again', async () => {
  const fake = fakeWhatsApp()
  fake.says('Hello')
  const error = (code: number) => ({ error: { message: 'x', code, error_data: { details: 'y' } } })
  fake.faults.next(
    { status: 400, body: error(190) },
    { status: 400, body: error(130429) },
    { status: 500, body: error(131000) },
    { status: 400, body: error(999999) },
  )
  await expect(say(fake, {})).rejects.toMatchObject({
    retry: false,
    message: expect.stringMatching(/Make a new one/),
  })
  await expect(say(fake, {})).rejects.toMatchObject({ retry: true, unknown: false })
  await expect(say(fake, {})).rejects.toMatchObject({ retry: true, unknown: true })
  await expect(say(fake, {})).rejects.toMatchObject({
    retry: false,
    message: expect.stringContaining('999999: y'),
  })
})

test('a customer sees that they were read and that an answer is being written, unless that is not wanted', async () => {
  const fake = fakeWhatsApp()
  await fake.open().seen?.({ to: SAM, id: 'wamid.1', typing: true })
  await fake.open({ readReceipts: false }).seen?.({ to: SAM, id: 'wamid.1', typing: true })
  expect(fake.acts).toEqual([
    {
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: 'wamid.1',
      typing_indicator: { type: 'text' },
    },
  ])
  const held = await spec
  if (held) expect(held.check(fake.heard[0] as never)).toEqual([])
})

test('the thread is taken and released only where that was asked for', async () => {
  const fake = fakeWhatsApp()
  await fake.open().control?.(SAM, 'take')
  await fake.open({ threadControl: true }).control?.(SAM, 'take')
  expect(fake.acts).toEqual([{ messaging_product: 'whatsapp', to: SAM, action: 'take' }])
})

const BYTES = new TextEncoder().encode('a picture')
const picture = { id: '77', name: 'IMG.png', type: 'image/png' }

test('a file is fetched with our token, and held against its checksum', async () => {
  const fake = fakeWhatsApp()
  fake.keeps('77', BYTES)
  const { bytes, type } = (await fake.open().readMedia?.(picture)) ?? {}
  expect([type, bytes]).toEqual(['image/png', BYTES])
  fake.keeps('77', BYTES, { sha256: 'f'.repeat(64) })
  await expect(fake.open().readMedia?.(picture)).rejects.toThrow(/otherwise than it was sent/)
})

test('a file that is too large is not fetched, and our token goes to nobody but Meta', async () => {
  const fake = fakeWhatsApp()
  fake.keeps('77', BYTES, { size: 90_000_000 })
  await expect(fake.open().readMedia?.(picture)).rejects.toThrow('IMG.png is larger than 25 MB.')
  fake.keeps('77', BYTES, { url: 'https://evil.example/files/77' })
  await expect(fake.open().readMedia?.(picture)).rejects.toThrow(/evil\.example/)
  expect(fake.heard.every(({ url }) => url.hostname === 'graph.facebook.com')).toBe(true)
})
