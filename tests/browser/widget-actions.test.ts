// What a page can do for the assistant, in a real browser: done at most once, asked for first, in every language.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Backend, openBackend } from '../../packages/server/src/testing/backend.ts'
import { type Baton, openBaton } from './baton.ts'
import { leave, sharedBrowser, violations } from './browser.ts'
import { openHostPage } from './host-page.ts'
import { chatOn } from './site.ts'

let baton: Baton
let browser: Browser
let backend: Backend
beforeAll(async () => {
  ;[baton, browser, backend] = await Promise.all([
    openBaton(),
    sharedBrowser(),
    openBackend(() => ({ json: {} })),
  ])
  const ada = await baton.teammate('Ada')
  const cancel = {
    ...{ name: 'cancel_order', title: 'Cancel an order', description: 'Cancels an order' },
    parameters: [{ type: 'string', name: 'orderId' }],
    request: { method: 'POST', url: `${backend.url}/orders/{orderId}/cancel` },
    ...{ sideEffect: true, approval: 'customer', phrases: ['cancel order {orderId}'] },
    reply: 'Order {orderId} is cancelled.',
  }
  const value = { actions: [cancel] }
  const { status } = await ada.put('/api/v1/settings/actions', { baseVersion: 0, value })
  expect(status).toBe(200)
})
afterAll(async () => {
  await leave(browser)
  await Promise.all([baton.close(), backend.close()])
})

const ACTIONS = `
  window.calls = []
  window.Baton = window.Baton || function () { (Baton.q = Baton.q || []).push(arguments) }
  Baton('actions', {
    show_cart: {
      description: 'Opens the cart', approval: 'never', sideEffect: false,
      phrases: ['open my cart'], reply: 'Your cart holds {count} things.',
      run() { calls.push('cart'); return { count: 3 } },
    },
    set_theme: {
      title: 'Change the colours', description: 'Changes the colours of the page',
      parameters: { theme: { type: 'enum', options: ['dark', 'light'] } },
      phrases: ['make it {theme}'], reply: 'It is {theme} now.',
      run({ theme }) { calls.push(theme); document.body.dataset.theme = theme },
    },
    fails: {
      description: 'Fails', approval: 'never', phrases: ['frobnicate zyxwv'],
      run() { throw new Error('the cart is gone') },
    },
  })`

async function visit(
  locale = 'en',
  options: { colorScheme?: 'dark' | 'light'; width?: number } = {},
) {
  const page =
    await openHostPage(`<html lang="en"><title>Shop</title><body><main><h1>Shop</h1></main>
    <script>${ACTIONS}</script>
    <script async src="${baton.url}/widget.js" data-key="${baton.key}" data-locale="${locale}"></script>`)
  const { width = 1200, ...more } = options
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...more })
  const opened = await context.newPage()
  await opened.goto(page.url)
  return chatOn(opened)
}

const calls = (chat: Awaited<ReturnType<typeof visit>>) =>
  chat.page.evaluate(() => (window as unknown as { calls: string[] }).calls)

test('a page does what it offers, and the assistant says what came of it', async () => {
  const chat = await visit()
  await chat.open()
  await chat.say('Can you open my cart?')
  await chat.shows('Your cart holds 3 things.')
  await expect.poll(() => calls(chat)).toEqual(['cart'])
})

test('the customer is asked, sees what it is about, and allows it by keyboard', async () => {
  const chat = await visit()
  await chat.open()
  await chat.say('make it dark')
  const card = chat.host.getByRole('group', {
    name: /asks for your permission.*Change the colours/,
  })
  await card.waitFor()
  await expect.poll(() => card.innerText()).toContain('theme: dark')
  await expect.poll(() => calls(chat)).toEqual([])
  await expect
    .poll(() => chat.host.getByRole('status').last().textContent())
    .toContain('Change the colours')
  expect(await violations(chat.page)).toEqual([])

  await card.getByRole('button', { name: 'Allow', exact: true }).press('Enter')
  await chat.shows('It is dark now.')
  await expect.poll(() => calls(chat)).toEqual(['dark'])
  await expect.poll(() => card.count()).toBe(0)
})

test('what is not allowed is not done, and the card goes', async () => {
  const chat = await visit()
  await chat.open()
  await chat.say('cancel order A-12')
  const card = chat.host.getByRole('group', { name: /Cancel an order/ })
  await card.getByRole('button', { name: 'Don’t allow' }).click()
  await chat.shows('All right, I have not done it.')
  expect(backend.heard).toEqual([])
})

test('stopping closes the card, for good and in every tab, and nothing is done', async () => {
  const before = backend.heard.length
  const chat = await visit()
  await chat.open()
  await chat.say('cancel order A-13')
  const card = chat.host.getByRole('group', { name: /Cancel an order/ })
  await card.waitFor()
  const other = await chat.page.context().newPage()
  await other.goto(chat.page.url())
  const elsewhere = chatOn(other).host.getByRole('group', { name: /Cancel an order/ })
  await elsewhere.waitFor()

  await chat.host.getByRole('button', { name: 'Stop the answer' }).click()
  await card.waitFor({ state: 'detached' })
  await elsewhere.waitFor({ state: 'detached' })
  await chat.page.reload()
  await chat.panel.getByText('cancel order A-13').waitFor()
  await expect.poll(() => card.count()).toBe(0)
  expect(backend.heard).toHaveLength(before)

  await chat.say('cancel order A-14')
  await card.waitFor()
  await expect.poll(() => card.innerText()).toContain('A-14')
})

test('the server does what was allowed in the chat', async () => {
  const chat = await visit()
  await chat.open()
  await chat.say('cancel order A-12')
  await chat.host.getByRole('button', { name: 'Allow', exact: true }).click()
  await chat.shows('Order A-12 is cancelled.')
  expect(backend.heard.map(({ url }) => url)).toEqual(['/orders/A-12/cancel'])
})

test('a card outlives the page being loaded again, and two tabs do it once', async () => {
  const chat = await visit()
  await chat.open()
  await chat.say('make it light')
  const allow = () => chat.host.getByRole('button', { name: 'Allow', exact: true })
  await allow().waitFor()
  const other = await chat.page.context().newPage()
  await other.goto(chat.page.url())
  // A chat that was left open is open on the next page.
  await chatOn(other).host.getByRole('button', { name: 'Allow', exact: true }).waitFor()
  await chat.page.reload()
  await allow().click()
  await chat.shows('It is light now.')
  await chatOn(other).shows('It is light now.')
  const inOther = await other.evaluate(() => (window as unknown as { calls: string[] }).calls)
  expect([await calls(chat), inOther]).toEqual([['light'], []])
})

test('what the page throws is no answer: a person is asked, and sees it', async () => {
  const chat = await visit()
  await chat.open()
  await chat.say('frobnicate zyxwv')
  await chat.shows('I have asked a colleague')
})

test.each([
  ['de', 'Erlauben'],
  ['ar', 'السماح'],
  ['fr', 'Autoriser'],
])('in %s the card speaks the customer’s language, on a dark phone too', async (locale, word) => {
  const chat = await visit(locale, { colorScheme: 'dark', width: 360 })
  await chat.launcher.click()
  await chat.panel.waitFor()
  const field = chat.host.getByRole('textbox')
  await field.fill('make it dark')
  await field.press('Enter')
  await chat.host.getByRole('button', { name: word, exact: true }).waitFor()
  expect(await violations(chat.page)).toEqual([])
})
