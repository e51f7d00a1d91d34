// A customer with a mailbox of their own writes to an address that is read by IMAP: through the whole server, a real Postfix
// and a real Dovecot.
import { missingMailServers, startMailServers } from '@baton/integrations/testing'
import { createTransport } from 'nodemailer'
import PostalMime from 'postal-mime'
import { afterAll, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type MailWorld, mailFrom, mailWorld } from '../testing/mail-world.ts'
import { until } from '../testing/whatsapp-world.ts'

const missing = await missingMailServers()
if (missing) console.warn(`Left out, the story of mail on real servers: ${missing}`)
const servers = missing === null ? await startMailServers() : null
let open: MailWorld | null = null
/** Looking now and then would take hours here: what is heard was told. */
const SLOW = 0.005

afterAll(async () => {
  await open?.close()
  await servers?.stop()
})

test.skipIf(!servers)(
  'a question by mail is read, answered in its thread, and answered again',
  async () => {
    if (!servers) return
    open = await mailWorld({ answerer: echo, pace: SLOW })
    const { ada } = open
    const { json } = await ada.get('/api/v1/settings/channels')
    const [connection] = json.value.connections
    const own = 'help@desk.test'
    connection.settings = {
      ...connection.settings,
      ...{ from: own, user: own, smtpPort: servers.ports.smtp },
      ...{ imapHost: '127.0.0.1', imapPort: servers.ports.imap, imapSecurity: 'none' },
      password: (await ada.post('/api/v1/secrets', { value: 'secret' })).json,
    }
    const saved = await ada.put('/api/v1/settings/channels', { baseVersion: 1, value: json.value })
    expect(saved.status).toBe(200)
    const write = async (raw: string, to: string) => {
      const port = { host: '127.0.0.1', port: servers.ports.smtp, ignoreTLS: true }
      await createTransport(port).sendMail({ envelope: { from: 'sam@desk.test', to: [to] }, raw })
    }
    const inbox = async () => {
      const raws = await servers.inbox('sam')
      return Promise.all(raws.map((raw) => PostalMime.parse(raw)))
    }
    // From here on the mailbox is watched.
    await open.world.listener.listen()
    await until(async () => {
      const { rows } = await (open as MailWorld).world.pool.query(
        'select cursor from channel_polls',
      )
      expect(rows[0]?.cursor).toBeTruthy()
    })
    const from = 'Sam <sam@desk.test>'
    await write(mailFrom({ from, to: own, text: 'It is late.' }), own)
    await until(async () => expect(await inbox()).toHaveLength(1))
    const [answer] = await inbox()
    expect(answer?.text).toContain('You asked: Where is my refund?')
    const to = answer?.replyTo?.[0]?.address ?? ''
    expect(to).toMatch(/^help\+/)
    await write(mailFrom({ from, to, subject: 'Re: Where is my refund?', text: 'And now?' }), to)
    await until(async () => expect(await inbox()).toHaveLength(2))
    expect(await open.conversations()).toHaveLength(1)
    await keptAsDelivered(open, await servers.inbox('help'))
    expect((await inbox())[1]?.references).toContain(answer?.messageId)
    expect(open.world.faults).toEqual([])
  },
  90_000,
)

/** Postfix and Dovecot have written above it which way it came: that is kept, too. */
async function keptAsDelivered({ world, ada, conversations, log }: MailWorld, raws: Buffer[]) {
  const [id = ''] = await conversations()
  const heard = (await log(id)).flatMap((event) =>
    event.type === 'message.posted' && event.message.author.kind === 'customer'
      ? [event.message.id]
      : [],
  )
  expect(heard).toHaveLength(raws.length)
  for (const [nth, messageId] of heard.entries()) {
    const path = `/api/v1/conversations/${id}/messages/${messageId}/original`
    const { original } = (await ada.get(path)).json
    expect(original.headers.map(({ name }: { name: string }) => name)).toContain('Received')
    const file = await world.app.request(`${path}/file`, { headers: { cookie: ada.cookie } })
    // In the folder lines end as files do here; over IMAP as mails do.
    const delivered = raws[nth]?.toString('latin1').replace(/\r?\n/g, '\r\n')
    expect(Buffer.from(await file.arrayBuffer()).toString('latin1')).toBe(delivered)
  }
}
