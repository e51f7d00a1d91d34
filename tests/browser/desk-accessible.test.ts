import { afterAll, afterEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { recordedEarlier } from '../../packages/server/src/testing/earlier.ts'
import { violations, violationsInBothLights } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'
import { fromTheRight, openScreen, peopledDesk, SCREENS } from './screens.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

async function busyDesk() {
  desk = await deskWorld({ answerer: echo })
  const talk = await desk.world.converse({
    customer: { name: 'Maya', email: 'maya@example.com' },
    page: { url: 'https://shop.example/cart', title: 'Cart' },
  })
  await talk.say('Where is **my** refund?')
  await talk.escalate()
  const ben = await desk.world.teammate('Ben')
  await ben.post(`/api/v1/conversations/${talk.id}/notes`, { noteId: 'n1', text: 'Ask finance' })
  return talk
}

test('no page has a fault that axe finds: light and dark', { timeout: 480_000 }, async () => {
  const talk = await busyDesk()
  const out = await desk.stranger()
  await out.page.goto('/desk/sign-in')
  await out.page.getByRole('button', { name: 'Sign in' }).click()
  await out.page.getByText('Your password.').waitFor()
  expect(await violationsInBothLights(out.page)).toEqual([])

  const { page } = await desk.teammate('Ada', '/desk/start')
  await page.getByText('Without knowledge').waitFor()
  expect(await violationsInBothLights(page)).toEqual([])
  await page.goto('/desk/inbox/closed')
  await page.getByText('Nothing has been closed').waitFor()
  expect(await violationsInBothLights(page)).toEqual([])

  await page.goto(`/desk/inbox/escalated/${talk.id}`)
  await page.getByRole('log').getByText('Ask finance').waitFor()
  expect(await violationsInBothLights(page)).toEqual([])
  await page.getByRole('button', { name: 'Note' }).click()
  expect(await violationsInBothLights(page)).toEqual([])
  for (const key of ['?', 'b']) {
    await page.getByRole('heading', { level: 1, name: /refund/ }).focus()
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    // While it comes into sight its colours are mixed with what lies below.
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    )
    expect(await violationsInBothLights(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
})

// What dark may hurt is contrast, and what another direction may hurt is order and room: one more look shows both.
test('no screen has a fault that axe finds, nor is wider than the window: light, and dark from the right', {
  timeout: 480_000,
}, async () => {
  const peopled = await peopledDesk()
  desk = peopled.desk
  const { cookie } = await desk.world.teammate('Zoe', 'owner')
  const { page, faults } = await desk.stranger({ colorScheme: 'light', cookie })
  const found: string[] = []
  async function look(screen: string) {
    for (const one of await violations(page)) found.push(`${screen}: ${one}`)
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
      found.push(`${screen}: wider than the window`)
  }
  for (const screen of [...SCREENS, `inbox/all/${peopled.talk.id}`]) {
    await page.emulateMedia({ colorScheme: 'light' })
    await openScreen(page, screen)
    await look(screen)
    await page.emulateMedia({ colorScheme: 'dark' })
    await fromTheRight(page)
    await look(`${screen}, dark and from the right`)
  }
  expect([...found, ...faults]).toEqual([])
})

test('what has failed is said, read out once, and can be dismissed by keyboard, also over a dialog', async () => {
  const talk = await busyDesk()
  const { page } = await desk.teammate('Ada', `/desk/inbox/escalated/${talk.id}`)
  await page.getByRole('button', { name: 'Take over', exact: true }).click()
  await page.getByRole('button', { name: 'Hand back' }).click()
  const dialog = page.getByRole('dialog', { name: /Hand back/ })
  await dialog.waitFor()
  await page.route('**/hand-back', (route) => route.abort())
  await dialog.getByRole('button', { name: 'Hand back' }).click()
  const toast = page.getByRole('region', { name: 'Notifications' }).getByRole('dialog')
  await toast.waitFor()
  // It stays as long as somebody points at it.
  await toast.hover()
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  )
  await expect.poll(() => dialog.isVisible()).toBe(true)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await violations(page)).toEqual([])
  await toast.getByRole('button', { name: 'Dismiss' }).press('Enter')
  await toast.waitFor({ state: 'detached' })
})

test('a conversation an earlier Baton recorded is shown, and says so', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await desk.world.converse()
  await talk.say('Where is my refund?')
  await desk.world.worker.idle()
  await talk.escalate()
  await recordedEarlier(desk.world.pool, talk.id)
  const wide = { viewport: { width: 1500, height: 900 } }
  const { page, faults } = await desk.teammate('Ada', `/desk/inbox/escalated/${talk.id}`, wide)
  const why = page.getByRole('region', { name: 'Why' })
  await why.getByText('Recorded by an earlier version').waitFor()
  await why.getByText('“a human”').waitFor()
  expect(await violations(page)).toEqual([])
  expect(faults).toEqual([])
})

test('on a phone one pane is shown at a time, and axe finds no fault', async () => {
  const talk = await busyDesk()
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const { page } = await desk.teammate('Ada', '/desk/inbox/escalated', phone)
  await page.getByRole('link', { name: /Maya/ }).waitFor()
  expect(await violations(page)).toEqual([])

  await page.getByRole('link', { name: /Maya/ }).tap()
  await page.waitForURL(`**/${talk.id}`)
  await page.getByRole('button', { name: 'Take over', exact: true }).waitFor()
  await expect.poll(() => page.getByRole('link', { name: /Maya/ }).isVisible()).toBe(false)
  expect(await violations(page)).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)

  await page.getByRole('button', { name: 'Details' }).tap()
  await page.getByRole('dialog').getByText('maya@example.com').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap()
  await page.getByRole('link', { name: 'Back to the list' }).tap()
  await page.getByRole('link', { name: /Maya/ }).waitFor()
})

test('whatever a customer writes is text: nothing runs, nothing is fetched, nothing is a link', async () => {
  desk = await deskWorld({ answerer: echo })
  const hostile =
    '<img src=x onerror=alert(1)><script>alert(2)</script> [a](javascript:alert(3)) **b**'
  const talk = await desk.world.converse({ customer: { name: hostile.slice(0, 90) } })
  await talk.say(hostile)
  const { page, faults, strayed } = await desk.teammate('Ada', `/desk/inbox/all/${talk.id}`)
  let dialogs = 0
  page.on('dialog', async (dialog) => {
    dialogs += 1
    await dialog.dismiss()
  })
  await page.getByRole('log').locator('p', { hasText: hostile }).first().waitFor()
  await page.getByRole('log').getByText('You asked: <img').waitFor()

  await expect
    .poll(() => page.locator('#desk img, #desk script, #desk a[href^="javascript:"]').count())
    .toBe(0)
  expect([dialogs, faults, strayed]).toEqual([0, [], []])
})
