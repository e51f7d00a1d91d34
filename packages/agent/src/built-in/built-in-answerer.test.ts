import { type Conversation, fold } from '@baton/core'
import { ada, answered, asked, joined, returned, said, started } from '@baton/core/testing'
import { expect, test } from 'vitest'
import type { Knowledge, Passage } from '../knowledge.ts'
import { builtInAnswerer } from './built-in-answerer.ts'

const passage: Passage = {
  id: 'psg_1',
  text: 'We pay refunds within 14 days.',
  title: 'Refunds',
  section: 'How long it takes',
  url: 'https://acme.example/refunds#how-long',
  score: 7,
  coverage: 1,
  named: 1,
}

test('the best passage is quoted word for word, with its source', async () => {
  const { draft, shown } = await ask('How long do refunds take?', [passage])
  expect(draft).toEqual({
    text: passage.text,
    citations: [{ title: passage.title, url: passage.url, section: passage.section }],
    confidence: 'very_confident',
    attempts: [
      {
        kind: 'search',
        query: 'How long do refunds take?',
        hits: [{ title: passage.title, url: passage.url, score: passage.score }],
      },
    ],
  })
  expect(shown.at(-1)).toBe(passage.text)
})

test('a long quote is shown as it grows', async () => {
  const blocks = ['Refunds:', '```\none\n```', 'Refunds again:', '```\ntwo\n```', 'Refunds end.']
  const { draft, shown } = await ask('refunds', [{ ...passage, text: blocks.join('\n\n') }])
  expect(shown.length).toBeGreaterThan(1)
  for (const piece of shown) expect(draft.text.startsWith(piece)).toBe(true)
})

test.each([
  ['holds all of the question and is called by it', { coverage: 1, named: 1 }, 'very_confident'],
  ['holds most of it', { coverage: 0.6, named: 0.3 }, 'somewhat_confident'],
  ['holds it without being called by it', { coverage: 1, named: 0 }, 'not_confident'],
  ['holds a word by chance', { coverage: 0.5, named: 0 }, 'no_sources'],
])('a passage that %s', async (_, found, confidence) => {
  const { draft } = await ask('How long do refunds take by bank?', [{ ...passage, ...found }])
  expect(draft.confidence).toBe(confidence)
})

test('a single word is sure only of what it names', async () => {
  const chance = { ...passage, title: 'Lifecycle', section: 'Execution order' }
  expect((await ask('Where is my order?', [chance])).draft.confidence).toBe('not_confident')
  const named = { ...chance, section: 'Order' }
  expect((await ask('Where is my order?', [named])).draft.confidence).toBe('very_confident')
})

test('without a fitting passage it says so and claims no source', async () => {
  const { draft, shown } = await ask('Do you ship to Canada?', [])
  expect(draft).toMatchObject({ confidence: 'no_sources', citations: [] })
  expect(draft.attempts).toEqual([{ kind: 'search', query: 'Do you ship to Canada?', hits: [] }])
  expect(shown).toEqual([])
})

test('a greeting is answered in the customer’s language, without a search', async () => {
  const { draft } = await ask('Guten Tag!', 'must not be searched', { locale: 'de-AT' })
  expect(draft).toMatchObject({ confidence: 'very_confident', attempts: [] })
  expect(draft.text).toMatch(/^Hallo/)
})

test('what a human has said here is quoted with their name', async () => {
  const conversation = fold('cnv_1', [
    started,
    asked('When does my refund for the blue chair arrive?'),
    joined(ada),
    said(ada, 'It was sent on Friday; your bank needs three days.'),
    returned(ada),
    asked('when will the refund for the blue chair arrive?', 'm2'),
  ])
  const { draft } = await ask('when will the refund for the blue chair arrive?', [], conversation)
  expect(draft.text).toContain('Ada')
  expect(draft.text).toContain('sent on Friday')
  expect(draft.confidence).toBe('very_confident')
})

test('a human’s words do not answer what they are not about, and their instruction is never quoted', async () => {
  const conversation = fold('cnv_1', [
    started,
    asked('When does my refund arrive?'),
    answered('Soon'),
    joined(ada),
    said(ada, 'On Friday.'),
    { ...returned(ada), instruction: 'Offer express shipping to Canada' } as typeof started,
    asked('Do you offer express shipping to Canada?', 'm2'),
  ])
  const { draft } = await ask('Do you offer express shipping to Canada?', [], conversation)
  expect(draft.confidence).toBe('no_sources')
})

async function ask(
  text: string,
  found: Passage[] | string,
  conversation: Partial<Conversation> = {},
) {
  const shown: string[] = []
  const knowledge: Knowledge = {
    search: async () => {
      if (typeof found === 'string') throw new Error(found)
      return found
    },
  }
  const draft = await builtInAnswerer(knowledge).answer({
    workspaceId: 'wsp_1',
    conversation: { ...fold('cnv_1', [started]), ...conversation },
    text,
    messageId: 'm',
    signal: new AbortController().signal,
    onText: (text) => shown.push(text),
  })
  return { draft, shown }
}

test('a heading that is the question itself wins over what ranks higher', async () => {
  const called = {
    ...passage,
    id: 'psg_2',
    section: 'Questions › What is Acme?',
    text: 'Acme sells shoes.',
    score: 1,
    coverage: 0.1,
    named: 0,
  }
  const { draft } = await ask('what is acme', [passage, called])
  expect(draft).toMatchObject({ text: 'Acme sells shoes.', confidence: 'very_confident' })
})
