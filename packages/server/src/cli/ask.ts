// baton ask "…"
import { parseArgs } from 'node:util'
import { builtInAnswerer, type Draft } from '@baton/agent'
import type { Confidence } from '@baton/contract'
import { emptyConversation } from '@baton/core'
import { postgresKnowledge } from '../knowledge/search.ts'
import type { CommandWorld } from './command.ts'

const HELP = `Usage: baton ask "<question>" [options]

Answers from the knowledge base, as the assistant does when it has no model.

  baton ask "How do I hand a conversation back?"

Options:
  --locale <tag>       The language of Baton's own sentences (en)
  --json               Prints one JSON object: text, citations, confidence, attempts
`

const SURE: Record<Confidence, string> = {
  very_confident: 'very confident',
  somewhat_confident: 'somewhat confident',
  not_confident: 'not confident: a customer would be offered a person',
  no_sources: 'no source: a customer would be handed to a person',
  other: 'not measured',
}

export async function run(args: string[], world: CommandWorld): Promise<number> {
  const parsed = parse(args)
  if ('help' in parsed) {
    // Asked for help, the command has no world yet.
    process.stdout.write(HELP)
    return 0
  }
  const { pool, workspaceId, out, err, signal } = world
  if ('problem' in parsed) {
    err.write(`${parsed.problem}\n\n${HELP}`)
    return 2
  }
  const draft = await builtInAnswerer(postgresKnowledge(pool, Date.now)).answer({
    workspaceId,
    conversation: { ...emptyConversation('ask'), locale: parsed.locale },
    text: parsed.question,
    messageId: 'ask',
    signal,
    onText: () => {},
  })
  out.write(parsed.json ? `${JSON.stringify(draft)}\n` : inWords(draft))
  return 0
}

function inWords({ text, citations, confidence }: Draft): string {
  const sources = citations.map(({ title, section, url }) => {
    const place = section ? `${title} › ${section}` : title
    return `\nSource: ${place}${url === '' ? '' : ` <${url}>`}`
  })
  return `${text}\n${sources.join('')}\nConfidence: ${SURE[confidence]}\n`
}

type Parsed =
  | { help: true }
  | { problem: string }
  | { question: string; locale: string; json: boolean }

function parse(args: string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    if (values.help) return { help: true }
    const question = positionals.join(' ').trim()
    if (question === '') return { problem: 'Ask a question.' }
    return { question, locale: values.locale ?? 'en', json: values.json ?? false }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}

const OPTIONS = {
  locale: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const
