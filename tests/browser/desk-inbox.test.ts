// The inbox as a place to find one's way: what it is narrowed to, what is looked for, and what is done to many at once.
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { writeSample } from '../../packages/server/src/sample/write.ts'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { violations, violationsInBothLights } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

async function sampled() {
  desk = await deskWorld({ answerer: echo })
  const signal = new AbortController().signal
  const into = { workspaceId: desk.world.workspaceId, size: 'small' as const, seed: 1 }
  await writeSample(desk.world.pool, { ...into, now: Date.now(), signal, step: () => {} })
}

async function talks(...names: string[]) {
  desk = await deskWorld({ answerer: echo })
  const all = []
  for (const name of names) {
    const talk = await desk.world.converse({ customer: { name } })
    await talk.say(`I am ${name} and my lamp is broken`)
    await talk.escalate()
    all.push(talk)
  }
  return all
}

const row = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(name) })
const closedOnes = async (ids: { events(): Promise<{ type: string }[]> }[]) => {
  const logs = await Promise.all(ids.map((talk) => talk.events()))
  return logs.filter((log) => log.some(({ type }) => type === 'conversation.closed')).length
}

test('what is searched for stands in the address, its hits are marked, and Back leads out of it', async () => {
  const [maya] = await talks('Maya', 'Tom')
  const { page, faults } = await desk.teammate('Ada')
  await row(page, 'Maya').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('maya')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/desk/inbox/escalated?q=maya')
  await page.locator('mark').first().waitFor()
  await expect.poll(() => page.locator('mark').first().innerText()).toMatch(/maya/i)
  await expect.poll(() => row(page, 'Tom').count()).toBe(0)

  await row(page, 'Maya').first().click()
  await page.waitForURL(`**/${maya?.id}?q=maya`)
  await page.goBack()
  await page.goBack()
  await row(page, 'Tom').waitFor()
  expect(faults).toEqual([])
})

test('a filter is chosen from a menu, kept as a view for everybody, and found by a teammate', async () => {
  await talks('Maya')
  const { page } = await desk.teammate('Ada', '/desk/inbox/all')
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Language: English' }).click()
  await page.keyboard.press('Escape')
  await page.waitForURL(/q=language/)
  await page.getByRole('button', { name: 'Save as view' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText('Give it a name.').waitFor()
  await dialog.getByLabel('Name').fill('English ones')
  await dialog.getByLabel('For everybody').check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'English ones', exact: true }).waitFor()

  const ben = await desk.teammate('Ben', '/desk/inbox/closed')
  await ben.page.getByRole('link', { name: /English ones/ }).click()
  await row(ben.page, 'Maya').waitFor()
  await page.getByRole('button', { name: 'Delete the view English ones' }).click()
  await page.getByRole('link', { name: /English ones/ }).waitFor({ state: 'detached' })
})

test('several are selected by keyboard and closed at once, which can be taken back', async () => {
  const all = await talks('Maya', 'Tom', 'Ines')
  const { page } = await desk.teammate('Ada')
  await row(page, 'Ines').waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+J')
  await page.getByText('2 selected').waitFor()
  await page.getByRole('toolbar').getByRole('button', { name: 'Close' }).click()
  await row(page, 'Maya').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await row(page, 'Maya').waitFor()
  expect(await closedOnes(all)).toBe(0)

  await row(page, 'Maya').focus()
  await page.keyboard.press('x')
  await page.getByText('1 selected').waitFor()
  await page.getByRole('toolbar').getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => closedOnes(all)).toBe(1)
  await row(page, 'Maya').waitFor({ state: 'detached' })
})

test('a reply that can still be taken back goes out before what is closed with several', async () => {
  const [maya, tom, ines] = await talks('Maya', 'Tom', 'Ines')
  const { page, faults } = await desk.teammate('Ada', '/desk/start')
  // Longer than what is done to several may be taken back.
  await page.evaluate(() => localStorage.setItem('baton.desk.undoSeconds', '10'))
  await page.goto('/desk/inbox/all')
  await page.route(`**/conversations/${tom?.id}/replies`, (route) => route.abort())
  for (const name of ['Maya', 'Tom']) {
    // By key: the list may move under a pointer while the reply before is kept.
    await row(page, name).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: new RegExp(`I am ${name}`) }).waitFor()
    await page.getByLabel('Reply to the customer').fill(`It is paid, ${name}.`)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('log').getByText(`It is paid, ${name}.`).waitFor()
  }
  for (const name of ['Maya', 'Tom', 'Ines']) {
    await row(page, name).focus()
    await page.keyboard.press('x')
  }
  await page.getByText('3 selected').waitFor()
  await page.getByRole('toolbar').getByRole('button', { name: 'Close' }).click()
  await page.getByText('Your reply did not go out, and stays where it is.').waitFor()
  await expect.poll(() => closedOnes([maya, ines].flatMap((one) => one ?? []))).toBe(2)
  expect(await closedOnes(tom ? [tom] : [])).toBe(0)
  const types = (await maya?.events())?.flatMap((event) =>
    event.message?.text === 'It is paid, Maya.' || event.type === 'conversation.closed'
      ? [event.type]
      : [],
  )
  expect(types).toEqual(['message.posted', 'conversation.closed'])
  expect(faults.filter((fault) => !/ERR_FAILED/.test(fault))).toEqual([])
}, 60_000)

