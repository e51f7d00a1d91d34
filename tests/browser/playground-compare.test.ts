// One question through two set-ups, side by side: what differs is seen at a glance, and each side fails and stops alone.
import { existsSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import {
  atOnce,
  type ModelServer,
  modelServer,
  type Reply,
} from '../../packages/agent/src/testing/model-server.ts'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

const ASKED = 'How long do refunds take?'
const ANSWER = 'A refund takes three days from the moment we get the parcel.'
const SHOTS = process.env.BATON_SHOTS ?? ''

let desk: DeskWorld
let server: ModelServer
afterEach(async () => {
  await desk.close()
  await server.close()
})
afterAll(closeBrowser)

async function comparing(
  replies: readonly Reply[] | ((asked: { text: string }) => Reply),
  options: BrowserContextOptions = {},
) {
  server = await modelServer(replies)
  const settings = {
    ...{ provider: 'openai-compatible' as const, model: 'test', baseUrl: server.url.openai },
    ...{ timeoutSeconds: 20, silenceSeconds: 20 },
  }
  desk = await deskWorld({ models: { settings: () => settings, fetch } })
  const { page, faults } = await desk.teammate('Ada', '/desk/playground', {
    viewport: { width: 1400, height: 900 },
    ...options,
  })
  const api = page.request
  const source = { kind: 'questions', sourceId: 'src_faq', title: 'FAQ' }
  await api.post('/api/v1/sources', { data: source })
  const data = { question: ASKED, alternatives: [], answer: ANSWER }
  await api.put('/api/v1/sources/src_faq/answers/a1', { data })
  return { page, faults }
}

async function begin(page: Page, model: string) {
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.getByText('Both sides are the same').waitFor()
  await side(page, 'B').getByRole('button', { name: 'Set up' }).click()
  await page.getByLabel('Model').selectOption(model)
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByText('Both sides are the same').waitFor({ state: 'detached' })
}

const side = (page: Page, name: string) => page.getByRole('region', { name: `Side ${name}` })

async function ask(page: Page, text: string) {
  await page.getByLabel('Write as the customer').fill(text)
  await page.getByLabel('Write as the customer').press('Enter')
}

async function shot(page: Page, name: string) {
  if (existsSync(SHOTS)) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
}

test('both are asked the same, what differs is marked, and the talk goes on from one of them', async () => {
  const { page, faults } = await comparing([atOnce()])
  await begin(page, 'None: quote the documents')
  expect(await violations(page)).toEqual([])
  await ask(page, ASKED)
  await side(page, 'A')
    .getByText(/Open the settings of your workspace/)
    .waitFor()
  await side(page, 'B').getByText(ANSWER).waitFor()
  await page.getByText(/They differ in: .*Answered by/).waitFor()
  await side(page, 'B').getByText('Tried: model: built-in').waitFor()
  expect(await violations(page)).toEqual([])
  await shot(page, 'compare')

  await side(page, 'B').getByRole('button', { name: 'Go on from here' }).click()
  await page.getByText('What was said before, to both').click()
  await page.getByText(`Assistant: ${ANSWER}`).waitFor()
  await ask(page, 'And by card?')
  await side(page, 'A')
    .getByText(/Open the settings of your workspace/)
    .waitFor()
  // The model heard the same story, though another has told it.
  expect(server.asked.at(-1)?.text).toContain(ANSWER)
  await page.getByRole('button', { name: 'Stop comparing' }).click()
  await page.getByRole('log').getByText(ANSWER).waitFor()
  const { rows } = await desk.world.pool.query('select count(*)::int as n from events')
  expect(rows[0].n).toBe(0)
  expect(faults).toEqual([])
})

test('one side fails and is asked again by itself, and one is stopped while the other goes on', async () => {
  const slow = { text: Array.from({ length: 400 }, (_, at) => `Sentence ${at}. `), pauseMs: 40 }
  const { page } = await comparing([slow])
  await begin(page, 'None: quote the documents')
  await page.route('**/playground/turns', (route) =>
    route.request().postData()?.includes('built-in') ? route.abort() : route.fallback(),
  )
  await ask(page, ASKED)
  await side(page, 'B').getByText('Not answered').waitFor()
  await side(page, 'A')
    .getByText(/Sentence 3\./)
    .waitFor()
  expect(await violations(page)).toEqual([])
  await shot(page, 'compare-failed')
  await side(page, 'A').getByRole('button', { name: 'Stop side A' }).click()
  await side(page, 'A').getByText('Stopped').waitFor()
  await page.unroute('**/playground/turns')
  await side(page, 'B').getByRole('button', { name: 'Try again' }).click()
  await side(page, 'B').getByText(ANSWER).waitFor()
  await side(page, 'A')
    .getByText(/Sentence 1\./)
    .waitFor()
})

test('on a phone, dark, from the right, one stands below the other and nothing is cut off', async () => {
  const { page } = await comparing([atOnce()], {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    hasTouch: true,
    isMobile: true,
  })
  await begin(page, 'None: quote the documents')
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  await ask(page, `${ASKED} ${'Donaudampfschifffahrt'.repeat(6)}`)
  await page.getByText(/They differ in/).waitFor()
  const [a, b] = await Promise.all([side(page, 'A').boundingBox(), side(page, 'B').boundingBox()])
  expect((b?.y ?? 0) > (a?.y ?? 0) + (a?.height ?? 0) - 1).toBe(true)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
  expect(await violations(page)).toEqual([])
  await shot(page, 'compare-phone')
})
