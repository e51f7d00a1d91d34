// Against a real Postfix and a real Dovecot, where they are or can be installed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { afterAll, describe, expect, test } from 'vitest'
import { missingMailServers } from '../../connectors/email/testing/install.ts'
import { startMailServers } from '../../connectors/email/testing/mail-servers.ts'
import { readSent } from '../../connectors/email/testing/mails.ts'
import { attempt, outgoing } from '../../testing/channel-conformance.ts'
import { ioWith } from '../../testing/io.ts'
import { email } from './email.ts'
import { head } from './testing/corpus.ts'
import { mailSettings } from './testing/fake-mail.ts'

const missing = await missingMailServers()
if (missing) console.warn(`Left out, the tests of the e-mail channel with a mailbox: ${missing}`)
const servers = missing === null ? await startMailServers() : null
afterAll(() => servers?.stop())

let users = 0

async function mailbox(changed: Record<string, unknown> = {}) {
  if (!servers) throw new Error('There are no mail servers.')
  const own = `help${++users}@desk.test`
  const settings = mailSettings({
    ...{ from: own, smtpPort: servers.ports.smtp, smtpSecurity: 'none' },
    ...{ user: own, password: 'secret', certificate: servers.certificate },
    ...{ imapHost: 'localhost', imapPort: servers.ports.imaps, imapSecurity: 'tls' },
    ...changed,
  })
  const webhookUrl = 'https://help.example/hooks/email/wsp_1/ch_mail/wk_secret'
  const io = ioWith(fetch, { reach: async () => '127.0.0.1', webhookUrl, now: () => new Date() })
  const channel = email.open(settings, io)
  const poll = async (cursor: string | null) => {
    await servers.inbox(own.split('@')[0] ?? '')
    return (await channel.poll?.(cursor)) ?? expect.fail('it cannot be read')
  }
  const bring = async (raw: string, to = own) => {
    const transport = createTransport({
      ...{ host: '127.0.0.1', port: servers.ports.smtp, ignoreTLS: true },
    })
    await transport.sendMail({ envelope: { from: 'sam@desk.test', to: [to] }, raw })
    transport.close()
  }
  const send = async (to: string) => {
    const [part] = channel.split(outgoing({ to }))
    return part ? channel.send(part, attempt()) : expect.fail('nothing to send')
  }
  return { own, channel, poll, bring, send }
}

const mail = (id: string, headers: Record<string, string> = {}) =>
  `${head({ From: 'Sam <sam@desk.test>', 'Message-ID': `<${id}@desk.test>`, ...headers })}Hello ${id}`

describe.skipIf(!servers)('On a real mail server', () => {
  test('what was there before the channel is left alone, and what comes is read once', async () => {
    const { poll, bring, channel } = await mailbox()
    expect(await channel.test()).toContain('mail is read from')
    await bring(mail('old'))
    const { items, cursor } = await poll(null)
    expect(items).toEqual([])
    await bring(mail('a'))
    await bring(mail('b'))
    const next = await poll(cursor)
    expect(next.items.map((item) => 'text' in item && item.text)).toEqual([
      'A question\n\nHello a',
      'A question\n\nHello b',
    ])
    expect((await poll(next.cursor)).items).toEqual([])
  })

  test('of a mail that is too large to be read the beginning comes, and it is said that it is one', async () => {
    const { poll, bring, own } = await mailbox()
    await bring(mail('before'))
    const { cursor } = await poll(null)
    const raw = `${mail('large')}\r\n${'All of this is one long letter.\r\n'.repeat(500_000)}`
    const folder = servers?.maildir(own.split('@')[0] ?? '') ?? ''
    writeFileSync(join(folder, 'new', '1.large.desk'), raw, { mode: 0o666 })
    const { originals = [], items } = await poll(cursor)
    expect(originals).toMatchObject([{ id: items[0]?.id, isCut: true }])
    const read = Buffer.from(originals[0]?.bytes ?? []).toString('latin1')
    expect(read).toHaveLength(15_000_000)
    expect(raw.startsWith(read)).toBe(true)
  })

  test('an answer comes back by the address we gave, with an addition', async () => {
    const { own, poll, bring, send, channel } = await mailbox()
    const { cursor } = await poll(null)
    const { id } = await send('sam@desk.test')
    const [sent] = await Promise.all(((await servers?.inbox('sam')) ?? []).slice(-1).map(readSent))
    expect(sent).toMatchObject({ messageId: id, subject: '…' })
    expect(sent?.replyTo).toMatch(new RegExp(`^${own.split('@')[0]}\\+[a-z2-7]{20}@`))
    await bring(mail('answer', { To: sent?.replyTo ?? '' }), sent?.replyTo)
    const { items } = await poll(cursor)
    expect(items).toMatchObject([{ thread: { names: [channel.nameOf?.('cnv_1')] } }])
  })

  test('a bounce is known for what it is, with the reason', async () => {
    const { poll, send } = await mailbox()
    const { cursor } = await poll(null)
    const { id } = await send('nobody@elsewhere.test')
    const { items } = await poll(cursor)
    expect(items).toMatchObject([
      { kind: 'status', id, state: 'failed', problem: expect.stringContaining('5.1.2') },
    ])
  })

  test('a customer who is away is shown, and a program’s mail gets no answer', async () => {
    servers?.sieve('away', 'require "vacation"; vacation "I am away.";')
    const { poll, send } = await mailbox()
    const { cursor } = await poll(null)
    await send('away@desk.test')
    await servers?.inbox('away')
    const { items } = await poll(cursor)
    expect(items).toMatchObject([{ kind: 'remark', text: expect.stringContaining('I am away.') }])
  })

  test('new mail is told of as it comes, until the line is ended', async () => {
    const { bring, channel } = await mailbox()
    const end = new AbortController()
    let rings = 0
    let heard = () => {}
    const rung = () => new Promise<void>((done) => (heard = done))
    const begun = rung()
    const over = channel.watch?.(() => {
      rings++
      heard()
    }, end.signal)
    await begun
    const told = rung()
    await bring(mail('a'))
    await told
    expect(rings).toBe(2)
    end.abort()
    await over
  })

  test('a server that cannot be reached, or knows nobody of that name, ends it with the reason', async () => {
    const { channel } = await mailbox({ password: 'wrong' })
    const watching = channel.watch?.(() => {}, new AbortController().signal)
    await expect(watching).rejects.toThrow('refuses the sign-in')
  })

  test('what has arrived is found before it is sent a second time', async () => {
    const { own, send, channel } = await mailbox()
    expect(await channel.findSent?.(attempt().key)).toBeNull()
    const { id } = await send(own)
    await servers?.inbox(own.split('@')[0] ?? '')
    expect(await channel.findSent?.(attempt().key)).toEqual({ id })
  })
})
