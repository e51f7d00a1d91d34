// Walks the table of endpoints, so that nothing teammates change beside conversations goes untold from the day it is added.
import { type Endpoint, endpoints, Right } from '@baton/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type MailWorld, mailWorld } from '../testing/mail-world.ts'
import { type Answer, type Desk, testWorld } from '../testing/world.ts'

type Name = keyof typeof endpoints
type Json = Answer['json']

/** What leaves no line in the audit log, and why that is right. */
const UNTOLD: Partial<Record<Name, string>> = {
  createSecret: 'kept under an id; the settings that name it are told of, and the id with them',
  startSignIn: 'sends a browser to a vendor; told of when it comes back (connection.signed-in)',
  actOnMany: 'every act is in the log of its conversation, with who did it',
  setPresence: 'whether somebody is there is their own, and changes all day',
  setNotifyChoice: 'what somebody is mailed is their own',
  rebuildInsights: 'counts what is in the logs once more; nothing else changes',
  testConnection: 'keeps nothing',
  previewDelivery: 'keeps nothing',
  testChannel: 'keeps nothing',
  tryAction: 'keeps nothing, and sends nothing that changes anything',
  inspectMcp: 'keeps nothing',
  tryTurn: 'keeps nothing; what a real run does is in the system it was done in',
  tryModel: 'keeps nothing',
  replayPolicy: 'keeps nothing',
  readPolicyFile: 'keeps nothing',
  previewSettings: 'keeps nothing',
}

let open: MailWorld
let ada: Desk
const known: Record<string, string> = {}
beforeAll(async () => {
  open = await mailWorld({ answerer: echo })
  ada = open.ada
})
afterAll(() => open.close())

