import { afterAll, afterEach, expect, test } from 'vitest'
import { pdfOf } from '../../packages/server/src/testing/pdf.ts'
import { openWebsite, type Website, webPage } from '../../packages/server/src/testing/website.ts'
import { violations, violationsInBothLights } from './browser.ts'
import { closeBrowser, type DeskWorld, deskWorld } from './desk.ts'

let desk: DeskWorld
let site: Website | undefined
afterEach(async () => {
  await desk.close()
  await site?.close()
  site = undefined
})
afterAll(closeBrowser)

const KNOWLEDGE = '/desk/settings/knowledge'

test('a website is added, read before one’s eyes, looked into, and deleted', async () => {
  desk = await deskWorld()
  site = await openWebsite({
    '/': webPage('Welcome', 'We sell apples.', ['/b', '/gone']),
    '/b': webPage('Returns', 'Bring them back within thirty days.'),
  })
  const { page, faults, strayed } = await desk.teammate('Ada', KNOWLEDGE)
  await page.getByText('Nothing to answer from yet').waitFor()
  await page.getByRole('button', { name: 'Add a source' }).click()
  await page.getByRole('button', { name: /^Website/ }).click()
  await page.getByLabel('Address').fill('not an address')
  await page.getByRole('button', { name: 'Add and read' }).click()
  await page.getByText('must be a web address').first().waitFor()
  await page.getByLabel('Address').fill(`${site.url}/`)
  await page.keyboard.press('Enter')

  await page.waitForURL(`**${KNOWLEDGE}/src_*`)
  await page.getByText('2 new, 1 not read').waitFor()
  await page.getByText('answered 404').waitFor()
  await page.getByText('Remove the links to it').waitFor()
  await page.getByRole('button', { name: /^Returns/ }).click()
  const preview = page.getByRole('dialog', { name: 'Returns' })
  await preview.getByText('Bring them back within thirty days.').waitFor()
  await page.keyboard.press('Escape')
  await preview.waitFor({ state: 'detached' })

  site.pages.set('/b', webPage('Returns', 'Bring them back within sixty days.'))
  site.pages.set('/', webPage('Welcome', 'We sell apples.', ['/b']))
  await page.getByRole('button', { name: 'Read again now' }).click()
  await page.getByText('1 changed, 1 as before').waitFor()

  await page.getByRole('button', { name: 'More about this source' }).click()
  await page.getByRole('menuitem', { name: 'Name and schedule' }).click()
  await page.getByLabel('Name', { exact: true }).fill('The shop')
  await page.getByLabel('Read it again').selectOption('Every week')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { level: 1, name: 'The shop' }).waitFor()

  await page.getByRole('button', { name: 'More about this source' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByText('Nothing to answer from yet').waitFor()
  expect([faults, strayed]).toEqual([[], []])
})

test('pages are left out as the website is added, and later, with what each line does before one’s eyes', async () => {
  desk = await deskWorld()
  site = await openWebsite({
    '/': webPage('Welcome', 'We sell apples.', ['/blog/news', '/returns', '/returns/print']),
    '/blog/news': webPage('News', 'It has been a good year.'),
    '/returns': webPage('Returns', 'Bring them back within thirty days.'),
    '/returns/print': webPage('On paper', 'Bring them back within thirty days, on paper.'),
  })
  const { page, faults } = await desk.teammate('Ada', KNOWLEDGE)
  await page.getByRole('button', { name: 'Add a source' }).click()
  await page.getByRole('button', { name: /^Website/ }).click()
  await page.getByLabel('Address').fill(`${site.url}/`)
  const lines = page.getByLabel('Pages to leave out')
  await lines.fill('*/print\nblog/*')
  await page.getByText('Every page whose path ends in /print').waitFor()
  await page.getByText('blog/* is not understood').waitFor()
  await page.getByRole('button', { name: 'Add and read' }).click()
  await page.getByText('blog/*: must begin with / or *').first().waitFor()
  await lines.fill('*/print')
  await page.getByRole('button', { name: 'Add and read' }).click()
  await page.getByText('3 new, 1 left out').waitFor()

  await page.getByRole('button', { name: 'More about this source' }).click()
  await page.getByRole('menuitem', { name: 'Which pages are read' }).click()
  expect(await lines.inputValue()).toBe('*/print')
  await lines.fill('*/print\n/*')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('where the reading begins').first().waitFor()
  await lines.fill('*/print\n/blog/*')
  await page.getByText('Every page whose path begins with /blog/').waitFor()
  expect(await violationsInBothLights(page)).toEqual([])
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await page.getByText('2 as before, 2 left out').waitFor()
  await page.getByRole('button', { name: /^News/ }).waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'More about this source' }).click()
  await page.getByRole('menuitem', { name: 'Which pages are read' }).click()
  await page.getByLabel('Only these pages').fill('/returns*')
  await page.getByText('Every page whose path begins with /returns').waitFor()
  expect(await violationsInBothLights(page)).toEqual([])
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('1 as before, 3 left out').waitFor()
  await page.getByRole('button', { name: /^Welcome/ }).waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})

