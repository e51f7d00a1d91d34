// The page of the desk on which operators set how the chat looks and begins, with the chat itself beside it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Person, person, violations } from './browser.ts'
import { openSite, type Site } from './site.ts'

let site: Site
let ada: Person
beforeAll(async () => {
  site = await openSite()
  ada = await person(site.browser, site.url, {
    cookie: site.ada.cookie,
    viewport: { width: 1440, height: 1000 },
  })
})
afterAll(() => site.close())

test('an operator sees what customers will see, is warned of a colour, and copies the line', async () => {
  const { page } = ada
  await page.goto('/desk/settings/widget')
  const preview = page.frameLocator('iframe')
  await preview.getByRole('heading', { name: 'How can we help?' }).waitFor()
  expect(await violations(page)).toEqual([])

  await page.getByLabel('Greeting').fill('Good day')
  await preview.getByRole('heading', { name: 'Good day' }).waitFor()
  await page.getByLabel('Brand colour').fill('#ffe680')
  await page.getByText(/hard to tell from the page/).waitFor()
  await page.getByText('Black words on it can be read').waitFor()
  await page.getByLabel('Form').selectOption('embedded')
  await preview.getByRole('region', { name: 'Chat' }).waitFor()
  const line = await page.locator('pre').first().innerText()
  expect(line).toContain('data-accent="#ffe680"')
  expect(line).toContain('data-mode="embedded"')
  expect(line).toContain(`data-key="${site.world.key}"`)

  await page.getByRole('button', { name: 'Add questions for pages' }).click()
  await page.getByLabel('On pages').fill('pricing')
  await page.getByLabel('Questions').fill('What does it cost?')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('must be a path such as /pricing or /docs/*').first().waitFor()
  await page.getByLabel('On pages').fill('/demo/*')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved').first().waitFor()
  expect(ada.faults).toEqual([])
  expect(ada.strayed).toEqual([])

  const chat = await site.visit('/demo/strict.html')
  await chat.open()
  await chat.host.getByRole('button', { name: 'What does it cost?' }).waitFor()
})

test('on a phone the settings fit, and the preview stands below them', async () => {
  const { page } = ada
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/desk/settings/widget')
  await page.getByLabel('Greeting').waitFor()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
})
