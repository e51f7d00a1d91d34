// What a teammate sees of where the customer is and of what they write on: two browsers, one conversation.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Person, person, violations } from './browser.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'

test('a teammate sees what the customer writes on, and on which page they are by now', async () => {
  const { page, ...chat } = await site.visit('/demo/strict.html', {
    userAgent: PHONE,
    locale: 'de-AT',
  })
  await page.evaluate(() => {
    document.title = 'The first page'
  })
  await chat.launcher.click()
  await chat.host.getByRole('textbox').fill('one')
  await chat.host.getByRole('textbox').press('Enter')
  await chat.shows('You asked: one')
  const id = await chat.conversationId()

  const ada: Person = await person(site.browser, site.url, {
    cookie: site.ada.cookie,
    viewport: { width: 1500, height: 900 },
  })
  await ada.page.goto(`/desk/inbox/assistant/${id}`)
  const details = ada.page.getByRole('complementary', { name: 'Details' })
  await details.getByText('Phone · Safari 18.1 · iOS').waitFor()
  await details.getByRole('link', { name: 'The first page' }).waitFor()

  await page.evaluate(() => {
    history.pushState(null, '', '/demo/checkout?step=2#secret')
    document.title = 'Checkout'
    // As when the page is looked at again: the next sign of life need not be waited for.
    window.dispatchEvent(new Event('online'))
  })
  const now = details.getByRole('link', { name: 'Checkout' })
  await now.waitFor()
  expect(await now.getAttribute('href')).toBe(`${site.url}/demo/checkout?step=2`)
  await details.getByText('Now on').waitFor()
  await details.getByRole('link', { name: 'The first page' }).waitFor()
  expect(await violations(ada.page)).toEqual([])
  expect(ada.faults).toEqual([])
})