test('a long reading shows how far it has come, and can be stopped', async () => {
  desk = await deskWorld()
  const names = Array.from({ length: 60 }, (_, n) => `/p${n}`)
  site = await openWebsite({
    '/': webPage('Start', 'Begin.', names),
    ...Object.fromEntries(names.map((name) => [name, webPage(name, `About ${name}.`)])),
  })
  const { page } = await desk.teammate('Ada', KNOWLEDGE)
  await addWebsite(page, site.url)
  await page.getByRole('progressbar').waitFor()
  await page.getByText(/of 61 known so far/).waitFor()
  await page.getByRole('link', { name: 'Knowledge' }).first().click()
  await page.getByRole('progressbar').waitFor()
  await page.getByRole('link', { name: '127.0.0.1' }).click()
  await page.getByRole('button', { name: 'Stop reading' }).click()
  await page.getByText('Stopped', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Read again now' }).waitFor()
})

test('files are uploaded together, each with its own outcome', async () => {
  desk = await deskWorld()
  const { page, faults } = await desk.teammate('Ada', KNOWLEDGE)
  await page.getByRole('button', { name: 'Add a source' }).click()
  await page.getByRole('button', { name: /^Files/ }).click()
  await page.getByLabel('Name of the collection').fill('Handbook')
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      file('returns.md', '# Returns\n\nWithin thirty days.'),
      file('terms.pdf', pdfOf([[{ text: 'All sales are final.' }]])),
      file('scan.pdf', pdfOf([[]])),
      file('letter.docx', 'x'),
    ])
  await page.getByText('letter.docx is of a kind that is not read').waitFor()
  await page.getByRole('button', { name: 'Open the collection' }).click()
  await page.getByText('2 documents in 2 passages').waitFor()
  await page.getByText('Run a text recognition').waitFor()
  await page.getByRole('button', { name: /^terms/ }).click()
  await page.getByText('All sales are final.').waitFor()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Delete returns.md' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete returns.md' }).waitFor({ state: 'detached' })
  await page.getByLabel('Choose files').setInputFiles([file('notes.txt', 'Some notes.')])
  await page.getByRole('button', { name: 'Delete notes.txt' }).waitFor()
  expect(faults).toEqual([])
})

