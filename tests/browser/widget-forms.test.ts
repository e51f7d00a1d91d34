// The three forms of the chat on other people's pages, and what a page's own script may do with it.
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from './browser.ts'
import { type HostPage, openHostPage } from './host-page.ts'
import { chatOn, openSite, type Site } from './site.ts'

let site: Site
const pages: HostPage[] = []
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  for (const page of pages) page.close()
  await site.close()
})

test.each(['floating', 'embedded', 'sidebar'])(
  'a %s chat works where the strictest policy holds, and asks nobody else',
  async (mode) => {
    const { origin } = new URL(site.url)
    const socket = origin.replace('http', 'ws')
    const shop = await shopWith(snippet(`data-mode="${mode}" data-target="#chat"`), {
      'content-security-policy': `default-src 'none'; script-src ${origin}; connect-src ${origin} ${socket}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    })
    const strayed: string[] = []
    const faults: string[] = []
    const { page, ...chat } = await site.visit(shop.url, {
      before: async (page) => {
        page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
        page.on('request', (request) => {
          const { origin: to } = new URL(request.url())
          if (to !== origin && to !== new URL(shop.url).origin) strayed.push(request.url())
        })
      },
    })
    if (mode !== 'embedded') await chat.launcher.click()
    await chat.say('one')
    await chat.shows('You asked:')
    expect(faults.filter((text) => !text.includes('favicon'))).toEqual([])
    expect(strayed).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    const seen = await violations(page)
    expect(seen.filter((found) => !found.includes('region'))).toEqual([])
  },
)

test('an embedded chat is part of its page: no button, nothing to close, and it fills its place', async () => {
  const shop = await shopWith(snippet('data-mode="embedded" data-target="#chat"'))
  const { page, ...chat } = await site.visit(shop.url)
  const region = chat.host.getByRole('region', { name: 'Chat' })
  await region.waitFor()
  await expect.poll(() => chat.launcher.count()).toBe(0)
  await expect.poll(() => chat.host.getByRole('button', { name: 'Close chat' }).count()).toBe(0)
  const place = await page.locator('#chat').boundingBox()
  expect(await region.boundingBox()).toEqual(place)
  await chat.field.press('Escape')
  await expect.poll(() => region.count()).toBe(1)
})

test('a sidebar is as high as the window, and is made wider by keyboard for good', async () => {
  const shop = await shopWith(snippet('data-mode="sidebar"'))
  const { page, ...chat } = await site.visit(shop.url)
  await chat.open()
  const edge = chat.host.getByRole('separator', { name: 'Width of the chat' })
  await expect.poll(async () => (await chat.panel.boundingBox())?.height).toBe(860)
  await edge.press('ArrowLeft')
  await edge.press('ArrowLeft')
  await expect.poll(async () => (await chat.panel.boundingBox())?.width).toBe(480)
  await page.reload()
  await chat.open()
  await expect.poll(async () => (await chat.panel.boundingBox())?.width).toBe(480)
})

test('a page of a single application keeps its chat while it goes from place to place', async () => {
  const shop = await shopWith(`<script src="${site.url}/widget.js"></script>`)
  const { page, ...chat } = await site.visit(shop.url)
  const init = { key: site.world.key, mode: 'embedded', target: '#chat' }
  const baton = (...call: unknown[]) => batonOf(page, ...call)
  void baton('init', init)
  await chat.say('one')
  await chat.shows('You asked: one')
  await page.evaluate(() => {
    history.pushState(null, '', '/orders')
    document.querySelector('#chat')?.remove()
    document.body.insertAdjacentHTML('beforeend', '<div id="chat" style="height:600px"></div>')
  })
  await expect.poll(() => chat.host.count()).toBe(0)
  void baton('init', init)
  await chat.shows('You asked: one')
  await chat.say('two')
  await chat.shows('You asked: two')
})

test('a page listens until it stops listening, whenever it began', async () => {
  const shop = await shopWith(snippet())
  const { page, ...chat } = await site.visit(shop.url)
  await page.evaluate(() => {
    const { Baton } = window as unknown as { Baton: Record<string, (...of: unknown[]) => unknown> }
    const heard: unknown[] = []
    Object.assign(window, { heard })
    const hear = (name: string) => (event: CustomEvent) => heard.push([name, event.detail])
    Baton.on?.('message:sent', hear('sent'))
    Baton.on?.('escalated', hear('escalated'))
    const stop = Baton.on?.('open', hear('open')) as () => void
    stop()
  })
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked:')
  await chat.talk.click()
  await chat.shows('Where can we reach you')
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
  const conversationId = await chat.conversationId()
  expect(heard).toEqual([
    ['sent', { text: 'one' }],
    ['escalated', { conversationId }],
  ])
})

test('a page takes its chat out, with all that was kept, and puts it back', async () => {
  const shop = await shopWith(snippet())
  const { page, ...chat } = await site.visit(shop.url)
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked:')
  await batonOf(page, 'destroy')
  await expect.poll(() => chat.host.count()).toBe(0)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  void batonOf(page, 'init', { key: site.world.key })
  await chat.open()
  await expect.poll(() => chat.said()).toEqual([])
})

test.each([
  ['none', [0, 0]],
  ['session', [0, 1]],
] as const)('who has agreed to %s is remembered no longer', async (consent, kept) => {
  const shop = await shopWith(snippet(`data-consent="${consent}"`))
  const { page, ...chat } = await site.visit(shop.url)
  await chat.open()
  await chat.say('one')
  await chat.shows('You asked:')
  const shelves = await page.evaluate(() => [
    localStorage.length,
    Math.min(1, sessionStorage.length),
  ])
  expect(shelves).toEqual(kept)
  // Who agrees later takes the conversation along.
  await batonOf(page, 'update', { consent: 'persistent' })
  await chat.shows('You asked:')
  expect(await page.evaluate(() => [localStorage.length > 0, sessionStorage.length])).toEqual([
    true,
    0,
  ])
})

test('a page changes language, theme and colour without being loaded anew', async () => {
  const shop = await shopWith(snippet())
  const { page, ...chat } = await site.visit(shop.url)
  await chat.open()
  await batonOf(page, 'setLocale', 'ja')
  await chat.host.getByRole('button', { name: '担当者と話す' }).waitFor()
  await batonOf(page, 'setTheme', 'dark')
  const surface = () => chat.panel.evaluate((panel) => getComputedStyle(panel).backgroundColor)
  await expect.poll(() => surface()).toBe('rgb(22, 28, 26)')
  await batonOf(page, 'update', { accent: '#ffd400' })
  const button = () => chat.launcher.evaluate((one) => getComputedStyle(one).backgroundColor)
  await expect.poll(button).toBe('rgb(255, 212, 0)')
})

test('a bundle puts the chat on its page, and calls it before anything has come', async () => {
  const source = readFileSync(
    new URL('../../packages/js/src/load-baton.ts', import.meta.url),
    'utf8',
  )
  const code = stripTypeScriptTypes(source)
  const shop = await shopWith(`<script type="module">${code}
    const baton = loadBaton({ url: '${site.url}', key: '${site.world.key}', locale: 'de' })
    loadBaton({ url: '${site.url}', key: '${site.world.key}', locale: 'de' })
    baton.on('message:received', ({ text }) => document.title = text)
    baton.ask('early')</script>`)
  const { page, ...chat } = await site.visit(shop.url)
  await chat.host.locator('.bubble').getByText('You asked: early').waitFor()
  await chat.host.getByRole('button', { name: 'Mit einem Menschen sprechen' }).waitFor()
  await expect.poll(() => page.title()).toContain('You asked')
  await expect.poll(() => chat.host.count()).toBe(1)
})

function snippet(attributes = ''): string {
  return `<script defer src="${site.url}/widget.js" data-key="${site.world.key}" ${attributes}></script>`
}

async function shopWith(script: string, headers?: Record<string, string>): Promise<HostPage> {
  const page = await openHostPage(
    `<html lang="en"><title>Shop</title><main><h1>Shop</h1></main>
    <div id="chat" ${headers ? '' : 'style="width:420px;height:600px"'}></div>${script}</html>`,
    headers,
  )
  pages.push(page)
  return page
}

/** What the page's own script would call. */
function batonOf(page: Page, ...call: unknown[]): Promise<unknown> {
  return page.evaluate((call) => {
    const { Baton } = window as unknown as { Baton: (...of: unknown[]) => unknown }
    return Promise.resolve(Baton(...call)).then(() => null)
  }, call)
}

test('seven tabs of one customer all show what one of them says', async () => {
  const shop = await shopWith(snippet())
  const first = await site.visit(shop.url)
  const tabs = [first]
  while (tabs.length < 7) {
    const tab = chatOn(await first.page.context().newPage())
    await tab.page.goto(shop.url)
    tabs.push(tab)
  }
  await first.page.bringToFront()
  await first.open()
  await first.say('one')
  for (const tab of tabs) {
    await tab.page.bringToFront()
    if ((await tab.panel.count()) === 0) await tab.open()
    await tab.shows('You asked: one')
  }
})
