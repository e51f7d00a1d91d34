// Canned replies that may fit are proposed to a teammate who asks for it: by the model, or by their words.
import { afterAll, afterEach, expect, test } from 'vitest'
import { type ModelServer, modelServer } from '../../packages/agent/src/testing/model-server.ts'
import type { Talk } from '../../packages/server/src/testing/world.ts'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
let model: ModelServer | undefined
afterEach(async () => {
  await desk.close()
  await model?.close()
  model = undefined
})
afterAll(closeBrowser)

const WIDE = { viewport: { width: 1500, height: 800 } }

test('canned replies that may fit are proposed with why, and put in by hand alone', async () => {
  model = await modelServer([{ text: '1: says when a refund arrives' }])
  const settings = {
    ...{ provider: 'openai' as const, model: 'm', apiKey: 'k', baseUrl: model.url.openai },
    ...{ timeoutSeconds: 20, silenceSeconds: 20 },
  }
  desk = await deskWorld({ models: { settings: () => settings, fetch } })
  const { talk, page, faults } = await opened()
  const before = (await talk.events()).length
  const area = page.getByLabel('Reply to the customer')
  await area.fill('Hello Maya,')
  await page.getByRole('button', { name: 'AI help' }).click()
  await page.getByRole('menuitem', { name: 'Propose a canned reply' }).click()
  const proposed = page.getByRole('region', { name: 'Proposed canned replies' })
  await proposed.getByText('Proposed by the model: nothing is done yet').waitFor()
  await proposed.getByText('says when a refund arrives').waitFor()
  expect(await violations(page)).toEqual([])
  await proposed.getByRole('button', { name: 'Use this: Refund on its way' }).click()
  await expect.poll(() => area.inputValue()).toBe('Hello Maya,\n\nIt arrives within five days.')
  await expect.poll(() => proposed.count()).toBe(0)
  await page.getByRole('button', { name: 'Back to my words' }).click()
  await expect.poll(() => area.inputValue()).toBe('Hello Maya,')
  expect(await talk.events()).toHaveLength(before)
  expect(faults).toEqual([])
})

test('without a model they are proposed by their words, and it says so', async () => {
  desk = await deskWorld()
  const { talk, page, ada } = await opened()
  const area = page.getByLabel('Reply to the customer')
  const ask = page.getByRole('button', { name: 'Propose a canned reply' })
  await ask.click()
  const proposed = page.getByRole('region', { name: 'Proposed canned replies' })
  await proposed.getByText('Alike in words to what was asked last').waitFor()
  await proposed.getByText('In common: refund').waitFor()
  expect(await violations(page)).toEqual([])
  await proposed.getByRole('button', { name: 'Dismiss' }).click()
  await expect.poll(() => proposed.count()).toBe(0)
  expect(await area.inputValue()).toBe('')
  const said = { messageId: 'r1', text: 'On Friday.' }
  await ada.post(`/api/v1/conversations/${talk.id}/replies`, said)
  await talk.say('Do you like penguins?')
  await page.getByRole('log').getByText('Do you like penguins?').waitFor()
  await ask.click()
  await proposed.getByText('None of the canned replies fits').waitFor()
})

/** A conversation that Ada has taken over, before her eyes. */
async function opened() {
  const ada = await desk.world.teammate('Ada')
  const macro = (name: string, text: string) => ({ name, text, shared: true })
  await ada.put('/api/v1/macros/mac_1', macro('Refund on its way', 'It arrives within five days.'))
  await ada.put('/api/v1/macros/mac_2', macro('Opening hours', 'We are here from nine to five.'))
  const talk: Talk = await desk.world.converse({ customer: { name: 'Maya' } })
  const path = `/api/v1/conversations/${talk.id}`
  await ada.post(`${path}/take-over`)
  await talk.say('Where is my refund?')
  const one = await desk.stranger({ ...WIDE, cookie: ada.cookie })
  await one.page.goto(`/desk/inbox/all/${talk.id}`)
  return { talk, ada, ...one }
}
