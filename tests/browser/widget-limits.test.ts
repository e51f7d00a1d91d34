// What is said of too much: of unread messages, of noise, and of words.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chat, chatOn, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite({ limited: true })
})
afterAll(() => site.close())

async function asked(): Promise<Chat> {
  const chat = await site.visit('/demo/')
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked: one')
  return chat
}

const human = { id: 'usr_ada', name: 'Ada' }

async function answers(chat: Chat, name: string, count: number): Promise<void> {
  const conversationId = await chat.conversationId()
  const at = new Date().toISOString()
  const author = { kind: 'human' as const, human }
  await site.world.commits.commit({ workspaceId: site.world.workspaceId, conversationId }, () =>
    Array.from({ length: count }, (_, index) => ({
      ...{ type: 'message.posted' as const, at },
      message: { id: `${name}${index}`, author, text: `${name} ${index}` },
    })),
  )
}

test('more unread messages than anybody counts are said to be more, by number to who listens', async () => {
  const chat = await asked()
  await chat.launcher.click()
  await answers(chat, 'many', 99)
  await chat.host.getByRole('button', { name: 'Open chat, 99 unread messages' }).waitFor()
  expect(await chat.launcher.innerText()).toBe('99')
  await answers(chat, 'more', 2)
  await chat.host.getByRole('button', { name: 'Open chat, 101 unread messages' }).waitFor()
  expect(await chat.launcher.innerText()).toBe('99+')
  expect(await chat.page.title()).toMatch(/^\(101\) /)
})

test('it makes no sound before it is asked to, nor on a page that nobody has touched yet', async () => {
  const chat = await site.visit('/demo/')
  await chat.page.context().addInitScript(countTones)
  await chat.page.reload()
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked: one')
  await answers(chat, 'quiet', 1)
  await chat.shows('quiet 0')
  expect(await tones(chat)).toBe(0)

  await chat.host.getByRole('button', { name: 'More' }).click()
  await chat.host.getByRole('switch', { name: 'Sound' }).click()
  await chat.page.keyboard.press('Escape')
  await answers(chat, 'loud', 1)
  await chat.shows('loud 0')
  await expect.poll(() => tones(chat)).toBe(1)

  // Another tab, where it is switched on as well.
  const other = chatOn(await chat.page.context().newPage())
  await other.page.goto(chat.page.url())
  await other.shows('loud 0')
  await answers(chat, 'untouched', 1)
  await other.shows('untouched 0')
  expect(await tones(other)).toBe(0)
  await other.field.click()
  await answers(chat, 'touched', 1)
  await other.shows('touched 0')
  await expect.poll(() => tones(other)).toBe(1)
})

const tones = ({ page }: Chat) =>
  page.evaluate(() => (window as unknown as { heard: { tones: number } }).heard.tones)

/** Runs in the page. */
function countTones(): void {
  const heard = { tones: 0 }
  Object.assign(window, { heard })
  // What drives the browser counts as a touch in its eyes, with every look at the page: only real ones do here.
  const touch = { hasBeenActive: false }
  Object.defineProperty(navigator, 'userActivation', { value: touch })
  document.addEventListener(
    'pointerdown',
    () => {
      touch.hasBeenActive = true
    },
    true,
  )
  const { start } = OscillatorNode.prototype
  OscillatorNode.prototype.start = function (...when) {
    heard.tones++
    return start.apply(this, when)
  }
}

test('who writes faster than is allowed is told that it waits; it goes by itself, and a person is reached', async () => {
  const { json } = await site.ada.get('/api/v1/settings/identity')
  const { value, version } = json as { value: { limits: object }; version: number }
  const limits = { ...value.limits, messagesOfCustomer: 3 }
  const saved = await site.ada.put('/api/v1/settings/identity', {
    baseVersion: version,
    value: { ...value, limits },
  })
  expect(saved.status).toBe(200)
  const chat = await asked()
  const said = ['What does it cost?', 'When do you open?', 'Where is the shop?']
  for (const text of said) await chat.say(text)
  await chat.shows('Waiting to be sent')
  expect(await chat.log.getByText('Not sent').count()).toBe(0)
  await chat.talk.click()
  await chat.host
    .getByRole('heading', { name: 'Waiting for a person' })
    .waitFor({ timeout: 60_000 })
  await expect
    .poll(() => chat.log.getByText('Waiting to be sent').count(), { timeout: 60_000 })
    .toBe(0)
  expect((await chat.said()).filter((text) => said.includes(text))).toEqual(said)
}, 150_000)
