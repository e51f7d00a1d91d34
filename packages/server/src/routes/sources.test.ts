import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../id.ts'
import { postgresKnowledge } from '../knowledge/search.ts'
import { pdfOf } from '../testing/pdf.ts'
import { openWebsite, type Page, type Website, webPage } from '../testing/website.ts'
import { type Answer, type Desk, type TestWorld, testWorld } from '../testing/world.ts'

const SOURCES = '/api/v1/sources'
let world: TestWorld
let ada: Desk
let site: Website | undefined
beforeEach(async () => {
  world = await testWorld()
  ada = await world.teammate('Ada')
})
afterEach(async () => {
  await world.close()
  await site?.close()
  site = undefined
})

test('a website is read, with what it brought, what could not be read, and what would help', async () => {
  await addSite({
    '/': webPage('Start', 'About apples.', ['/b', '/gone']),
    '/b': webPage('B', 'About bananas.'),
  })
  const source = await settled('web')
  expect(source).toMatchObject({
    kind: 'website',
    documents: 2,
    run: { status: 'done', reason: 'added', added: 2, changed: 0, failed: 1, done: 3 },
  })
  const { data } = (await ada.get(`${SOURCES}/web/problems`)).json
  expect(data).toEqual([
    { path: `${site?.url}/gone`, problem: 'answered 404', remedy: expect.stringContaining('gone') },
  ])
  expect(await urls('bananas')).toEqual([`${site?.url}/b`])
})

test('read again, only what has changed is fetched whole and stored, and what has gone is counted', async () => {
  const tagged = (name: string, words: string, links: string[] = []): Page => ({
    headers: { etag: `"${name}"` },
    body: webPage(name, words, links),
  })
  await addSite({
    '/': tagged('start', 'About apples.', ['/b', '/c', '/d']),
    '/b': tagged('b', 'About bananas.'),
    '/c': tagged('c', 'About cherries.'),
    '/d': webPage('d', 'About dates.'),
  })
  await settled('web')
  site?.pages.set('/b', { headers: { etag: '"b2"' }, body: webPage('b', 'About blueberries.') })
  site?.pages.delete('/d')
  expect(await reread('web')).toMatchObject({
    added: 0,
    changed: 1,
    unchanged: 2,
    removed: 1,
    failed: 1,
  })
  expect(await urls('dates')).toEqual([])
  expect(site?.unmodified.toSorted()).toEqual(['/', '/c'])
  expect(await urls('blueberries')).toHaveLength(1)

  site?.pages.set('/', tagged('start2', 'About apples.', ['/b']))
  expect(await reread('web')).toMatchObject({ removed: 1, failed: 0 })
  expect(await urls('cherries')).toEqual([])
})

test('pages are left out from the next reading on, which comes at once, and come back without the rule', async () => {
  const tagged = (words: string): Page => ({
    headers: { etag: `"${words}"` },
    body: webPage(words, `About ${words}.`),
  })
  await addSite({
    '/': webPage('Start', 'About apples.', ['/blog/b', '/legal', '/c']),
    '/blog/b': tagged('bananas'),
    '/legal': tagged('lawyers'),
    '/c': tagged('cherries'),
  })
  expect(await settled('web')).toMatchObject({ documents: 4, leaveOut: [], run: { leftOut: 0 } })
  expect(await urls('bananas')).toHaveLength(1)

  site?.asked.splice(0)
  const leaveOut = ['/blog/*', '/legal']
  expect((await ada.post(`${SOURCES}/web`, { leaveOut })).json).toMatchObject({ leaveOut })
  const counts = { removed: 0, leftOut: 2, unchanged: 2, failed: 0 }
  expect(await settled('web')).toMatchObject({ documents: 2, run: counts })
  expect([await urls('bananas'), await urls('lawyers')]).toEqual([[], []])
  expect(site?.asked.filter((path) => /blog|legal/.test(path))).toEqual([])
  const kept = await world.pool.query('select address from source_pages')
  expect(kept.rows.map(({ address }) => new URL(address).pathname)).toEqual(['/c'])

  // Nothing has changed: no reading for it.
  const before = (await ada.get(`${SOURCES}/web`)).json.run.id
  expect((await ada.post(`${SOURCES}/web`, { leaveOut })).json.run.id).toBe(before)

  await ada.post(`${SOURCES}/web`, { leaveOut: ['/legal'] })
  expect(await settled('web')).toMatchObject({ documents: 3, run: { added: 1, leftOut: 1 } })
  expect(await urls('bananas')).toHaveLength(1)
})

test('what is left out is gone from the answers even when the site does not answer any more', async () => {
  await addSite({
    '/': webPage('Start', 'About apples.', ['/b']),
    '/b': webPage('B', 'About bananas.'),
  })
  await settled('web')
  site?.pages.clear()
  await ada.post(`${SOURCES}/web`, { leaveOut: ['/b'] })
  expect(await settled('web')).toMatchObject({ documents: 1, run: { status: 'failed' } })
  expect([await urls('bananas'), (await urls('apples')).length]).toEqual([[], 1])
})

