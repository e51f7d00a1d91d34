// Operators connect a ticket system in the desk, say what goes there, and find the ticket in the conversation.
import { WEBHOOK_SECRET } from '@baton/integrations/testing'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import {
  type ZendeskOnLoopback,
  zendeskOnLoopback,
} from '../../packages/server/src/testing/zendesk-on-loopback.ts'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
let zendesk: ZendeskOnLoopback
beforeEach(async () => {
  ;[desk, zendesk] = await Promise.all([deskWorld(), zendeskOnLoopback()])
})
afterEach(async () => {
  await desk.close()
  await zendesk.close()
})
afterAll(closeBrowser)

test('an operator connects Zendesk, tests it, makes an action, and the ticket stands in the desk', async () => {
  const { page, faults, context } = await desk.teammate('Ada', '/desk/settings/integrations')
  await page.getByText('Nothing is connected yet').waitFor()
  await page.getByRole('link', { name: 'Connect Zendesk' }).click()
  await page.getByRole('button', { name: 'Copy the webhook address' }).waitFor()
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await page.locator('form').getByText('is missing: acme, when you').waitFor()

  await fillIn(page)
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await page.getByRole('button', { name: 'Sign in to Zendesk' }).waitFor()
  await page.getByText('Not signed in').waitFor()
  await page.getByText('••••long').waitFor()
  await signIn(page, context)
  await page.getByText('Signed in', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Test connection' }).click()
  await page.getByText('Baton is known there as Baton (agent)').waitFor()
  await page.getByText(`GET ${zendesk.url}/api/v2/users/me → 200`).waitFor()
  expect(await page.content()).not.toContain('a-client-secret')
  expect(await violations(page)).toEqual([])

  await page.getByLabel('Card numbers').check()
  await page.getByLabel('The story, as it is read there').getByText('[card]').waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved', { exact: true }).first().waitFor()

  await makeAction(page)
  const talk = await desk.world.converse()
  await talk.say('Where is my refund? My card is 4111 1111 1111 1111')
  await talk.escalate()
  await page.goto(`/desk/inbox/all/${talk.id}`)
  await page.getByRole('log').getByText('opened in Zendesk').waitFor()
  await page.getByRole('log').getByText('A colleague looks into your refund.').waitFor()
  const link = page.getByRole('complementary', { name: 'Details' }).getByRole('link', {
    name: /Zendesk #\d+/,
  })
  await expect.poll(() => link.getAttribute('href')).toMatch(/\/agent\/tickets\/\d+$/)
  expect(zendesk.tickets()[0]?.comments[0]?.text).toContain('My card is [card]')
  expect(await violations(page)).toEqual([])
  expect(faults).toEqual([])
})

test('what was given up is tried again by hand', async () => {
  await connectByApi()
  zendesk.faults.always({ status: 422 })
  const talk = await desk.world.converse()
  await talk.say('Where is my refund?')
  await talk.escalate()
  const { page } = await desk.stranger()
  await signedInAsAda(page)
  await page.goto('/desk/settings/integrations')
  await page.getByText('1 given up').waitFor()
  await page.getByRole('link', { name: /Our Zendesk/ }).press('Enter')
  await page.getByRole('button', { name: 'Try again: Open a ticket' }).waitFor()
  expect(await violations(page)).toEqual([])
  zendesk.faults.always(null)
  await page.getByRole('button', { name: 'Try again: Open a ticket' }).click()
  await page.getByText('Done', { exact: true }).first().waitFor()
  await page.getByText('What was given up').waitFor({ state: 'detached' })
  expect(zendesk.tickets()).toHaveLength(1)
})

test('a webhook that is gone says that it was switched off, and is switched on again', async () => {
  const { page, faults } = await desk.teammate('Ada', '/desk/start')
  const ada = await desk.world.teammate('Bea', 'owner')
  const key = `whsec_${Buffer.from('a secret for tests, 32 bytes lng').toString('base64')}`
  const secret = (await ada.post('/api/v1/secrets', { value: key })).json
  const at = '2026-01-05T09:00:00.000Z'
  const ours = {
    ...{ id: 'ours', connector: 'webhook', title: 'Our receiver', enabled: false },
    settings: { url: `${zendesk.url}/hooks`, secret },
    switchedOff: { at, since: at, reason: 'gone', problem: 'The receiver answered 410.' },
  }
  const value = { connections: [ours], actions: [] }
  const path = '/api/v1/settings/destinations'
  expect((await ada.put(path, { baseVersion: 0, value })).status).toBe(200)
  const off = page.getByText('Our receiver was switched off by itself')
  await off.waitFor()
  await page.getByRole('button', { name: 'Do not show this list any more' }).click()
  await page.getByText('A model answers').waitFor({ state: 'detached' })
  await off.waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'Look at it' }).click()
  await page.getByText('Switched off by itself', { exact: true }).waitFor()
  await page.getByRole('link', { name: /Our receiver/ }).click()
  const notice = page.getByRole('alert').filter({ hasText: 'it wants no more events' })
  await notice.waitFor()
  expect(await violations(page)).toEqual([])
  await notice.getByRole('button', { name: 'Switch on again' }).click()
  await notice.waitFor({ state: 'detached' })
  await expect.poll(() => page.getByLabel('Enabled').isChecked()).toBe(true)
  const [saved] = (await ada.get(path)).json.value.connections
  expect(saved).toMatchObject({ enabled: true, settings: ours.settings })
  expect(saved).not.toHaveProperty('switchedOff')
  // Nothing is left to save.
  await page.getByRole('link', { name: 'Integrations' }).first().click()
  await page.getByText('Not tried yet').waitFor()
  expect(faults).toEqual([])
})

