import { describe, expect, it } from 'vitest'
import { LabelledMessage, parseRows, readCorpus } from './corpus.ts'

const { messages, dialogues } = readCorpus()
const languages = [...new Set(messages.map(({ lang }) => lang))]

describe('the corpus', () => {
  it('has no two rows with one id', () => {
    expect(repeated([...messages, ...dialogues].map(({ id }) => id))).toEqual([])
  })

  it('has no text twice in one language, whatever the case and the punctuation', () => {
    expect(repeated(messages.map(({ lang, text }) => `${lang} ${folded(text)}`))).toEqual([])
  })

  it('says of a mistake in which file, line and field it is', () => {
    const mistakes: string[] = []
    const row = {
      id: 'en-0001',
      lang: 'en',
      text: 'Hi',
      label: 'escalate',
      trigger: null,
      tags: [],
    }
    const lines = [JSON.stringify(row), JSON.stringify({ ...row, label: 'perhaps' }), '{']
    parseRows('eval/messages/en.jsonl', lines.join('\n'), LabelledMessage, mistakes)
    expect(mistakes[0]).toMatch(/^eval\/messages\/en\.jsonl:1 {2}trigger: null does not go with/)
    expect(mistakes[1]).toMatch(/^eval\/messages\/en\.jsonl:2 {2}label: /)
    expect(mistakes[2]).toMatch(/^eval\/messages\/en\.jsonl:3 {2}line: /)
  })
})

describe.each(languages)('the messages in %s', (lang) => {
  const times = lang === 'en' ? 2 : 1
  const rows = messages.filter((row) => row.lang === lang)

  it.each([
    ['asked-for-human', 35],
    ['indirect-ask', 8],
    ['refuses-bot', 7],
    ['call-me', 5],
  ])('ask for a human often enough: %s', (trigger, least) => {
    expect(rows.filter((row) => row.trigger === trigger).length).toBeGreaterThanOrEqual(
      least * times,
    )
  })

  it('hold sensitive topics and frustration', () => {
    const sensitive = rows.filter(({ label, trigger }) => label === 'not' && trigger !== null)
    expect(sensitive.length).toBeGreaterThanOrEqual(20 * times)
  })

  it('hold enough that asks for nobody, and nearly half of it looks as if it did', () => {
    const quiet = rows.filter(({ label, trigger }) => label === 'not' && trigger === null)
    const hard = quiet.filter(({ tags }) => tags.includes('hard'))
    expect(quiet.length).toBeGreaterThanOrEqual(100 * times)
    expect(hard.length / quiet.length).toBeGreaterThanOrEqual(0.45)
  })

  it('are either hard or plain where they ask for nobody', () => {
    const quiet = rows.filter(({ label, trigger }) => label === 'not' && trigger === null)
    const neither = quiet.filter(({ tags }) => tags.includes('hard') === tags.includes('plain'))
    expect(neither.map(({ id }) => id)).toEqual([])
  })
})

describe.each([...new Set(dialogues.map(({ lang }) => lang))])('the dialogues in %s', (lang) => {
  it('need a human in about half of the cases', () => {
    const rows = dialogues.filter((row) => row.lang === lang)
    const due = rows.filter(({ label }) => label === 'escalate').length / rows.length
    expect(rows.length).toBeGreaterThanOrEqual(12)
    expect(due).toBeGreaterThanOrEqual(0.35)
    expect(due).toBeLessThanOrEqual(0.65)
  })
})

/** What is nothing but punctuation or emoji stands for itself. */
function folded(text: string): string {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return letters || text
}

function repeated(values: string[]): string[] {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}
