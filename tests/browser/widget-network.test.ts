import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cable, layCable } from './cable.ts'
import { openSite, type Site } from './site.ts'

let site: Site
let cable: Cable
beforeAll(async () => {
  site = await openSite()
  cable = await layCable(site.url)
})
afterAll(async () => {
  cable.close()
  await site.close()
})

test('without a network messages wait, and when it is back nothing is lost or doubled', async () => {
  const chat = await site.visit('/demo/', { base: cable.url })
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked: one')
  const path = `/api/v1/conversations/${await chat.conversationId()}`

  cable.cut()
  await chat.say('two')
  await chat.say('three')
  await chat.shows('Waiting to be sent')
  await chat.host.getByText('No connection. What you write is kept').waitFor()
  await site.ada.post(`${path}/replies`, { messageId: 'ada1', text: 'Said while you were away' })
  cable.mend()

  await chat.shows('Said while you were away')
  await chat.host.getByText('Waiting to be sent').first().waitFor({ state: 'detached' })
  await chat.host.getByText('No connection.').waitFor({ state: 'detached' })
  const wrote = (await log(path)).filter(({ author }) => author.kind === 'customer')
  expect(wrote.map(({ text }) => text)).toEqual(['one', 'two', 'three'])
  expect((await chat.said()).filter((text) => /^(one|two|three)$/.test(text))).toHaveLength(3)
})

test('a person asked for without a network is asked for when it is back', async () => {
  const chat = await site.visit('/demo/', { base: cable.url })
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked: one')
  cable.cut()
  await chat.say('two')
  await chat.talk.click()
  await chat.host.getByText('A person could not be asked yet').waitFor()
  await expect.poll(() => chat.host.getByRole('heading', { name: 'Baton' }).count()).toBe(1)
  cable.mend()

  await chat.host.getByRole('heading', { name: 'Waiting for a person' }).waitFor()
  const messages = await log(`/api/v1/conversations/${await chat.conversationId()}`)
  expect(messages.map(({ text }) => text).indexOf('two')).toBeGreaterThan(0)
  expect(messages.filter(({ notice }) => notice === 'handoff')).toHaveLength(1)
})

test('what was typed, and what was not sent, survives a reload', async () => {
  const chat = await site.visit('/demo/')
  const cut = '**/api/v1/conversations/**'
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked: one')
  await chat.page.route(cut, (route) => route.abort())
  await chat.say('two')
  await chat.say('three')
  await chat.shows('Waiting to be sent')
  await chat.field.fill('half a thou')
  await chat.page.reload()
  await chat.panel.waitFor()
  await expect.poll(() => chat.field.inputValue()).toBe('half a thou')
  await chat.page.unroute(cut)

  await chat.shows('three')
  await chat.host.getByText('Waiting to be sent').first().waitFor({ state: 'detached' })
  const messages = await log(`/api/v1/conversations/${await chat.conversationId()}`)
  const wrote = messages.filter(({ author }) => author.kind === 'customer')
  expect(wrote.map(({ text }) => text)).toEqual(['one', 'two', 'three'])
})

test('an answer goes on in a page that was reloaded in the middle of it', async () => {
  const chat = await site.visit('/demo/')
  await chat.open()
  await chat.say('hold on')
  await chat.shows('has beg')
  expect((await chat.said()).join()).not.toContain('**')
  await chat.page.reload()
  await chat.shows('hold on')
  site.release()
  await chat.shows('You asked: hold on')
  const answers = (await chat.said()).filter((text) => text.startsWith('You asked'))
  expect(answers).toHaveLength(1)
})

test('a message the server refuses says so, and can be thrown away', async () => {
  const chat = await site.visit('/demo/')
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked: one')
  await chat.page.route('**/messages', (route) =>
    route.fulfill({ status: 400, json: { code: 'invalid', status: 400, title: 'No', detail: '' } }),
  )
  await chat.say('two')
  await chat.shows('Not sent')
  await chat.log.getByRole('button', { name: 'Delete' }).click()
  await expect.poll(() => chat.said()).not.toContain('two')
})

test('the page is told by code what was refused, each time, and nothing of what was written', async () => {
  const chat = await site.visit('/demo/')
  await chat.open()
  const errors = () => chat.page.evaluate(() => Reflect.get(window, 'errors') as unknown[])
  await chat.page.evaluate(() => {
    const told: unknown[] = []
    Object.assign(window, { errors: told })
    const { Baton } = window as unknown as { Baton: (...of: unknown[]) => unknown }
    Baton('on', 'error', ({ detail }: CustomEvent) => told.push(detail))
  })
  await chat.page.route('**/messages', (route) =>
    route.fulfill({ status: 400, json: { code: 'invalid', status: 400, title: 'No', detail: '' } }),
  )
  await chat.say('my secret')
  await chat.shows('Not sent')
  const refused = { about: 'message', code: 'invalid' }
  await expect.poll(errors).toEqual([refused])
  await chat.log.getByRole('button', { name: 'Retry' }).click()
  await expect.poll(errors).toEqual([refused, refused])
  await chat.host.getByLabel('Attach a file').setInputFiles({
    name: 'secret.txt',
    mimeType: 'text/plain',
    buffer: Buffer.alloc(0),
  })
  await expect.poll(errors).toEqual([refused, refused, { about: 'file', code: 'empty' }])
})

test('a token that opens nothing any more begins a new conversation with what was said', async () => {
  const chat = await site.visit('/demo/')
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked: one')
  const before = await chat.conversationId()
  await chat.page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(':conversation')) ?? ''
    const place = JSON.parse(localStorage.getItem(key) ?? '{}')
    localStorage.setItem(key, JSON.stringify({ ...place, token: `${place.token}x` }))
  })
  await chat.page.reload()
  await chat.panel.waitFor()
  await chat.say('two')
  await chat.shows('You asked: two')
  expect(await chat.conversationId()).not.toBe(before)
})

type Message = { author: { kind: string }; text: string; notice?: string }

async function log(path: string): Promise<Message[]> {
  const { json } = await site.ada.get(`${path}/events`)
  return json.events.flatMap(({ message }: { message?: Message }) => (message ? [message] : []))
}