test('pages outside of the only ones go from the answers at once, and come back without the lines', async () => {
  await addSite({
    '/': webPage('Start', 'About apples.', ['/docs/b', '/c']),
    '/docs/b': webPage('B', 'About bananas.'),
    '/c': webPage('C', 'About cherries.'),
  })
  await settled('web')
  const changed = await ada.post(`${SOURCES}/web`, { only: ['/docs/*'] })
  expect(changed.json).toMatchObject({ only: ['/docs/*'], leaveOut: [] })
  const counts = { removed: 0, leftOut: 2, unchanged: 1 }
  expect(await settled('web')).toMatchObject({ documents: 1, run: counts })
  expect([await urls('apples'), await urls('cherries')]).toEqual([[], []])
  site?.pages.clear()
  await ada.post(`${SOURCES}/web`, { only: ['/c'] })
  expect(await settled('web')).toMatchObject({ documents: 0, run: { status: 'failed' } })
  expect(await ada.post(`${SOURCES}/web`, { only: ['c'] })).toMatchObject({ status: 400 })
  const { json } = await ada.post(SOURCES, {
    ...{ kind: 'website', sourceId: 'sub', url: 'https://docs.example.com/docs/' },
    only: ['/docs/*', '/blog/*'],
  })
  expect(json.errors[0]).toMatchObject({ field: 'only.1', message: /lies outside \/docs\// })
})

test('a rule that cannot be meant is refused, with its line and what would do', async () => {
  const website = { kind: 'website', sourceId: 'web', url: 'https://docs.example.com/docs/' }
  const of = async (leaveOut: unknown) => {
    const { status, json } = await ada.post(SOURCES, { ...website, leaveOut })
    const { field, message } = json.errors[0]
    return [status, field, message]
  }
  const refused = (field: string, message: string) => [400, field, expect.stringContaining(message)]
  expect(await of(['/a', 'blog/*'])).toEqual(refused('leaveOut.1', 'must begin with / or *'))
  expect(await of(['https://x.example/a'])).toEqual(refused('leaveOut.0', 'write /blog/*'))
  expect(await of(['/a /b'])).toEqual(refused('leaveOut.0', 'must hold no space'))
  expect(await of([`/${'a'.repeat(200)}`])).toEqual(refused('leaveOut.0', 'at most 200'))
  expect(await of(Array(51).fill('/a'))).toEqual(refused('leaveOut', 'at most 50 lines'))
  expect(await of(['/a', '/docs/*'])).toEqual(refused('leaveOut.1', 'where the reading begins'))

  await add({ kind: 'files', title: 'Handbook' })
  const { json } = await ada.post(`${SOURCES}/src`, { leaveOut: ['/a'] })
  expect(json.errors[0]).toMatchObject({ field: 'leaveOut', message: /for websites/ })
})

test('a website that cannot be read at all says why and what would help', async () => {
  await addSite({})
  const { run, documents } = await settled('web')
  expect([run.status, documents]).toEqual(['failed', 0])
  expect(run.problem).toMatch(/answered 404.*Check the address/)
})

test('one that is cancelled keeps what has been read, and can be read on', async () => {
  const names = Array.from({ length: 40 }, (_, n) => `/p${n}`)
  await addSite({
    '/': webPage('Start', 'About apples.', names),
    ...Object.fromEntries(names.map((name) => [name, webPage(name, `About ${name}.`)])),
  })
  await until('web', ({ documents }) => documents > 2)
  expect((await ada.post(`${SOURCES}/web/cancel`)).json.run).toMatchObject({ cancelling: true })
  const { run, documents } = await settled('web')
  expect(run.status).toBe('cancelled')
  expect(documents).toBeLessThan(40)
  expect(await urls('apples')).toHaveLength(1)
})

test('the same website is one source, and the same request sent twice is one', async () => {
  await addSite({ '/': webPage('Start', 'Words.') })
  const body = { kind: 'website', url: `${site?.url}/`, title: 'Docs' }
  expect((await ada.post(SOURCES, { ...body, sourceId: 'web' })).status).toBe(201)
  expect(await ada.post(SOURCES, { ...body, sourceId: 'other' })).toMatchObject({
    status: 409,
    json: { code: 'source-exists' },
  })
  const used = { kind: 'files', sourceId: 'web', title: 'Files' }
  expect((await ada.post(SOURCES, used)).status).toBe(409)
})

test('addresses that only our own network can reach are refused, this machine’s included', async () => {
  for (const [sourceId, url] of [
    ['a', 'http://localhost:1/'],
    ['b', 'http://10.0.0.1/'],
    ['c', 'http://[::1]/'],
    ['d', 'http://169.254.169.254/latest/meta-data/'],
  ]) {
    await ada.post(SOURCES, { kind: 'website', sourceId, url })
    const { run } = await settled(sourceId ?? '')
    expect(run.problem).toMatch(/private address.*BATON_PRIVATE_HOSTS/)
  }
  const file = { kind: 'website', sourceId: 'e', url: 'file:///etc/passwd' }
  expect((await ada.post(SOURCES, file)).json.errors[0].message).toMatch('web address')
})

test('uploaded files are read, replaced by their name, and deleted one by one', async () => {
  await add({ kind: 'files', title: 'Handbook' })
  await upload('src', {
    'returns.md': '# Returns\n\nBring apples back.',
    'terms.pdf': pdfOf([[{ text: 'Bananas are final.' }]]),
    'page.html': webPage('Page', 'About cherries.'),
    'notes.txt': 'About dates.',
  })
  expect(await settled('src')).toMatchObject({ documents: 4, run: { added: 4, reason: 'files' } })
  await upload('src', { 'returns.md': '# Returns\n\nBring apricots back.' })
  expect(await settled('src')).toMatchObject({ documents: 4, run: { changed: 1, unchanged: 3 } })
  expect(await found('apricots bananas cherries dates')).toHaveLength(4)

  const { data } = (await ada.get(`${SOURCES}/src/documents`)).json
  const pdf = data.find(({ path }: { path: string }) => path === 'terms.pdf')
  const preview = (await ada.get(`${SOURCES}/src/documents/${pdf.id}`)).json
  expect(preview).toMatchObject({ title: 'terms', text: [{ text: 'Bananas are final.' }] })
  expect((await ada.delete(`${SOURCES}/src/documents/${pdf.id}`)).status).toBe(200)
  expect(await found('bananas')).toEqual([])
  expect(await reread('src')).toMatchObject({ unchanged: 3, added: 0 })
})

test('a file that cannot be read is named beside the others, and one that cannot be taken is refused', async () => {
  await add({ kind: 'files', title: 'Handbook' })
  await upload('src', {
    'scan.pdf': pdfOf([[]]),
    'secret.pdf': pdfOf([[{ text: 'x' }]], { encrypted: true }),
    'good.md': 'Apples.',
  })
  expect(await settled('src')).toMatchObject({ documents: 1, run: { added: 1, failed: 2 } })
  const { data } = (await ada.get(`${SOURCES}/src/problems?limit=1`)).json
  expect(data[0]).toMatchObject({ path: 'scan.pdf', remedy: expect.stringContaining('OCR') })

  const refused = await upload('src', {
    'a.docx': 'x',
    'b.md': '',
    'c.txt': 'fine',
    '../d.md': 'x',
  })
  expect(refused.status).toBe(400)
  expect(refused.json.errors).toEqual([
    { field: 'files.0', message: expect.stringContaining('a.docx is of a kind that is not read') },
    { field: 'files.1', message: 'b.md is empty' },
    { field: 'files.3', message: expect.stringContaining('plain name') },
  ])
  const large = await upload('src', { 'large.md': Buffer.alloc(5_000_001, 'x') })
  expect(large.json.errors[0].message).toBe('large.md is larger than 5 MB; split it')
})

test('only an upload may be large, and only when it says how large it is', async () => {
  await add({ kind: 'files', title: 'Handbook' })
  const content = 'A'.repeat(100_000)
  const body = JSON.stringify({ files: [{ path: 'a.md', content }] })
  const send = (path: string, headers: Record<string, string> = {}) =>
    world.call(path, { body, headers: { cookie: ada.cookie, ...headers } })
  expect((await send(`${SOURCES}/src/files`)).status).toBe(200)
  expect((await send(`${SOURCES}/src`)).status).toBe(413)
  const unmeasured = { 'transfer-encoding': 'chunked' }
  expect((await send(`${SOURCES}/src/files`, unmeasured)).status).toBe(413)
})

test('an answer a human wrote is given whole, however it is asked for, and is gone when it is deleted', async () => {
  await add({ kind: 'questions', title: 'Answers' })
  const answer = `Yes.\n\n${'Every **Friday** we ship to the islands. '.repeat(30).trim()}`
  const write = (body: object) => ada.put(`${SOURCES}/src/answers/islands`, body)
  const alternatives = ['Is there delivery to Orkney?']
  await write({ question: 'Do you ship to the islands?', alternatives, answer })

  for (const question of ['do you ship to the islands', 'Is there delivery to Orkney?'])
    expect(await answered(question)).toBe(answer)
  await write({ question: 'Do you ship to the islands?', alternatives, answer: 'Not any more.' })
  expect(await answered('Is there delivery to Orkney?')).toBe('Not any more.')
  expect((await ada.get(`${SOURCES}/src/answers`)).json.data).toMatchObject([
    { id: 'islands', alternatives, answer: 'Not any more.', updatedBy: 'Ada' },
  ])
  expect((await ada.delete(`${SOURCES}/src/answers/islands`)).status).toBe(200)
  expect(await answered('Do you ship to the islands?')).not.toContain('Not any more')
  expect((await ada.delete(`${SOURCES}/src/answers/islands`)).status).toBe(404)
})

test('a deleted source is forgotten at once, also while it is being read', async () => {
  const names = Array.from({ length: 20 }, (_, n) => `/p${n}`)
  await addSite({
    '/': webPage('Start', 'About apples.', names),
    ...Object.fromEntries(names.map((name) => [name, webPage(name, `Apples of ${name}.`)])),
  })
  await until('web', ({ documents }) => documents > 2)
  expect((await ada.delete(`${SOURCES}/web`)).status).toBe(200)
  expect(await found('apples')).toEqual([])
  await world.reader.idle()
  expect(await found('apples')).toEqual([])
  expect((await ada.get(SOURCES)).json.data).toEqual([])
  expect(world.faults).toEqual([])
})

test('a title and the time between two readings can be changed', async () => {
  await addSite({ '/': webPage('Start', 'Words.') })
  await settled('web')
  const changed = await ada.post(`${SOURCES}/web`, { title: 'Our docs', rereadEveryHours: 24 })
  expect(changed.json).toMatchObject({ title: 'Our docs', rereadEveryHours: 24 })
  expect(Date.parse(changed.json.rereadAt)).toBeGreaterThan(Date.now())
  const never = await ada.post(`${SOURCES}/web`, { rereadEveryHours: null })
  expect(never.json).toMatchObject({ title: 'Our docs', rereadAt: null })
  const wrong = await ada.post(`${SOURCES}/web`, { rereadEveryHours: 0 })
  expect(wrong.json.errors[0]).toMatchObject({ field: 'rereadEveryHours' })
})

test('a teammate reads, an operator changes, and another workspace sees nothing', async () => {
  await add({ kind: 'questions', title: 'Answers' })
  const ben = await world.teammate('Ben')
  expect((await ben.get(`${SOURCES}/src`)).status).toBe(200)
  expect((await ben.delete(`${SOURCES}/src`)).status).toBe(403)
  await world.pool.query(`update sources set workspace_id = 'wsp_other'`)
  for (const path of ['', '/documents', '/answers', '/problems', '/documents/x'])
    expect((await ada.get(`${SOURCES}/src${path}`)).status).toBe(404)
  expect((await ada.put(`${SOURCES}/src/answers/a`, { question: 'q', answer: 'a' })).status).toBe(
    404,
  )
})

async function addSite(pages: Record<string, Page>): Promise<Answer> {
  site = await openWebsite(pages)
  return ada.post(SOURCES, { kind: 'website', sourceId: 'web', url: site.url })
}

function add(source: { kind: string; title: string }): Promise<Answer> {
  return ada.post(SOURCES, { sourceId: 'src', ...source })
}

function upload(id: string, files: Record<string, string | Buffer>): Promise<Answer> {
  return ada.post(`${SOURCES}/${id}/files`, {
    files: Object.entries(files).map(([path, bytes]) => ({
      path,
      content: Buffer.from(bytes).toString('base64'),
    })),
  })
}

// biome-ignore lint/suspicious/noExplicitAny: a source as it comes over the wire
type Seen = any

async function until(id: string, holds: (source: Seen) => boolean): Promise<Seen> {
  let source: Seen
  await expect
    .poll(async () => {
      source = (await ada.get(`${SOURCES}/${id}`)).json
      return holds(source)
    })
    .toBe(true)
  return source
}

function settled(id: string): Promise<Seen> {
  return until(id, ({ run, rereadAt, rereadEveryHours }) => {
    const isAsked = rereadAt !== null && rereadEveryHours === null
    return run && run.endedAt !== null && !isAsked
  })
}

async function reread(id: string): Promise<Seen> {
  await ada.post(`${SOURCES}/${id}/reread`)
  return (await settled(id)).run
}

function found(query: string) {
  const { signal } = new AbortController()
  return postgresKnowledge(world.pool, Date.now).search(world.workspaceId, query, {
    limit: 9,
    signal,
  })
}

async function urls(query: string): Promise<string[]> {
  return (await found(query)).map(({ url }) => url).toSorted()
}

/** What a customer hears. */
async function answered(question: string): Promise<string> {
  const talk = await world.converse()
  await talk.say(question, newId('msg'))
  await world.worker.idle()
  const messages = (await talk.events()).filter(({ type }) => type === 'message.posted')
  return messages.find(({ message }) => message.author.kind !== 'customer')?.message.text
}
