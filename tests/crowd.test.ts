// Sixty-four customers at once, each with a mark of their own in what they ask: nobody gets a word of another's.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Customer, type Event, isAnswer, openCustomer } from './customer.ts'
import { type HumanAtWork, newTeammate, signIn } from './human.ts'
import { type ServerProcess, startServer } from './server-process.ts'

const MARKS = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'so', 'ti'].flatMap((first) =>
  ['dak', 'fem', 'gil', 'hop', 'juk', 'lor', 'pin', 'vat'].map((second) => first + second),
)

let server: ServerProcess
let humans: HumanAtWork[]
beforeAll(async () => {
  server = await startServer()
  const manuals = await writeManuals()
  await server.baton('ingest', manuals)
  await rm(manuals, { recursive: true })
  for (const name of ['Ada', 'Ben']) await server.baton(...newTeammate(name))
  humans = await Promise.all(['Ada', 'Ben'].map((name) => signIn(() => server, name)))
})
afterAll(() => server?.stop())

test('of 64 customers at once, each is answered on their own question, once, by whoever holds it', async () => {
  const taken = new Set<string>()
  for (const human of humans)
    human.work(
      ({ preview }) => `I looked at it: ${markIn(preview)}.`,
      ({ conversationId }) => !taken.has(conversationId) && taken.add(conversationId).size > 0,
    )
  const customers = await Promise.all(MARKS.map(() => openCustomer(() => server)))
  await Promise.all(customers.map((customer, at) => talk(customer, MARKS[at] ?? '', at % 3 === 0)))
  await Promise.all(humans.map((human) => human.stop()))

  await Promise.all(customers.map((customer, at) => expectOwnAnswers(customer, MARKS[at] ?? '')))
  const served = new Set(humans.flatMap(({ replies }) => replies.map(({ messageId }) => messageId)))
  expect(served.size).toBe(Math.ceil(MARKS.length / 3))
  for (const customer of customers) customer.leave()
  expect(server.output()).not.toMatch(/"level":[56]0/)
})

/** Three questions; for some, a wish for a person in between, who answers and hands back. */
async function talk(customer: Customer, mark: string, wantsPerson: boolean): Promise<void> {
  const ask = async (text: string, id: string) =>
    customer.hears(await customer.say(text, id), isAnswer)
  await ask(`How do I calibrate the ${mark}?`, 'first')
  await ask(`Which colour shows that the battery of my ${mark} is empty?`, 'second')
  if (wantsPerson) {
    const seq = await customer.say(`I want to talk to a human about my ${mark}`, 'wish')
    await customer.hears(seq, ({ message }) => message?.author.kind === 'human')
    await customer.hears(seq, ({ type }) => type === 'conversation.returned')
  }
  await ask(`Where can I buy spare belts for a ${mark}?`, 'third')
}

async function expectOwnAnswers(customer: Customer, mark: string): Promise<void> {
  const log = await customer.log()
  const seqs = log.map(({ seq }) => seq)
  expect(seqs).toEqual(seqs.map((_, at) => at + 1))
  expect(customer.heard.map(withoutConversation)).toEqual(log)
  expect(customer.cuts()).toBe(0)

  const messages = log.flatMap(({ message }) => (message ? [message] : []))
  expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length)
  expect(turnsOf(messages), `${mark}: ${JSON.stringify(messages)}`).toEqual(
    messages.some(({ id }) => id === 'wish')
      ? ['first assistant', 'second assistant', 'wish system human', 'third assistant']
      : ['first assistant', 'second assistant', 'third assistant'],
  )
  for (const { author, text } of messages) {
    expect(text.trim()).not.toBe('')
    if (author.kind !== 'system') expect([text, markIn(text)]).toEqual([text, mark])
  }
}

/** `question who who`: each question with those who spoke after it. What asks for an address is no answer. */
function turnsOf(messages: Event[]): string[] {
  const turns: string[] = []
  for (const { id, author, notice } of messages) {
    if (author.kind === 'customer') turns.push(id)
    else if (notice !== 'email-wanted') turns.push(`${turns.pop()} ${author.kind}`)
  }
  return turns
}

/** The one mark in a text; all of them, when there is not exactly one. */
function markIn(text: string): string {
  return MARKS.filter((mark) => text.includes(mark)).join()
}

function withoutConversation({ conversationId: _, ...event }: Event): Event {
  return event
}

async function writeManuals(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'baton-manuals-'))
  await mkdir(folder, { recursive: true })
  for (const mark of MARKS) await writeFile(path.join(folder, `${mark}.md`), manualOf(mark))
  return folder
}

function manualOf(mark: string): string {
  return `# The ${mark}

## Calibrating

To calibrate the ${mark}, turn its wheel to the left until you hear a click, wait for a minute, and turn it back. Do this
every spring, and whenever the ${mark} has been carried up or down a hill, because the air is thinner there.

## Battery

The lamp of the ${mark} shows which colour its battery has: green is full, yellow is half, and violet says that the
battery is empty. Charge the ${mark} over night with the cable that came with it, never with one of another make.

## Spare belts

You can buy spare belts for the ${mark} wherever bicycles are sold. They are of the same length for every year of make;
a belt lasts about two years, or half of that when the ${mark} stands in the sun all day.
`
}
