// Pictures of every screen for people to look at: SCREENS_FOLDER=/tmp/screens npx vitest run tests/browser/pictures.test.ts
// Without a folder nothing is drawn. SCREENS_ONLY=dark,inbox narrows it to names that contain one of them.
// Those of docs/screens.md: SCREENS_FOLDER=docs/images/screens SCREENS_ONLY=docs- npx vitest run tests/browser/pictures.test.ts
import type { Page } from 'playwright-core'
import { afterAll, test } from 'vitest'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'
import { DOORS, fromTheRight, openScreen, peopledDesk, pictureOf, SCREENS } from './screens.ts'

const FOLDER = process.env.SCREENS_FOLDER
const ONLY = process.env.SCREENS_ONLY?.split(',') ?? ['']
const WIDE = { viewport: { width: 1440, height: 900 } }
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

afterAll(closeBrowser)

const WAYS = [
  ['docs', { viewport: { width: 1280, height: 800 } }],
  ['light', WIDE],
  ['dark', { ...WIDE, colorScheme: 'dark' as const }],
  ['phone', PHONE],
  ['rtl', WIDE],
  ['german', { ...WIDE, locale: 'de-DE' }],
  ['french-phone', { ...PHONE, locale: 'fr-FR' }],
  ['japanese', { ...WIDE, locale: 'ja-JP' }],
] as const

test.runIf(FOLDER)('every screen is drawn in every way', { timeout: 900_000 }, async () => {
  const { desk, talk } = await peopledDesk()
  const screens = [...SCREENS, `inbox/all/${talk.id}`]
  for (const [way, options] of WAYS) {
    const { page } = await comes(desk, way, options)
    for (const screen of screens) await draw(page, way, screen)
  }
  await desk.close()
})

test.runIf(FOLDER)('what is empty is drawn, too', { timeout: 300_000 }, async () => {
  const desk = await deskWorld({ widget: true })
  const { page } = await desk.teammate('Ada', '/desk/start', WIDE)
  for (const screen of SCREENS) await draw(page, 'empty', screen)
  const { page: out } = await desk.stranger(WIDE)
  for (const door of DOORS) await draw(out, 'empty', door)
  await desk.close()
})

async function comes(desk: DeskWorld, way: string, options: (typeof WAYS)[number][1]) {
  const { cookie } = await desk.world.teammate(`Zoe-${way}`, 'owner')
  const one = await desk.stranger({ ...options, cookie })
  return one
}

async function draw(page: Page, way: string, screen: string): Promise<void> {
  const name = `${way}-${pictureOf(screen)}`
  if (!ONLY.some((part) => name.includes(part))) return
  await openScreen(page, screen).catch((error) => console.warn(`${name}: ${error.message}`))
  if (way === 'rtl') await fromTheRight(page)
  await page.waitForTimeout(300)
  // What is kept with the documents weighs little.
  if (way === 'docs')
    await page.screenshot({ path: `${FOLDER}/${pictureOf(screen)}.jpg`, type: 'jpeg', quality: 70 })
  else await page.screenshot({ path: `${FOLDER}/${name}.png` })
}