/** One call of each, in an order in which each finds what it needs. */
const TOLD: Partial<Record<Name, () => Promise<Answer>>> = {
  saveSettings: () =>
    ada.put('/api/v1/settings/assistant', { baseVersion: 0, value: { instructions: 'Be brief.' } }),
  importSettings: () =>
    ada.post('/api/v1/settings-file', { text: 'baton: 1\ngeneral: { assistantName: Robin }' }),
  createAccessKey: async () => keep('key', await ada.post('/api/v1/access-keys', { name: 'Shop' })),
  revokeAccessKey: () => ada.delete(`/api/v1/access-keys/${known.key}`),
  answerProgramRequest: async () => {
    const asked = await programAsks()
    const path = `/api/v1/program-requests/${asked}`
    const answer = await ada.post(path, { answer: 'allow', scope: 'read' })
    known.program = (await ada.get('/api/v1/programs')).json.data[0].id
    return answer
  },
  endProgram: () => ada.delete(`/api/v1/programs/${known.program}`),
  makeIdentitySecret: async () => keep('identity', await ada.post('/api/v1/identity-secrets')),
  endIdentitySecret: () => ada.delete(`/api/v1/identity-secrets/${known.identity}`),
  createSource: () =>
    ada.post('/api/v1/sources', { kind: 'files', sourceId: 'src_f', title: 'Files' }),
  changeSource: () => ada.post('/api/v1/sources/src_f', { title: 'Papers' }),
  uploadFiles: () => ada.post('/api/v1/sources/src_f/files', { files: [PAPER] }),
  removeDocument: async () => {
    const documents = async () => (await ada.get('/api/v1/sources/src_f/documents')).json.data
    // A file is read in the background.
    await vi.waitFor(async () => expect(await documents()).toHaveLength(1), { timeout: 10_000 })
    const [{ id }] = await documents()
    return ada.delete(`/api/v1/sources/src_f/documents/${id}`)
  },
  rereadSource: () => ada.post('/api/v1/sources/src_f/reread'),
  cancelReading: () => ada.post('/api/v1/sources/src_f/cancel'),
  writeAnswer: async () => {
    await ada.post('/api/v1/sources', { kind: 'questions', sourceId: 'src_q', title: 'FAQ' })
    return ada.put('/api/v1/sources/src_q/answers/a', { ...ASKED, answer: 'Two days.' })
  },
  removeAnswer: () => ada.delete('/api/v1/sources/src_q/answers/a'),
  removeSource: () => ada.delete('/api/v1/sources/src_q'),
  changeRole: async () => {
    await open.world.teammate('Ben')
    const { json } = await ada.get('/api/v1/people')
    known.ben = json.data.find(({ name }: Json) => name === 'Ben').id
    return ada.put(`/api/v1/people/${known.ben}/role`, { role: 'viewer' })
  },
  deactivatePerson: () => ada.post(`/api/v1/people/${known.ben}/deactivate`),
  reactivatePerson: () => ada.post(`/api/v1/people/${known.ben}/reactivate`),
  invite: async () => {
    const body = { role: 'agent', email: 'grace@example.com' }
    return keep('invitation', await ada.post('/api/v1/invitations', body))
  },
  mailInvitation: () => ada.post(`/api/v1/invitations/${known.invitation}/mail`, {}),
  endInvitation: () => ada.delete(`/api/v1/invitations/${known.invitation}`),
  acceptInvitation: async () => {
    const { token } = (await ada.post('/api/v1/invitations', { role: 'agent' })).json
    const body = { name: 'Eve', email: 'eve@example.com', password: 'a better password' }
    return open.world.call(`/api/v1/invited/${token}`, { body })
  },
  endSession: async () => {
    const { json } = await ada.get('/api/v1/me/sessions')
    await signedInAgain()
    const all = (await ada.get('/api/v1/me/sessions')).json.data
    const other = all.find(({ id }: Json) => !json.data.some((one: Json) => one.id === id))
    return ada.delete(`/api/v1/me/sessions/${other.id}`)
  },
  endOtherSessions: async () => {
    await signedInAgain()
    return ada.delete('/api/v1/me/sessions')
  },
  changePassword: () => ada.post('/api/v1/me/password', { current: OLD, next: 'another one now' }),
  retryDelivery: async () => {
    await open.world.pool.query(
      `insert into abandoned_effects (workspace_id, id, conversation_id, effect, attempt, problem, lane, seq)
       values ($1, 'eff_1', 'cnv_none', '{"kind":"ticket.comment","connectionId":"desk"}', 9, 'No', 'x', 1)`,
      [open.world.workspaceId],
    )
    return ada.post('/api/v1/connections/desk/given-up/eff_1/retry')
  },
  writeMacro: () => ada.put('/api/v1/macros/mac_1', { name: 'Hi', text: 'Hello!', shared: true }),
  removeMacro: () => ada.delete('/api/v1/macros/mac_1'),
  saveView: async () => keep('view', await ada.post('/api/v1/inbox/views', VIEW)),
  deleteSavedView: () => ada.delete(`/api/v1/inbox/views/${known.view}`),
  keepPolicyCase: async () => {
    const talk = await open.world.converse({ customer: { email: 'zoe@quill.example' } })
    await talk.say(SAID)
    await open.world.worker.idle()
    const { events } = (await ada.get(`/api/v1/conversations/${talk.id}/events`)).json
    const body = { events, messageId: 'msg_1', expected: 'answer', note: 'Was asked twice' }
    return ada.put('/api/v1/policy/cases/cas_1', body)
  },
  deletePolicyCase: () => ada.delete('/api/v1/policy/cases/cas_1'),
  eraseCustomer: async () => {
    const { json } = await ada.get('/api/v1/privacy/customers?query=zoe@quill.example')
    const [{ id, fingerprint }] = json.data
    return ada.post(`/api/v1/privacy/customers/${id}/erase`, { fingerprint })
  },
}

const OLD = 'correct horse battery'
const SAID = 'My parcel 4711 is lost'
const ASKED = { question: 'How long?', alternatives: [] }
const VIEW = { name: 'Refunds', view: 'all', q: 'reason:asked-for-human', shared: true }
const PAPER = {
  path: 'a.md',
  content: Buffer.from('# A\n\nWithin thirty days.').toString('base64'),
}

