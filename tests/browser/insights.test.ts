import { afterAll, afterEach, expect, test } from 'vitest'
import { write } from '../../packages/server/src/insights/testing/histories.ts'
import { plausibleHistories } from '../../packages/server/src/insights/testing/plausible.ts'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { violations, violationsInBothLights } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

const WIDE = { viewport: { width: 1400, height: 1000 } }

async function busyDesk(count = 140) {
  desk = await deskWorld({ answerer: echo })
  const { pool, workspaceId, measurer } = desk.world
  await write(pool, workspaceId, plausibleHistories(Date.now(), count))
  await measurer.catchUp()
}

/** For those who look at them afterwards; nothing is written otherwise. */
const SHOTS = process.env.INSIGHT_SHOTS

test('figures, charts and tables have no fault that axe finds: light and dark', async () => {
  await busyDesk()
  const { page, faults } = await desk.teammate('Ada', '/desk/insights', WIDE)
  await page.getByRole('heading', { name: 'Escalation rate' }).waitFor()
  await page.getByText('Where is my refund?').first().waitFor()
  await page.getByText('Sources of answers').waitFor()
  expect(await violationsInBothLights(page)).toEqual([])
  for (const colorScheme of SHOTS ? (['light', 'dark'] as const) : []) {
    await page.emulateMedia({ colorScheme })
    await page.locator('main').evaluate((main) => main.scrollTo(0, 0))
    await page.screenshot({ path: `${SHOTS}/insights-${colorScheme}.png` })
    await page.locator('main').evaluate((main) => main.scrollTo(0, 1150))
    await page.screenshot({ path: `${SHOTS}/insights-${colorScheme}-2.png` })
    await page.locator('main').evaluate((main) => main.scrollTo(0, 99_999))
    await page.screenshot({ path: `${SHOTS}/insights-${colorScheme}-3.png` })
  }
  for (const each of await page.getByRole('button', { name: 'As a table' }).all())
    await each.click()
  await page.getByText('What the figures mean').click()
  expect(await violationsInBothLights(page)).toEqual([])
  expect(faults).toEqual([])
})

test('a figure opens its conversations, and the filters go along in the address', async () => {
  await busyDesk()
  const { page } = await desk.teammate('Ada', '/desk/insights', WIDE)
  const rate = page.getByRole('listitem').filter({ hasText: 'Escalation rate' })
  const made = async () => (await rate.getByText(/^\d+ of \d+$/).textContent()) ?? ''
  const ofAll = await made()
  await page.getByLabel('Channel', { exact: true }).selectOption('email')
  await page.waitForURL(/channel=email/)
  await expect.poll(made).not.toBe(ofAll)
  const [escalated] = (await made()).split(' of ')
  await rate.getByRole('link', { name: /Show the conversations/ }).click()
  await page.waitForURL(/metric=escalation-rate/)
  expect(page.url()).toContain('channel=email')
  await page
    .getByRole('status')
    .filter({ hasText: `${escalated} conversations` })
    .waitFor()
  expect(await violations(page)).toEqual([])
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/insights-behind.png` })
  await page
    .getByRole('link', { name: /Customer/ })
    .first()
    .click()
  await page.waitForURL(/\/inbox\//)
  await page.goBack()
  await page.getByRole('link', { name: 'Insights' }).last().click()
  await page.waitForURL(/insights\?channel=email/)
})

test('a reported answer stands with its sources, and opens at that answer', async () => {
  await busyDesk()
  const { page, faults } = await desk.teammate('Ada', '/desk/insights', WIDE)
  const reports = page.getByRole('region', { name: 'Reported answers' })
  await reports.getByText(/No answer was reported in this period/).waitFor()
  await page.goto('/desk/inbox/all/cnv_139')
  await page.getByRole('log').getByText('Can I change').waitFor()
  await page.evaluate(async () => {
    const path = '/api/v1/conversations/cnv_139/messages/a1/report'
    const body = JSON.stringify({ reason: 'incomplete', note: 'Only before it is sent' })
    await fetch(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  })
  await desk.world.measurer.catchUp()
  await page.goto('/desk/insights')
  await reports.getByText('“It leaves out what matters”, Ada').waitFor()
  await reports.getByText('Only before it is sent').waitFor()
  await reports.getByRole('link', { name: 'Invoices' }).waitFor()
  expect(await violations(page)).toEqual([])
  if (SHOTS) await reports.screenshot({ path: `${SHOTS}/reports.png` })
  if (SHOTS)
    await page
      .getByRole('region', { name: 'Conversations by topic' })
      .screenshot({ path: `${SHOTS}/topics.png` })
  if (SHOTS)
    await page
      .getByRole('region', { name: 'Asked in vain' })
      .screenshot({ path: `${SHOTS}/in-vain.png` })
  await reports.getByRole('link', { name: 'Can I change the delivery address?' }).click()
  await page.waitForURL(/cnv_139#message-a1/)
  expect(faults).toEqual([])
})

test('keys go through a chart, and what stands there is said', async () => {
  await busyDesk()
  const { page } = await desk.teammate('Ada', '/desk/insights', WIDE)
  const chart = page.getByRole('region', { name: 'Conversations by day' })
  const columns = chart.getByRole('link', { name: /escalations$/ })
  await columns.last().focus()
  await page.keyboard.press('Home')
  const first = await columns.first().getAttribute('aria-label')
  expect(await columns.first().evaluate((link) => link === document.activeElement)).toBe(true)
  await chart.getByText(first ?? '?').waitFor()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.waitForURL(/insights\/conversations\?.*from=/)
})

test('what a figure means is said on focus and on hover', async () => {
  await busyDesk()
  const { page } = await desk.teammate('Ada', '/desk/insights', WIDE)
  const ask = page.getByRole('button', { name: 'What is “Deflection”?' })
  await ask.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await page
    .getByText(/never reached a person: none joined or wrote/)
    .and(page.locator(':visible'))
    .waitFor()
})

test('a teammate’s answer becomes a draft, which is nowhere until it is saved', async () => {
  await busyDesk()
  const { page } = await desk.teammate('Ada', '/desk/insights', WIDE)
  await page.getByRole('button', { name: 'Draft from a teammate’s answer' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Draft of an answer' })
  await dialog.getByRole('button', { name: /Add the list/ }).click()
  await dialog.getByLabel('Answer', { exact: true }).waitFor()
  await expect
    .poll(() => dialog.getByLabel('Answer', { exact: true }).inputValue())
    .toContain('You find all invoices')
  expect(await violations(page)).toEqual([])
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/insights-draft.png` })
  const answers = async () => (await desk.world.pool.query('select 1 from source_answers')).rowCount
  expect(await answers()).toBe(0)
  await dialog.getByLabel('Answer', { exact: true }).fill('Invoices are under Billing.')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await answers()).toBe(1)
})

test('few conversations are called too few, none is said, and a failure can be tried again', async () => {
  await busyDesk(12)
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const { page } = await desk.teammate('Ada', '/desk/insights?days=90', phone)
  await page.getByText('12 conversations: too few').waitFor()
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/insights-phone.png` })
  await page.getByLabel('Channel', { exact: true }).selectOption('whatsapp')
  await page.getByText('No conversations in this period').waitFor()
  expect(await violations(page)).toEqual([])
  await page.route('**/api/v1/insights?**', (route) => route.abort())
  await page.reload()
  await page.getByText('The figures could not be read').waitFor()
  await page.unroute('**/api/v1/insights?**')
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await page.getByText('No conversations in this period').waitFor()
})
