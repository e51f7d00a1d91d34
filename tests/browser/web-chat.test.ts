// The example without a framework, in a real browser.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtScript } from '../../examples/testing/build-page.ts'
import { type Around, withBaton } from '../../examples/testing/with-baton.ts'
import { leave, sharedBrowser } from './browser.ts'

let around: Around
beforeAll(async () => {
  around = await withBaton()
})
afterAll(() => around.close())

test('a page without a framework talks to the assistant and to a person, and shows text as text', async () => {
  const script = await builtScript('web-chat/chat.js')
  const html = await readFile(
    new URL('../../examples/web-chat/index.html', import.meta.url),
    'utf8',
  )
  const { serverUrl, world } = around
  const given = JSON.stringify({ serverUrl, publishableKey: world.key })
  const page = html.replace('<script type', `<script>baton=${given}</script><script type`)
  const site = createServer(({ url }, response) => {
    const isScript = url === '/chat.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : page)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const browser = await sharedBrowser()
  try {
    const tab = await browser.newPage()
    tab.setDefaultTimeout(30_000)
    await tab.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`)
    await tab.getByLabel('Say').fill('<img src=x onerror=alert(1)>')
    await tab.getByRole('button', { name: 'Send' }).click()
    await tab.getByRole('button', { name: 'Talk to a person' }).click()
    await around.answerAsAda('<b>Here</b> I am.')
    const lines = () => tab.getByRole('listitem').allInnerTexts()
    await expect.poll(lines).toContain('Ada: <b>Here</b> I am.')
    await expect.poll(() => lines()).toContain('user: <img src=x onerror=alert(1)>')
    await expect.poll(() => tab.locator('#state').innerText()).toBe('assistant with_the_assistant')
  } finally {
    await leave(browser)
    site.close()
    site.closeAllConnections()
  }
})
