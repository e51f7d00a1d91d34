// An invitation goes by mail when that is asked for: once, with what became of it, and again when it is asked for again.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type MailWorld, mailWorld } from '../testing/mail-world.ts'
import { testWorld } from '../testing/world.ts'

let open: MailWorld
let ahead: number
beforeEach(async () => {
  ahead = 0
  open = await mailWorld({ answerer: echo, pace: 1, now: () => Date.now() + ahead })
})
afterEach(() => open.close())

const GRACE = { role: 'agent', email: 'grace@example.com', mail: true }

async function listed() {
  await open.world.invitationMails.now()
  const { json } = await open.ada.get('/api/v1/invitations')
  return json.data[0]
}

test('who is invited gets the link in their language, joins by it, and a name in it is no link', async () => {
  await open.world.pool.query(`update users set "name" = 'Ada https://evil.example'`)
  const made = await open.ada.post('/api/v1/invitations', { ...GRACE, language: 'de' })
  expect(made.json.mail).toMatchObject({ state: 'due', problem: null })
  expect(await listed()).toMatchObject({ mail: { state: 'sent', problem: null } })
  expect(open.sent).toHaveLength(1)
  const [mail] = open.sent
  expect(mail?.text).toContain(`/desk/invited/${made.json.token}`)
  expect(mail?.text).toContain('hat Sie zu My workspace eingeladen')
  expect(JSON.stringify(mail)).not.toContain('https://evil.example')

  const joining = { name: 'Grace', email: GRACE.email, password: 'a better password' }
  const joined = await open.world.call(`/api/v1/invited/${made.json.token}`, { body: joining })
  expect(joined.status).toBe(201)
  const { rows } = await open.world.pool.query('select sealed from invitations')
  expect(rows).toEqual([{ sealed: null }])
  const again = await open.ada.post(`/api/v1/invitations/${made.json.id}/mail`, {})
  expect(again.status).toBe(404)
})

test('what passes is tried again by itself; what does not is told with its reason', async () => {
  open.smtp.faults.next('cut-before')
  const { id } = (await open.ada.post('/api/v1/invitations', GRACE)).json
  expect(await listed()).toMatchObject({ mail: { state: 'due', problem: expect.any(String) } })
  ahead += 2 * 60_000
  expect(await listed()).toMatchObject({ mail: { state: 'sent', problem: null } })
  expect(open.sent).toHaveLength(1)

  const value = { connections: [], whenAway: {}, follow: {} }
  await open.ada.post(`/api/v1/invitations/${id}/mail`, { language: 'fr' })
  expect(await listed()).toMatchObject({ mail: { state: 'sent' } })
  expect(open.sent).toHaveLength(2)
  expect(open.sent[1]?.text).toContain('vous invite à rejoindre')

  open.smtp.faults.next('cut-before')
  await open.ada.post(`/api/v1/invitations/${id}/mail`, {})
  await listed()
  await open.ada.put('/api/v1/settings/channels', { baseVersion: 1, value })
  ahead += 2 * 60_000
  const { mail } = await listed()
  expect(mail).toMatchObject({ state: 'failed' })
  expect(mail.problem).toContain('No e-mail channel is switched on')
})

test('however many look at once, one mail leaves', async () => {
  await open.ada.post('/api/v1/invitations', GRACE)
  await Promise.all([open.world.invitationMails.now(), open.world.invitationMails.now()])
  await listed()
  expect(open.sent).toHaveLength(1)
})

test('its link can be read again by who may invite, and the database alone does not tell it', async () => {
  const { id, token } = (await open.ada.post('/api/v1/invitations', GRACE)).json
  expect((await open.ada.get(`/api/v1/invitations/${id}/link`)).json).toEqual({ token })
  const { rows } = await open.world.pool.query('select invitations::text as row from invitations')
  expect(rows[0].row).not.toContain(token)
  const ben = await open.world.teammate('Ben')
  expect((await ben.get(`/api/v1/invitations/${id}/link`)).status).toBe(403)
  const anybody = (await open.ada.post('/api/v1/invitations', { role: 'agent' })).json
  expect((await open.ada.get(`/api/v1/invitations/${anybody.id}/link`)).status).toBe(404)
})

test('without an address, or without a way to mail, it says so and invites nobody', async () => {
  const nobody = await open.ada.post('/api/v1/invitations', { role: 'agent', mail: true })
  expect(nobody.json.errors).toEqual([{ field: 'email', message: 'Say whom to mail it to.' }])
  const world = await testWorld()
  try {
    const ada = await world.teammate('Ada')
    const refused = await ada.post('/api/v1/invitations', GRACE)
    expect(refused.status).toBe(400)
    expect(refused.json.errors[0]).toMatchObject({ field: 'mail' })
    expect((await ada.get('/api/v1/invitations')).json).toEqual({ data: [], canMail: false })
  } finally {
    await world.close()
  }
})
