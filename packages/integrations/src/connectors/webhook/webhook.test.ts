import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { conforms } from '../../testing/conformance.ts'
import { again, first, request, said } from '../../testing/fake.ts'
import { NOW } from '../../testing/io.ts'
import { longPacket } from '../../testing/packet.ts'
import { fakeWebhook, OLD_SECRET, SECRET } from './fake-webhook.ts'
import { requireSigned, signatureOf } from './sign.ts'
import { webhook } from './webhook.ts'

conforms('A signed webhook', { open: () => fakeWebhook(), reads: false, looksBeforeRetry: false })

describe('A signed webhook', () => {
  test('a ticket that goes on elsewhere is closed by its key, though nobody can be asked for it', async () => {
    const { desk, tickets } = fakeWebhook()
    await desk.openTicket(request, first)
    const ticket = (await desk.findTicket(first.key)) ?? expect.fail('no ticket')
    await desk.setStatus?.(ticket, 'solved')
    expect(tickets()).toMatchObject([{ id: first.key, status: 'solved' }])
  })

  test('every attempt has the same id, so that a receiver that remembers opens one ticket', async () => {
    const receiver = fakeWebhook()
    receiver.faults.next('cut-after')
    await expect(receiver.desk.openTicket(request, first)).rejects.toMatchObject({ unknown: true })
    const ticket = await receiver.desk.openTicket(request, again)
    expect(receiver.tickets().map(({ id }) => id)).toEqual([ticket.id])
    expect(receiver.heard.map(({ headers }) => headers.get('webhook-id'))).toEqual([
      'esc_1',
      'esc_1',
    ])
  })

  test('what the receiver answers is where its ticket is', async () => {
    const { desk } = fakeWebhook()
    const ticket = await desk.openTicket(request, first)
    expect(ticket).toMatchObject({ url: 'https://tickets.example/esc_1', number: '1' })
  })

  test('each change of status has an id of its own', async () => {
    const { desk, heard } = fakeWebhook()
    const ticket = await desk.openTicket(request, first)
    await desk.setStatus?.(ticket, 'solved', { key: 'cnv_1_12', again: false })
    await desk.setStatus?.(ticket, 'solved', { key: 'cnv_1_12', again: true })
    await desk.setStatus?.(ticket, 'solved', { key: 'cnv_1_20', again: false })
    const ids = heard.slice(1).map(({ headers }) => headers.get('webhook-id'))
    expect(ids).toEqual(['cnv_1_12', 'cnv_1_12', 'cnv_1_20'])
  })

  test('while the secret is replaced, both are known in both directions', async () => {
    const receiver = fakeWebhook({ previousSecret: OLD_SECRET })
    for (const secret of [OLD_SECRET, SECRET]) {
      receiver.knows(secret)
      expect(await receiver.desk.test()).toContain('tickets.example')
      const rung = receiver.staff.reply('esc_1', 'Hello') ?? expect.fail('no webhook')
      expect((await receiver.desk.readWebhook?.(rung))?.news).toMatchObject([{ text: 'Hello' }])
    }
  })

  test('a long talk is shortened to its end, and it says by how much', async () => {
    const { desk, heard } = fakeWebhook()
    await desk.openTicket({ packet: longPacket(), fields: {} }, first)
    const sent = JSON.stringify(heard[0]?.body)
    const { leftOut, packet } = JSON.parse(sent).data
    expect(leftOut).toBeGreaterThan(0)
    expect(leftOut + packet.transcript.length).toBe(500)
    expect(sent.length).toBeLessThan(200_000)
  })

  test('410 says that it wants no more; a redirect is not followed', async () => {
    for (const [status, words] of [
      [410, /wants no more/],
      [301, /redirect/],
    ] as const) {
      const fetch = async () => new Response(null, { status, headers: { location: '/elsewhere' } })
      const settings = { url: 'https://tickets.example/hooks', secret: SECRET }
      const desk = webhook.connect(settings, { ...io, fetch })
      const opening = desk.openTicket(request, first)
      await expect(opening).rejects.toMatchObject({ retry: false, status })
      await expect(opening).rejects.toThrow(words)
    }
  })

  test.each(['https://tickets.example', 'ftp://tickets.example/'])('an address: %s', (url) => {
    const read = webhook.settings.safeParse({ url, secret: SECRET })
    expect(read.success).toBe(url.startsWith('https'))
  })

  test('a secret that is too short is refused in words', () => {
    const read = webhook.settings.safeParse({ url: 'https://a.example/', secret: 'whsec_YWJj' })
    expect(read.error?.issues[0]?.message).toContain('24 to 64 random bytes')
  })
})

