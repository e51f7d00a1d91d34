import { builtInAnswerer } from '@baton/agent'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leave, person, sharedBrowser, violations, violationsInBothLights } from './browser.ts'
import { type HelpSite, openHelpSite } from './help-site.ts'

let browser: Browser
let site: HelpSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([sharedBrowser(), openHelpSite(builtInAnswerer)])
})
afterAll(async () => {
  await leave(browser)
  await site.world.close()
})

const visit = (options: BrowserContextOptions = {}) => person(browser, site.url, options)

test('typing finds, arrows choose and Enter opens the section', async () => {
  const { page, faults, strayed } = await visit()
  await page.goto('/help')
  await page.locator('body').press('/')
  const input = page.getByRole('combobox')
  await expect.poll(() => input.evaluate((one) => one === document.activeElement)).toBe(true)
  await input.pressSequentially('take over')
  await page.getByRole('option').first().waitFor()
  await expect.poll(() => page.locator('.found mark').first().textContent()).toMatch(/take/i)
  await input.press('ArrowDown')
  await expect
    .poll(() => input.getAttribute('aria-activedescendant'))
    .toBe(await page.getByRole('option', { selected: true }).getAttribute('id'))
  await input.press('Enter')
  await page.waitForURL(/\/help\/.+/)
  await expect.poll(() => page.locator('article h1').count()).toBe(1)
  expect([faults, strayed]).toEqual([[], []])
  expect(await page.context().cookies()).toEqual([])
})

test('a search in vain offers the assistant and a person, and the assistant answers in the chat', async () => {
  const { page, faults } = await visit()
  await page.goto('/help')
  await page.getByRole('combobox').fill('xylophone qqq')
  await page.getByText('Nothing found for “xylophone qqq”').first().waitFor()
  const options = await page.getByRole('option').allTextContents()
  expect(options).toEqual(['Ask the assistant: xylophone qqq', 'Talk to a person'])
  await page.getByRole('combobox').fill('How do I hand back a conversation?')
  await page.getByRole('option', { name: /^Ask the assistant: How/ }).click()
  await page.locator('baton-chat .sources').first().waitFor()
  expect(await site.channels()).toContain('help')
  expect(faults).toEqual([])
})

test('without script one reads, searches, asks, votes and writes to a person', async () => {
  const { page } = await visit({ javaScriptEnabled: false })
  await page.goto('/help')
  await page.locator('.collections a').nth(1).click()
  await page.locator('article h1').waitFor()
  await page.getByRole('searchbox').fill('take over')
  await page.getByRole('searchbox').press('Enter')
  await page.locator('.results a').first().click()
  await page.getByRole('button', { name: 'Yes' }).click()
  await page.getByText('Thank you.').waitFor()
  await page.locator('main').getByRole('link', { name: 'Ask the assistant' }).click()
  await page.getByLabel('Your question').fill('How do I hand back a conversation?')
  await page.getByRole('button', { name: 'Ask' }).click()
  await page.locator('.talk .assistant').first().waitFor()
  await page.getByRole('button', { name: 'Talk to a person' }).click()
  await page.getByRole('heading', { name: 'A person has been asked' }).waitFor()

  await page.getByRole('link', { name: 'Contact' }).click()
  await page.getByLabel('E-mail').fill('sam@example.com')
  await page.getByLabel('Message').fill('How do I hand back a conversation?')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('button', { name: 'No, send my message' }).click()
  await page.getByRole('heading', { name: 'A person has been asked' }).waitFor()
  await page.getByRole('button', { name: 'See the conversation' }).click()
  await page.locator('.talk .customer').waitFor()
})

test('a letter goes on in the chat', async () => {
  const { page, faults } = await visit()
  await page.goto('/help/contact')
  await page.getByLabel('E-mail').fill('sam@example.com')
  await page.getByLabel('Message').fill('Zebra crossing qqq')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  const anyway = page.getByRole('button', { name: 'No, send my message' })
  const asked = page.getByRole('heading', { name: 'A person has been asked' })
  await anyway.or(asked).waitFor()
  if (await anyway.isVisible()) await anyway.click()
  await asked.waitFor()
  await page.goto('/help')
  await page.locator('baton-chat').locator('button').first().click()
  await page.locator('baton-chat').getByText('Zebra crossing qqq').first().waitFor()
  expect(faults).toEqual([])
})

test('a vote needs no other page when there is script', async () => {
  const { page, faults } = await visit()
  await page.goto('/help/concepts')
  await page.getByRole('button', { name: 'Yes' }).click()
  await page.getByText('Thank you.').waitFor()
  expect(page.url()).toBe(`${site.url}/help/concepts`)
  expect(faults).toEqual([])
})

test('addresses of the documentation lead to the article and its section', async () => {
  const { page } = await visit()
  await page.goto('/docs/concepts#the-promises')
  await page.waitForURL(`${site.url}/help/concepts#the-promises`)
  await expect.poll(() => page.locator('h2:target').textContent()).toContain('The promises')
})

test.each([
  { theme: 'light and dark', width: 1200, language: 'en' },
  { theme: 'light', width: 360, language: 'ar' },
] as const)(
  'axe finds nothing, and nothing is wider than the page ($theme, $width, $language)',
  async ({ theme, width, language }) => {
    const { page, faults } = await visit({ viewport: { width, height: 800 } })
    const looks = theme === 'light' ? violations : violationsInBothLights
    const found: Record<string, unknown> = {}
    const paths = [
      '',
      '/widget',
      '/search?q=take%20over',
      '/search?q=qqqq',
      '/contact',
      '/ask',
      '/nowhere',
    ]
    for (const path of paths) {
      await page.goto(`/help/${language}${path}`)
      found[path] = [
        await looks(page),
        await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
      ]
    }
    await page.goto(`/help/${language}`)
    await page.getByRole('combobox').fill('widget')
    await page.getByRole('option').first().waitFor()
    found.typing = [await looks(page), false]
    for (const what of Object.values(found)) expect(what).toEqual([[], false])
    expect(faults).toEqual([])
  },
)
