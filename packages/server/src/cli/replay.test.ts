import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { echo } from '../testing/answerers.ts'
import { type TestWorld, testWorld } from '../testing/world.ts'
import { run as cases } from './cases.ts'
import type { Command } from './command.ts'
import { run as policy } from './policy.ts'
import { run as replay } from './replay.ts'

let world: TestWorld
let folder: string
const stop = new AbortController()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-replay-'))
  world = await testWorld({ answerer: echo })
  const ada = await world.teammate('Ada')
  const talk = await world.converse()
  await talk.say('My lawyer will hear of this')
  await vi.waitUntil(async () => (await talk.events()).length >= 4)
  await ada.post(`/api/v1/conversations/${talk.id}/assessments/msg_1/mark`, { mark: 'missed' })
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true })
})

const STRICT = `preset: custom
rules:
  - when: asked-for-human
  - when: custom-phrase
    phrases: [lawyer]
`

test('a policy is tried on what was recorded', async () => {
  const { code, out } = await command(replay, ['--policy', await file('strict.yaml', STRICT)])
  expect(code).toBe(0)
  expect(out).toMatch(/^1 conversations with 1 turns\./)
  expect(out).toMatch(/Escalated +0 {2}→ {2}1/)
  expect(out).toMatch(
    /Would have been escalated: 1\n.*custom-phrase {2}My lawyer will hear of this/,
  )
})

test('programs get JSON', async () => {
  const { out } = await command(replay, ['--policy', await file('s.yaml', STRICT), '--json'])
  expect(JSON.parse(out)).toMatchObject({
    tally: { conversations: 1, after: { escalate: 1 } },
    changed: [{ change: 'newly-escalated' }],
  })
})

test.each([
  [[], '--policy'],
  [['--policy', 'x', '--since', 'yesterday'], '--since must be a day'],
])('a wrong command is explained: %j', async (args, words) => {
  expect(await command(replay, args)).toMatchObject({
    code: 2,
    err: expect.stringContaining(words),
  })
})

test('a case fails until the policy passes it', async () => {
  const before = await command(cases, [])
  expect(before).toMatchObject({ code: 1, out: expect.stringContaining('1 cases, 1 failing.') })
  const strict = await file('strict.yaml', STRICT)
  expect(await command(cases, ['--policy', strict])).toMatchObject({ code: 0 })
  const exported = join(folder, 'cases.jsonl')
  expect((await command(cases, ['export', '--out', exported])).code).toBe(0)
  expect(JSON.parse(await readFile(exported, 'utf8'))).toMatchObject({ mark: 'missed' })
})

test('a policy is checked, brought in as a version with a note, and taken out again', async () => {
  const strict = await file('strict.yaml', STRICT)
  expect(await command(policy, ['check', strict])).toMatchObject({ code: 0 })
  const wrong = await file('wrong.yaml', 'preset: lazy')
  expect(await command(policy, ['import', wrong])).toMatchObject({
    code: 1,
    err: expect.stringContaining('wrong.yaml:1  preset: '),
  })
  expect(await command(policy, ['import', strict, '--note', 'Sooner'])).toMatchObject({
    code: 0,
    out: 'Saved as version 1.\n',
  })
  expect((await command(policy, ['export'])).out).toContain('- lawyer')
})

test('Ctrl-C ends a replay', async () => {
  stop.abort()
  expect(await command(replay, ['--policy', await file('s.yaml', STRICT)])).toMatchObject({
    code: 130,
  })
})

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

async function command(run: Command, args: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const { pool, workspaceId } = world
  const code = await run(args, {
    pool,
    workspaceId,
    secret: '',
    publicUrl: undefined,
    out,
    err,
    signal: stop.signal,
    models: { settings: () => ({ provider: 'built-in' }), fetch },
    privateHosts: [],
    now: Date.now,
    newId: (prefix) => `${prefix}_1`,
  })
  return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') }
}
