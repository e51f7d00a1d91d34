// Who works here, what they may do, what they changed, and what is kept of customers: as people do it at the desk.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { violations, violationsInBothLights } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'
import { saved } from './screens.ts'

let desk: DeskWorld
beforeEach(async () => {
  desk = await deskWorld({ answerer: echo })
})
afterEach(() => desk.close())
afterAll(closeBrowser)

test('an owner invites somebody, who joins, reads along, and is put out', async () => {
  const { page, faults } = await desk.teammate('Ada', '/desk/settings/people')
  await page.getByText('Nobody has been invited yet').waitFor()
  await page.getByLabel('E-mail').fill('grace@example.com')
  await page.getByLabel('Role', { exact: true }).selectOption('viewer')
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByText(/\/desk\/invited\//).innerText()

  const guest = await desk.stranger()
  await guest.page.goto(new URL(link).pathname)
  await guest.page.getByRole('heading', { name: 'Join My workspace' }).waitFor()
  expect(await violations(guest.page)).toEqual([])
  await guest.page.getByLabel('Your name').fill('Grace')
  await guest.page.getByLabel('Password').fill('short')
  await guest.page.getByRole('button', { name: 'Join' }).click()
  await guest.page.getByText('must have at least 10 characters').waitFor()
  await guest.page.getByLabel('Password').fill('a better password')
  await guest.page.getByRole('button', { name: 'Join' }).click()
  await guest.page.getByRole('heading', { name: 'Start here' }).waitFor()
  await guest.page.goto('/desk/settings/policy')
  await guest.page.getByText('Your role does not open this page').waitFor()

  await page.reload()
  await page.getByText('Accepted').waitFor()
  await page.getByRole('button', { name: 'Deactivate Grace' }).click()
  await page.getByRole('button', { name: 'Deactivate', exact: true }).last().click()
  await page.getByText('Deactivated', { exact: true }).waitFor()
  await guest.page.goto('/desk/inbox/all')
  await guest.page.getByRole('button', { name: 'Sign in' }).waitFor()
  expect(faults).toEqual([])
})

test('a viewer reads a conversation, and is told why there is nothing to write in', async () => {
  const talk = await asked('Where is my refund?')
  await desk.world.teammate('Ada')
  const { cookie } = await desk.world.teammate('Vera', 'viewer')
  const viewer = await desk.stranger()
  await viewer.context.addCookies(
    cookie.split('; ').map((one) => {
      const [name = '', value = ''] = one.split('=')
      return { name, value, url: desk.url }
    }),
  )
  await viewer.page.goto(`/desk/inbox/escalated/${talk.id}`)
  await viewer.page.getByText('You read along.').waitFor()
  await expect.poll(() => viewer.page.getByRole('button', { name: /Take over/ }).count()).toBe(0)
  await viewer.page.keyboard.press('t')
  await viewer.page.keyboard.press('r')
  expect(await violations(viewer.page)).toEqual([])
  const log = await desk.world.store.read({
    workspaceId: desk.world.workspaceId,
    conversationId: talk.id,
  })
  expect(log.some(({ type }) => type === 'human.joined')).toBe(false)
})

test('a customer is found, erased, and stays in the audit log without a name', async () => {
  await asked('My knee hurts', { name: 'Zoe', email: 'zoe@quill.example' })
  const { page } = await desk.teammate('Ada', '/desk/settings/privacy')
  await page.getByLabel(/E-mail, telephone/).fill('zoe@quill.example')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('button', { name: 'Erase Zoe' }).click()
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await page.getByText(/1 conversation, 0 files/).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Nothing is kept of anybody like that').waitFor()
  await page.goto('/desk/settings/audit')
  await page.getByRole('listitem').filter({ hasText: 'Erased a customer' }).waitFor()
  await expect.poll(() => page.getByText('Zoe').count()).toBe(0)
})

const WIDE = { width: 1200, height: 860 }

test('no page of administration has a fault that axe finds: light and dark, 1200 wide, and light, 390 wide', {
  timeout: 300_000,
}, async () => {
  const { page } = await desk.teammate('Ada', '/desk/start', { viewport: WIDE })
  await page.getByText('A person was asked for').waitFor()
  await check(page)
  // So that something is in the log.
  await saved(await desk.world.teammate('Olga', 'owner'), 'work', { closeReasons: ['Refunded'] })
  for (const [path, words] of PAGES) {
    await page.goto(`/desk/settings/${path}`)
    await page.getByText(words).first().waitFor()
    await check(page)
  }
  await page.goto('/desk/settings/security')
  await page.getByLabel('Teammates sign in at a provider').check()
  await check(page)
})

const PAGES = [
  ['account', 'Where you are signed in'],
  ['people', 'What each role may do'],
  ['privacy', 'Try redaction'],
  ['security', 'OpenID Connect'],
  ['audit', 'closeReasons'],
] as const

async function check(page: Page): Promise<void> {
  expect(await violationsInBothLights(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ ...WIDE, width: 390 })
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.setViewportSize(WIDE)
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function asked(text: string, customer: object = { name: 'Maya' }) {
  const talk = await desk.world.converse({ customer })
  await talk.say(text)
  await talk.escalate()
  return talk
}
