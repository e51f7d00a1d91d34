// A program comes in by OAuth: a teammate signs in first, sees what it claims and asks for, and allows it; later they end it.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { BACK, oauthProgram } from '../../packages/server/src/testing/oauth-program.ts'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
beforeEach(async () => {
  desk = await deskWorld()
})
afterEach(() => desk.close())
afterAll(closeBrowser)

test('whoever is not signed in signs in first, comes back, and lets the program in', async () => {
  await desk.world.teammate('Ada')
  const { page, faults } = await desk.stranger()
  await programOn(page)
  const editor = oauthProgram(desk.url, { name: 'My <b>Editor</b>' })
  const { url, finish } = await editor.opens()
  await page.goto(url)
  await page.getByLabel('E-mail').fill('ada@example.com')
  await page.getByLabel('Password').fill('correct horse battery')
  await page.getByLabel('Password').press('Enter')

  await page.getByRole('heading', { name: 'A program wants to come in' }).waitFor()
  await page.getByText('My <b>Editor</b>', { exact: true }).waitFor()
  await page.getByText(BACK).waitFor()
  await page.getByText('open tickets and ask for people').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Let it only read').check()
  await expect.poll(() => page.getByText('open tickets and ask for people').count()).toBe(0)
  await page.getByRole('button', { name: 'Allow' }).click()
  await page.getByText('You may close this.').waitFor()
  await finish(page.url())
  expect(await editor.tools()).toEqual(['ticket_status', 'search_knowledge'])
  expect(faults).toEqual([])
})

test('a program is refused, and told so; the question is then gone', async () => {
  const { page } = await desk.teammate('Ada')
  await programOn(page)
  const { url } = await oauthProgram(desk.url).opens()
  await page.goto(url)
  await page.getByRole('button', { name: 'Refuse' }).click()
  await page.getByText('You may close this.').waitFor()
  expect(new URL(page.url()).searchParams.get('error')).toBe('access_denied')
  await page.goBack()
  await page.getByText('This question is not open any more').waitFor()
  expect(await violations(page)).toEqual([])
})

test('whoever may not make access keys is told who may, and no other site puts the page into a frame', async () => {
  await desk.world.teammate('Ada')
  const { page } = await desk.teammate('Ben')
  const { url } = await oauthProgram(desk.url).opens()
  const answer = await page.goto(url)
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("frame-ancestors 'none'")
  await page.getByText('You may not let programs in').waitFor()
  expect(await page.getByRole('button', { name: 'Allow' }).count()).toBe(0)
  expect(await violations(page)).toEqual([])
})

test('connected programs are listed beside the keys, and ended with one press', async () => {
  const { page, faults } = await desk.teammate('Ada', '/desk/settings/access-keys')
  await programOn(page)
  await page.getByText('No program is connected').waitFor()
  const editor = oauthProgram(desk.url, { name: 'Notebook' })
  const { url, finish } = await editor.opens()
  await page.goto(url)
  await page.getByRole('button', { name: 'Allow' }).click()
  await page.getByText('You may close this.').waitFor()
  await finish(page.url())
  expect(await editor.tools()).toHaveLength(4)

  await page.goto(`${desk.url}/desk/settings/access-keys`)
  await page.getByText('Notebook').waitFor()
  await page.getByText('Allowed by Ada').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'End the access of Notebook' }).click()
  await page.getByRole('button', { name: 'End it' }).click()
  await page.getByText('No program is connected').waitFor()
  await expect(editor.tools()).rejects.toThrow()
  expect(faults).toEqual([])
})

/** What the program itself shows where it waits for the browser. */
async function programOn(page: Page): Promise<void> {
  await page.route(
    (url) => url.href.startsWith(BACK),
    (route) => route.fulfill({ body: 'You may close this.' }),
  )
}
