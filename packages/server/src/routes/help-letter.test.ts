// The contact form with files, and under the limits of the workspace: without script, and with nothing lost.
import { parseHTML } from 'linkedom'
import { afterEach, expect, test } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'

let world: TestWorld
afterEach(() => world.close())

const LETTER = { name: 'Sam', email: 'sam@example.com', subject: 'Order', message: 'Where is it?' }
const PDF = '%PDF-1.4 a bill'
const ID = 'abcdefghijklmnopqrstuvwx'

async function open(options: { limited?: boolean; limits?: object } = {}) {
  world = await testWorld({ answerer: echo, proxies: 1, limited: options.limited ?? false })
  const by = { id: 'usr_ada', name: 'Ada' }
  const save = (part: 'help' | 'identity', value: unknown) =>
    world.settings.save(world.workspaceId, { part, baseVersion: 0, value, by })
  await save('help', { enabled: true, title: 'Help' })
  if (options.limits) await save('identity', { limits: options.limits })
  return world.teammate('Ada')
}

type Files = [name: string, bytes: string | Uint8Array<ArrayBuffer>][]

async function post(
  path: string,
  form: Record<string, string>,
  files: Files = [],
  from = '203.0.113.7',
) {
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.set(name, value)
  for (const [name, bytes] of files) body.append('files', new File([bytes], name))
  const response = await world.app.request(path, {
    ...{ method: 'POST', body, headers: { 'x-forwarded-for': from } },
  })
  const text = await response.text()
  const { document } = parseHTML(text)
  const wrong = (name: string) => document.querySelector(`#${name}-wrong`)?.textContent ?? null
  return { status: response.status, headers: response.headers, text, document, wrong }
}

test('files go with the letter, twice is once, and the person has them', async () => {
  const ada = await open()
  const files: Files = [
    ['bill.pdf', PDF],
    ['notes.txt', 'It was blue.'],
  ]
  const form = { ...LETTER, form: ID }
  const [sent] = await Promise.all([1, 2].map(() => post('/help/contact', form, files)))
  expect(sent?.document.querySelector('h1')?.textContent).toBe('A person has been asked')
  const id = sent?.document.querySelector('code')?.textContent ?? ''
  const { json } = await ada.get(`/api/v1/conversations/${id}/events`)
  const said = json.events.filter(({ type }: { type: string }) => type === 'message.posted')
  expect(said[0].message).toMatchObject({
    text: 'Order\n\nWhere is it?',
    attachments: [
      { name: 'bill.pdf', contentType: 'application/pdf', size: PDF.length },
      { name: 'notes.txt', contentType: 'text/plain' },
    ],
  })
  const asked = json.events.filter(({ type }: { type: string }) => type === 'escalation.requested')
  expect(asked).toHaveLength(1)
  const token = sent?.document.querySelector('input[name=token]')?.getAttribute('value') ?? ''
  const talk = await post('/help/ask', { token })
  expect(talk.document.querySelector('.talk')?.textContent).toContain('bill.pdf, notes.txt')
  expect(world.faults).toEqual([])
}, 30_000)

test('what cannot be sent is said beside the field before anything is kept, and the words stay', async () => {
  await open()
  const many: Files = Array.from({ length: 6 }, (_, nth) => [`${nth}.txt`, 'x'])
  const big = new Uint8Array(10 * 1024 * 1024 + 1).fill(97)
  for (const [files, words] of [
    [[['run.exe', 'MZ']], '“run.exe” is a program.'],
    [[['empty.txt', '']], '“empty.txt” is empty.'],
    [[['big.txt', big]], '“big.txt” is larger than 10 MB.'],
    [many, 'At most 5 files.'],
  ] as [Files, string][]) {
    const { status, document, wrong } = await post('/help/contact', { ...LETTER, form: ID }, files)
    expect(status).toBe(400)
    expect(wrong('files')).toContain(words)
    expect(document.querySelector('textarea')?.textContent).toBe('Where is it?')
  }
  const named = await post('/help/contact', { ...LETTER, email: 'x' }, [['a.txt', 'x']])
  expect(named.wrong('files')).toBe('Please choose your files again.')
  const half = new Uint8Array(9 * 1024 * 1024)
  const three: Files = [1, 2, 3].map((nth) => [`${nth}.txt`, half])
  const all = await post('/help/contact', { ...LETTER, form: ID }, three)
  expect([all.status, /at most .20.MB/u.test(all.text)]).toEqual([413, true])
  const { rowCount } = await world.pool.query('select from events')
  expect(rowCount).toBe(0)
}, 30_000)

test('a form without a file is as before, and no name makes a tag of itself', async () => {
  await open()
  const { status, text } = await post('/help/contact', { ...LETTER, form: ID }, [['', '']])
  expect(status).toBe(200)
  expect(text).toContain('A person has been asked')
  const bad = await post('/help/contact', { ...LETTER }, [['<img src=x>.exe', 'MZ']])
  expect(bad.text).not.toContain('<img src=x>')
}, 30_000)

test('a flood of questions leaves the way to a person open, and the form comes back as it was', async () => {
  await open({ limited: true, limits: { conversationsFromAddress: 2 } })
  const ask = (nth: number, from?: string) =>
    post('/help/ask', { form: `${ID}${nth}`, question: `Question ${nth}` }, [], from)
  expect([(await ask(1)).status, (await ask(2)).status]).toEqual([200, 200])
  const refused = await ask(3)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(refused.wrong('question')).toContain('a lot at once')
  expect(refused.document.querySelector('textarea')?.textContent).toBe('Question 3')
  expect((await post('/help/contact', { ...LETTER, form: ID })).status).toBe(200)
  const later = await post('/help/contact', { ...LETTER, form: `${ID}b` }, [['a.txt', 'x']])
  expect(later.status).toBe(429)
  expect(later.document.querySelector('textarea')?.textContent).toBe('Where is it?')
  expect(later.wrong('files')).toBe('Please choose your files again.')
  expect((await ask(4, '203.0.113.8')).status).toBe(200)
}, 30_000)

test('searching from one address is bounded, and other addresses are served', async () => {
  await open({ limited: true })
  const search = (from: string) =>
    world.app.request('/help/-/suggest?q=order', { headers: { 'x-forwarded-for': from } })
  let last = 200
  for (let count = 0; count < 20 && last === 200; count++) {
    const all = await Promise.all(Array.from({ length: 50 }, () => search('203.0.113.7')))
    last = Math.max(...all.map(({ status }) => status))
  }
  expect(last).toBe(429)
  expect((await search('203.0.113.8')).status).toBe(200)
}, 30_000)
