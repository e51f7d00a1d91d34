// A Zoho Desk that remembers: it renews tokens once an hour, wants its two headers, and signs its webhooks with a key of
// its own.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { Fake, FakeTicket } from '../../testing/fake.ts'
import { json, lineTo } from '../../testing/faults.ts'
import { ioWith, NOW, tokensInMemory } from '../../testing/io.ts'
import { fakeRecords, type Record } from './fake-records.ts'
import { zohoDesk } from './zoho-desk.ts'

export const ORG = '60001234567'
const OURS = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const OTHER_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

type Given = { [name: string]: unknown }

export function fakeZohoDesk(given: Given = {}, now: () => Date = () => NOW) {
  const records = fakeRecords(() => now().toISOString())
  const live = new Set(['at_0'])
  let ids = 0

  async function vendor(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const text = await request.text()
    if (url.pathname === '/.well-known/jwks.json') {
      const jwk = OURS.publicKey.export({ format: 'jwk' })
      return json({ keys: [{ ...jwk, kid: 'k1', use: 'sig', alg: 'RS256' }] })
    }
    if (url.pathname === '/oauth/v2/token') return granted(new URLSearchParams(text))
    const token = request.headers.get('authorization')?.replace('Zoho-oauthtoken ', '') ?? ''
    if (!live.has(token))
      return json({ errorCode: 'INVALID_OAUTH', message: 'The token is invalid.' }, 401)
    if (url.pathname === '/api/v1/organizations')
      return json({ data: [{ id: Number(ORG), companyName: 'Acme' }] })
    if (request.headers.get('orgid') !== ORG)
      return json({ errorCode: 'OAUTH_ORG_MISMATCH', message: 'Another organization.' }, 403)
    if (url.pathname === '/api/v1/departments')
      return json({ data: [{ id: '18', name: 'Support' }] })
    if (url.pathname === '/api/v1/organizationFields')
      return json({ data: [records.field, { apiName: 'status', allowedValues: STATUSES }] })
    return records.answer(request.method, url, text)
  }

  function granted(asked: URLSearchParams): Response {
    if (asked.get('refresh_token') === 'rt_busy') return json({ error: 'Access Denied' }, 400)
    const isKnown = asked.get('refresh_token') === 'rt_0' || asked.get('code') === 'code'
    // As Zoho does: no, with a 200.
    if (!isKnown || asked.get('client_secret') !== 'cs') return json({ error: 'invalid_code' })
    const token = `at_${++ids}`
    live.add(token)
    const first = asked.has('code') ? { refresh_token: 'rt_0' } : {}
    return json({ access_token: token, token_type: 'Bearer', expires_in: 3_600, ...first })
  }

  const line = lineTo(vendor, (url) => url.pathname.startsWith('/oauth/'))
  const tokens = tokensInMemory({ accessToken: 'at_0', refreshToken: 'rt_0' })
  const settings = zohoDesk.settings.parse({
    ...{ dataCentre: 'eu', orgId: ORG, departmentId: '18', clientId: 'c', clientSecret: 'cs' },
    ...given,
  })
  const io = ioWith(line.fetch, { baseUrl: zohoDesk.baseUrl(settings), tokens })
  const desk = zohoDesk.connect(settings, io)
  return { ...line, ...played(records, now), tokens, records, live, settings, io, desk }
}

function played(
  records: ReturnType<typeof fakeRecords>,
  now: () => Date,
): Pick<Fake, 'tickets' | 'staff' | 'settle' | 'asks'> {
  const of = (id: string) => records.tickets.find((one) => one.id === id) as Record
  const rung = (eventType: string, payload: object) =>
    signed([{ eventType, orgId: ORG, payload }], { now: now() })
  const set = (id: string, status: string) => {
    Object.assign(of(id), { status, changed: now().toISOString() })
    return rung('Ticket_Update', { id, status })
  }
  return {
    tickets: () => records.tickets.map(shown),
    settle: records.settle,
    asks: records.asks,
    staff: {
      reply(id, content) {
        records.write(of(id), { type: 'thread', content, by: 'staff', isPublic: true })
        return rung('Ticket_Thread_Add', { id: '5', ticketId: id, direction: 'out' })
      },
      note(id, content) {
        records.write(of(id), { type: 'comment', content, by: 'staff', isPublic: false })
        return rung('Ticket_Comment_Add', { id: '6', ticketId: id, isPublic: false })
      },
      attach(id, { name, bytes }) {
        const path = `/api/v1/tickets/${id}/threads/5/attachments/77/content`
        records.files.set(path, bytes)
        const attachments = [
          { id: '77', name, size: `${bytes.length}`, href: `https://desk.zoho.eu${path}` },
        ]
        const mail = { type: 'thread', content: '', by: 'staff', isPublic: true } as const
        records.write(of(id), { ...mail, attachments })
        return undefined
      },
      solve: (id) => set(id, 'Done'),
      reopen: (id) => set(id, 'Again'),
    },
  }
}

/** Names of this organization's own: only the type says what they mean. */
const STATUSES = [
  { value: 'New', statusType: 'OPEN' },
  { value: 'Waits', statusType: 'ON HOLD' },
  { value: 'Done', statusType: 'CLOSED' },
]

export function signed(
  said: unknown,
  {
    claims = {},
    key = OURS.privateKey,
    now = NOW,
  }: { claims?: Given; key?: KeyObject; now?: Date } = {},
) {
  const part = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url')
  const ends = Math.floor(now.getTime() / 1_000) + 60
  const token = `${part({ alg: 'RS256', typ: 'JWT', kid: 'k1' })}.${part({
    ...{ iss: `orgId:${ORG}`, aud: 'webhookId:42', exp: ends, ...claims },
  })}`
  const signature = sign('RSA-SHA256', Buffer.from(token), key).toString('base64url')
  return {
    method: 'POST',
    url: 'https://help.example/webhooks/con_1/wk',
    headers: new Headers({ 'x-zdesk-jwt': `${token}.${signature}` }),
    body: JSON.stringify(said),
  }
}

function shown({ id, subject, status, description, entries }: Record): FakeTicket {
  return {
    ...{ id, subject, status: status === 'Done' ? 'solved' : 'open' },
    comments: [
      { id: `${id}d`, text: description, isPublic: true, by: 'customer' },
      ...entries.map(({ id, content, isPublic, by }) => ({ id, text: content, isPublic, by })),
    ],
  }
}
