// What a customer has asked in the desks that are connected, as a teammate sees it beside the conversation.
import type { Customer } from '@baton/contract'
import { startConversation } from '@baton/core'
import { WEBHOOK_SECRET } from '@baton/integrations/testing'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import {
  type ZendeskOnLoopback,
  zendeskOnLoopback,
} from '../../packages/server/src/testing/zendesk-on-loopback.ts'
import { violations, violationsInBothLights } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

const SAM: Customer = { id: 'sam', name: 'Sam', email: 'sam@example.com', verified: true }

let desk: DeskWorld
let shop: ZendeskOnLoopback
let billing: ZendeskOnLoopback
beforeEach(async () => {
  ;[desk, shop, billing] = await Promise.all([
    deskWorld(),
    zendeskOnLoopback(),
    zendeskOnLoopback(),
  ])
})
afterEach(async () => {
  await Promise.all([desk.close(), shop.close(), billing.close()])
})
afterAll(closeBrowser)

/** Two Zendesks that are signed in, and somebody who looks at `customer`'s conversation. */
async function lookAt(customer: Customer) {
  const ada = await desk.world.teammate('Ada')
  const secret = async (value: string) => (await ada.post('/api/v1/secrets', { value })).json
  const settings = {
    ...{ subdomain: 'acme', clientId: 'baton', clientSecret: await secret('a-client-secret') },
    webhookSecret: await secret(WEBHOOK_SECRET),
  }
  const desks = [
    ['shop', 'Shop', shop.url],
    ['billing', 'Billing', billing.url],
  ] as const
  const connections = desks.map(([id, title, baseUrl]) => ({
    ...{ id, connector: 'zendesk', title, settings, baseUrl },
  }))
  const value = { connections, actions: [] }
  const saved = await ada.put('/api/v1/settings/destinations', { baseVersion: 0, value })
  expect(saved.status).toBe(200)
  for (const { id } of connections) {
    const headers = { cookie: ada.cookie, origin: 'http://localhost' }
    const asked = await desk.world.call(`/api/v1/connections/${id}/sign-in`, { body: {}, headers })
    const state = new URL(asked.json.url).searchParams.get('state')
    await desk.world.app.request(`/connections/signed-in?code=c0de&state=${state}`, { headers })
  }
  const conversationId = 'cnv_today'
  const start = { customer, channel: 'widget' as const, locale: 'en' }
  const at = new Date().toISOString()
  const message = { id: 'm', author: { kind: 'customer' as const }, text: 'Where is my refund?' }
  await desk.world.commits.commit(
    { workspaceId: desk.world.workspaceId, conversationId },
    (latest) => [...startConversation(latest, start, at), { type: 'message.posted', at, message }],
  )
  const person = await desk.stranger({ viewport: { width: 1400, height: 700 } })
  const [name = '', cookie = ''] = ada.cookie.split(/=(.*)/s)
  await person.context.addCookies([{ name, value: cookie, url: desk.url }])
  await person.page.goto(`/desk/inbox/all/${conversationId}`)
  await person.page.getByRole('heading', { name: 'In other desks' }).waitFor()
  return person
}

const section = (page: Page) =>
  page.locator('section', { has: page.getByRole('heading', { name: 'In other desks' }) })
const calls = () => shop.heard.length + billing.heard.length

test('what the customer asked elsewhere is asked for when somebody looks, and links there: light and dark', async () => {
  const parcel = shop.asks?.('sam@example.com', 'Where is my <b>parcel</b>?') ?? ''
  shop.staff.solve(parcel)
  billing.asks?.('sam@example.com', 'An invoice without VAT')
  for (let nth = 1; nth <= 5; nth++) billing.asks?.('sam@example.com', `Invoice ${nth}`)
  shop.asks?.('pat@example.com', 'Not Sam’s')
  const { page, faults } = await lookAt(SAM)
  const asked = calls()
  await page.getByRole('log').getByText('Where is my refund?').first().waitFor()
  // Below what can be seen of the panel: nobody has looked yet.
  await page.waitForTimeout(1_000)
  expect(calls()).toBe(asked)
  await section(page).scrollIntoViewIfNeeded()
  await section(page).getByRole('link').first().waitFor()
  await section(page).getByRole('button', { name: 'Show 2 more' }).click()
  const link = section(page).getByRole('link', { name: 'Where is my <b>parcel</b>?' })
  expect(await link.getAttribute('href')).toBe(`${shop.url}/agent/tickets/${parcel}`)
  expect(await link.getAttribute('rel')).toContain('noopener')
  expect(await link.getAttribute('target')).toBe('_blank')
  const about = section(page).getByRole('listitem').filter({ hasText: 'parcel' })
  await about.getByText(`Shop #${parcel}`).waitFor()
  await about.getByText('Solved', { exact: true }).waitFor()
  expect(await section(page).getByRole('listitem').count()).toBe(7)
  expect(await section(page).textContent()).not.toContain('Not Sam’s')
  expect(await violationsInBothLights(page)).toEqual([])
  expect(faults).toEqual([])
}, 60_000)

test('a desk that fails is named beside what the others say, and can be asked again', async () => {
  shop.asks?.('sam@example.com', 'Where is my parcel?')
  billing.asks?.('sam@example.com', 'An invoice')
  const { page } = await lookAt(SAM)
  billing.faults.always({ status: 503 })
  await section(page).scrollIntoViewIfNeeded()
  await section(page).getByRole('link', { name: 'Where is my parcel?' }).waitFor()
  await section(page).getByText('Billing could not be asked.').waitFor()
  await section(page).getByText('Zendesk answered 503').waitFor()
  expect(await violations(page)).toEqual([])
  billing.faults.always(null)
  await section(page).getByRole('button', { name: 'Try again: Billing' }).press('Enter')
  await section(page).getByRole('link', { name: 'An invoice' }).waitFor()
  expect(await section(page).getByRole('button').count()).toBe(0)
}, 60_000)

test('a customer who never asked there is an empty list, in words', async () => {
  const { page } = await lookAt(SAM)
  await section(page).scrollIntoViewIfNeeded()
  await section(page).getByText('Nothing that we know of.').waitFor()
}, 60_000)

test('of an address that was only given, no desk is asked, and the panel says why', async () => {
  shop.asks?.('sam@example.com', 'Secret')
  const { page } = await lookAt({ ...SAM, verified: false })
  const asked = calls()
  await section(page).scrollIntoViewIfNeeded()
  await section(page).getByText('is not verified, so the other desks are not asked').waitFor()
  await page.waitForTimeout(1_000)
  expect(calls()).toBe(asked)
  expect(await violations(page)).toEqual([])
}, 60_000)
