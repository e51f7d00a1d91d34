// Operators connect a WhatsApp number in the desk; teammates see what becomes of what they say there.
import { WHATSAPP_SETTINGS } from '@baton/integrations/testing'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { whatsAppOnLoopback } from '../../packages/server/src/testing/whatsapp-world.ts'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
let line: Awaited<ReturnType<typeof whatsAppOnLoopback>>
beforeEach(async () => {
  ;[desk, line] = await Promise.all([deskWorld({ answerer: echo }), whatsAppOnLoopback()])
})
afterEach(async () => {
  await desk.close()
  await line.close()
})
afterAll(closeBrowser)

test('an operator connects a number, and a teammate sees an answer arrive, be read, and fail', async () => {
  const { page, faults } = await desk.teammate('Ada', '/desk/settings/channels')
  await page.getByText('No channel is connected yet').waitFor()
  await page.getByRole('link', { name: 'Connect WhatsApp' }).click()
  await page.getByRole('button', { name: 'Copy the webhook address' }).waitFor()
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await page.locator('form').getByText('is missing: WhatsApp → API Setup').waitFor()
  await fillIn(page)
  await shot(page, 'channel-form')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await page.getByText('Not tried yet').waitFor()
  await page.getByRole('button', { name: 'Test connection' }).click()
  await page.getByText('Baton is known there as Acme').waitFor()
  expect(await page.content()).not.toContain(WHATSAPP_SETTINGS.accessToken)
  expect(await violations(page)).toEqual([])

  const address = await page.locator('code', { hasText: '/hooks/whatsapp/' }).first().textContent()
  const { fake } = line
  const ring = ({ headers, body }: { headers: Headers; body: string }) =>
    desk.world.app.request(address ?? '', { method: 'POST', headers, body })
  await ring(fake.says('Where is my refund?'))
  await page.goto('/desk/inbox/all')
  await page.getByRole('link', { name: /Sam/ }).first().click()
  const log = page.getByRole('log')
  await log.getByText('Started on WhatsApp').waitFor()
  await log.getByText('Sent', { exact: true }).waitFor()
  const id = () => fake.sent.at(-1)?.id ?? ''
  await ring(fake.status(id(), 'delivered'))
  await log.getByText('Delivered').waitFor()
  await ring(fake.status(id(), 'read'))
  await log.getByText('Read', { exact: true }).waitFor()
  await ring(fake.says('And the second one?'))
  await log.getByText('You asked: And the second one?').waitFor()
  await log.getByText('Sent', { exact: true }).waitFor()
  const errors = [{ code: 131026, title: 'Message undeliverable' }]
  await ring(fake.status(id(), 'failed', { errors }))
  await log.getByText(/Has not reached the customer: WhatsApp cannot deliver it/).waitFor()
  await shot(page, 'channel-conversation')
  expect(await violations(page)).toEqual([])

  await page.goto('/desk/settings/channels')
  await page.getByRole('link', { name: /WhatsApp Fails/ }).waitFor()
  await shot(page, 'channels')
  expect(await violations(page)).toEqual([])
  expect(faults).toEqual([])
})

async function fillIn(page: Page) {
  const { phoneNumberId, accessToken, appSecret, verifyToken } = WHATSAPP_SETTINGS
  await page.getByLabel('Phone number ID').fill(phoneNumberId)
  await page.getByLabel('Access token').fill(accessToken)
  await page.getByLabel('App secret').fill(appSecret)
  await page.getByLabel('Verify token').fill(verifyToken)
  await page.getByText('A proxy', { exact: true }).click()
  await page.getByLabel('Address in place of the vendor’s').fill(`${line.url}/v26.0`)
}

/** For whoever wants to look: `SHOTS=folder`. */
async function shot(page: Page, name: string) {
  const folder = process.env.SHOTS
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
