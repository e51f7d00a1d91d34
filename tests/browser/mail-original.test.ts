// A mail as it came, in the desk: its headers and its source are text whatever is written in them, at a message and at a
// note; it can be saved, fail, and be missing.
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import {
  type MailWorld,
  mailFrom,
  mailWorld,
} from '../../packages/server/src/testing/mail-world.ts'
import { until } from '../../packages/server/src/testing/whatsapp-world.ts'
import { PAGES } from './baton.ts'
import { leave, type Person, person, sharedBrowser, violationsInBothLights } from './browser.ts'

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

const EVIL = '<script>document.title="run"</script><img src="https://evil.test/x.png">'

const hostile = (text = EVIL) =>
  mailFrom({
    from: '"<b>Sam</b> \u202e" <sam@customer.test>',
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      Received: 'from mail.customer.test by mx.acme.test; Mon, 5 Jan 2026 10:02:00 +0000',
      'Authentication-Results': `mx.acme.test; dmarc=fail ${EVIL}`,
    },
    text,
  })

async function bring(raw: string): Promise<string> {
  open = await mailWorld({ answerer: echo, pages: PAGES })
  await open.bring(raw)
  await until(() => expect(open.sent).toHaveLength(1))
  const kept = 'select from channel_originals where message_id is not null'
  await until(async () => expect((await open.world.pool.query(kept)).rowCount).toBe(1))
  return (await open.conversations())[0] ?? ''
}

async function desk(talk: string, options: Parameters<typeof person>[2] = {}): Promise<Page> {
  const url = await open.world.listen()
  ada = await person(browser, url, { cookie: open.ada.cookie, ...options })
  await ada.page.goto(`/desk/inbox/all/${talk}`)
  return ada.page
}

const more = (page: Page) =>
  page.getByRole('button', { name: /^More about the message of .*Sam/ }).first()
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'The mail as it came' })

async function look(page: Page) {
  await more(page).click()
  await page.getByRole('menuitem', { name: 'Show original' }).click()
  return dialogOf(page)
}

test('the mail of a message is shown as text whatever is in it, by keyboard, and saved as it came', async () => {
  const raw = hostile()
  const page = await desk(await bring(raw))
  await more(page).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Show original' }).focus()
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page)
  await dialog.getByText('Authentication-Results', { exact: true }).waitFor()
  const source = dialog.getByRole('region', { name: 'Source text' })
  const shown = (await source.textContent()) ?? ''
  expect(shown).toBe(raw.replaceAll('\r\n', '\n').replace('\u202e', '⟨202E⟩'))
  expect(await dialog.locator('script, img, b').count()).toBe(0)
  expect(await page.title()).not.toBe('run')
  await dialog.getByText('The way it came: 1 server').click()
  await dialog.getByText(/^from mail\.customer\.test/).waitFor()
  expect(await violationsInBothLights(page)).toEqual([])

  const saving = page.waitForEvent('download')
  await dialog.getByRole('link', { name: 'Download' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toMatch(/\.eml$/)
  expect(readFileSync((await saved.path()) ?? '', 'utf8')).toBe(raw)

  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await until(async () =>
    expect(await more(page).evaluate((one) => one === document.activeElement)).toBe(true),
  )
  expect(ada.strayed).toEqual([])
  expect(ada.faults).toEqual([])
})

test('on a phone and from right to left, of a long mail the beginning is shown', async () => {
  const talk = await bring(hostile(`${EVIL}${'A long line of words. '.repeat(9_000)}`))
  const page = await desk(talk, { viewport: { width: 390, height: 844 }, hasTouch: true })
  await page.evaluate(() => localStorage.setItem('baton.desk.direction', '"rtl"'))
  await page.reload()
  const dialog = await look(page)
  await dialog.getByText('Only its beginning is shown').waitFor()
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(sideways).toBeLessThanOrEqual(0)
  const source = dialog.getByRole('region', { name: 'Source text' })
  expect(await source.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0)
  expect(await violationsInBothLights(page)).toEqual([])
})

test('what could not be read is tried again, and a mail from before says that none was kept', async () => {
  const page = await desk(await bring(hostile()))
  await page.route('**/original', (route) => route.fulfill({ status: 503, body: '{}' }))
  const dialog = await look(page)
  await dialog.getByText('The original could not be read').waitFor()
  await open.world.pool.query('delete from channel_originals')
  await page.unroute('**/original')
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await dialog.getByText('There is no original of this message.').waitFor()
  expect(await violationsInBothLights(page)).toEqual([])
})

test('a note of a mail that no person wrote has its original, too', async () => {
  const talk = await bring(hostile())
  const away = { 'Auto-Submitted': 'auto-replied' }
  await open.bring(mailFrom({ answers: open.sent[0], text: 'I am away.', headers: away }))
  const page = await desk(talk)
  await page.getByText('Internal note').waitFor()
  await page.getByRole('button', { name: 'Show original' }).click()
  const source = dialogOf(page).getByRole('region', { name: 'Source text' })
  await source.getByText('Auto-Submitted: auto-replied').waitFor()
})
