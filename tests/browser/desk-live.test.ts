import { afterAll, afterEach, expect, test } from 'vitest'
import { echo } from '../../packages/server/src/testing/answerers.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

test('a conversation comes into the list when a person is asked for, and its words come by themselves', async () => {
  desk = await deskWorld({ answerer: echo })
  const { page } = await desk.teammate('Ada')
  await page.getByText('Nobody is waiting', { exact: true }).waitFor()

  const talk = await desk.world.converse({ customer: { name: 'Maya' } })
  await talk.say('Where is my refund?')
  await talk.escalate()
  await page.getByRole('link', { name: /Maya.*waiting for/ }).click()
  await page.getByRole('log').getByText('Where is my refund?', { exact: true }).waitFor()
  await page.waitForFunction(() => document.title === '(1) Inbox · Baton')

  await talk.say('Are you there?')
  await page.getByRole('log').getByText('Are you there?').waitFor()
})

test('the longest waiting stands on top, and who is taken over leaves', async () => {
  desk = await deskWorld({ answerer: echo })
  const talks = []
  for (const name of ['Maya', 'Tom', 'Zoe']) {
    const talk = await desk.world.converse({ customer: { name } })
    await talk.say(`Hello from ${name}`)
    await talk.escalate()
    talks.push(talk)
  }
  const { page } = await desk.teammate('Ada')
  await page.getByRole('link', { name: /Zoe/ }).waitFor()
  const names = async () => {
    const rows = await page.getByRole('listitem').allInnerTexts()
    return rows.map((row) => /Maya|Tom|Zoe/.exec(row)?.[0])
  }
  await expect.poll(names).toEqual(['Maya', 'Tom', 'Zoe'])

  const ben = await desk.world.teammate('Ben')
  await ben.post(`/api/v1/conversations/${talks[1]?.id}/take-over`)
  await page.getByRole('link', { name: /Tom/ }).waitFor({ state: 'detached' })
  await page.goto('/desk/inbox/all')
  await page.getByRole('link', { name: /Tom.*Ben/ }).waitFor()
})

test('a list that is gone through stands still, and what came meanwhile is there after a rest', async () => {
  desk = await deskWorld({ answerer: echo })
  for (const name of ['Maya', 'Tom', 'Zoe']) {
    const talk = await desk.world.converse({ customer: { name } })
    await talk.say(`Hello from ${name}`)
    const speakers = async () => (await talk.events()).map(({ message }) => message?.author.kind)
    await expect.poll(speakers).toContain('assistant')
  }
  const { page } = await desk.teammate('Ada', '/desk/inbox/assistant')
  const list = page.getByRole('region', { name: 'Assistant conversations' })
  const names = async () =>
    (await list.getByRole('listitem').allInnerTexts()).map(
      (row) => /Maya|Tom|Zoe|Kim/.exec(row)?.[0],
    )
  await expect.poll(names).toEqual(['Zoe', 'Tom', 'Maya'])
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  await page.keyboard.press('j')
  await expect.poll(focused).toContain('Zoe')

  const kim = await desk.world.converse({ customer: { name: 'Kim' } })
  await kim.say('Hello from Kim')
  const count = list.locator('header').getByText('4')
  for (const key of ['j', 'k']) await page.keyboard.press(key)
  while (!(await count.isVisible())) for (const key of ['j', 'k']) await page.keyboard.press(key)
  expect(await names()).toEqual(['Zoe', 'Tom', 'Maya'])
  await page.keyboard.press('j')
  await expect.poll(focused).toContain('Tom')

  await expect.poll(names).toEqual(['Kim', 'Zoe', 'Tom', 'Maya'])
  expect(await focused()).toContain('Tom')
  await page.keyboard.press('k')
  await expect.poll(focused).toContain('Zoe')
})

