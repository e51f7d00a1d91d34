// baton ask "…"
import { parseArgs } from 'node:util'
import { type Answerer, builtInAnswerer, type Draft, ModelFailure, noTools } from '@baton/agent'
import type { Confidence } from '@baton/contract'
import { emptyConversation } from '@baton/core'
import { answererOf } from '../delivery/answerer.ts'
import { directionsOf } from '../delivery/thinking.ts'
import { postgresKnowledge } from '../knowledge/search.ts'
import { guardedFetch } from '../net/guarded-fetch.ts'
import { chosenModel, modelReach } from '../settings/chosen-model.ts'
import { createSealer, LostSecret } from '../settings/seal.ts'
import { postgresSecrets } from '../settings/secrets.ts'
import { postgresSettings } from '../settings/settings.ts'
import type { CommandWorld } from './command.ts'

const HELP = `Usage: baton ask "<question>" [options]

Answers from the knowledge base, as the assistant does: with the model that is chosen in the desk or by the
environment, and from the documents alone where none is. No action is done.

  baton ask "How do I hand a conversation back?"

Options:
  --locale <tag>       The language of Baton's own sentences (en)
  --built-in           Asks no model, also where one is chosen
  --json               Prints one JSON object: text, citations, confidence, attempts, answeredBy, and what a model used
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
  const { out, err, signal } = world
  if ('problem' in parsed) {
    err.write(`${parsed.problem}\n\n${HELP}`)
    return 2
  }
  try {
    const draft = await asked(parsed, world)
    out.write(parsed.json ? `${JSON.stringify(draft)}\n` : inWords(draft))
    return 0
  } catch (error) {
    if (signal.aborted) return 130
    if (!(error instanceof ModelFailure || error instanceof LostSecret)) throw error
    err.write(`${error.message}\n${REMEDY}\n`)
    return 1
  }
}

const REMEDY =
  'Look at the model under Settings › Model, or add --built-in to answer from the documents alone.'

const BUILT_IN = 'built-in'

type Answered = Draft & { answeredBy: string }

async function asked(
  { question, locale, isBuiltIn }: Wanted,
  world: CommandWorld,
): Promise<Answered> {
  const { privateHosts, workspaceId, signal } = world
  const guarded = guardedFetch({ privateHosts })
  try {
    const draft = await answererIn(world, isBuiltIn, guarded).answer({
      workspaceId,
      conversation: { ...emptyConversation('ask'), locale },
      text: question,
      messageId: 'ask',
      signal,
      onText: () => {},
    })
    const { usage } = draft
    return { ...draft, answeredBy: usage ? `${usage.model} (${usage.provider})` : BUILT_IN }
  } finally {
    guarded.close()
  }
}

/** The answerer of every turn. Nobody is there to allow an action, so it is offered none. */
function answererIn(
  { pool, workspaceId, secret, formerSecrets, models, now, newId }: CommandWorld,
  isBuiltIn: boolean,
  guarded: ReturnType<typeof guardedFetch>,
): Answerer {
  const knowledge = postgresKnowledge(pool, now)
  if (isBuiltIn) return builtInAnswerer(knowledge)
  const settings = postgresSettings(pool, now)
  const secrets = postgresSecrets(pool, { sealer: createSealer(secret, formerSecrets), now, newId })
  const reach = modelReach({ settings, secrets, ofServer: models, guarded })
  return answererOf({
    ...{ knowledge, tools: noTools, now },
    settings: chosenModel(settings, reach.opener()),
    fetch: reach.fetch,
    directions: () => directionsOf(workspaceId, settings),
  })
}

function inWords({ text, citations, confidence, answeredBy }: Answered): string {
  const sources = citations.map(({ title, section, url }) => {
    const place = section ? `${title} › ${section}` : title
    return `\nSource: ${place}${url === '' ? '' : ` <${url}>`}`
  })
  const by = answeredBy === BUILT_IN ? 'the documents, without a model' : answeredBy
  const lines = `${text}\n${sources.join('')}\nConfidence: ${SURE[confidence]}\nAnswered by: ${by}\n`
  // Words of documents and models must not move the cursor of a terminal.
  return lines.replace(/[^\P{Cc}\n\t]/gu, '')
}

type Wanted = { question: string; locale: string; json: boolean; isBuiltIn: boolean }
type Parsed = { help: true } | { problem: string } | Wanted

function parse(args: string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    if (values.help) return { help: true }
    const question = positionals.join(' ').trim()
    if (question === '') return { problem: 'Ask a question.' }
    const { locale = 'en', json = false, 'built-in': isBuiltIn = false } = values
    return { question, locale, json, isBuiltIn }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}

const OPTIONS = {
  locale: { type: 'string' },
  'built-in': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const
