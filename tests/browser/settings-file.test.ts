// An operator takes all settings out as a file, and brings one in after a look at what it would change.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { violationsInBothLights } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
afterEach(() => desk.close())
afterAll(closeBrowser)

test('all settings are downloaded, and brought in after a look at what would change', async () => {
  desk = await deskWorld()
  const { page, faults } = await desk.teammate('Ada', '/desk/settings/file')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download' }).click()
  const downloaded = await downloading
  expect(downloaded.suggestedFilename()).toBe('baton.yaml')
  const text = await readFile(await downloaded.path(), 'utf8')

  const path = join(tmpdir(), `baton-${process.pid}.yaml`)
  const file = page.getByLabel('All settings as a YAML file')
  await writeFile(path, text)
  await file.setInputFiles(path)
  await page.getByText('All is as').waitFor()

  await writeFile(path, text.replace('assistantName: Assistant', 'assistantName: ""'))
  await file.setInputFiles(path)
  await page.getByText(/^Line \d+: general.assistantName/).waitFor()
  expect(await violationsInBothLights(page)).toEqual([])

  const site = 'sources:\n  - { id: src_papers, kind: files, title: Papers }\n'
  const changed = text.replace('assistantName: Assistant', 'assistantName: Robin')
  await writeFile(path, changed.replace(/^sources:[\s\S]*/m, site))
  await file.setInputFiles(path)
  await page.getByText('2 areas would change').waitFor()
  await page.getByText('Robin').waitFor()
  await page.getByText('“Papers” has no files yet').waitFor()
  expect(await violationsInBothLights(page)).toEqual([])
  await page.getByLabel('Why this change').fill('As in git')
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await page.getByText('Brought in').first().waitFor()
  await page.getByText('“Papers” has no files yet').waitFor()
  await page.goto('/desk/settings/general')
  await expect.poll(() => page.getByLabel('Name of the assistant').inputValue()).toBe('Robin')
  expect(faults).toEqual([])
})

test('a secret that did not come with the file is asked for, and not called kept', async () => {
  desk = await deskWorld()
  const { page } = await desk.teammate('Ada', '/desk/settings/file')
  const path = join(tmpdir(), `baton-${process.pid}-secret.yaml`)
  const connection = '{ id: shop, connector: webhook, title: Shop, enabled: true, settings: '
  const settings = '{ url: https://shop.example.com/, secret: { set: true } } }'
  await writeFile(path, `baton: 1\ndestinations:\n  connections:\n    - ${connection}${settings}\n`)
  await page.getByLabel('All settings as a YAML file').setInputFiles(path)
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await page.getByText('Brought in').first().waitFor()
  await page.goto('/desk/settings/integrations/shop')
  await page.getByRole('button', { name: 'Test connection' }).waitFor()
  await expect.poll(() => page.getByText('Kept ••••').count()).toBe(0)
  expect(await page.locator('input[type=password]').first().inputValue()).toBe('')
  await rm(path)
})
