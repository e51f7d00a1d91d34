import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './judge.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-judge-'))
})
afterAll(() => rm(folder, { recursive: true }))

const customer = (text: string) => ({ role: 'customer', text })
const assistant = (text: string) => ({ role: 'assistant', text })

test('messages are judged in their order, with the words that decided', async () => {
  const { code, verdicts } = await judged([
    { id: 'a', text: 'How do I reset my password?', lang: 'en' },
    { id: 2, text: 'Let me talk to a human please' },
  ])
  expect(code).toBe(0)
  expect(verdicts).toMatchObject([
    { id: 'a', decision: 'answer', triggers: [] },
    {
      id: 2,
      decision: 'escalate',
      triggers: [{ name: 'asked-for-human', evidence: expect.stringContaining('human') }],
    },
  ])
})

test('what the assistant has just said decides what a short answer means', async () => {
  const story = [customer('My ticket has the wrong name'), assistant('I cannot change names.')]
  const { verdicts } = await judged([
    {
      id: 'taken up',
      turns: [...story, assistant('Shall I connect you with a colleague?'), customer('yes please')],
    },
    {
      id: 'other',
      turns: [...story, assistant('Shall I send you the form?'), customer('yes please')],
    },
    { id: 'who', turns: [...story, customer('so who can change it?')] },
  ])
  expect(verdicts).toMatchObject([
    { id: 'taken up', decision: 'escalate', triggers: [{ evidence: 'yes please' }] },
    { id: 'other', decision: 'answer' },
    { id: 'who', decision: 'escalate', triggers: [{ kind: 'indirect' }] },
  ])
})

test('a dialogue is judged as a whole: once a person has been fetched, they have been', async () => {
  const { verdicts } = await judged([
    {
      id: 'early',
      turns: [
        customer('I want to speak to a person'),
        { role: 'assistant', text: null },
        { role: 'tool', name: 'find_order' },
        assistant('Sure.'),
        customer('Thanks!'),
      ],
    },
    {
      id: 'again',
      turns: [
        customer('How do I reset my password?'),
        assistant('Click here.'),
        customer('how can I reset the password?'),
      ],
    },
    { id: 'calm', turns: [customer('Hi'), assistant('Hello!'), customer('When do you open?')] },
    { id: 'nobody', turns: [assistant('Hello!')] },
  ])
  expect(verdicts.map(({ decision, triggers }) => [decision, triggers[0]?.name])).toEqual([
    ['escalate', 'asked-for-human'],
    ['escalate', 'repeated-question'],
    ['answer', undefined],
    ['answer', undefined],
  ])
})

test('a line that cannot be read is told with its number, and the others are judged', async () => {
  const { code, verdicts, err } = await judged([
    { id: 1, text: 'Hi' },
    'no json',
    { id: 3, text: 7 },
    { id: 4, turns: [{ role: 'robot', text: 'Hi' }] },
    { text: 'Hi' },
    '',
    { id: 7, text: 'An agent please' },
  ])
  expect(code).toBe(1)
  expect(err).toContain('4 lines could not be judged.')
  expect(verdicts).toMatchObject([
    { id: 1, decision: 'answer' },
    { line: 2, error: expect.stringContaining('is not JSON') },
    { id: 3, line: 3, error: 'text: must be text' },
    {
      id: 4,
      line: 4,
      error: 'turns.0.role: must be customer, assistant, human or tool',
    },
    { line: 5, error: 'id: must be text or a number' },
    { id: 7, decision: 'escalate' },
  ])
})

test('another policy judges otherwise', async () => {
  const policy = join(folder, 'offers.yaml')
  await writeFile(policy, 'preset: custom\nrules:\n  - when: asked-for-human\n    outcome: offer\n')
  const { verdicts } = await judged(
    [{ id: 1, text: 'Let me talk to a human' }],
    ['--policy', policy],
  )
  expect(verdicts).toMatchObject([{ decision: 'offer' }])
})

test('a policy with mistakes is told line by line, and nothing is judged', async () => {
  const policy = join(folder, 'wrong.yaml')
  await writeFile(policy, 'preset: balanced\nrule: 3\n')
  const { code, err } = await judged([], ['--policy', policy])
  expect(code).toBe(2)
  expect(err).toContain('wrong.yaml:2  rule: is not known here')
})

test('thousands of lines come out as they went in, even where nobody reads for a while', async () => {
  const rows = Array.from({ length: 5_000 }, (_, id) => `${JSON.stringify({ id, text: 'Hi?' })}\n`)
  const out = new PassThrough({ highWaterMark: 1_024 })
  const err = new PassThrough()
  const { signal } = new AbortController()
  const done = run(['--in', '-', '--out', '-'], { in: Readable.from(rows), out, err, signal })
  let text = ''
  for await (const piece of out) {
    text += piece
    if (text.split('\n').length > rows.length) break
  }
  expect(await done).toBe(0)
  expect(lines(text).map(({ id }) => id)).toEqual(rows.map((_, id) => id))
})

test.each([
  [['--out', 'x'], '--in'],
  [['--in', 'x'], '--out'],
  [['--nonsense'], '--nonsense'],
])('a wrong command is explained: %j', async (args, words) => {
  const { code, err } = await command(args)
  expect(code).toBe(2)
  expect(err).toContain(words)
})

test('a file that is not there is an error in words', async () => {
  const { code, err } = await command(['--in', join(folder, 'none'), '--out', join(folder, 'x')])
  expect(code).toBe(1)
  expect(err).toMatch(/no such file/)
})

async function judged(rows: (object | string)[], args: string[] = []) {
  const [from, to] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')]
  const text = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)))
  await writeFile(from, text.join('\n'))
  await writeFile(to, '')
  const ended = await command(['--in', from, '--out', to, ...args])
  return { ...ended, verdicts: lines(await readFile(to, 'utf8')) }
}

async function command(args: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const { signal } = new AbortController()
  const code = await run(args, { in: Readable.from([]), out, err, signal })
  return { code, err: String(err.read() ?? '') }
}

function lines(text: string) {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