test('an answer is written, changed and deleted, by keyboard alone', async () => {
  desk = await deskWorld()
  await addQuestions()
  const { page } = await desk.teammate('Ada', `${KNOWLEDGE}/answers`)
  await page.getByRole('button', { name: 'Add a question' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Save' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('must not be empty').first().waitFor()
  await page.getByLabel('Question', { exact: true }).fill('Do you ship to the islands?')
  await page.getByLabel('Other ways to ask it').fill('Orkney?\n\nShetland?\n')
  await page.getByLabel('Answer', { exact: true }).fill('Yes, **on Fridays**.')
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await page.getByText('and 2 other ways to ask').waitFor()
  await page.locator('strong', { hasText: 'on Fridays' }).waitFor()

  await page.getByRole('button', { name: 'Change “Do you ship' }).press('Enter')
  await page.getByLabel('Answer', { exact: true }).fill('No.')
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await page.getByRole('listitem').getByText('No.').waitFor()
  await page.getByRole('button', { name: 'Delete “Do you ship' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).press('Enter')
  await page.getByText('No questions yet.').waitFor()
})

test.each([
  ['light and dark', {}],
  ['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const)(
  'no page of it has a fault that axe finds, nor is too wide: %s',
  async (where, options) => {
    desk = await deskWorld()
    const { page } = await desk.teammate('Ada', KNOWLEDGE, options)
    const looks = where === 'on a phone' ? violations : violationsInBothLights
    const sound = async () => {
      expect(await looks(page)).toEqual([])
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return { scrollWidth, clientWidth }
      })
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    }
    await page.getByText('Nothing to answer from yet').waitFor()
    await sound()
    await page.getByRole('button', { name: 'Add a source' }).click()
    await page.getByRole('button', { name: /^Website/ }).waitFor()
    await sound()

    const longName = `${'Donaudampfschifffahrtsgesellschaft'.repeat(4)}`
    site = await openWebsite({ '/': webPage(longName, 'Words.', [`/${'x'.repeat(150)}`, '/b']) })
    await page.keyboard.press('Escape')
    await addWebsite(page, site.url)
    await page.getByText('1 new, 2 not read').waitFor()
    await sound()
    await page.getByRole('button', { name: longName }).click()
    await page.getByRole('dialog').getByText('Words.').waitFor()
    await sound()
    await addQuestions()
    await page.goto(KNOWLEDGE)
    await page.getByText('2 problems').waitFor()
    await sound()
    await page.goto(`${KNOWLEDGE}/answers`)
    await page.getByText('No questions yet.').waitFor()
    await page.getByRole('button', { name: 'Add a question' }).click()
    await page.getByRole('dialog').waitFor()
    await sound()
  },
)

test('whatever stands in a document is text: nothing runs, nothing is fetched', async () => {
  desk = await deskWorld()
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  site = await openWebsite({
    '/': webPage('Start', 'Begin.', ['/b', `/${encodeURIComponent(hostile)}`]),
    '/b': {
      headers: { 'content-type': 'text/markdown' },
      body: `# ${hostile} of all\n\n[here](javascript:alert(3)) ![there](https://evil.example/x.png)`,
    },
  })
  const { page, faults, strayed } = await desk.teammate('Ada', KNOWLEDGE)
  let dialogs = 0
  page.on('dialog', async (dialog) => {
    dialogs += 1
    await dialog.dismiss()
  })
  await addWebsite(page, site.url)
  await page.getByText('2 new, 1 not read').waitFor()
  await page.getByRole('button', { name: /of all|^b/ }).click()
  await page.getByRole('dialog').getByText('here').waitFor()
  const risky = '#desk img, #desk script, [role=dialog] img, a[href^="javascript:"]'
  await expect.poll(() => page.locator(risky).count()).toBe(0)
  expect([dialogs, faults, strayed]).toEqual([0, [], []])
})

test('what cannot be read says so and can be tried again; what is gone says that', async () => {
  desk = await deskWorld()
  const { page } = await desk.teammate('Ada', `${KNOWLEDGE}/nothing`)
  await page.getByText('There is no such source').waitFor()
  await page.route('**/api/v1/sources', (route) =>
    route.fulfill({ status: 400, json: { code: 'invalid', status: 400, detail: 'Not so.' } }),
  )
  await page.goto(KNOWLEDGE)
  await page.getByText('Could not read the sources').waitFor()
  await page.unroute('**/api/v1/sources')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('Nothing to answer from yet').waitFor()
})

type Page = Awaited<ReturnType<DeskWorld['teammate']>>['page']

async function addWebsite(page: Page, url: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a source' }).click()
  await page.getByRole('button', { name: /^Website/ }).click()
  await page.getByLabel('Address').fill(`${url}/`)
  await page.getByRole('button', { name: 'Add and read' }).click()
  await page.waitForURL(`**${KNOWLEDGE}/src_*`)
}

async function addQuestions(): Promise<void> {
  await desk.world.pool.query(
    `insert into sources (workspace_id, id, title, origin, updated_at, kind)
     values ($1, 'answers', 'Answers', 'questions:answers', now(), 'questions')`,
    [desk.world.workspaceId],
  )
}

function file(name: string, content: string | Buffer) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }
}
