// A Salesforce that remembers: cases with a unique key, comments counted in bytes, sessions that end, both ways to sign in.
import type { Fake, FakeTicket } from '../../testing/fake.ts'
import { json, lineTo } from '../../testing/faults.ts'
import { ioWith, NOW } from '../../testing/io.ts'
import { fakeFiles } from './fake-files.ts'
import { casesAsked } from './fake-search.ts'
import { isAssertion } from './fake-sign-in.ts'
import { salesforce } from './salesforce.ts'

const ADA = { Id: '005A000000ADA00IAA', Name: 'Ada', UserType: 'Standard' }
const US = { Id: '005A000000BOT00IAA', Name: 'Integration', UserType: 'Standard' }
const SAM = { Id: '005A000000SAM00IAA', Name: 'Sam', UserType: 'CspLitePortal' }
const QUEUE = { Name: 'Support', Type: 'Queue' }
const STATUSES = [
  { ApiName: 'New', IsClosed: false, IsDefault: true },
  { ApiName: 'Working', IsClosed: false, IsDefault: false },
  { ApiName: 'Abgeschlossen', IsClosed: true, IsDefault: false },
]
type Row = Record<string, unknown>
type File = { name: string; bytes: Buffer }
type Written = { Id: string; by: typeof ADA; stamp: number } & Row
type Case = {
  Id: string
  Status: string
  said: Written[]
  mailed: Written[]
  changed: number
} & Row

export type FakeSalesforce = Fake & {
  fetch: typeof fetch
  /** Salesforce ends every session that is open. */
  endSessions(): void
  contacts: { Id: string; Email: string }[]
  keyField: { externalId: boolean; unique: boolean }
  cases: Case[]
  customerComments(id: string, text: string): void
  mails(id: string, mail: { to: string; text: string; status: string; file?: File }): void
  /** Whether files of a mail are kept as Salesforce Files, or in the older way; null when we may not see them. */
  keepsFiles(as: 'files' | 'attachments' | null): void
}

