import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './browser.ts'
import { openHostPage } from './host-page.ts'
import { chatOn, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('the widget works on a page whose policy forbids everything it can', async () => {
  const violated: string[] = []
  const { page, ...chat } = await site.visit('/demo/strict.html', {
    before: async (page) => {
      await page.exposeFunction('violated', (what: string) => violated.push(what))
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          // @ts-expect-error: exposed above
          window.violated(`${violatedDirective} ${blockedURI}`),
        )
      })
    },
  })
  await page.getByRole('button', { name: 'Open the chat' }).click()
  await chat.say('What is **a holder**?\n```js\nlet a\n```')
  await chat.shows('You asked:')
  await page.getByRole('button', { name: 'Talk to a person' }).first().click()
  await chat.shows('Where can we reach you')

  expect(await chat.panel.evaluate((panel) => getComputedStyle(panel).position)).toBe('fixed')
  expect(violated).toEqual([])
})

test('nothing is kept, and nobody else is asked, before the customer does something', async () => {
  const asked: string[] = []
  const { page, ...chat } = await site.visit('/demo/', {
    before: async (page) => page.on('request', (request) => asked.push(request.url())),
  })
  await chat.open()
  const kept = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ])
  expect(kept).toEqual([1, 0, ''])
  expect(await page.evaluate(() => Object.keys(localStorage)[0])).toContain(':isOpen')
  expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([])
  // How the chat begins is asked for; nothing is said of the customer.
  const paths = asked.map((url) => new URL(url).pathname).filter((path) => path.includes('/api/'))
  expect(paths).toEqual(['/api/v1/widget'])
})

test('everything can be done by keyboard, and the focus goes along', async () => {
  const { page, ...chat } = await site.visit('/demo/strict.html')
  const { keyboard } = page
  await chat.launcher.waitFor()
  for (let stop = 0; stop < 4; stop++) await keyboard.press('Tab')
  await expect.poll(() => focused(page)).toMatch(/chat/i)
  await keyboard.press('Enter')
  await chat.panel.waitFor()
  await expect.poll(() => focused(page)).toBe('Your message')

  await keyboard.type('one')
  await keyboard.press('Shift+Enter')
  await keyboard.type('two')
  await keyboard.press('Enter')
  await chat.shows('You asked:')
  await expect.poll(async () => (await chat.said())[0]).toBe('one\ntwo')

  await keyboard.press('Tab')
  await expect.poll(() => focused(page)).toBe('Talk to a person')
  await keyboard.press('Enter')
  await chat.shows('Where can we reach you')
  await expect.poll(() => focused(page)).not.toBe('')

  await chat.host.getByLabel('Your e-mail address').focus()
  await keyboard.type('no address')
  await keyboard.press('Enter')
  await chat.host.getByRole('alert').waitFor()
  await expect.poll(() => focused(page)).toBe('Your e-mail address')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await chat.host.getByLabel('Your e-mail address').waitFor({ state: 'detached' })

  await keyboard.press('Escape')
  await expect.poll(() => chat.panel.count()).toBe(0)
  await expect.poll(() => focused(page)).toBe('Open chat')
})

test('an answer is stopped by keyboard: what was written stays, and the next question is answered', async () => {
  const { page, ...chat } = await site.visit('/demo/')
  await chat.open()
  await chat.say('hold on')
  await chat.shows('has beg')
  await page.keyboard.press('Tab')
  await expect.poll(() => focused(page)).toBe('Stop the answer')
  await page.keyboard.press('Enter')
  await chat.host.getByRole('button', { name: 'Send' }).waitFor()
  await expect.poll(() => focused(page)).toBe('Your message')
  expect((await chat.said()).at(-1)).toContain('has beg')
  const mark = chat.panel.getByText('Stopped', { exact: true })
  await mark.waitFor()
  expect(await violations(page)).toEqual([])
  await chat.say('And now?')
  await chat.shows('You asked: And now?')
  await page.reload()
  await mark.waitFor()
  await expect.poll(() => mark.count()).toBe(1)
})

test('a stop that does not arrive says so, and can be tried again', async () => {
  const { page, ...chat } = await site.visit('/demo/')
  await chat.open()
  await chat.say('hold on')
  await chat.shows('has beg')
  await page.route('**/stop', (route) => route.abort())
  const stop = chat.host.getByRole('button', { name: 'Stop the answer' })
  await stop.click()
  await chat.host.getByRole('alert').getByText('It could not be stopped.').waitFor()
  await page.unroute('**/stop')
  await stop.click()
  await stop.waitFor({ state: 'detached' })
})

test('Enter chooses a word while an input method composes, and sends nothing', async () => {
  const chat = await site.visit('/demo/')
  await chat.open()
  await chat.field.fill('にほん')
  await chat.field.dispatchEvent('keydown', { key: 'Enter', isComposing: true })
  await chat.field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 })
  await expect.poll(() => chat.field.inputValue()).toBe('にほん')
  await expect.poll(() => chat.said()).toEqual([])
})

