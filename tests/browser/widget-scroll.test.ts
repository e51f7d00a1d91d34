import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chat, openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('a long answer is shown from its beginning', async () => {
  const chat = await site.visit('/demo/')
  await chat.open()
  await chat.say('long, please')
  await chat.shows('Paragraph 59 of many.')
  const name = await chat.host.locator('.byline').last().boundingBox()
  const log = await chat.log.boundingBox()
  expect(name?.y).toBeGreaterThanOrEqual(log?.y ?? Number.NaN)
  await chat.host.getByRole('button', { name: 'To the latest message' }).click()
  await expect.poll(() => distanceToEnd(chat)).toBeLessThan(2)
})

test('who reads back is left alone, told of news, and brought to them', async () => {
  const chat = await site.visit('/demo/', { reducedMotion: 'reduce' })
  await chat.open()
  await chat.say('long, please')
  await chat.shows('Paragraph 59 of many.')
  await chat.log.evaluate((log) => log.scrollTo(0, log.scrollHeight))
  await chat.log.hover()
  await chat.page.mouse.wheel(0, -600)
  await expect.poll(() => distanceToEnd(chat)).toBeGreaterThan(500)
  const before = await chat.log.evaluate((log) => log.scrollTop)

  const path = `/api/v1/conversations/${await chat.conversationId()}`
  await site.ada.post(`${path}/replies`, { messageId: 'ada1', text: 'Said meanwhile' })
  await chat.shows('Said meanwhile')
  expect(await chat.log.evaluate((log) => log.scrollTop)).toBe(before)
  await chat.host.getByRole('button', { name: 'New messages' }).click()
  await expect.poll(() => distanceToEnd(chat)).toBeLessThan(2)

  await site.ada.post(`${path}/replies`, { messageId: 'ada2', text: 'Said at the end' })
  await chat.shows('Said at the end')
  await expect.poll(() => distanceToEnd(chat)).toBeLessThan(2)
})

test('who writes sees what they wrote, wherever they were reading', async () => {
  const chat = await site.visit('/demo/', { reducedMotion: 'reduce' })
  await chat.open()
  await chat.say('long, please')
  await chat.shows('Paragraph 59 of many.')
  await chat.log.evaluate((log) => log.scrollTo(0, 0))
  await chat.say('hold on')
  await chat.shows('has beg')
  await expect.poll(() => distanceToEnd(chat)).toBeLessThan(2)
  site.release()
})

function distanceToEnd({ log }: Chat): Promise<number> {
  return log.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop)
}
