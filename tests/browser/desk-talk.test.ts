import { afterAll, afterEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { type Person, violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

async function waiting(text = 'Where is my refund?') {
  desk = await deskWorld({ answerer: echo })
  const talk = await desk.world.converse({ customer: { name: 'Maya Lind' } })
  await talk.say(text)
  // The assistant answers first.
  await desk.world.worker.idle()
  await talk.escalate()
  return { talk, path: `/desk/inbox/escalated/${talk.id}`, api: `/api/v1/conversations/${talk.id}` }
}

const reply = ({ page }: Person) => page.getByLabel('Reply to the customer')
const texts = (events: { message?: { text: string } }[]) =>
  events.flatMap(({ message }) => (message ? [message.text] : []))

test('who else is there is seen, and who writes; nothing of it when they have gone', async () => {
  const { path } = await waiting()
  const ada = await desk.teammate('Ada', path)
  const ben = await desk.teammate('Ben', path)
  const header = ada.page.getByRole('region', { name: /^Conversation:/ })
  await header.getByText('Ben is looking at this').waitFor()
  await reply(ben).pressSequentially('Hello')
  await header.getByText('Ben is writing a reply').waitFor()
  await ada.page.getByRole('link', { name: /Ben is writing a reply/ }).waitFor()
  await ben.page.goto('/desk/start')
  await header.getByText('Ben is writing a reply').waitFor({ state: 'detached' })
  expect([ada.faults, ben.faults]).toEqual([[], []])
})

test('who looks and is not there is shown as away: in another tab, and by their own word', async () => {
  const { path } = await waiting()
  const ada = await desk.teammate('Ada', path)
  const ben = await desk.teammate('Ben', path)
  const header = ada.page.getByRole('region', { name: /^Conversation:/ })
  await header.getByText('Ben is looking at this').waitFor()
  const turn = (state: string) =>
    ben.page.evaluate((shown) => {
      Object.defineProperty(document, 'visibilityState', { value: shown, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  await turn('hidden')
  await header.getByText('Ben has this open, but is away').waitFor()
  await ada.page.getByRole('link', { name: /Ben has this open, but is away/ }).waitFor()
  expect(await violations(ada.page)).toEqual([])
  await turn('visible')
  await header.getByText('Ben is looking at this').waitFor()
  await ben.page.request.put('/api/v1/me/presence', { data: { choice: 'away', returnWork: false } })
  await header.getByText('Ben has this open, but is away').waitFor()
  await reply(ben).pressSequentially('Hello')
  await header.getByText('Ben is writing a reply').waitFor()
  expect([ada.faults, ben.faults]).toEqual([[], []])
})

test('who wrote while a colleague answered is stopped until they have read it', async () => {
  const { path, api, talk } = await waiting()
  const ada = await desk.teammate('Ada', path)
  const ben = await desk.world.teammate('Ben')
  await reply(ada).fill('I will ask finance.')
  await ben.post(`${api}/replies`, { messageId: 'b1', text: 'It was paid today.' })
  await ben.post(`${api}/hand-back`)
  await ada.page.getByText('Ben answered while you wrote').waitFor()
  const send = ada.page.getByRole('button', { name: 'Take over and send' })
  await expect.poll(() => send.isDisabled()).toBe(true)
  expect(await violations(ada.page)).toEqual([])
  await ada.page.getByRole('button', { name: 'I have read it' }).click()
  await send.click()
  await expect.poll(async () => texts(await talk.events())).toContain('I will ask finance.')
})

test('a page that has not heard of it is stopped by the server, and loses nothing', async () => {
  const { path, api, talk } = await waiting()
  const ben = await desk.world.teammate('Ben')
  const ada = await desk.teammate('Ada', '/desk/start')
  await ada.page.evaluate(() => localStorage.setItem('baton.desk.undoSeconds', '0'))
  await ada.page.routeWebSocket(/\/ws/, () => {})
  await ada.page.goto(path)
  await reply(ada).fill('I will ask finance.')
  await ben.post(`${api}/replies`, { messageId: 'b1', text: 'It was paid today.' })
  await ben.post(`${api}/hand-back`)
  await ada.page.getByRole('button', { name: 'Take over and send' }).click()
  await ada.page.getByText('A teammate has answered since you began.').waitFor()
  await ada.page.getByRole('log').getByText('It was paid today.').waitFor()
  expect(texts(await talk.events())).not.toContain('I will ask finance.')
  await ada.page.getByRole('button', { name: 'Send anyway' }).click()
  await expect.poll(async () => texts(await talk.events())).toContain('I will ask finance.')
})

test('a reply can be taken back for a while, and is sent when the page goes before', async () => {
  const { path, talk } = await waiting()
  const ada = await desk.teammate('Ada', '/desk/start')
  await ada.page.evaluate(() => localStorage.setItem('baton.desk.undoSeconds', '10'))
  await ada.page.goto(path)
  await reply(ada).fill('Oh no')
  await ada.page.keyboard.press('Control+Enter')
  await ada.page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => reply(ada).inputValue()).toBe('Oh no')
  expect(texts(await talk.events())).not.toContain('Oh no')

  await reply(ada).fill('Oh yes')
  await ada.page.keyboard.press('Control+Enter')
  await ada.page.getByRole('button', { name: 'Undo' }).waitFor()
  await ada.page.goto('about:blank')
  await expect.poll(async () => texts(await talk.events())).toContain('Oh yes')
  await ada.page.goto(path)
  await ada.page.getByRole('log').getByText('Oh yes').waitFor()
  await expect.poll(() => reply(ada).inputValue()).toBe('')
})

test('what is written on one device is there on another, reply and note apart', async () => {
  const { path } = await waiting()
  const { cookie } = await desk.world.teammate('Ada')
  const [laptop, phone] = [await desk.stranger({ cookie }), await desk.stranger({ cookie })]
  await laptop.page.goto(path)
  const saved = laptop.page.waitForResponse(
    (one) => one.url().includes('/drafts/reply') && one.ok(),
  )
  await reply(laptop).fill('Dear Maya')
  await saved
  await phone.page.goto(path)
  await expect.poll(() => reply(phone).inputValue()).toBe('Dear Maya')
  await phone.page.getByRole('button', { name: 'Note' }).click()
  await expect.poll(() => phone.page.getByLabel('Internal note').inputValue()).toBe('')
})

test('a canned reply is written, found after a slash, filled and sent with what it does', async () => {
  const { path, talk } = await waiting()
  const { page, faults } = await desk.teammate('Ada', '/desk/macros')
  await page.getByText('No canned replies yet').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Write the first one' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Refund done')
  await dialog.getByLabel('Shortcut').fill('/refund')
  const text = 'Hi {{customer.first_name}}, {{order.id}} is refunded.'
  await dialog.getByLabel('What the customer reads').fill(text)
  await dialog.getByText('There is no variable order.id').waitFor()
  await dialog.getByLabel('Note for your team').fill('Refunded by macro')
  await dialog.getByLabel('Tags').fill('Refund, done')
  await dialog.getByLabel('Priority').selectOption('low')
  await dialog.getByLabel('And then').selectOption('close')
  await dialog.getByLabel('How it ended').selectOption('Solved')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Refund done').first().waitFor()

  await page.goto(path)
  const area = page.getByLabel('Reply to the customer')
  await area.pressSequentially('/ref')
  await page.getByRole('option', { name: /Refund done/ }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect.poll(() => area.inputValue()).toBe('Hi Maya, {{order.id}} is refunded.')
  await page.getByText('Nothing is known for order.id').waitFor()
  await area.fill('Hi Maya, 4711 is refunded.')
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => texts(await talk.events())).toContain('Hi Maya, 4711 is refunded.')
  await page.getByRole('log').getByText('Refunded by macro').waitFor()
  await page
    .getByRole('log')
    .getByText(/closed this/)
    .waitFor()
  expect(faults).toEqual([])
})

test('a note calls a colleague by name, who follows from then on', async () => {
  const { path, talk } = await waiting()
  await desk.world.teammate('Ben')
  const { page } = await desk.teammate('Ada', path)
  await page.getByRole('button', { name: 'Note' }).click()
  const area = page.getByLabel('Internal note')
  await area.pressSequentially('Look, @be')
  await page.getByRole('option', { name: 'Ben' }).waitFor()
  await page.keyboard.press('Tab')
  await expect.poll(() => area.inputValue()).toBe('Look, @Ben ')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('log').getByText('Look, @Ben').waitFor()
  const details = page.getByRole('button', { name: 'Details' })
  if ((await details.getAttribute('aria-pressed')) === 'false') await details.click()
  await page.getByRole('heading', { name: 'Followed by' }).waitFor()
  await page.getByText('Ben', { exact: true }).last().waitFor()
  const { rows } = await desk.world.pool.query(
    `select jsonb_array_length(row->'mentions') as mentions from inbox where conversation_id = $1`,
    [talk.id],
  )
  expect(rows[0].mentions).toBe(1)
})

test('the story is told anew, a bad answer reported, and a link leads to one message', async () => {
  const { path, talk } = await waiting()
  const { page, faults } = await desk.teammate('Ada', path, {
    viewport: { width: 1400, height: 900 },
  })
  await page.getByRole('button', { name: 'Tell it anew' }).click()
  await page.getByText('From the customer’s and our own words').waitFor()
  await page.getByText('Nothing that we know of.').waitFor()

  await page.getByRole('button', { name: 'More about the message of Assistant' }).first().click()
  await page.getByRole('menuitem', { name: 'Report a bad answer' }).click()
  await page.getByLabel('What would have been right').fill('Within five days.')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Report', exact: true }).click()
  await page.getByText('Reported, with the sources').waitFor()

  const first = (await talk.events()).find(({ type }) => type === 'message.posted').message
  await page.goto(`/desk/inbox/all/${talk.id}#message-${first.id}`)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id))
    .toBe(`message-${first.id}`)
  expect(faults).toEqual([])
})
