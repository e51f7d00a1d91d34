// What every channel must do for us, whatever lies behind it. What is special about a vendor is tested beside it.
import { beforeEach, describe, expect, test } from 'vitest'
import type { OpenChannel, Outgoing, RawRequest, SendAttempt } from '../channel.ts'
import { DeliveryError, Unauthentic } from '../errors.ts'
import type { Faults, Heard } from './faults.ts'
import type { Spec } from './spec.ts'

/** A vendor that remembers, and a channel of ours connected to it. */
export type FakeChannel = {
  channel: OpenChannel
  faults: Faults
  heard: Heard[]
  /** A customer who may be written to. */
  to: string
  sent(): { id: string; text: string; key: string }[]
  /** What it sends when a customer writes, and the same by somebody else; absent where it does not ring. */
  webhook?: RawRequest
  forged?: RawRequest
}

type About = { open(): FakeChannel | Promise<FakeChannel>; spec?: Promise<Spec | null> }

export const outgoing = (around: Partial<Outgoing> = {}): Outgoing => ({
  ...{ conversationId: 'cnv_1', messageId: 'msg_1', to: '', by: 'human', name: 'Ada' },
  ...{ markdown: 'It was sent.', text: 'It was sent.', sources: [], choices: [] },
  ...{ about: null, sentBefore: [] },
  ...around,
})

export const attempt = (around: Partial<SendAttempt> = {}): SendAttempt => ({
  ...{ key: 'cnv_1 0 msg_1', again: false, lastHeardAt: null },
  ...around,
})

export function conformsAsChannel(name: string, { open, spec }: About): void {
  describe(`${name} as every channel`, () => {
    let fake: FakeChannel
    beforeEach(async () => {
      fake = await open()
    })

    sendsOnce(() => fake)
    believesOnlyTheVendor(() => fake)
    keepsTheContract(() => fake, spec)
  })
}

async function say({ channel, to }: FakeChannel) {
  const [part] = channel.split(outgoing({ to }))
  if (!part) throw new Error('Nothing to send.')
  return channel.send(part, attempt())
}

function sendsOnce(fakeOf: () => FakeChannel): void {
  test('what is sent arrives once, with its key', async () => {
    const fake = fakeOf()
    const { id } = await say(fake)
    expect(fake.sent()).toMatchObject([{ id, key: 'cnv_1 0 msg_1' }])
    expect(fake.sent()[0]?.text).toContain('It was sent.')
  })

  test('a message is never split into nothing, and always in the same way', () => {
    const fake = fakeOf()
    for (const text of ['', ' ', '𐐷'.repeat(9_000), `${'long line '.repeat(900)}\n\nend`]) {
      const message = outgoing({ to: fake.to, text, markdown: text })
      const parts = fake.channel.split(message)
      expect(parts.length).toBeGreaterThan(0)
      expect(fake.channel.split(message)).toEqual(parts)
      for (const part of parts) expect(part.text.isWellFormed()).toBe(true)
    }
  })

  test.each([
    [429, true],
    [503, true],
    [401, false],
  ] as const)('after %s, whether it is worth trying again is %s', async (status, retry) => {
    const fake = fakeOf()
    fake.faults.always({ status })
    const failure = await say(fake).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(DeliveryError)
    expect(failure).toMatchObject({ retry })
  })

  test('a call that broke off leaves a doubt, and one that was refused leaves none', async () => {
    const fake = fakeOf()
    fake.faults.next('cut-after', { status: 429 })
    await expect(say(fake)).rejects.toMatchObject({ unknown: true, retry: true })
    await expect(say(fake)).rejects.toMatchObject({ unknown: false })
  })
}

function believesOnlyTheVendor(fakeOf: () => FakeChannel): void {
  test('a forged webhook is refused, and nobody is asked anything', async (context) => {
    const { channel, webhook, forged, heard } = fakeOf()
    if (!channel.readWebhook || !webhook || !forged) return context.skip('It does not ring.')
    await expect(channel.readWebhook(forged)).rejects.toThrow(Unauthentic)
    expect(heard).toEqual([])
  })

  test('the same webhook again holds the same, by the same name', async (context) => {
    const { channel, webhook } = fakeOf()
    if (!channel.readWebhook || !webhook) return context.skip('It does not ring.')
    const once = await channel.readWebhook(webhook)
    expect(once.items).toHaveLength(1)
    expect(await channel.readWebhook(webhook)).toEqual(once)
  })
}

function keepsTheContract(fakeOf: () => FakeChannel, spec: About['spec']): void {
  test('it says who we are over there, and what is wrong with the credentials', async () => {
    const fake = fakeOf()
    expect(await fake.channel.test()).not.toBe('')
    fake.faults.always({ status: 401 })
    await expect(fake.channel.test()).rejects.toThrow(DeliveryError)
  })

  test('every request is as the vendor’s contract wants it', async (context) => {
    const held = await spec
    if (!held) return context.skip('The vendor’s contract is not at hand.')
    const fake = fakeOf()
    await say(fake)
    await fake.channel.test()
    const mistakes = fake.heard.flatMap((heard) =>
      (held.check(heard) ?? []).map((words) => `${heard.method} ${heard.url.pathname} ${words}`),
    )
    expect(mistakes).toEqual([])
  })
}
