// What keys do besides the way through one escalation: who waits longest, canned replies, taking back, and what sends.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

async function waiting(name: string) {
  const talk = await desk.world.converse({ customer: { name } })
  await talk.say(`I am ${name} and my lamp is broken`)
  await talk.escalate()
  return talk
}

const area = (page: Page) => page.getByLabel('Reply to the customer')
const said = async (talk: { events(): Promise<{ message?: { text: string } }[]> }) =>
  (await talk.events()).flatMap(({ message }) => (message ? [message.text] : []))
const lastType = async (talk: { events(): Promise<{ type: string }[]> }) =>
  (await talk.events()).at(-1)?.type

test('one key opens whoever waits longest, from anywhere, and says when nobody does', async () => {
  desk = await deskWorld({ answerer: echo })
  const [maya, tom] = [await waiting('Maya'), await waiting('Tom')]
  const { page, faults } = await desk.teammate('Ada', '/desk/promises')
  await page.getByText('Nothing is owed').waitFor()
  await page.keyboard.press('w')
  await page.waitForURL(`**/unassigned/${maya.id}`)
  const ben = await desk.world.teammate('Ben')
  for (const { id } of [maya, tom]) {
    await ben.post(`/api/v1/conversations/${id}/take-over`)
    await page.getByRole('heading', { level: 1 }).first().focus()
    await page.keyboard.press('w')
    if (id === maya.id) await page.waitForURL(`**/unassigned/${tom.id}`)
  }
  await page.getByText('Nobody is waiting').first().waitFor()
  expect(faults).toEqual([])
})

test('keys lead to every view, and arrows through the list where it has the focus', async () => {
  desk = await deskWorld({ answerer: echo })
  await waiting('Maya')
  await waiting('Tom')
  const { page } = await desk.teammate('Ada', '/desk/start')
  await page.getByRole('heading', { name: 'Start here' }).waitFor()
  const ways = { u: 'inbox/unassigned', a: 'inbox/all', i: 'insights', e: 'inbox/escalated' }
  for (const [key, place] of Object.entries(ways)) {
    await page.keyboard.press('g')
    await page.keyboard.press(key)
    await page.waitForURL(`**/desk/${place}`)
  }
  await page.getByRole('link', { name: /Maya/ }).focus()
  await page.keyboard.press('ArrowDown')
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  await expect.poll(focused).toContain('Tom')
  await page.keyboard.press('ArrowUp')
  await expect.poll(focused).toContain('Maya')
})

test('one key hides the list beside a conversation and brings it back, and this browser remembers', async () => {
  desk = await deskWorld({ answerer: echo })
  const maya = await waiting('Maya')
  const tom = await waiting('Tom')
  const { page, faults } = await desk.teammate('Ada', `/desk/inbox/escalated/${maya.id}`)
  const list = page.getByRole('region', { name: 'Escalated conversations' })
  const button = page.getByRole('button', { name: 'List', exact: true })
  await list.getByRole('link', { name: /Maya/ }).waitFor()
  await area(page).waitFor()
  await page.keyboard.press('[')
  await list.waitFor({ state: 'hidden' })
  expect(await button.getAttribute('aria-pressed')).toBe('false')
  await page.reload()
  await area(page).waitFor()
  expect(await list.isVisible()).toBe(false)
  expect(await violations(page)).toEqual([])

  // What the list is needed for goes on without it, or brings it back.
  await page.keyboard.press('j')
  await page.waitForURL(`**/escalated/${tom.id}`)
  await page.keyboard.press('k')
  await page.waitForURL(`**/escalated/${maya.id}`)
  await page.keyboard.press('/')
  await list.waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('type'))
  await expect.poll(focused).toBe('search')
  await page.keyboard.press('Escape')

  await button.click()
  await list.waitFor({ state: 'hidden' })
  // Alone it is all there is.
  await page.getByRole('heading', { level: 1 }).first().focus()
  await page.keyboard.press('Escape')
  await list.getByRole('link', { name: /Maya/ }).click()
  await list.waitFor({ state: 'hidden' })

  // By its name, for those who do not know the key, and in the sheet.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('hide the list')
  await page.getByRole('option', { name: 'Show or hide the list' }).click()
  await list.waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('Show or hide the list').waitFor()
  await page.keyboard.press('Escape')

  // On a phone the conversation has the list's place anyway, and there is a way back.
  await page.setViewportSize({ width: 390, height: 800 })
  expect(await button.isVisible()).toBe(false)
  await page.getByRole('link', { name: 'Back to the list' }).click()
  await list.getByRole('link', { name: /Tom/ }).waitFor()
  expect(faults).toEqual([])
})

test('a canned reply is looked for with one key, behind what is written', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await waiting('Maya')
  const { page } = await desk.teammate('Ada', `/desk/inbox/all/${talk.id}`)
  const data = { name: 'Refund done', shortcut: 'refund', text: 'It is refunded.', steps: [] }
  const written = await page.request.put('/api/v1/macros/mac_1', { data })
  expect(await written.text()).toContain('Refund done')
  await area(page).fill('Hello Maya.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('m')
  await page.getByRole('option', { name: /Refund done/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => area(page).inputValue()).toBe('Hello Maya.\n\nIt is refunded.')
})

test('Ctrl and Z takes back a reply that has not gone yet, and what was done to several', async () => {
  desk = await deskWorld({ answerer: echo })
  const [maya, tom] = [await waiting('Maya'), await waiting('Tom')]
  const { page, faults } = await desk.teammate('Ada', '/desk/start')
  await page.evaluate(() => localStorage.setItem('baton.desk.undoSeconds', '10'))
  await page.goto(`/desk/inbox/all/${maya.id}`)
  await area(page).fill('Oh no')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Undo' }).waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => area(page).inputValue()).toBe('Oh no')
  await area(page).fill('')
  expect(await said(maya)).not.toContain('Oh no')

  await page.goto('/desk/inbox/escalated')
  await page.getByRole('link', { name: /Tom/ }).focus()
  await page.keyboard.press('x')
  await page.getByRole('toolbar').getByRole('button', { name: 'Close' }).click()
  await page.getByRole('link', { name: /Tom/ }).waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await page.getByRole('link', { name: /Tom/ }).waitFor()
  expect(await lastType(tom)).not.toBe('conversation.closed')
  expect(faults).toEqual([])
})

test('one chord sends and closes, and where it was chosen Enter alone sends, but not what an input method composes', async () => {
  desk = await deskWorld({ answerer: echo })
  const [maya, tom] = [await waiting('Maya'), await waiting('Tom')]
  const { page, faults } = await desk.teammate('Ada', `/desk/inbox/escalated/${maya.id}`)
  await area(page).fill('It is paid.')
  await page.keyboard.press('Control+Shift+Enter')
  await expect.poll(() => lastType(maya)).toBe('conversation.closed')
  expect(await said(maya)).toContain('It is paid.')

  await page.goto(`/desk/inbox/all/${tom.id}`)
  await page.getByRole('button', { name: 'Your account, Ada' }).first().click()
  await page.getByRole('menuitemradio', { name: 'Enter', exact: true }).click()
  await page.keyboard.press('Escape')
  await area(page).fill('First line')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('second')
  const composing = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }
  await area(page).dispatchEvent('keydown', composing)
  await expect.poll(() => area(page).inputValue()).toBe('First line\nsecond')
  await page.keyboard.press('Enter')
  await expect.poll(() => said(tom)).toContain('First line\nsecond')
  expect(faults).toEqual([])
})
