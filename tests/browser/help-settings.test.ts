import { builtInAnswerer } from '@baton/agent'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leave, person, sharedBrowser, violations } from './browser.ts'
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

test('an operator chooses sources, title and colour, is told what is no colour, and the page follows', async () => {
  const { cookie } = await site.world.teammate('Ada')
  const { page } = await person(browser, site.url, { cookie })
  await page.goto('/desk/settings/help-page')
  await page.getByLabel('Title').fill('Lamp help')
  await page.getByLabel('Colour').fill('yellow')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('must be a colour such as').first().waitFor()
  await page.getByLabel('Colour').fill('#ffe000')
  await page.getByText('Links would be hard to read').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved', { exact: true }).waitFor()

  const reader = await person(browser, site.url)
  await reader.page.goto('/help/concepts')
  await reader.page.getByRole('link', { name: 'Lamp help' }).waitFor()
  expect(await violations(reader.page)).toEqual([])

  await page.getByLabel('Baton documentation').uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect.poll(async () => (await fetch(`${site.url}/help/concepts`)).status).toBe(404)
  await reader.page.goto('/help')
  await reader.page.getByText('Nothing has been published here yet.').waitFor()
})
