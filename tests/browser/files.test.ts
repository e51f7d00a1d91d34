import { afterAll, beforeAll, expect, test } from 'vitest'
import { PDF, png } from '../../packages/server/src/testing/pictures.ts'
import { type Person, person, violations } from './browser.ts'
import { openSite, type Site } from './site.ts'

let site: Site
let desk: Person
beforeAll(async () => {
  site = await openSite()
  desk = await person(site.browser, site.url, { cookie: site.ada.cookie })
})
afterAll(async () => {
  await desk?.context.close()
  await site?.close()
})

const PICTURE = { name: 'broken parcel.png', mimeType: 'image/png', buffer: png(320, 200) }

test('a customer sends a picture, a teammate sees it and answers with a document, the customer gets it', async () => {
  const { page, ...chat } = await site.visit('/demo/strict.html')
  await chat.open()
  await page.getByLabel('Attach a file').setInputFiles(PICTURE)
  const tray = page.getByRole('list', { name: 'Files to send' })
  await tray.getByText('broken parcel.png').waitFor()
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  const mine = chat.panel.getByRole('img', { name: 'Picture: broken parcel.png' })
  await mine.waitFor()
  await expect.poll(() => mine.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320)
  await chat.shows('You asked:')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Talk to a person' }).first().click()
  await chat.shows('I have asked a colleague')

  const { page: ada } = desk
  await ada.goto('/desk/inbox/escalated')
  await ada
    .getByRole('link', { name: /broken parcel/ })
    .first()
    .click()
  const seen = ada.getByRole('img', { name: 'From the conversation: broken parcel.png' })
  await seen.waitFor()
  await expect.poll(() => seen.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320)
  await ada
    .getByLabel('Files to attach')
    .setInputFiles({ name: 'label.pdf', mimeType: 'application/pdf', buffer: PDF })
  await ada.getByLabel('Reply to the customer').fill('Print this label.')
  await ada.getByRole('button', { name: 'Take over and send' }).click()

  await chat.shows('Print this label.')
  const card = chat.panel.getByRole('link', { name: /^label\.pdf/ })
  await card.waitFor()
  await expect.poll(() => card.getAttribute('href')).toContain('/files/')
  const href = (await card.getAttribute('href')) ?? ''
  const got = await page.request.get(new URL(href, site.url).href)
  expect(await got.body()).toEqual(PDF)
  expect(got.headers()['content-disposition']).toMatch(/^attachment; filename="label\.pdf"/)
  // The room that was kept for it: less would be a jump when it comes.
  expect(await card.evaluate((link) => link.parentElement?.clientHeight)).toBe(56)
  expect(await violations(page)).toEqual([])
  expect(await violations(ada)).toEqual([])
})

test('a file is pasted, one that is too large says so, and both can be taken back', async () => {
  const { page, ...chat } = await site.visit('/demo/')
  await chat.open()
  await page.getByLabel('Attach a file').waitFor({ state: 'attached' })
  await page.getByLabel('Your message').evaluate((field) => {
    const data = new DataTransfer()
    data.items.add(new File(['words'], 'notes.txt'))
    data.items.add(new File([new Uint8Array(11 * 1024 * 1024)], 'film.bin'))
    const paste = { clipboardData: data, bubbles: true, composed: true, cancelable: true }
    field.dispatchEvent(new ClipboardEvent('paste', paste))
  })
  await page.getByText('Larger than 10 MB.').waitFor()
  const send = page.getByRole('button', { name: 'Send', exact: true })
  await expect.poll(() => send.isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Remove film.bin' }).click()
  await expect.poll(() => send.isDisabled()).toBe(false)
  await page.getByRole('button', { name: 'Remove notes.txt' }).click()
  await expect.poll(() => send.isDisabled()).toBe(true)
})

test('a file is dropped onto the chat, wherever in it', async () => {
  const { page, ...chat } = await site.visit('/demo/')
  await chat.open()
  await page.getByLabel('Attach a file').waitFor({ state: 'attached' })
  for (const type of ['dragenter', 'dragover', 'drop'])
    await chat.log.evaluate((log, type) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['words'], 'dropped.txt', { type: 'text/plain' }))
      const event = { dataTransfer, bubbles: true, composed: true, cancelable: true }
      log.dispatchEvent(new DragEvent(type, event))
    }, type)
  await page.getByRole('button', { name: 'Remove dropped.txt' }).waitFor()
})

test('an upload that is cut off says so, and goes through when it is tried again', async () => {
  const { page, ...chat } = await site.visit('/demo/')
  await chat.open()
  let cuts = 1
  await page.route('**/files/*?name=*', (route) => (cuts-- > 0 ? route.abort() : route.continue()))
  await page.getByLabel('Attach a file').setInputFiles(PICTURE)
  await page.getByText('It did not get through.').waitFor()
  await page.getByRole('button', { name: 'Retry' }).click()
  await expect
    .poll(() => page.getByRole('button', { name: 'Send', exact: true }).isDisabled())
    .toBe(false)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await chat.panel.getByRole('img', { name: 'Picture: broken parcel.png' }).waitFor()
  // What was sent stays where it is after a reload.
  await page.reload()
  await chat.panel.getByRole('img', { name: 'Picture: broken parcel.png' }).waitFor()
})
