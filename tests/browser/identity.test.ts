// An operator makes a secret for signing, sees it once, says which pages may write and how much, and ends the secret.
import { createHmac } from 'node:crypto'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
beforeEach(async () => {
  desk = await deskWorld()
})
afterEach(() => desk.close())
afterAll(closeBrowser)

const begin = (userId: string, secret: string) =>
  desk.world.call('/api/v1/conversations', {
    body: {
      customer: { name: '<img src=x onerror=alert(1)>', email: 'kim@example.com' },
      identity: {
        userId,
        userHash: createHmac('sha256', secret).update(userId).digest('hex'),
      },
    },
    headers: { 'x-baton-key': desk.world.key },
  })

test('a secret is shown once, vouches for customers whom the desk shows as verified, and is ended', async () => {
  const { page, faults } = await desk.teammate('Ada', '/desk/settings/identity')
  await page.getByText('No identity secret yet').waitFor()
  await page.getByRole('button', { name: 'Make a secret' }).click()
  await page.getByText('It is shown only now').waitFor()
  const secret = await page.getByText(/^bis_/).innerText()
  expect(await violations(page)).toEqual([])
  const { status, json } = await begin('<b>kim</b>', secret)
  expect(status).toBe(201)

  await page.getByLabel('Language').selectOption('Python')
  await page.getByText('def baton_token').waitFor()
  await page.getByLabel('Allowed pages').fill('shop.example')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('must be an origin').first().waitFor()
  await page.getByLabel('Allowed pages').fill('https://shop.example')
  await page.getByLabel('Messages of one customer').fill('30')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved', { exact: true }).waitFor()
  await page.reload()
  await expect
    .poll(() => page.getByLabel('Allowed pages').inputValue())
    .toBe('https://shop.example')
  await expect.poll(() => page.getByLabel('Messages of one customer').inputValue()).toBe('30')

  await page.getByRole('button', { name: /^End the secret/ }).click()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'End it' }).click()
  await page.getByText('No identity secret yet').waitFor()
  await expect.poll(async () => (await begin('kim', secret)).status).toBe(401)

  const { conversationId } = json
  await page.goto(`/desk/inbox/all/${conversationId}`)
  const panel = page
    .getByRole('region', { name: 'Customer' })
    .or(page.locator('section', { hasText: 'Not verified' }))
    .first()
  await panel.waitFor()
  await page.getByText('<b>kim</b>').first().waitFor()
  await page.getByText('<img src=x onerror=alert(1)>').first().waitFor()
  await expect.poll(() => page.locator('img[src="x"]').count()).toBe(0)
  expect(faults).toEqual([])
})

test('a teammate sees that the customer is writing, and writes to them what they see', async () => {
  const { page, faults } = await desk.teammate('Ada')
  const talk = await desk.world.converse()
  await talk.say('Hello?')
  await page.goto(`/desk/inbox/all/${talk.id}`)
  const socket = new WebSocket(`${desk.url.replace('http', 'ws')}/ws`, ['baton.v1', talk.token])
  const seen: string[] = []
  socket.onmessage = ({ data }) => {
    const frame = JSON.parse(data)
    if (frame.type === 'typing') seen.push(frame.by.human.name)
  }
  await new Promise((resolve) => {
    socket.onopen = resolve
  })
  await page.getByRole('log').getByText('Hello?').waitFor()
  // Who writes says so again and again, and who opens the page a moment later sees it, too.
  const write = () => socket.send(JSON.stringify({ type: 'typing', conversationId: talk.id }))
  const writing = setInterval(write, 500)
  await page.getByText('is writing…').waitFor()
  clearInterval(writing)
  await talk.say('Here it is')
  await page.getByText('is writing…').waitFor({ state: 'detached' })

  await page
    .getByRole('button', { name: /^Take over/ })
    .first()
    .click()
  await page.getByText('You took over').waitFor()
  const paper = page.getByRole('textbox').last()
  await paper.fill('Let me see')
  await expect.poll(() => seen).toEqual(['Ada'])
  socket.close()
  expect(faults).toEqual([])
})
