import { afterAll, afterEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

test('a long list is read page by page, drawn only where it is seen, and keeps its place', async () => {
  desk = await deskWorld({ answerer: echo })
  for (let count = 0; count < 120; count++) {
    await desk.world.converse({ customer: { name: `Customer ${count}` } })
  }
  const { page } = await desk.teammate('Ada', '/desk/inbox/assistant')
  const rows = page.getByRole('listitem')
  const scroller = page.getByRole('list').first().locator('..')
  await page.getByRole('link', { name: 'Customer 119' }).waitFor()

  // The first customer stands at the very end, two pages further down.
  await expect
    .poll(async () => {
      await scroller.evaluate((box) => box.scrollTo(0, box.scrollHeight))
      return page.getByRole('link', { name: /Customer 0\b/ }).count()
    })
    .toBe(1)
  await expect.poll(() => rows.last().getAttribute('aria-setsize')).toBe('120')
  await expect.poll(() => rows.count()).toBeLessThan(40)

  const before = await scroller.evaluate((box) => box.scrollTop)
  await page.getByRole('link', { name: /Customer 0\b/ }).click()
  await page.getByRole('heading', { name: 'Nothing written yet' }).waitFor()
  expect(await scroller.evaluate((box) => box.scrollTop)).toBe(before)
})

test('every view and conversation has an address, and Back leads through them', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await desk.world.converse({ customer: { name: 'Maya' } })
  await talk.say('Where is my refund?')
  const { page } = await desk.teammate('Ada', '/desk/')
  await page.waitForURL('**/desk/inbox/escalated')
  await page
    .getByRole('link', { name: /^All open/ })
    .first()
    .click()
  await page.waitForURL('**/desk/inbox/all')
  await page.getByRole('link', { name: /Maya/ }).click()
  await page.waitForURL(`**/desk/inbox/all/${talk.id}`)

  await page.goBack()
  await page.waitForURL('**/desk/inbox/all')
  await page.goBack()
  await page.waitForURL('**/desk/inbox/escalated')
  await page.goto('/desk/inbox/all/cnv_unknown')
  await page.getByText('There is no such conversation').waitFor()
  await page.goto('/desk/nowhere')
  await page.getByText('There is nothing at this address').waitFor()
})

test('a list that cannot be read says why, and can be tried again', async () => {
  desk = await deskWorld({ answerer: echo })
  const { page } = await desk.teammate('Ada', '/desk/start')
  await page.route('**/api/v1/inbox?*', (route) =>
    route.fulfill({ status: 400, json: { code: 'invalid', status: 400, detail: 'Not so.' } }),
  )
  await page.goto('/desk/inbox/escalated')
  await page.getByText('Could not read the list').waitFor()
  await page.getByText('Not so.').waitFor()
  await page.unroute('**/api/v1/inbox?*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('Nobody is waiting', { exact: true }).waitFor()
})

test('a chosen theme stays, and is there before anything is drawn', async () => {
  desk = await deskWorld({ answerer: echo })
  const { page } = await desk.teammate('Ada', '/desk/start', { colorScheme: 'light' })
  await page.getByRole('button', { name: 'Your account, Ada' }).first().click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
  expect(await ground()).toBe('dark')

  // Without the desk itself: only what runs before it.
  await page.route('**/assets/index-*.js', (route) => route.abort())
  await page.reload()
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})
