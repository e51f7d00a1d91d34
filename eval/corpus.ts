// What customers write to a support assistant, labelled with whether a human has to be fetched because of it.
//   messages/<lang>.jsonl   one message a line, judged by itself
//   fresh/<lang>.jsonl      ordinary messages in words nobody has taught; of even ids nobody reads what was judged wrong
//   unread/<lang>.jsonl    the same, of which every row is only counted
//   unread-2/<lang>.jsonl  the same by imagined authors of intent corpora; even ids as in fresh
//   unread-3/<lang>.jsonl  the same by fathers on the phone, lawyers, guests, farmers; even ids as in fresh
//   topics/<lang>.jsonl     messages about something grave, and such as only hold its words; even ids as above
//   natural/asks/<lang>.txt, natural/quiet/<lang>.txt  the same as people write them, by the thousand; only counted
//   commands/<lang>.txt     patterns of commands in the words of requests; multiplied by commands.ts, only counted
//   pairs/<lang>.jsonl      two questions a line, and whether the second one repeats the first
//   pairs-unread/<lang>.jsonl  the same about matters that no list of words was written for; only counted
//   pairs-unread-2/<lang>.txt  wordings by intent, paired by intents.ts; only counted
//   held-out/<lang>.jsonl   messages that are only scored, never read
//   dialogues/<lang>.jsonl  one conversation a line, with the turn at which a human is due
//   dialogues-fresh/<lang>.jsonl  the same, written before the judgement heard them; of these only the odd ones are read
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { TOPICS } from '@baton/judge'
import * as z from 'zod'

export const ASKS = ['asked-for-human', 'indirect-ask', 'refuses-bot', 'call-me'] as const
export const SENSITIVE = ['frustration', ...TOPICS] as const

const Label = z.enum(['escalate', 'not'])
const Tags = z.array(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case with hyphens'),
)
const Text = z
  .string()
  .min(1)
  .refine((text) => text.trim() === text, 'must not begin or end with white space')

export const LabelledMessage = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2}-\d{4}$/, 'must look like en-0001'),
    lang: z.string().regex(/^[a-z]{2}$/),
    text: Text,
    /** `escalate` when the message asks for a human in any way. */
    label: Label,
    /** With `not`: the sensitive topic, which other rules than the ask are about; null for everyday questions. */
    trigger: z.enum([...ASKS, ...SENSITIVE]).nullable(),
    tags: Tags,
  })
  .check(({ value, issues }) => {
    const asks = (ASKS as readonly (string | null)[]).includes(value.trigger)
    if (asks === (value.label === 'escalate')) return
    const message = `${value.trigger ?? 'null'} does not go with the label ${value.label}`
    issues.push({ code: 'custom', path: ['trigger'], message, input: value.trigger })
  })
export type LabelledMessage = z.infer<typeof LabelledMessage>

export const LabelledDialogue = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2}-[df]\d{3}$/, 'must look like en-d001, or en-f001 when fresh'),
    lang: z.string().regex(/^[a-z]{2}$/),
    turns: z
      .array(z.strictObject({ role: z.enum(['customer', 'assistant', 'tool']), text: Text }))
      .min(3)
      .max(9),
    label: Label,
    /** Place in `turns`, counted from 0, of the customer's message at which a human is due. */
    at: z.number().int().nullable(),
    trigger: z
      .enum([
        'asked-for-human',
        'repeated-question',
        'frustration',
        'indirect-ask',
        'attempts-used-up',
      ])
      .nullable(),
    tags: Tags,
  })
  .check(({ value, issues }) => {
    const due = value.label === 'escalate'
    const complain = (path: string, message: string) =>
      issues.push({ code: 'custom', path: [path], message, input: value })
    if (due !== (value.trigger !== null)) complain('trigger', `does not go with ${value.label}`)
    if (due !== (value.at !== null)) complain('at', `does not go with ${value.label}`)
    if (value.at !== null && value.turns[value.at]?.role !== 'customer')
      complain('at', 'must be the place of a message of the customer')
  })
export type LabelledDialogue = z.infer<typeof LabelledDialogue>

