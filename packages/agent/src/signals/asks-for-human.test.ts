import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askedForHuman } from './asks-for-human.ts'

test.each([
  'HUMAN!!!',
  'get me a human',
  'let me talk to a persn',
  'can I tlak to somone',
  'Put me through to an agent, please',
  'is there anyone I can talk to',
  'no, i want to talk to human',
  "I don't want a bot, I want a human",
  'could I speak with a member of staff',
  'I would like to speak to your manager',
  'thats not helping, can i talk to human?',
  'someone call me please',
  'customer service',
  "why can't I talk to a human",
  'Ich will mit einem Menschen sprechen',
  'Kann ich mit jemandem sprechen?',
  'verbinden Sie mich mit einem Mitarbeiter',
  'quiero hablar con una persona',
  'necesito un humano',
  "je veux parler à quelqu'un",
  'Passez-moi un conseiller',
  'vorrei parlare con un operatore',
  'quero falar com um atendente',
  'ik wil een medewerker spreken',
  '转人工',
  '我想和一个真正的人类谈谈',
  'オペレーターと話したい',
  '担当者につないでください',
])('“%s” asks for a human', (text) => {
  expect(askedForHuman(text)).not.toBeNull()
})

test.each([
  'human resources',
  'are you human?',
  'am I talking to a human?',
  'no need for an agent',
  'I do not want to talk to a person',
  'talk like a person',
  'travel agent fee',
  'what is the agent id?',
  'someone else used my card',
  'transfer money to someone',
  'How do I add an agent to my team',
  'how do customers talk to a human?',
  'can I pay in person?',
  'who is the contact person',
  'I need to send a person an invoice',
  'I need help with my account',
  'Wie viele Mitarbeiter kann ich einladen?',
  'Comment ajouter un agent ?',
  '人工智能是什么',
  '你是真人吗',
  '',
])('“%s” does not', (text) => {
  expect(askedForHuman(text)).toBeNull()
})

test('the words are returned as they were written', () => {
  expect(askedForHuman('Enough! Let me Talk to a   HUMAN, now.')).toBe('Talk to a   HUMAN')
})

test('a request at the end of a very long message is heard', () => {
  expect(askedForHuman(`${'so it goes '.repeat(5_000)}. I want a human`)).toBe('want a human')
})

test('text made to be slow is read before the test times out', () => {
  expect(askedForHuman('talk to a '.repeat(1_000_000))).toBeNull()
  expect(askedForHuman('a'.repeat(5_000_000))).toBeNull()
})

const rows = new URL('../../../../../shared/eval-dev/', import.meta.url)

test.skipIf(!existsSync(rows))(
  'on labelled messages it is never loud without reason, and misses few (skipped without the labelled set)',
  () => {
    const found = read('utterances.jsonl').map(({ text, label }) => ({
      loud: askedForHuman(text) !== null,
      right: label === 'escalate',
    }))
    const loud = found.filter(({ loud }) => loud)
    const right = found.filter(({ right }) => right)
    expect(loud.filter(({ right }) => !right)).toEqual([])
    expect(right.filter(({ loud }) => loud).length / right.length).toBeGreaterThan(0.9)
    for (const { text } of read('payloads.jsonl')) expect(askedForHuman(text ?? '')).toBeNull()
  },
)

function read(file: string): { text: string; label: string }[] {
  const lines = readFileSync(new URL(file, rows), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}