test.each([
  ['light', 1200],
  ['dark', 360],
] as const)(
  'the pages are without faults: %s, %i wide, and from right to left',
  async (colorScheme, width) => {
    await connectByApi()
    const { page } = await desk.stranger({ colorScheme, viewport: { width, height: 800 } })
    await signedInAsAda(page)
    const pages = [
      ['/desk/settings/integrations', 'Connect Zendesk'],
      ['/desk/settings/integrations/zendesk', 'Test connection'],
      ['/desk/settings/integrations/new/zendesk', 'Connect'],
      ['/desk/settings/escalation', 'Edit Refunds'],
    ] as const
    for (const [path, shown] of pages) {
      await page.goto(path)
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
      await named(page, shown).waitFor()
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
    await page.getByRole('button', { name: 'Edit Refunds' }).press('Enter')
    await page.getByRole('button', { name: 'Preview what Our Zendesk gets' }).press('Enter')
    await page.getByRole('dialog').getByLabel('The story, as it is read there').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  },
)

test('only what the chosen way of signing in needs is asked for', async () => {
  const { page } = await desk.teammate('Ada', '/desk/settings/integrations/new/email')
  await page.getByLabel('Password (optional)', { exact: true }).waitFor()
  await expect.poll(() => page.getByLabel('Client ID (optional)').count()).toBe(0)
  await page.getByLabel('Sign-in (optional)', { exact: true }).selectOption('Google (OAuth)')
  await page.getByLabel('Client ID (optional)').waitFor()
  await expect.poll(() => page.getByLabel('Password (optional)', { exact: true }).count()).toBe(0)
  await expect.poll(() => page.getByLabel('Directory (tenant) ID (optional)').count()).toBe(0)
  await expect
    .poll(() => page.getByLabel('Outgoing server (SMTP)').getAttribute('placeholder'))
    .toBe('smtp.acme.com')
  expect(await violations(page)).toEqual([])
})

test('a topic of the operator’s own is a reason that can be ticked', async () => {
  const { put, get } = await connectByApi()
  const { json } = await get('/api/v1/settings/policy')
  const topics = [{ topic: 'lost-parcel', phrases: ['parcel is lost'], leftOut: false }]
  const value = { ...json.value, topics }
  const saved = await put('/api/v1/settings/policy', { baseVersion: json.version, value })
  expect(saved.status).toBe(200)
  const { page } = await desk.stranger()
  await signedInAsAda(page)
  await page.goto('/desk/settings/escalation')
  await page.getByRole('button', { name: 'Edit Refunds' }).press('Enter')
  await page.getByLabel(/lost parcel/i).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved', { exact: true }).first().waitFor()
  await page.getByRole('button', { name: 'Edit Refunds' }).press('Enter')
  await expect.poll(() => page.getByLabel(/lost parcel/i).isChecked()).toBe(true)
})

const named = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true }).or(page.getByRole('button', { name, exact: true }))

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function fillIn(page: Page) {
  await page.getByLabel('Subdomain').fill('acme')
  await page.getByLabel('OAuth client identifier').fill('baton')
  await page.getByLabel('OAuth client secret').fill('a-client-secret-that-is-long')
  await page.getByLabel('Webhook signing secret').fill(WEBHOOK_SECRET)
  await page.getByText('A sandbox or a proxy').click()
  await page.getByLabel('Address in place of the vendor’s').fill(zendesk.url)
}

