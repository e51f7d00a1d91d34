// A customer asks for one thing in two chats; a teammate makes one conversation of it, and everybody finds the way.
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

async function chat(body: object, words: string) {
  const { call, key, worker } = desk.world
  const { json } = await call('/api/v1/conversations', {
    body: { channel: 'widget', ...body },
    headers: { 'x-baton-key': key },
  })
  const id = json.conversationId as string
  const headers = { authorization: `Bearer ${json.token}` }
  const say = (text: string) =>
    call(`/api/v1/conversations/${id}/messages`, {
      body: { messageId: crypto.randomUUID(), text },
      headers,
    })
  await say(words)
  await worker.idle()
  return { id, say, device: json.deviceToken as string }
}

/** One customer, one lamp, two chats; and somebody else. */
async function twoOfOne() {
  desk = await deskWorld({ answerer: echo })
  const customer = { name: 'Maya Lind' }
  const first = await chat({ customer }, 'My lamp is broken')
  const second = await chat({ customer, deviceToken: first.device }, 'The red lamp, still broken')
  return { first, second }
}

test('a duplicate is closed as what goes on in the other, which quotes it, on every desk and with links both ways', async () => {
  const { first, second } = await twoOfOne()
  const ben = await desk.teammate('Ben', `/desk/inbox/all/${second.id}`)
  const { page, faults } = await desk.teammate('Ada', `/desk/inbox/all/${second.id}`)
  await page.getByRole('button', { name: 'Tags, priority and more' }).click()
  await page.getByRole('menuitem', { name: 'Merge into another conversation…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /My lamp is broken/ }).waitFor()
  expect(await violations(page)).toEqual([])
  await picture(page, 'choose')
  await dialog.getByRole('button', { name: /My lamp is broken/ }).click()
  await dialog
    .getByRole('region', { name: 'Is closed' })
    .getByText('still broken')
    .first()
    .waitFor()
  await dialog
    .getByText('What the customer writes in the closed one is read in the other.')
    .waitFor()
  expect(await violations(page)).toEqual([])
  await picture(page, 'confirm')
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()

  const quoted = page.getByRole('region', { name: 'From a conversation that goes on here' })
  await quoted.getByText('The red lamp, still broken', { exact: true }).waitFor()
  await quoted.getByText('You merged this conversation into this one').waitFor()
  await page.getByRole('heading', { name: 'My lamp is broken', level: 1 }).waitFor()
  await second.say('Any news of it?')
  await page.getByText('Written in a conversation that goes on here').waitFor()
  expect(await violations(page)).toEqual([])
  await picture(page, 'goes-on')

  // Ben has the old one open, and sees where it went.
  await ben.page.getByText('Ada merged this into another conversation.').waitFor()
  await ben.page.getByText('What the customer writes here is read there.').waitFor()
  expect(await violations(ben.page)).toEqual([])
  await picture(ben.page, 'closed')
  await ben.page.getByRole('link', { name: 'Open that conversation' }).first().click()
  await ben.page.getByText('Ada merged this conversation into this one').waitFor()
  await ben.page.getByText('Any news of it?').first().waitFor()
  expect(ben.page.url()).toContain(first.id)
  expect([faults, ben.faults]).toEqual([[], []])
})

test('the palette asks for it, a search finds others, and two customers take a second word by their names', async () => {
  const { first, second } = await twoOfOne()
  await chat({ customer: { name: 'Kim Roe' } }, 'A purple umbrella')
  const { page, faults } = await desk.teammate('Ada', `/desk/inbox/all/${second.id}`)
  await page.getByRole('heading', { name: /red lamp/, level: 1 }).focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Merge into')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  const field = dialog.getByRole('textbox', { name: 'Look for a conversation' })
  await field.fill('nobody said this')
  await dialog.getByText('No open conversation has these words.').waitFor()
  await field.fill('purple umbrella')
  await dialog.getByRole('button', { name: /A purple umbrella/ }).waitFor()
  await field.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const merge = dialog.getByRole('button', { name: 'Merge', exact: true })
  const word = dialog.getByRole('checkbox', { name: /Maya Lind and Kim Roe are two customers/ })
  await word.waitFor()
  expect(await merge.isDisabled()).toBe(true)
  expect(await violations(page)).toEqual([])
  await picture(page, 'two-customers')
  await word.check()
  expect(await merge.isEnabled()).toBe(true)
  await dialog.getByRole('button', { name: 'Choose another' }).click()

  // By its link, and the other way round.
  await dialog
    .getByRole('textbox', { name: 'Look for a conversation' })
    .fill(`${desk.url}/desk/inbox/all/${first.id}`)
  await dialog.getByRole('button', { name: 'The conversation of this link' }).click()
  const closed = dialog.getByRole('region', { name: 'Is closed' })
  await closed.getByText('still broken').first().waitFor()
  await dialog.getByRole('button', { name: 'The other way round' }).click()
  await closed.getByText('My lamp is broken', { exact: true }).waitFor()
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await page.getByText('You merged this conversation into this one').waitFor()
  expect(page.url()).toContain(second.id)
  expect(faults).toEqual([])
})

test('two that are selected of one customer are merged into the older, and what fails says why', async () => {
  const { first, second } = await twoOfOne()
  const { page, faults } = await desk.teammate('Ada', '/desk/inbox/all')
  const rows = page.getByRole('checkbox', { name: /^Select/ })
  await expect.poll(() => rows.count()).toBeGreaterThan(1)
  for (const row of await rows.all()) await row.check()
  await page.getByRole('toolbar').getByRole('button', { name: 'Merge' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('region', { name: 'Is closed' })
    .getByText('still broken')
    .first()
    .waitFor()
  const path = `/api/v1/conversations/${second.id}/merge`
  await page.route(`**${path}`, (request) => request.abort())
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await dialog.getByText('Nothing was merged').waitFor()
  await page.unroute(`**${path}`)
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await page.getByText('You merged this conversation into this one').waitFor()
  expect(page.url()).toContain(first.id)
  expect(faults).toEqual([])
})

/** For eyes, where somebody has named a folder for them. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.BATON_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  for (const [look, width, dark, dir] of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
    await page.evaluate((to) => document.documentElement.setAttribute('dir', to), dir)
    await page.waitForTimeout(400)
    await page.screenshot({ path: `${folder}/merge-${name}-${look}.png` })
  }
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'))
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ colorScheme: 'light' })
}

const LOOKS = [
  ['light', 1280, false, 'ltr'],
  ['dark', 1280, true, 'ltr'],
  ['phone', 390, false, 'ltr'],
  ['rtl', 1280, false, 'rtl'],
] as const