export const LabelledPair = z.strictObject({
  id: z.string().regex(/^[a-z]{2}-p\d{3}$/, 'must look like en-p001'),
  lang: z.string().regex(/^[a-z]{2}$/),
  a: Text,
  b: Text,
  /** `near`: another question in nearly the same words. */
  label: z.enum(['repeat', 'near', 'new']),
})
export type LabelledPair = z.infer<typeof LabelledPair>

/** Nobody looks at them, so their form is only checked as far as the figures need it. */
const HeldOut = z.object({
  text: z.string(),
  label: z.enum(['ask', 'not']),
  tags: Tags.default([]),
})
export type HeldOut = z.infer<typeof HeldOut> & { lang: string }

export type Corpus = {
  messages: LabelledMessage[]
  fresh: LabelledMessage[]
  unread: LabelledMessage[]
  unread2: LabelledMessage[]
  unread3: LabelledMessage[]
  topics: LabelledMessage[]
  dialogues: LabelledDialogue[]
  freshDialogues: LabelledDialogue[]
  pairs: LabelledPair[]
  unreadPairs: LabelledPair[]
  heldOut: HeldOut[]
}

/** Everything there is, in the order of the files. Throws one error that lists every mistake with file, line and field. */
export function readCorpus(): Corpus {
  const mistakes: string[] = []
  const messages = readFolder('messages', LabelledMessage, mistakes)
  const fresh = readFolder('fresh', LabelledMessage, mistakes)
  const unread = readFolder('unread', LabelledMessage, mistakes)
  const unread2 = readFolder('unread-2', LabelledMessage, mistakes)
  const unread3 = readFolder('unread-3', LabelledMessage, mistakes)
  const topics = readFolder('topics', LabelledMessage, mistakes)
  const dialogues = readFolder('dialogues', LabelledDialogue, mistakes)
  const freshDialogues = readFolder('dialogues-fresh', LabelledDialogue, mistakes)
  const pairs = readFolder('pairs', LabelledPair, mistakes)
  const unreadPairs = readFolder('pairs-unread', LabelledPair, mistakes)
  if (mistakes.length > 0) throw new Error(`The corpus has mistakes:\n${mistakes.join('\n')}`)
  const heldOut = readHeldOut()
  return {
    messages,
    fresh,
    unread,
    unread2,
    unread3,
    topics,
    dialogues,
    freshDialogues,
    pairs,
    unreadPairs,
    heldOut,
  }
}

/** `file` is for the words of a mistake; mistakes are added to the list. */
export function parseRows<Row extends { lang: string; id: string }>(
  file: string,
  content: string,
  schema: z.ZodType<Row>,
  mistakes: string[],
): Row[] {
  const rows: Row[] = []
  const lang = /(\w+)\.jsonl$/.exec(file)?.[1]
  content.split('\n').forEach((line, index) => {
    if (line === '') return
    const place = `${file}:${index + 1}`
    const read = schema.safeParse(jsonOf(line))
    if (!read.success) {
      for (const { path, message } of read.error.issues)
        mistakes.push(`${place}  ${path.join('.') || 'line'}: ${message}`)
      return
    }
    if (read.data.lang !== lang) mistakes.push(`${place}  lang: must be ${lang}`)
    if (!read.data.id.startsWith(`${lang}-`))
      mistakes.push(`${place}  id: must begin with ${lang}-`)
    rows.push(read.data)
  })
  return rows
}

function readFolder<Row extends { lang: string; id: string }>(
  folder: string,
  schema: z.ZodType<Row>,
  mistakes: string[],
): Row[] {
  const place = fileURLToPath(new URL(`${folder}/`, import.meta.url))
  if (!existsSync(place)) return []
  return readdirSync(place)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      parseRows(`eval/${folder}/${name}`, readFileSync(place + name, 'utf8'), schema, mistakes),
    )
}

function readHeldOut(): HeldOut[] {
  const place = fileURLToPath(new URL('held-out/', import.meta.url))
  if (!existsSync(place)) return []
  const files = readdirSync(place).filter((name) => name.endsWith('.jsonl'))
  return files.sort().flatMap((name) =>
    readFileSync(place + name, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ ...HeldOut.parse(JSON.parse(line)), lang: name.replace('.jsonl', '') })),
  )
}

/** Undefined when the line is no JSON; the schema then says that an object is expected. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