export function fakeSalesforce(
  changed: Record<string, unknown> = {},
  now: () => Date = () => NOW,
): FakeSalesforce {
  const cases: Case[] = []
  const contacts: FakeSalesforce['contacts'] = []
  const keyField = { externalId: true, unique: true }
  let sessions: string[] = []
  const files = fakeFiles()
  let ids = 10
  let ticked = 0
  const at = (stamp: number) => new Date(stamp).toISOString().replace('Z', '+0000')
  /** No two changes at the same moment. */
  const tick = () => {
    ticked = Math.max(ticked + 1, now().getTime())
    return ticked
  }
  const refusal = (errorCode: string, message: string, status = 400) =>
    json([{ errorCode, message, fields: [] }], status)
  const newId = (prefix: string) => `${prefix}A0000000${String(++ids).padStart(4, '0')}IAA`
  const of = (id: string) => cases.find(({ Id }) => Id === id) as Case
  const isClosed = ({ Status }: Case) =>
    STATUSES.some(({ ApiName, IsClosed }) => ApiName === Status && IsClosed)

  function signIn(form: URLSearchParams): Response {
    const isJwt = form.get('grant_type') === 'urn:ietf:params:oauth:grant-type:jwt-bearer'
    const isKnown = form.get('client_id') === 'baton' && form.get('client_secret') === 'cs'
    if (isJwt ? !isAssertion(form.get('assertion') ?? '') : !isKnown)
      return json({ error: 'invalid_grant', error_description: 'nobody we know' }, 400)
    sessions.push(`00D!${++ids}`)
    return json({ access_token: sessions.at(-1), token_type: 'Bearer', issued_at: '1' })
  }

  function write(row: Case, by: typeof ADA, CommentBody: unknown, IsPublished: unknown): Written {
    row.changed = tick()
    const written = { Id: newId('00a'), by, CommentBody, IsPublished, stamp: row.changed }
    row.said.push(written)
    return written
  }

  function upsert(key: string, body: Row): Response {
    if ('Id' in body || 'Baton_Key__c' in body) return refusal('INVALID_FIELD', 'the key is twice')
    if (Buffer.byteLength(String(body.Description)) > 32_000)
      return refusal('STRING_TOO_LONG', 'Description: data value too large')
    const known = cases.find(({ Baton_Key__c }) => Baton_Key__c === key)
    if (known) {
      Object.assign(known, body)
      return json({ id: known.Id, success: true, errors: [], created: false })
    }
    const Id = newId('500')
    const CaseNumber = String(cases.length + 1_001).padStart(8, '0')
    const around = { Id, CaseNumber, Baton_Key__c: key, Status: 'New', Owner: QUEUE, changed: ids }
    cases.push({ OwnerId: '00GA000000000001AAA', ...around, ...body, said: [], mailed: [] })
    return json({ id: Id, success: true, errors: [], created: true }, 201)
  }

  function comment({ ParentId, CommentBody, IsPublished }: Row): Response {
    const row = of(String(ParentId))
    if (!row) return refusal('REQUIRED_FIELD_MISSING', 'Required fields are missing: [ParentId]')
    // As it is kept: the end of a line is two bytes.
    if (Buffer.byteLength(String(CommentBody).replaceAll('\n', '\r\n')) > 4_000)
      return refusal('STRING_TOO_LONG', 'CommentBody: data value too large')
    return json({ id: write(row, US, CommentBody, IsPublished).Id, success: true, errors: [] }, 201)
  }

  function listed({ said, mailed, changed, ...row }: Case) {
    const contact = contacts.find(({ Id }) => Id === row.ContactId)
    return {
      ...{ ...row, IsClosed: isClosed(row as Case), LastModifiedDate: at(changed) },
      SuppliedEmail: (row.SuppliedEmail as string | undefined) ?? null,
      Contact: contact ? { Email: contact.Email } : null,
    }
  }

  function answerTo(soql: string): Response {
    const records = (list: Row[]) => json({ totalSize: list.length, done: true, records: list })
    const literal = /= '([^']*)'/.exec(soql)?.[1]
    if (/WHERE SuppliedEmail/.test(soql)) return records(casesAsked(soql, cases.map(listed)))
    if (/FROM (ContentDocumentLink|Attachment) /.test(soql)) return records(files.asked(soql))
    if (/FROM CaseStatus/.test(soql)) return records(STATUSES)
    if (/FROM Contact /.test(soql))
      return records(contacts.filter(({ Email }) => Email === literal).map(({ Id }) => ({ Id })))
    if (/^SELECT Id, CommentBody FROM CaseComment WHERE ParentId/.test(soql))
      return records(of(literal ?? '').said)
    const row = cases.find(({ Id, Baton_Key__c }) => Id === literal || Baton_Key__c === literal)
    return records(row ? [seenBy(row, soql)] : [])
  }

  function seenBy(row: Case, soql: string): Row {
    const since = Date.parse(/SystemModstamp >= (\S+?)[ )]/.exec(soql)?.[1] ?? '1970-01-01')
    const shown = (rows: Written[]) => {
      const found = rows.filter(({ stamp }) => stamp >= since)
      const records = found.map(({ by, stamp, ...rest }) => ({
        ...rest,
        CreatedDate: at(stamp),
        SystemModstamp: at(stamp),
        CreatedById: by.Id,
        CreatedBy: by,
      }))
      return records.length > 0 ? { totalSize: records.length, done: true, records } : null
    }
    const { said, mailed, changed, ...rest } = row
    return {
      ...rest,
      IsClosed: isClosed(row),
      LastModifiedDate: at(changed),
      CaseComments: shown(said.filter(({ IsPublished }) => IsPublished === true)),
      ...(soql.includes('FROM EmailMessages') ? { EmailMessages: shown(mailed) } : {}),
    }
  }

  async function vendor(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const text = await request.text()
    if (url.pathname === '/services/oauth2/token') return signIn(new URLSearchParams(text))
    const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? ''
    if (!sessions.includes(token))
      return refusal('INVALID_SESSION_ID', 'Session expired or invalid', 401)
    const [, , , , what, object, id, key] = url.pathname.split('/')
    const file = files.at(url.pathname)
    if (file) return new Response(new Uint8Array(file))
    if (what === 'query') return answerTo(url.searchParams.get('q') ?? '')
    if (id === 'describe')
      return json({
        createable: true,
        fields: [{ name: 'Baton_Key__c', ...keyField, createable: true, length: 60 }],
      })
    const body = text === '' ? {} : JSON.parse(text)
    if (object === 'CaseComment') return comment(body)
    if (id === 'Baton_Key__c' && key) return upsert(key, body)
    if (!of(id ?? '')) return refusal('NOT_FOUND', 'The requested resource does not exist', 404)
    Object.assign(of(id ?? ''), body, { changed: tick() })
    return new Response(null, { status: 204 })
  }

  const line = lineTo(vendor, (url) => url.pathname === '/services/oauth2/token')
  const settings = salesforce.settings.parse({
    domain: 'acme',
    clientId: 'baton',
    clientSecret: 'cs',
    ...changed,
  })
  const io = ioWith(line.fetch, { baseUrl: salesforce.baseUrl(settings) })
  const staffWrites = (id: string, text: string, isPublic: boolean) => {
    write(of(id), ADA, text, isPublic)
    return null
  }
  const set = (id: string, Status: string) => {
    Object.assign(of(id), { Status, changed: tick() })
    return null
  }
  const mails: FakeSalesforce['mails'] = (id, { to, text, status, file }) => {
    const Id = newId('02s')
    if (file) files.put(Id, file)
    const mail = { ToAddress: to, TextBody: text, Status: status, HasAttachment: !!file }
    of(id).mailed.push({ Id, by: ADA, stamp: tick(), ...mail })
  }
  return {
    ...line,
    contacts,
    keyField,
    cases,
    desk: salesforce.connect(settings, io),
    endSessions: () => {
      sessions = []
    },
    customerComments: (id, text) => void write(of(id), SAM, text, true),
    mails,
    keepsFiles: files.keepAs,
    asks(SuppliedEmail, Subject) {
      upsert(`by hand ${++ids}`, { SuppliedEmail, Subject, Description: '' })
      return cases.at(-1)?.Id as string
    },
    tickets: () => cases.map((row) => seen(row, isClosed(row))),
    staff: {
      reply: (id, text) => staffWrites(id, text, true),
      note: (id, text) => staffWrites(id, text, false),
      attach(id, file) {
        mails(id, { to: 'sam@example.com', text: '', status: '3', file })
        return undefined
      },
      solve: (id) => set(id, 'Abgeschlossen'),
      reopen: (id) => set(id, 'Working'),
    },
  }
}

function seen(row: Case, isClosed: boolean): FakeTicket {
  const story = { id: row.Id, text: String(row.Description), isPublic: false, by: 'us' as const }
  return {
    id: row.Id,
    subject: String(row.Subject),
    status: isClosed ? 'solved' : 'open',
    comments: [
      story,
      ...row.said.map(({ Id, by, CommentBody, IsPublished }) => ({
        id: Id,
        text: String(CommentBody),
        isPublic: IsPublished === true,
        by: by === US ? ('us' as const) : by === SAM ? ('customer' as const) : ('staff' as const),
      })),
    ],
  }
}
