import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations, violationsInBothLights } from './browser.ts'
import { openHostPage } from './host-page.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const TABLE =
  'Look:\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n```js\nlet a\n```\n\n1. *one*\n2. [two](https://example.com)'

test.each([
  { theme: 'light and dark', locale: 'en' },
  { theme: 'light', locale: 'ar' },
] as const)('axe finds nothing in any state ($theme, $locale)', async ({ theme, locale }) => {
  const looks = theme === 'light' ? violations : violationsInBothLights
  const page = await openHostPage(`<html lang="en"><title>Shop</title><main><h1>Shop</h1></main>
    <script async src="${site.url}/widget.js" data-key="${site.world.key}"
      data-locale="${locale}" data-suggestions="One?|Two?"></script></html>`)
  const chat = await site.visit(page.url, { reducedMotion: 'reduce' })
  const seen: Record<string, string[]> = { closed: await looks(chat.page) }
  await chat.launcher.click()
  await chat.panel.waitFor()
  seen.empty = await looks(chat.page)

  await chat.host.getByRole('textbox').fill('hold on')
  await chat.host.getByRole('textbox').press('Enter')
  await chat.log.getByText('has beg').waitFor()
  seen.writing = await looks(chat.page)
  site.release()
  await chat.log.getByText('You asked').waitFor()
  seen.answered = await looks(chat.page)

  await chat.host.locator('.talk').click()
  await chat.host.locator('.card').waitFor()
  await chat.host.locator('.card input').fill('no address')
  await chat.host.locator('.card input').press('Enter')
  await chat.host.getByRole('alert').waitFor()
  seen.waiting = await looks(chat.page)

  const path = `/api/v1/conversations/${await chat.conversationId()}`
  await site.ada.post(`${path}/replies`, { messageId: 'ada1', text: TABLE })
  await chat.log.getByRole('table').waitFor()
  await chat.page.context().setOffline(true)
  await chat.host.getByRole('textbox').last().fill('two')
  await chat.host.getByRole('textbox').last().press('Enter')
  await chat.host.locator('.banner').waitFor()
  seen.offline = await looks(chat.page)
  page.close()
  expect(Object.entries(seen).filter(([, found]) => found.length > 0)).toEqual([])
})