test('whatever a teammate changes beside conversations is told, or it is said why not', () => {
  const changing = Object.entries<Endpoint>(endpoints).filter(([, one]) => isChange(one))
  const names = changing.map(([name]) => name)
  const accounted = [...Object.keys(TOLD), ...Object.keys(UNTOLD)]
  expect(names.filter((name) => !accounted.includes(name))).toEqual([])
  // What is gone from the table has no business here; what is told needs no reason why not.
  expect(accounted.filter((name) => !names.includes(name))).toEqual([])
  expect(new Set(accounted).size).toBe(accounted.length)
})

test('each of them writes its line, with who did it', async () => {
  for (const [name, change] of Object.entries(TOLD)) {
    const before = await lines()
    const { status, json } = await change()
    expect([name, status, status >= 400 ? json : null]).toEqual([name, expect.toSatisfy(ok), null])
    const [latest] = (await ada.get('/api/v1/audit?limit=1')).json.data
    expect([name, (await lines()) > before, latest.by?.name]).toEqual([
      ...[name, true, name === 'acceptInvitation' ? 'Eve' : 'Ada'],
    ])
  }
  const { rows } = await open.world.pool.query('select audit_log::text as row from audit_log')
  const all = rows.map(({ row }: Json) => row).join()
  for (const secret of [OLD, 'a better password', 'another one now', SAID, 'bis_', 'bk_', 'boc_'])
    expect(all).not.toContain(secret)
})

test('what is everybody’s is told from what to what; what is somebody’s own is not told', async () => {
  const world = await testWorld({ answerer: echo })
  const owner = await world.teammate('Ada')
  const agent = await world.teammate('Ben')
  const macro = (desk: Desk, text: string, shared: boolean) =>
    desk.put('/api/v1/macros/mac_1', { name: 'Hi', text, shared })
  const told = async () =>
    (await owner.get('/api/v1/audit?subject=mac_1')).json.data.map(({ act, changes }: Json) => [
      ...[act, changes.find(({ field }: Json) => field === 'text')],
    ])
  await macro(owner, 'Mine alone', false)
  await macro(owner, 'Hello', true)
  await macro(owner, 'Hello', true)
  await macro(owner, 'Good day', true)
  await macro(owner, 'Mine alone', false)
  await agent.post('/api/v1/inbox/views', { ...VIEW, shared: false })
  expect(await told()).toEqual([
    ['macro.removed', { field: 'text', before: 'Good day' }],
    ['macro.written', { field: 'text', before: 'Hello', after: 'Good day' }],
    ['macro.written', { field: 'text', after: 'Hello' }],
  ])
  expect((await owner.get('/api/v1/audit?act=view.saved')).json.data).toEqual([])
  await world.close()
})

/** Of the settings' kind: a teammate's, or somebody's who becomes one. What is done in a conversation is in its own log. */
function isChange({ method, path, access }: Endpoint): boolean {
  if (method === 'GET' || path.includes('{conversationId}')) return false
  return access === 'anyone' || Right.options.some((right) => right === access)
}

function ok(status: number): boolean {
  return status < 300
}

/** As a program does that comes in by OAuth; the id is of the question teammates answer. */
async function programAsks(): Promise<string | undefined> {
  const redirect_uri = 'https://editor.example/back'
  const body = { redirect_uris: [redirect_uri] }
  const { client_id } = (await open.world.call('/oauth/register', { body })).json
  const pkce = { code_challenge: 'c'.repeat(43), code_challenge_method: 'S256' }
  const asked = new URLSearchParams({ client_id, redirect_uri, response_type: 'code', ...pkce })
  const { headers } = await open.world.call(`/oauth/authorize?${asked}`)
  return headers.get('location')?.replace('/desk/allow/', '')
}

function keep(as: string, answer: Answer): Answer {
  known[as] = answer.json.id
  return answer
}

async function lines(): Promise<number> {
  const { rows } = await open.world.pool.query('select count(*)::int as count from audit_log')
  return rows[0].count
}

async function signedInAgain(): Promise<void> {
  const body = { email: 'ada@example.com', password: OLD }
  expect((await open.world.call('/api/auth/sign-in/email', { body })).status).toBe(200)
}
