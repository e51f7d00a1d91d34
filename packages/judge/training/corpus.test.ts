// The sentences the judgement learns from, and those that are kept from it so that the test of it stays honest.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { TOPICS } from '../src/moods/moods.ts'

const MESSAGES = new URL('../../../eval/messages/', import.meta.url)
const HELD_OUT = new URL('../../../eval/held-out/', import.meta.url)
const TRAINING = new URL('./', import.meta.url)

const Row = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .refine((text) => text.trim() === text, 'must not begin or end with white space'),
    label: z.enum(['ask', 'not']),
    kind: z.enum(['explicit', 'indirect', 'refuses-assistant', 'call-me']).optional(),
    topic: z.enum(TOPICS).optional(),
    frustration: z.literal(true).optional(),
    tags: z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case with hyphens')),
  })
  .refine(({ label, kind }) => (label === 'ask') === (kind !== undefined), {
    path: ['kind'],
    message: 'must be there when the message asks for a human, and only then',
  })
type Row = z.infer<typeof Row>

const training = languagesIn(TRAINING)
const heldOut = languagesIn(HELD_OUT)

describe.each(training)('the sentences to learn from in %s', (lang) => {
  const { rows, mistakes } = read(TRAINING, lang)

  it('are all well-formed', () => {
    expect(mistakes).toEqual([])
  })

  it('hold none twice, whatever the case and the punctuation', () => {
    expect(repeated(rows)).toEqual([])
  })

  it('ask for a human in about a third, and every third only looks as if it did', () => {
    expectWithin(
      share(rows, ({ label }) => label === 'ask'),
      0.25,
      0.45,
    )
    expectWithin(share(rows, isHard), 0.2, 0.4)
  })

  it('ask in every way in which people ask', () => {
    const kinds = new Set(rows.map(({ kind }) => kind))
    for (const kind of ['explicit', 'indirect', 'refuses-assistant', 'call-me'] as const)
      expect(kinds).toContain(kind)
  })

  it('hold none that the evaluation asks', () => {
    const asked = new Set([...textsOf(MESSAGES, lang), ...textsOf(HELD_OUT, lang)])
    expect(rows.map(({ text }) => folded(text)).filter((text) => asked.has(text))).toEqual([])
  })
})

describe.each(heldOut)('the sentences held out in %s', (lang) => {
  const { rows, mistakes } = read(HELD_OUT, lang)

  it('are all well-formed', () => {
    expect(mistakes).toEqual([])
  })

  it('hold none twice, and none of the published messages', () => {
    const published = new Set(textsOf(MESSAGES, lang))
    expect(repeated(rows)).toEqual([])
    expect(rows.filter(({ text }) => published.has(folded(text)))).toEqual([])
  })

  it('are enough, and divided between asks, look-alikes and everyday questions', () => {
    expect(rows.length).toBeGreaterThanOrEqual(140)
    expectWithin(
      share(rows, ({ label }) => label === 'ask'),
      0.3,
      0.5,
    )
    expectWithin(share(rows, isHard), 0.2, 0.4)
  })
})

function expectWithin(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least)
  expect(value).toBeLessThanOrEqual(most)
}

function languagesIn(folder: URL): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /^[a-z]{2}\.jsonl$/.test(name))
    .map((name) => name.slice(0, 2))
    .sort()
}

function read(folder: URL, lang: string): { rows: Row[]; mistakes: string[] } {
  const rows: Row[] = []
  const mistakes: string[] = []
  linesOf(folder, lang).forEach((line, index) => {
    const parsed = Row.safeParse(jsonOf(line))
    if (parsed.success) rows.push(parsed.data)
    else mistakes.push(`${lang}.jsonl:${index + 1}  ${z.prettifyError(parsed.error)}`)
  })
  return { rows, mistakes }
}

/** Undefined when the line is no JSON; the schema then says that an object is expected. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Folded, and without looking at anything but the text: the published messages have other fields. */
function textsOf(folder: URL, lang: string): string[] {
  const Text = z.object({ text: z.string() })
  return linesOf(folder, lang).map((line) => folded(Text.parse(JSON.parse(line)).text))
}

function linesOf(folder: URL, lang: string): string[] {
  const file = new URL(`${lang}.jsonl`, folder)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8').trimEnd().split('\n')
}

function isHard({ label, tags }: Row): boolean {
  return label === 'not' && tags.includes('hard')
}

function share(rows: Row[], wanted: (row: Row) => boolean): number {
  return rows.filter(wanted).length / rows.length
}

function repeated(rows: Row[]): string[] {
  const seen = new Set<string>()
  return rows.map(({ text }) => folded(text)).filter((text) => seen.size === seen.add(text).size)
}

/** What is nothing but punctuation or emoji stands for itself. */
function folded(text: string): string {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return letters || text
}