test('several are given to a colleague, whose views follow by themselves, and tagged', async () => {
  const [maya] = await talks('Maya', 'Tom')
  const ben = await desk.teammate('Ben', '/desk/inbox/mine')
  await ben.page.getByText('Nothing is yours').waitFor()
  const { page, faults } = await desk.teammate('Ada', '/desk/inbox/unassigned')
  await row(page, 'Maya').waitFor()
  const select = async (name: string) => {
    await row(page, name).focus()
    await page.keyboard.press('x')
    await page.getByText('1 selected').waitFor()
  }
  await select('Maya')
  await page.getByRole('toolbar').getByRole('button', { name: 'Assign' }).click()
  await page.getByRole('menuitem', { name: /Ben/ }).click()
  await page.getByText('Assigning 1 conversation').waitFor()
  await row(ben.page, 'Maya').waitFor()
  await row(page, 'Maya').waitFor({ state: 'detached' })
  await row(page, 'Tom').waitFor()

  await select('Tom')
  await page.getByRole('toolbar').getByRole('button', { name: 'Tag' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Add tags').fill('Lamp, vip')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Tag' }).click()
  await page.goto('/desk/inbox/all?q=tag:lamp')
  await row(page, 'Tom').waitFor()

  const note = { noteId: 'note_ben', text: 'Look', mentions: [await idOf(ben.page)] }
  await page.request.post(`/api/v1/conversations/${maya?.id}/notes`, { data: note })
  await ben.page.getByRole('link', { name: /^Mentions/ }).click()
  await row(ben.page, 'Maya').waitFor()
  expect(faults).toEqual([])
})

async function idOf(page: Page): Promise<string> {
  const me = await page.request.get('/api/v1/me')
  return (await me.json()).human.id
}

test('what waits to be done is done when the page is left', async () => {
  const all = await talks('Maya')
  const { page } = await desk.teammate('Ada')
  await row(page, 'Maya').waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.getByRole('toolbar').getByRole('button', { name: 'Close' }).click()
  await page.goto('about:blank')
  await expect.poll(() => closedOnes(all)).toBe(1)
})

test('everything that can be done is found by typing, and done with Enter', async () => {
  const [maya] = await talks('Maya')
  const { page } = await desk.teammate('Ada', `/desk/inbox/escalated/${maya?.id}`)
  await page.getByRole('button', { name: 'Take over' }).first().waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('take')
  await page.getByRole('option', { name: /Take over/ }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText('You took over. The assistant is silent.').waitFor()

  await page.getByRole('heading', { level: 1 }).first().focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('lamp')
  await page.getByRole('option', { name: /Search conversations for/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/desk/inbox/all?q=lamp')
  await page.locator('mark').first().waitFor()
})

test('a key that was chosen does what another did', async () => {
  await talks('Maya')
  const { page } = await desk.teammate('Ada')
  await row(page, 'Maya').waitFor()
  await page.keyboard.press('?')
  await page.getByRole('button', { name: 'Another key for: Search' }).click()
  await page.keyboard.press('f')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('f')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('type')))
    .toBe('search')
})

const PICTURES = process.env.DESK_PICTURES

test.each([
  ['light and dark', { width: 1440, height: 900 }, 'ltr'],
  ['light', { width: 390, height: 844 }, 'ltr'],
  ['light', { width: 1440, height: 900 }, 'rtl'],
] as const)(
  'a narrowed list, a search and a selection have no fault that axe finds: %s, %j, %s',
  async (light, viewport, dir) => {
    const looks = light === 'light' ? violations : violationsInBothLights
    await sampled()
    const { page } = await desk.teammate('Ada', '/desk/inbox/all?q=status:waiting', { viewport })
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), dir)
    await page.getByRole('listitem').nth(3).waitFor()
    const picture = async (name: string) => {
      if (!PICTURES) return
      mkdirSync(PICTURES, { recursive: true })
      for (const colorScheme of light.split(' and ') as ('light' | 'dark')[]) {
        await page.emulateMedia({ colorScheme })
        await page.screenshot({
          path: `${PICTURES}/${name}-${colorScheme}-${viewport.width}-${dir}.png`,
        })
      }
    }
    expect(await looks(page)).toEqual([])
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.getByText('1 selected').waitFor()
    expect(await looks(page)).toEqual([])
    await picture('selected')
    await page.goto('/desk/inbox/all?q=order%20-status:closed')
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), dir)
    await page.locator('mark').first().waitFor()
    expect(await looks(page)).toEqual([])
    await picture('found')
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByRole('menuitemcheckbox').first().waitFor()
    await picture('filters')
  },
)