test('a person who takes over is announced by name, and so is the way back', async () => {
  const chat = await site.visit('/demo/')
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked:')
  const path = `/api/v1/conversations/${await chat.conversationId()}`
  await site.ada.post(`${path}/take-over`)
  await chat.host.getByRole('heading', { name: 'Ada' }).waitFor()
  await site.ada.post(`${path}/replies`, { messageId: 'ada1', text: 'Hello, **Ada** here' })
  await chat.shows('Ada joined')
  await expect
    .poll(() => chat.host.getByRole('status').last().innerText())
    .toBe('Ada: Hello, Ada here')
  await expect.poll(() => chat.field.getAttribute('placeholder')).toBe('Write to Ada…')

  await chat.page.reload()
  await chat.shows('Hello, Ada here')
  await expect.poll(() => chat.host.getByRole('status').last().innerText()).toBe('')
  await site.ada.post(`${path}/hand-back`)
  await chat.shows('You are talking to the assistant again')
  await chat.host.getByRole('heading', { name: 'Baton' }).waitFor()
  await site.ada.post(`${path}/close`)
  await chat.host.getByRole('heading', { name: 'Conversation closed' }).waitFor()
  await chat.say('two')
  await chat.shows('You asked: two')
})

test('a click on the page asks for a person before anything has been written', async () => {
  const chat = await site.visit('/demo/')
  await chat.page.getByRole('button', { name: 'Talk to a person' }).click()
  await chat.host.getByRole('heading', { name: 'Waiting for a person' }).waitFor()
  await chat.shows('Where can we reach you')
  await chat.host.getByLabel('Your e-mail address').fill('sam@example.com')
  await chat.host.getByRole('button', { name: 'Save' }).click()
  await chat.shows('we will reach you at sam@example.com')
})

test('unread answers are counted on the button, and looked at they are read', async () => {
  const chat = await site.visit('/demo/')
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked:')
  await chat.launcher.click()
  const path = `/api/v1/conversations/${await chat.conversationId()}`
  await site.ada.post(`${path}/replies`, { messageId: 'ada1', text: 'one' })
  await site.ada.post(`${path}/replies`, { messageId: 'ada2', text: 'two' })
  await chat.host.getByRole('button', { name: 'Open chat, 2 unread messages' }).waitFor()
  await expect.poll(() => chat.page.title()).toMatch(/^\(2\) /)
  await chat.open()
  await chat.launcher.click()
  await chat.host.getByRole('button', { name: 'Open chat', exact: true }).waitFor()
})

test('a page of another origin, with a will of its own, gets the same chat and keeps its looks', async () => {
  const script = `<script async src="${site.url}/widget.js" data-key="${site.world.key}"></script>`
  const shop = await openHostPage(`<html lang="en"><title>Shop</title>
    <style>button, p { display: none !important; color: red !important } * { font-size: 40px !important }</style>
    <h1>Shop</h1> ${script} ${script}</html>`)
  const chat = await site.visit(shop.url)
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked:')

  await expect.poll(() => chat.page.locator('baton-chat').count()).toBe(1)
  const size = (what: Element) => getComputedStyle(what).fontSize
  expect(await chat.field.evaluate(size)).toBe('15px')
  expect(await chat.page.locator('h1').evaluate(size)).toBe('40px')
  const names = await chat.page.evaluate(() => Object.keys(window))
  expect(names.filter((name) => /baton/i.test(name))).toEqual(['Baton'])
  shop.close()
})

test('what a page asks of the chat before it is there is done when it is', async () => {
  const chat = await site.visit('/demo/strict.html', {
    before: (page) =>
      page.addInitScript(() => {
        // @ts-expect-error: what the snippet on a page does
        window.Baton = (...call) => void window.Baton.q.push(call)
        // @ts-expect-error
        window.Baton.q = []
        // @ts-expect-error
        window.Baton('on', 'open', () => document.documentElement.classList.add('heard'))
        // @ts-expect-error
        window.Baton('ask', 'asked early')
      }),
  })
  await chat.shows('You asked: asked early')
  await expect.poll(() => chat.page.locator('html.heard').count()).toBe(1)
})

test('on a phone the chat covers the page, hides its button and keeps the focus', async () => {
  const chat = await site.visit('/demo/', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    reducedMotion: 'reduce',
    isMobile: true,
  })
  await chat.open()
  expect(await chat.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
  await expect.poll(() => chat.launcher.isVisible()).toBe(false)
  await chat.host.getByRole('button', { name: 'Talk to a person' }).focus()
  await chat.page.keyboard.press('Tab')
  await expect.poll(() => focused(chat.page)).toBe('More')
  await chat.field.fill('one')
  await chat.field.press('Enter')
  await expect.poll(() => chat.field.inputValue()).toBe('one\n')
  await chat.host.getByRole('button', { name: 'Close chat' }).click()
  await expect.poll(() => chat.launcher.isVisible()).toBe(true)
})

test('a page that ends the chat leaves nothing on the device', async () => {
  const chat = await site.visit('/demo/')
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked:')
  await chat.field.fill('half a thou')
  // @ts-expect-error: the page's own script
  await chat.page.evaluate(() => window.Baton.shutdown())
  expect(await chat.page.evaluate(() => localStorage.length)).toBe(0)
  await chat.open()
  await expect.poll(() => chat.said()).toEqual([])
})

test('a second page of the same customer shows the same conversation', async () => {
  const one = await site.visit('/demo/')
  const other = chatOn(await one.page.context().newPage())
  await other.page.goto(`${site.url}/demo/`)
  await other.open()
  await one.open()
  await one.say('one')
  await other.shows('You asked: one')
  await other.say('two')
  await one.shows('You asked: two')
})

/** The name of what has the focus, in the shadow root too. */
function focused(page: Page) {
  return page.evaluate(() => {
    const { activeElement } = document
    const element = activeElement?.shadowRoot?.activeElement ?? activeElement
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? ''
  })
}
