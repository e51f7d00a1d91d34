// The page of a request: who may open it, what it shows, and what can be done there.
import { afterEach, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type Talk, type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
afterEach(() => world.close())

const get = (path: string, headers = {}) => world.app.request(path, { headers })
const post = (path: string, form: Record<string, string>) =>
  world.app.request(path, { method: 'POST', body: new URLSearchParams(form) })
const linkOf = async (talk: Talk): Promise<string> => {
  const headers = { authorization: `Bearer ${talk.token}` }
  return (await world.call(`/api/v1/conversations/${talk.id}/follow-link`, { headers })).json.url
}
const words = async (talk: Talk) =>
  (await talk.events()).flatMap((event) =>
    event.type === 'message.posted' ? [event.message.text] : [],
  )

async function asked(customer: object = { name: 'Sam' }, locale = 'en') {
  world = await testWorld({ answerer: echo })
  const ada = await world.teammate('Ada')
  const talk = await world.converse({ customer, locale })
  await talk.say('<script>alert(1)</script> Where is my refund?')
  await world.worker.idle()
  return { ada, talk, link: await linkOf(talk) }
}

async function settle(ada: Awaited<ReturnType<typeof asked>>['ada'], follow: object) {
  const { json } = await ada.get('/api/v1/settings/channels')
  const value = { ...json.value, follow: { ...json.value.follow, ...follow } }
  const saved = await ada.put('/api/v1/settings/channels', { baseVersion: json.version, value })
  expect(saved.status).toBe(200)
}

test('it says how it stands at each moment, and never a note', async () => {
  const { ada, talk, link } = await asked()
  const page = async () => (await get(link)).text()
  expect(await page()).toContain('The assistant is answering.')
  await talk.escalate()
  expect(await page()).toContain('Waiting for a person since')
  expect(await page()).toContain('We said:')
  const at = `/api/v1/conversations/${talk.id}`
  await ada.post(`${at}/take-over`)
  await ada.post(`${at}/notes`, { noteId: 'n1', text: 'Secret of ours' })
  expect(await page()).toContain('Ada is taking care of it.')
  await ada.post(`${at}/replies`, { messageId: 'r1', text: 'It was **sent**: https://acme.test/r' })
  expect(await page()).toContain('Ada has answered.')
  expect(await page()).toContain('It was sent: <a href="https://acme.test/r"')
  await ada.post(`${at}/close`)
  expect(await page()).toContain('This is solved.')
  expect(await page()).not.toContain('Secret of ours')
  expect(await page()).toContain('&lt;script&gt;')
  expect(await page()).not.toContain('<script')
})

test('it is for whoever has the address, kept by nobody on the way', async () => {
  const { link } = await asked()
  const { status, headers } = await get(link)
  expect(status).toBe(200)
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-robots-tag')).toContain('noindex')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('set-cookie')).toBeNull()
})

test('a link that is forged, cut or ended opens nothing, in the reader’s language', async () => {
  const { ada, link } = await asked()
  const [said = '', proof = ''] = link.split('.')
  const other = Buffer.from(`${world.workspaceId} cnv_other t6c0g0 abc`).toString('base64url')
  for (const path of [
    `${said}.`,
    `${said}.${'A'.repeat(proof.length)}`,
    `/follow/${other}.${proof}`,
  ])
    expect((await get(path)).status).toBe(404)
  expect((await post(`${said}.AAAA`, { act: 'solved' })).status).toBe(404)
  expect(await (await get(`${said}.`, { 'accept-language': 'de-DE,de' })).text()).toContain(
    'Dieser Link ist abgelaufen.',
  )
  await settle(ada, { notBefore: new Date().toISOString() })
  expect((await get(link)).status).toBe(404)
  await settle(ada, { enabled: false })
  expect((await get(link)).status).toBe(404)
})

test('words are added once, however often the form is sent; empty ones are asked for', async () => {
  const { talk, link } = await asked()
  for (let twice = 0; twice < 2; twice++) {
    const { status, headers } = await post(link, { act: 'say', id: 'abcd1234', text: 'Order 12' })
    expect(status).toBe(303)
    expect(headers.get('location')).toBe(`${link}?added`)
  }
  expect((await words(talk)).filter((text) => text === 'Order 12')).toHaveLength(1)
  const { headers } = await post(link, { act: 'say', id: 'abcd1235', text: '  ' })
  const asks = await (await get(headers.get('location') ?? '')).text()
  expect(asks).toContain('role="alert"')
  expect(asks).toContain('Please write something first.')
  expect((await post(link, { act: 'delete everything' })).status).toBe(303)
  expect((await post(link, { act: 'say', text: 'x'.repeat(700_000) })).status).toBe(413)
})

test('a long letter arrives whole, as several messages; one that is too long is given back', async () => {
  const { talk, link } = await asked({ name: 'Sam' }, 'de')
  const said = Array.from({ length: 4_000 }, (_, nth) => `слово${nth}`).join(' ')
  for (let twice = 0; twice < 2; twice++)
    expect((await post(link, { act: 'say', id: 'abcd1234', text: said })).status).toBe(303)
  const own = (await words(talk)).filter((text) => text.startsWith('слово'))
  expect(own.length).toBeGreaterThan(2)
  expect(own.join(' ')).toBe(said)

  const endless = `<b>${'x'.repeat(60_000)}`
  const refused = await post(link, { act: 'say', text: endless })
  expect(refused.status).toBe(400)
  const page = await refused.text()
  expect(page).toContain('Höchstens 50.000 Zeichen.')
  expect(page).toContain(`>&lt;b&gt;${'x'.repeat(60_000)}</textarea>`)
  expect((await words(talk)).join()).not.toContain('xxx')
})

test('the customer says that it is solved, and that it is not: then a person is asked for again', async () => {
  const { ada, talk, link } = await asked()
  await talk.escalate()
  for (let twice = 0; twice < 2; twice++) await post(link, { act: 'solved' })
  const closings = (await talk.events()).filter(({ type }) => type === 'conversation.closed')
  expect(closings).toMatchObject([{ by: { name: 'Sam' } }])
  for (let twice = 0; twice < 2; twice++)
    await post(link, { act: 'reopen', id: 'abcd1234', text: 'Not yet' })
  const { json } = await ada.get('/api/v1/inbox?view=escalated')
  expect(json.data).toMatchObject([{ conversationId: talk.id, holder: 'queue' }])
  expect((await words(talk)).filter((text) => text === 'Not yet')).toHaveLength(1)
})

test('who signs in takes the conversation along: an old link opens it no more', async () => {
  const { talk, link } = await asked()
  const ref = { workspaceId: world.workspaceId, conversationId: talk.id }
  await world.commits.commit(ref, () => [
    {
      type: 'customer.identified',
      at: new Date().toISOString(),
      customer: { id: 'user-1', verified: true },
    },
  ])
  expect((await get(link)).status).toBe(404)
})

test.each(['de', 'es', 'fr', 'pt-BR', 'it', 'nl', 'pl', 'tr', 'ja', 'zh', 'ar', 'xx'])(
  'in %s every sentence is there',
  async (locale) => {
    const { link } = await asked({}, locale)
    const page = await (await get(link)).text()
    expect(page).toContain(`<html lang="${locale === 'xx' ? 'en' : locale.slice(0, 2)}"`)
    expect(page).toContain(locale === 'ar' ? 'dir="rtl"' : 'dir="ltr"')
    expect(page).not.toMatch(/undefined|\{\w+\}/)
  },
)

test('who asks for it without end is asked to wait', async () => {
  world = await testWorld({ answerer: echo, limited: true })
  const link = await linkOf(await world.converse())
  const answers = await Promise.all(Array.from({ length: 200 }, () => get(link)))
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]?.headers.get('retry-after')).toBeTruthy()
  expect(await refused[0]?.text()).toContain('That was a lot at once.')
})
