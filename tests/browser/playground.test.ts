// An operator chooses a model, tells the assistant what to mind, and tries it before customers meet it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import {
  atOnce,
  type ModelServer,
  modelServer,
  type Reply,
} from '../../packages/agent/src/testing/model-server.ts'
import { newId } from '../../packages/server/src/id.ts'
import { indexFolder } from '../../packages/server/src/knowledge/index-folder.ts'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

const KEY = 'sk-test-0123456789abcd'
const QUESTION = 'How do I export my data?'

let desk: DeskWorld
let server: ModelServer
afterEach(async () => {
  await desk.close()
  await server.close()
})
afterAll(closeBrowser)

async function withModel(replies: readonly Reply[]) {
  server = await modelServer(replies)
  const settings = {
    ...{ provider: 'openai-compatible' as const, model: 'test', baseUrl: server.url.openai },
    ...{ timeoutSeconds: 20, silenceSeconds: 20 },
  }
  desk = await deskWorld({ models: { settings: () => settings, fetch } })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'baton-docs-'))
  const text = '# Export\n\nOpen the settings and choose Export to save your data as a file.\n'
  writeFileSync(path.join(folder, 'export.md'), text)
  const source = { title: 'Docs', folder, baseUrl: '/docs/' }
  const { pool, workspaceId } = desk.world
  await indexFolder(pool, workspaceId, { ...source, newId, now: Date.now })
  rmSync(folder, { recursive: true })
}

async function operator(at: string, options: BrowserContextOptions = {}) {
  return desk.teammate('Ada', at, { viewport: { width: 1400, height: 900 }, ...options })
}

async function ask(page: Page, text: string) {
  await page.getByLabel('Write as the customer').fill(text)
  await page.getByLabel('Write as the customer').press('Enter')
}