/** The vendor's page is left out: what it would send back is the code. */
async function signIn(page: Page, context: BrowserContext) {
  await context.route('https://acme.zendesk.com/**', (route) => {
    const asked = new URL(route.request().url()).searchParams
    const back = `${asked.get('redirect_uri')}?code=c0de&state=${asked.get('state')}`
    return route.fulfill({ status: 302, headers: { location: back } })
  })
  await page.getByRole('button', { name: 'Sign in to Zendesk' }).click()
}

async function makeAction(page: Page) {
  await page.getByRole('link', { name: 'Escalation' }).click()
  await page.getByText('No escalation actions yet').waitFor()
  await page.getByRole('button', { name: 'New action' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Refunds')
  await page.getByLabel('Choose a ticket system').selectOption({ label: 'Zendesk' })
  await page.getByText('Baton’s own desk always has it').waitFor()
  await page.getByLabel('Pressed “Talk to a person”').check()
  await page.getByRole('button', { name: 'Add a language' }).click()
  await page.getByLabel('Message', { exact: true }).fill('A colleague looks into your refund.')
  await page.getByRole('button', { name: 'Add a field of Zendesk' }).click()
  await page.getByLabel('Field', { exact: true }).fill('360001')
  await page.getByLabel('What goes there').fill('{{reason.trigger}}')
  await page.getByRole('button', { name: 'Preview what Zendesk gets' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Fields').getByText('asked-for-human').waitFor()
  await dialog.getByText('The exact request').first().click()
  await dialog.getByText('"custom_fields"').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Save and enable' }).click()
  await page.getByText('Zendesk; and Baton’s own desk').waitFor()
}

let adaCookie = ''

/** A connection that is signed in, and an action that goes there. */
async function connectByApi() {
  const ada = await desk.world.teammate('Ada')
  adaCookie = ada.cookie
  const secret = async (value: string) => (await ada.post('/api/v1/secrets', { value })).json
  const settings = {
    ...{ subdomain: 'acme', clientId: 'baton' },
    clientSecret: await secret('a-client-secret-that-is-long'),
    webhookSecret: await secret(WEBHOOK_SECRET),
  }
  const { status } = await ada.put('/api/v1/settings/destinations', {
    baseVersion: 0,
    value: {
      connections: [
        {
          ...{ id: 'zendesk', connector: 'zendesk', title: 'Our Zendesk', settings },
          baseUrl: zendesk.url,
        },
      ],
      actions: [{ id: 'refunds', name: 'Refunds', destinations: ['zendesk'] }],
    },
  })
  expect(status).toBe(200)
  const asked = await desk.world.call('/api/v1/connections/zendesk/sign-in', {
    body: {},
    headers: { cookie: ada.cookie, origin: 'http://localhost' },
  })
  const state = new URL(asked.json.url).searchParams.get('state')
  await desk.world.app.request(`/connections/signed-in?code=c0de&state=${state}`, {
    headers: { cookie: ada.cookie },
  })
  return ada
}

async function signedInAsAda(page: Page) {
  const [name = '', value = ''] = adaCookie.split(/=(.*)/s)
  await page.context().addCookies([{ name, value, url: desk.url }])
}