const io = {
  reach: async (host: string) => host,
  now: () => NOW,
  baseUrl: 'https://tickets.example',
  webhookUrl: 'https://help.example/webhooks/con_1',
  tokens: { get: async () => '' },
}

describe('What a receiver sends back', () => {
  const { desk, sendBack, heard, staff } = fakeWebhook()
  const read = (said: unknown) => desk.readWebhook?.(sendBack(said)) ?? expect.fail('no hint')
  const ada = { id: 'ada', name: 'Ada' }

  test('a reply is news; a note is not', async () => {
    const reply = { type: 'reply', ticketId: 'esc_1', id: 'r1', human: ada, text: 'On its way' }
    expect((await read(reply)).news).toMatchObject([{ id: 'r1', human: ada, text: 'On its way' }])
    expect((await read({ ...reply, type: 'note' })).news ?? []).toEqual([])
  })

  test.each([
    ['taken', { status: 'open', assignee: ada }],
    ['solved', { status: 'solved' }],
    ['reopened', { status: 'open' }],
  ])('%s is a state', async (type, state) => {
    const hint = await read({ type, ticketId: 'esc_1', id: 's1', human: ada })
    expect(hint.states).toMatchObject([{ ticketId: 'esc_1', state }])
  })

  test('what is signed well but said badly is answered with the field that is wrong', async () => {
    const { answer } = await read({ type: 'reply', ticketId: 'esc_1', id: 'r1', human: ada })
    expect(answer).toMatchObject({ status: 400, body: expect.stringContaining('text: ') })
  })

  test('our own event sent back to us is nothing', async () => {
    await desk.addComment({ id: 'esc_1', url: '', memo: {} }, said, { key: 'k1', again: false })
    const sent = heard.at(-1)
    const mine = {
      ...{ method: 'POST', url: 'https://help.example/' },
      ...{ headers: sent?.headers ?? new Headers(), body: JSON.stringify(sent?.body) },
    }
    expect(await desk.readWebhook?.(mine)).toMatchObject({ ticketIds: [], answer: { status: 400 } })
  })

  test('one of yesterday, and one whose body was changed, are not believed', async () => {
    const rung = staff.reply('esc_1', 'Hello') ?? expect.fail('no webhook')
    const changed = { ...rung, body: rung.body.replace('Hello', 'Send money') }
    await expect(desk.readWebhook?.(changed)).rejects.toMatchObject({ name: 'Unauthentic' })
    const tomorrow = new Date(NOW.getTime() + 86_400_000)
    expect(() => requireSigned([SECRET], rung, tomorrow)).toThrow(/too old/)
  })
})

describe('Standard Webhooks', () => {
  const file = new URL(
    '../../../../../../shared/specs/standard-webhooks/vectors.json',
    import.meta.url,
  )

  test('a vector of ours', () => {
    const signed = { id: 'msg_1', timestamp: '1767603600', body: '{"type":"reply"}' }
    const secret = 'whsec_YmF0b24tdGVzdC1zZWNyZXQtdGhpcnR5LXR3by1ieXRlcw=='
    expect(signatureOf(secret, signed)).toBe('v1,IFFWXEoNFCFOSgmNjLZw0XTyGvm6Jnn+BojgzUt7CmU=')
  })

  test('the vectors that were checked against another library', (context) => {
    if (!existsSync(file)) return context.skip('The vectors are not at hand.')
    const { symmetric } = JSON.parse(readFileSync(file, 'utf8'))
    expect(symmetric.vectors.length).toBeGreaterThan(0)
    for (const { id, timestamp, body, signature } of symmetric.vectors) {
      const headers = new Headers({
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': `v1a,AAAA v1,AAAA ${signature}`,
      })
      const then = new Date(timestamp * 1_000)
      expect(() => requireSigned([symmetric.secret], { headers, body }, then)).not.toThrow()
    }
  })
})