test('an answer is tried, and everything that led to it is there to see', async () => {
  await withModel([atOnce()])
  const { page, faults } = await operator('/desk/playground')
  await page.getByText('Ask what a customer would ask').waitFor()
  expect(await violations(page)).toEqual([])
  await ask(page, QUESTION)
  await page.getByText(/Open the settings of your workspace/).waitFor()
  await page.getByRole('tabpanel').getByText('Answered', { exact: true }).waitFor()
  expect(await violations(page)).toEqual([])

  await page.getByRole('tab', { name: /Decision/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByText(/Score .* words covered/).waitFor()
  await page.getByRole('tab', { name: 'Tools' }).click()
  await page.getByText('No tool was used.').waitFor()
  await page.getByRole('tab', { name: 'Prompt' }).click()
  await page.getByRole('region', { name: 'Text of the system prompt' }).waitFor()
  await page.getByText('hand_over_to_human', { exact: true }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('tab', { name: 'Usage' }).click()
  await page.getByText('test (openai-compatible)').waitFor()

  await page.getByRole('button', { name: 'Clear' }).click()
  await page.getByText('Nothing to look at yet').waitFor()
  const { rows } = await desk.world.pool.query('select count(*)::int as n from events')
  expect(rows[0].n).toBe(0)
  expect(faults).toEqual([])
})

test('what is set up counts from the next message on, and a talk becomes a test case', async () => {
  await withModel([atOnce()])
  const { page, faults } = await operator('/desk/playground')
  await page.getByRole('button', { name: 'Set up' }).click()
  await page.getByLabel('Policy').selectOption('Eager')
  await page.getByLabel('Model').selectOption('None: quote the documents')
  await page.getByLabel('Language').fill('de')
  await page.getByLabel('Attributes').fill('plan=enterprise')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByText('Tried: policy: eager, model: built-in').waitFor()
  await ask(page, 'Ich möchte mit einem Menschen sprechen')
  await page
    .getByText(/Escalated · Asked for a person/)
    .first()
    .waitFor()

  await page.getByRole('button', { name: 'Save as a test case' }).click()
  await page.getByLabel('What should happen').selectOption('The assistant answers')
  await page.getByLabel('Note').fill('Only when it is urgent')
  expect(await violations(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText(/Saved under Settings/).waitFor()
  await page.goto('/desk/settings/policy/cases')
  await page.getByText(/kept it from the playground: should be answered/).waitFor()
  await page.getByText('Fails').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByText('Nobody has marked a decision yet').waitFor()
  expect(faults).toEqual([])
})

test('an answer is stopped, what was written stays, and the talk goes on', async () => {
  const slow = { text: Array.from({ length: 400 }, (_, at) => `Sentence ${at}. `), pauseMs: 40 }
  await withModel([slow, atOnce()])
  const { page, faults } = await operator('/desk/playground')
  await ask(page, QUESTION)
  await page.getByText(/Sentence 3\./).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Stopped by the customer').waitFor()
  await ask(page, 'And once more: how do I export my data?')
  await page.getByText(/Open the settings of your workspace/).waitFor()
  expect(faults).toEqual([])
})

test('what could not be answered says why and can be asked again', async () => {
  await withModel([atOnce()])
  const { page } = await operator('/desk/playground')
  await page.route('**/playground/turns', (route) => route.abort(), { times: 1 })
  await ask(page, QUESTION)
  await page.getByText('Not answered').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText(/Open the settings of your workspace/).waitFor()
})

test('a model is chosen, tried before it is saved, and its key is never shown again', async () => {
  await withModel([{ text: 'Hello, I am test.' }, { status: 401, error: 'no' }])
  const { page, faults } = await operator('/desk/settings/model')
  await page.getByText('Answers customers now: test (openai-compatible)').waitFor()
  await page.getByLabel('Model', { exact: true }).selectOption('openai-compatible')
  await page.getByRole('button', { name: 'Save' }).click()
  await page
    .getByText(/must name a model|expected string/)
    .first()
    .waitFor()
  await page.getByLabel('Name of the model').fill('other')
  await page.getByLabel('Address').fill(server.url.openai)
  await page.getByLabel('API key').fill(KEY)
  await page.getByRole('button', { name: 'Try the model' }).click()
  await page.getByText('Hello, I am test.').waitFor()
  expect(server.asked.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`)
  await page.getByText('Limits and prices').click()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Try the model' }).click()
  await page.getByText('The model does not answer').waitFor()
  await page.getByText('Enter the key again').waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved', { exact: true }).waitFor()

  await page.reload()
  await page.getByText('…abcd').waitFor()
  expect(await page.content()).not.toContain(KEY)
  await page.getByLabel('Address').fill('https://elsewhere.example/v1')
  await page.getByText(/kept key is for another address/).waitFor()
  expect(faults).toEqual([])
})

test('the assistant is told something, and the prompt says so', async () => {
  await withModel([atOnce()])
  const { page, faults } = await operator('/desk/settings/assistant')
  await page.getByLabel('Instructions').fill('Ask how many people sleep in the tent.')
  await page.getByLabel('Tone').fill('Short')
  await page.getByLabel('When to use a person').fill('somebody wants a refund.')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved', { exact: true }).waitFor()
  await page.getByRole('link', { name: /playground/ }).click()
  await ask(page, QUESTION)
  await page.getByRole('tab', { name: 'Prompt' }).click()
  await page.getByText(/Ask how many people sleep in the tent/).waitFor()
  await page.getByText(/Use it when somebody wants a refund/).waitFor()
  expect(faults).toEqual([])
})

test('dark, from the right, with long words: still readable and still within the screen', async () => {
  const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(8)
  await withModel([{ text: `${long} [1]\n<confidence>high</confidence>` }])
  const { page } = await operator('/desk/playground', {
    colorScheme: 'dark',
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  })
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  await ask(page, `How do I export ${long}?`)
  await page.getByRole('tabpanel').waitFor()
  expect(await violations(page)).toEqual([])
  for (const name of ['Passages', 'Prompt', 'Usage']) {
    await page.getByRole('tab', { name: new RegExp(name) }).tap()
    await page.getByRole('tabpanel', { name: new RegExp(name) }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  }
  for (const path of ['assistant', 'model']) {
    await page.goto(`/desk/settings/${path}`)
    await page.getByRole('button', { name: 'Save' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(await violations(page)).toEqual([])
  }
})

test('a member of the team is told that only operators try things', async () => {
  await withModel([atOnce()])
  await operator('/desk/playground')
  const { page } = await desk.teammate('Bob', '/desk/playground')
  await page.getByText('Your role does not open this page').waitFor()
})
