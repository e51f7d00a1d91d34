// What a teammate reads of a conversation, and how a model helps them: nothing is sent that they have not sent.
import { afterAll, afterEach, expect, test } from 'vitest'
import {
  type ModelServer,
  modelServer,
  type Reply,
} from '../../packages/agent/src/testing/model-server.ts'
import { echo } from '../../packages/server/src/testing/answerers.ts'
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

const WIDE = { viewport: { width: 1500, height: 700 } }

test('where a person was asked for is a click away, and what each one is stands in words', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await desk.world.converse({ customer: { name: 'Maya' } })
  await talk.say('Where is my refund?')
  await desk.world.worker.idle()
  await talk.escalate()
  const ben = await desk.world.teammate('Ben')
  const path = `/api/v1/conversations/${talk.id}`
  for (let nth = 0; nth < 12; nth++)
    await ben.post(`${path}/replies`, { messageId: `r${nth}`, text: `Line ${nth}\n\n`.repeat(3) })
  await ben.post(`${path}/notes`, { noteId: 'n1', text: 'Ask finance' })
  const { page, faults } = await desk.teammate('Ada', `/desk/inbox/all/${talk.id}`, WIDE)
  const log = page.getByRole('log')
  await log.getByText('Ask finance').waitFor()
  const mark = log.getByText('Escalated', { exact: true })
  await expect.poll(() => mark.evaluate(isInSight)).toBe(false)
  await page.getByRole('button', { name: /^Jump to escalation/ }).click()
  await expect.poll(() => mark.evaluate(isInSight)).toBe(true)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('escalation')
  for (const who of ['Maya', 'Assistant', 'Ben'])
    expect(await log.getByText(who, { exact: true }).count()).toBeGreaterThan(0)
  expect(await log.getByText(/Internal note|Note/).count()).toBeGreaterThan(0)
  expect(faults).toEqual([])
})

const isInSight = (one: Element) => {
  const { top, bottom } = one.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}

test('that the customer has read the last words of a person is shown, and of what they are typing nothing but that', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await desk.world.converse({ customer: { name: 'Maya' } })
  await talk.say('Where is my refund?')
  const ben = await desk.world.teammate('Ben')
  const path = `/api/v1/conversations/${talk.id}`
  await ben.post(`${path}/replies`, { messageId: 'r1', text: 'It is on its way.' })
  const { page } = await desk.teammate('Ada', `/desk/inbox/all/${talk.id}`, WIDE)
  const log = page.getByRole('log')
  await log.getByText('It is on its way.').waitFor()
  expect(await log.getByText('Read', { exact: true }).count()).toBe(0)
  const upTo = (await talk.events()).at(-1)?.seq
  await talk.post('/read', { upTo })
  await log.getByText('Read', { exact: true }).waitFor()
  await ben.post(`${path}/replies`, { messageId: 'r2', text: 'By Friday.' })
  await log.getByText('By Friday.').waitFor()
  await expect.poll(() => log.getByText('Read', { exact: true }).count()).toBe(1)
})

test('a model drafts, changes and translates; what it says is taken by hand, and one’s own words come back', async () => {
  const replies: Reply[] = [
    { text: 'It comes on Friday.' },
    { text: 'We are sorry. It comes on Friday.' },
    { text: 'Where is my refund?' },
  ]
  model = await modelServer(replies)
  const settings = {
    ...{ provider: 'openai' as const, model: 'm', apiKey: 'k', baseUrl: model.url.openai },
    ...{ timeoutSeconds: 20, silenceSeconds: 20 },
  }
  desk = await deskWorld({ models: { settings: () => settings, fetch } })
  const ben = await desk.world.teammate('Ben')
  const talk = await desk.world.converse({ customer: { name: 'Maya' }, locale: 'de' })
  await ben.post(`/api/v1/conversations/${talk.id}/take-over`)
  await talk.say('Wo bleibt meine Erstattung?')
  await ben.post(`/api/v1/conversations/${talk.id}/hand-back`)
  const before = (await talk.events()).length
  const { page, faults } = await desk.teammate('Ada', `/desk/inbox/all/${talk.id}`, WIDE)
  const area = page.getByLabel('Reply to the customer')
  await area.fill('friday')
  await page.getByRole('button', { name: 'AI help' }).click()
  await page.getByRole('menuitem', { name: 'Draft a reply from these notes' }).click()
  const proposal = page.getByRole('region', { name: 'Proposal of the model' })
  await proposal.getByText('It comes on Friday.').waitFor()
  await proposal.getByText('nothing is sent yet').waitFor()
  expect(await violations(page)).toEqual([])
  await proposal.getByRole('button', { name: 'Use this' }).click()
  await expect.poll(() => area.inputValue()).toBe('It comes on Friday.')
  await page.getByRole('button', { name: 'Back to my words' }).click()
  await expect.poll(() => area.inputValue()).toBe('friday')

  await page.getByRole('button', { name: 'AI help' }).click()
  await page.getByRole('menuitem', { name: 'Friendlier' }).click()
  await proposal.getByText('We are sorry.').waitFor()
  await page.getByRole('button', { name: 'More about the message of Maya' }).click()
  await page.getByRole('menuitem', { name: /Translate/ }).click()
  await page.getByRole('log').getByText('Where is my refund?').waitFor()
  await page.getByRole('log').getByText('Wo bleibt meine Erstattung?').waitFor()
  expect(await talk.events()).toHaveLength(before)
  expect(faults).toEqual([])
})
