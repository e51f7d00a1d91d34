// An operator makes a key for another agent, sees it once, and ends it.
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { violations } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
beforeEach(async () => {
  desk = await deskWorld()
})
afterEach(() => desk.close())
afterAll(closeBrowser)

test('a key is shown once, asks for a person, and is refused once it was ended', async () => {
  const { page, faults } = await desk.teammate('Ada', '/desk/settings/access-keys')
  await page.getByText('No access keys yet').waitFor()
  await page.getByLabel('Who will use it').fill('Shop agent')
  await page.getByLabel('Who will use it').press('Enter')
  await page.getByText('It is shown only now').waitFor()
  const key = await page.getByText(/^bk_/).innerText()
  expect(await violations(page)).toEqual([])
  expect(await ask(key)).toBe(200)

  await page.reload()
  await page.getByText('Shop agent').waitFor()
  await expect.poll(() => page.getByText(/^bk_/).count()).toBe(0)
  await page.getByRole('button', { name: 'End the key of Shop agent' }).click()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'End it' }).click()
  await page.getByText('No access keys yet').waitFor()
  expect(await ask(key)).toBe(401)
  expect(faults).toEqual([])
})

async function ask(key: string): Promise<number> {
  const response = await fetch(`${desk.url}/mcp`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }),
  })
  await response.text()
  return response.status
}