test('what has left the list takes the focus from nothing when it comes back', async () => {
  desk = await deskWorld({ answerer: echo })
  const tom = await desk.world.converse({ customer: { name: 'Tom' } })
  const talk = await desk.world.converse({ customer: { name: 'Maya' } })
  for (const each of [tom, talk]) {
    await each.say('Where is my refund?')
    await each.escalate()
  }
  const { page } = await desk.teammate('Ada', `/desk/inbox/escalated/${talk.id}`)
  const list = page.getByRole('region', { name: 'Escalated conversations' })
  const row = list.getByRole('link', { name: /Maya/ })
  await row.waitFor()
  await page.getByRole('log').waitFor()
  const ben = await desk.world.teammate('Ben')
  await ben.post(`/api/v1/conversations/${talk.id}/take-over`)
  await row.waitFor({ state: 'detached' })
  await page.keyboard.press('u')
  await page.waitForURL('**/desk/inbox/escalated')
  await page.keyboard.press('/')
  await page.keyboard.type('ref')

  await ben.post(`/api/v1/conversations/${talk.id}/hand-back`, {})
  await talk.escalate()
  await row.waitFor()
  await page.keyboard.type('und')
  expect(await page.getByRole('searchbox').inputValue()).toBe('refund')
})

test('from the conversation that was the last of its list, a key leads back to the empty list', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await desk.world.converse({ customer: { name: 'Maya' } })
  await talk.say('Hello')
  await talk.escalate()
  const { page } = await desk.teammate('Ada')
  await page.getByRole('link', { name: /Maya/ }).click()
  await page.getByRole('log').getByText('Hello', { exact: true }).waitFor()

  const ben = await desk.world.teammate('Ben')
  await ben.post(`/api/v1/conversations/${talk.id}/take-over`)
  await page.getByText('Nobody is waiting', { exact: true }).waitFor()
  await page.keyboard.press('u')
  await page.waitForURL('**/desk/inbox/escalated')
})

test('a connection that goes is told, and what was missed is there when it comes back', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await desk.world.converse({ customer: { name: 'Maya' } })
  await talk.say('Where is my refund?')
  await talk.escalate()
  const { page, context } = await desk.teammate('Ada', '/desk/start')
  const sockets = new Set<{ close(): void }>()
  let refuse = false
  await page.routeWebSocket(/\/ws/, (socket) => {
    sockets.add(socket)
    if (refuse) socket.close()
    else socket.connectToServer()
  })
  await page.goto(`/desk/inbox/escalated/${talk.id}`)
  await page.getByRole('log').getByText('Where is my refund?', { exact: true }).waitFor()

  refuse = true
  for (const socket of sockets) socket.close()
  await page.getByText('No live connection.').waitFor()
  await talk.say('Hello?')
  const other = await desk.world.converse({ customer: { name: 'Tom' } })
  await other.say('I need an invoice')
  await other.escalate()

  refuse = false
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await page.getByRole('log').getByText('Hello?').waitFor()
  await page.getByRole('link', { name: /Tom/ }).waitFor()
  await page.getByText('No live connection.').waitFor({ state: 'detached' })
  await context.close()
})

test('a reply that does not go out says so, survives a reload, and is sent once', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await desk.world.converse({ customer: { name: 'Maya' } })
  await talk.say('Where is my refund?')
  await talk.escalate()
  const { page } = await desk.teammate('Ada', '/desk/start')
  await page.routeWebSocket(/\/ws/, () => {})
  // The answer gets lost on its way, not the reply.
  await page.route('**/replies', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await page.goto(`/desk/inbox/escalated/${talk.id}`)
  await page.getByLabel('Reply to the customer').fill('On its way.')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Not sent.').waitFor()
  await page.unroute('**/replies')
  await page.reload()

  await page.getByRole('log').getByText('On its way.').first().waitFor()
  await page.getByText('Not sent.').waitFor({ state: 'detached' })
  const replies = (await talk.events()).filter(({ message }) => message?.text === 'On its way.')
  expect(replies).toHaveLength(1)
  await expect.poll(() => page.getByRole('log').getByText('On its way.').count()).toBe(1)
})

test('a reply that the network swallows can be tried again', async () => {
  desk = await deskWorld({ answerer: echo })
  const talk = await desk.world.converse()
  await talk.say('Where is my refund?')
  await talk.escalate()
  const { page } = await desk.teammate('Ada', `/desk/inbox/escalated/${talk.id}`)
  await page.route('**/replies', (route) => route.abort())
  await page.getByLabel('Reply to the customer').fill('On its way.')
  await page.getByRole('button', { name: 'Take over and send' }).click()
  await page.getByText('Not sent. Baton does not answer.').waitFor()

  await page.unroute('**/replies')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('You took over.').waitFor()
  await page.getByText('Not sent.').waitFor({ state: 'detached' })
  await expect.poll(() => page.getByRole('log').getByText('On its way.').count()).toBe(1)
})
