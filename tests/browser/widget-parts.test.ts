// What comes in files of its own: the menu, other conversations, the receipt, the rating, thumbs, drafts.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './browser.ts'
import { type Chat, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('a customer has several conversations, each with a draft of its own', async () => {
  const chat = await asked('first')
  await chat.field.fill('half a thou')
  await fromMenu(chat, 'New conversation')
  await expect.poll(() => chat.field.inputValue()).toBe('')
  await chat.say('second')
  await chat.shows('You asked: second')
  await fromMenu(chat, 'Your conversations')
  await chat.host.getByRole('button', { name: /first/ }).waitFor()
  expect(await violations(chat.page)).toEqual([])
  await chat.host.getByRole('button', { name: /first/ }).click()
  await chat.shows('You asked: first')
  await expect.poll(() => chat.field.inputValue()).toBe('half a thou')
})

test('what a person reads can be read first, and put right before and after it goes', async () => {
  const chat = await asked('My parcel is late')
  await fromMenu(chat, 'What the person reads')
  await chat.host.getByText('Summary').waitFor()
  expect(await violations(chat.page)).toEqual([])
  const own = chat.host.getByLabel(/own words/)
  await own.fill('It is the blue one')
  await chat.host.locator('.sheet').getByRole('button', { name: 'Talk to a person' }).click()
  await chat.host.getByRole('heading', { name: 'Waiting for a person' }).waitFor()
  await chat.host.getByRole('button', { name: 'What they will read' }).click()
  await expect.poll(() => own.inputValue()).toBe('It is the blue one')
  await own.fill('It is the red one')
  await chat.host.getByRole('button', { name: 'Save' }).click()
  await chat.host.getByText('Saved. The person will read it.').waitFor()
})

test('who has asked for a person can follow that on a page of its own, from anywhere', async () => {
  const chat = await asked('My parcel is late')
  await chat.host.getByRole('button', { name: 'Talk to a person' }).first().click()
  await chat.host.getByRole('heading', { name: 'Waiting for a person' }).waitFor()
  await chat.host.getByRole('button', { name: 'More' }).click()
  const opened = chat.page.waitForEvent('popup')
  await chat.host.getByRole('link', { name: 'Follow your request' }).click()
  const page = await opened
  await page.getByText('My parcel is late').first().waitFor()
  expect(new URL(page.url()).pathname).toMatch(/^\/follow\//)
})

test('an answer that did not help says why, and a closed conversation is rated once', async () => {
  const chat = await asked('one')
  const path = `/api/v1/conversations/${await chat.conversationId()}`
  await chat.host.getByRole('button', { name: 'No', exact: true }).click()
  await chat.host.getByRole('button', { name: 'Incomplete' }).click()
  await chat.host.getByText('Thank you!').waitFor()
  await site.ada.post(`${path}/take-over`)
  await site.ada.post(`${path}/replies`, { messageId: 'ada1', text: 'Hello' })
  await site.ada.post(`${path}/close`)
  await chat.host.getByRole('button', { name: 'Very well' }).click()
  await chat.host.getByLabel(/What should we know/).fill('Fast')
  expect(await violations(chat.page)).toEqual([])
  await chat.host.locator('.rating').getByRole('button', { name: 'Send' }).click()
  await chat.shows('Thank you!')
})

test('who writes to whom is seen on both sides, and a person’s face is never the assistant’s', async () => {
  const chat = await asked('one')
  const path = `/api/v1/conversations/${await chat.conversationId()}`
  await site.ada.post(`${path}/take-over`)
  await chat.host.getByRole('heading', { name: 'Ada' }).waitFor()
  await chat.field.pressSequentially('hello')
  await expect.poll(() => chat.field.getAttribute('placeholder')).toBe('Write to Ada…')
  await expect.poll(() => chat.host.locator('.header .tag').count()).toBe(0)
})

test('the menu is worked by keyboard, and gives the focus back', async () => {
  const chat = await asked('one')
  const { keyboard } = chat.page
  await chat.host.getByRole('button', { name: 'More' }).focus()
  await keyboard.press('Enter')
  await chat.host.getByRole('heading', { name: 'More' }).waitFor()
  expect(await violations(chat.page)).toEqual([])
  const sound = chat.host.getByRole('switch', { name: 'Sound' })
  await sound.press('Enter')
  await expect.poll(() => sound.getAttribute('aria-checked')).toBe('true')
  await keyboard.press('Escape')
  await chat.field.waitFor()
  await expect.poll(() => chat.field.evaluate((field) => field.matches(':focus'))).toBe(true)
})

test('a customer takes the conversation along, and forgets it on this device', async () => {
  const chat = await asked('one')
  const download = chat.page.waitForEvent('download')
  await fromMenu(chat, 'Download this conversation')
  expect((await download).suggestedFilename()).toBe('conversation.txt')
  await chat.host.getByRole('button', { name: 'Forget everything on this device' }).click()
  await chat.host.locator('.sheet .primary').click()
  await expect.poll(() => chat.page.evaluate(() => localStorage.length)).toBe(0)
})

test('at 320 pixels nothing is wider than the screen, in the longest language', async () => {
  const chat = await site.visit('/demo/', { viewport: { width: 320, height: 640 }, locale: 'de' })
  await chat.page.evaluate(() => {
    const { Baton } = window as unknown as { Baton: (...of: unknown[]) => unknown }
    // Done once the chat is loaded, which nobody has asked for yet.
    void Baton('setLocale', 'de')
  })
  await chat.launcher.click()
  await chat.host.getByRole('button', { name: 'Mit einem Menschen sprechen' }).waitFor()
  await chat.host.getByRole('textbox').fill('x'.repeat(400))
  await chat.host.getByRole('textbox').press('Enter')
  await chat.shows('You asked:')
  const wide = await chat.panel.evaluate((panel) =>
    [...panel.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > 321)
      .map((one) => one.outerHTML.slice(0, 80)),
  )
  expect(wide).toEqual([])
})

test('settings decide how a chat begins where its page says nothing', async () => {
  const saved = await site.ada.get('/api/v1/settings/widget')
  const { value, version } = saved.json as { value: object; version: number }
  const suggestions = [{ pages: '/demo/strict*', questions: ['Is it strict?'] }]
  await site.ada.put('/api/v1/settings/widget', {
    baseVersion: version,
    value: { ...value, greeting: 'Good day', suggestions },
  })
  const chat = await site.visit('/demo/strict.html')
  await chat.open()
  await chat.host.getByRole('heading', { name: 'Good day' }).waitFor()
  await chat.host.getByRole('button', { name: 'Is it strict?' }).click()
  await chat.shows('You asked: Is it strict?')
})

test.each(['refused', 'not understood'])(
  'settings that are %s keep nobody from asking',
  async (how) => {
    const chat = await site.visit('/demo/strict.html', {
      before: (page) =>
        page.route('**/api/v1/widget', (route) =>
          how === 'refused' ? route.abort() : route.fulfill({ json: { hello: 'you' } }),
        ),
    })
    await chat.open()
    await chat.host.getByRole('heading', { name: 'How can we help?' }).waitFor()
    await chat.say('one')
    await chat.shows('You asked: one')
  },
)

async function asked(text: string): Promise<Chat> {
  const chat = await site.visit('/demo/')
  await chat.open()
  await chat.say(text)
  await chat.shows(`You asked: ${text}`)
  return chat
}

async function fromMenu(chat: Chat, item: string): Promise<void> {
  await chat.host.getByRole('button', { name: 'More' }).click()
  await chat.host.getByRole('button', { name: item }).click()
}
