// Invitations by mail, and finding one's way in the settings, as operators do it.
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { type MailWorld, mailWorld } from '../../packages/server/src/testing/mail-world.ts'
import { PAGES } from './baton.ts'
import { leave, type Person, person, sharedBrowser, violations } from './browser.ts'

let browser: Browser
let open: MailWorld
let ada: Person
beforeAll(async () => {
  browser = await sharedBrowser()
})
afterEach(async () => {
  await ada.context.close()
  await open.close()
})
afterAll(() => leave(browser))

async function desk(path: string, options: Parameters<typeof person>[2] = {}) {
  open = await mailWorld({ answerer: echo, pages: PAGES, pace: 1 })
  const url = await open.world.listen()
  ada = await person(browser, url, { ...options, cookie: open.ada.cookie })
  await ada.page.goto(path)
  return ada.page
}

test('an invitation is mailed, what hinders it is said, and it is mailed again', async () => {
  const page = await desk('/desk/settings/people')
  await page.getByLabel('E-mail', { exact: true }).fill('grace@example.com')
  await page.getByLabel('Language of the mail').selectOption('fr')
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await page.getByText('The invitation goes to grace@example.com').first().waitFor()
  const row = page.getByRole('listitem').filter({ hasText: 'grace@example.com' })
  await row.getByText('Mailed', { exact: true }).waitFor()
  expect(open.sent[0]?.text).toContain('vous invite')
  expect(await violations(page)).toEqual([])

  open.smtp.faults.next('cut-before')
  await row.getByRole('button', { name: 'Mail it to grace@example.com again' }).click()
  await row.getByText('It is tried again').waitFor()
  expect(await violations(page)).toEqual([])
  await row.getByRole('button', { name: 'Show the link of grace@example.com' }).click()
  const link = await row.getByText(/\/desk\/invited\//).innerText()
  expect(open.sent[0]?.text).toContain(new URL(link).pathname)
  await row.getByRole('button', { name: 'End the invitation of' }).click()
  await page.getByText('Nobody has been invited yet').waitFor()
  expect(ada.faults).toEqual([])
})

test('a setting is found by its words and shown where it stands, by keyboard alone', async () => {
  const page = await desk('/desk/settings/general')
  const nav = page.getByRole('navigation', { name: 'Settings' })
  await nav.getByText('Security and data').waitFor()
  await nav.getByLabel('Find a setting').fill('erase old')
  await nav.getByRole('link', { name: 'Erase old conversations Privacy' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const setting = page.getByLabel('Erase old conversations')
  await setting.waitFor()
  await expect.poll(() => setting.evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await nav.getByRole('link', { name: 'Privacy' }).getAttribute('aria-current')).toBe('page')

  await nav.getByLabel('Find a setting').fill('zzz')
  await nav.getByText('No setting is called that.').waitFor()
  await page.keyboard.press('Escape')
  await nav.getByRole('link', { name: 'Audit log' }).waitFor()
  expect(ada.faults).toEqual([])
})

test('on a phone the list of settings opens over the page, and closes with the choice', async () => {
  const page = await desk('/desk/settings/general', {
    viewport: { width: 390, height: 780 },
    colorScheme: 'dark',
  })
  const nav = page.getByRole('navigation', { name: 'Settings' })
  expect(await nav.getByRole('link').count()).toBe(0)
  const opener = nav.getByRole('button', { name: 'General' })
  await opener.click()
  await nav.getByRole('link', { name: 'Audit log' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('false')
  await opener.click()
  await nav.getByRole('link', { name: 'Audit log' }).click()
  await page.getByRole('heading', { name: 'Audit log' }).waitFor()
  expect(await nav.getByRole('link').count()).toBe(0)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
  expect(ada.faults).toEqual([])
})
