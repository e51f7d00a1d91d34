import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../testing/database.ts'
import { openWebsite, webPage } from '../testing/website.ts'
import { run as ask } from './ask.ts'
import type { Command } from './command.ts'
import { run as ingest } from './ingest.ts'

let database: FreshDatabase
let folder: string
let ids = 0

beforeAll(async () => {
  database = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'baton-cli-'))
  await writeFile(join(folder, 'refunds.md'), '# Refunds\n\nWe pay refunds within 14 days.')
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await database.drop()
})

test('a folder is read, and a question answered from it with its source', async () => {
  const read = await command(ingest, [folder, '--base-url', 'https://acme.example'])
  expect(read).toEqual({
    code: 0,
    out: '1 documents in 1 passages (1 read, 0 unchanged, 0 removed, 0 failed).\n',
    err: '',
  })
  const { code, out } = await command(ask, ['When do you pay refunds?'])
  expect(code).toBe(0)
  expect(out).toBe(
    'We pay refunds within 14 days.\n\nSource: Refunds <https://acme.example/refunds#refunds>\nConfidence: very confident\nAnswered by: the documents, without a model\n',
  )
})

test('a question without an answer says so', async () => {
  const { out } = await command(ask, ['Do you deliver helicopters?'])
  expect(out).toContain('I found nothing about this')
  expect(out).toContain('no source')
})

test('programs get JSON', async () => {
  const read = await command(ingest, [folder, '--base-url', 'https://acme.example', '--json'])
  expect(JSON.parse(read.out)).toMatchObject({ documents: 1, unchanged: 1, troubles: [] })
  const answer = await command(ask, ['refunds', '--json'])
  expect(JSON.parse(answer.out)).toMatchObject({ confidence: 'very_confident' })
})

test('pages of a website are left out, and a pattern that cannot be meant is told', async () => {
  const site = await openWebsite({
    '/': webPage('Start', 'Begin.', ['/a/print', '/blog/b']),
    '/a/print': webPage('A', 'On paper.'),
    '/blog/b': webPage('B', 'About b.'),
  })
  const exclude = ['--exclude', '*/print', '--exclude', '/blog/*', '--delay', '0']
  const { code, out } = await command(ingest, [site.url, ...exclude, '--json'])
  const { sourceId, ...report } = JSON.parse(out)
  expect([code, report]).toMatchObject([0, { documents: 1, leftOut: 2 }])
  const again = await command(ingest, [site.url, '--delay', '0'])
  expect(again.out).toContain('0 removed, 2 left out, 0 failed')
  const only = ['--exclude', '', '--only', '/blog/*', '--delay', '0', '--json']
  expect(JSON.parse((await command(ingest, [site.url, ...only])).out)).toMatchObject({
    ...{ documents: 1, leftOut: 2, stored: 1 },
  })
  await command(ingest, ['--remove', sourceId])
  await site.close()
})

test.each([
  [['https://x.example/docs/', '--only', '/blog/*'], '--only /blog/* lies outside /docs/'],
  [['https://x.example/', '--exclude', 'blog/*'], "--exclude 'blog/*' must begin with / or *"],
  [
    ['https://x.example/', '--exclude', '/*'],
    '--exclude /* leaves out /, where the reading begins',
  ],
  [['./docs', '--exclude', '/a'], '--exclude is for websites'],
])('%s is told: %s', async (args, words) => {
  const { code, err } = await command(ingest, args)
  expect([code, err]).toEqual([2, expect.stringContaining(words)])
})

test('sources are listed and removed', async () => {
  const [source] = JSON.parse((await command(ingest, ['--list', '--json'])).out)
  expect(source).toMatchObject({ documents: 1, origin: `folder:${folder}` })
  expect((await command(ingest, ['--remove', source.id])).code).toBe(0)
  expect((await command(ingest, ['--list'])).out).toBe('There are no sources yet.\n')
  expect((await command(ingest, ['--remove', source.id])).code).toBe(1)
})

test.each([
  ['nothing named', [], 'Name one folder'],
  ['an unknown option', ['x', '--nonsense'], '--nonsense'],
  ['a wrong number', ['x', '--max-pages', 'many'], 'whole number'],
])('%s is explained', async (_, args, words) => {
  const { code, err } = await command(ingest, args)
  expect(code).toBe(2)
  expect(err).toContain(words)
  expect(err).toContain('baton ingest ./docs')
})

test('what is not there is an error in words', async () => {
  const { code, err } = await command(ingest, [join(folder, 'missing')])
  expect(code).toBe(1)
  expect(err).toMatch(/could not be read: .*no such file/)
})

test('on a terminal there is a bar, which a file name cannot break out of', async () => {
  await writeFile(join(folder, 'evil\u001b[31m.md'), '# Evil')
  const { out } = await command(ingest, [folder], { isTTY: true })
  expect(out).toContain('[============')
  expect(out).not.toContain('\u001b[31m')
})

test('Ctrl-C ends it with what is done so far', async () => {
  const { code } = await command(ingest, [folder], {}, AbortSignal.abort())
  expect(code).toBe(130)
})

async function command(
  run: Command,
  args: string[],
  terminal: { isTTY?: boolean } = {},
  signal: AbortSignal = new AbortController().signal,
) {
  const [out, err] = [Object.assign(new PassThrough(), terminal), new PassThrough()]
  const code = await run(args, {
    pool: database.pool,
    workspaceId: 'wsp_1',
    secret: '',
    publicUrl: undefined,
    out,
    err,
    signal,
    models: { settings: () => ({ provider: 'built-in' }), fetch },
    privateHosts: [],
    now: Date.now,
    newId: (prefix) => `${prefix}_${++ids}`,
  })
  return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') }
}
