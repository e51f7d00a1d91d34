// baton connectors [test <id>]
import { parseArgs } from 'node:util'
import type { ConnectionTest, ConnectorField } from '@baton/contract'
import { CONNECTORS } from '@baton/integrations'
import { fieldsOf } from '../connections/connector-fields.ts'
import { createDesks } from '../connections/open-desk.ts'
import { postgresConnectionStates } from '../connections/states.ts'
import { postgresTokens } from '../connections/tokens.ts'
import { tryConnection } from '../connections/try-connection.ts'
import { webhookUrls } from '../connections/webhook-urls.ts'
import { guardedFetch } from '../net/guarded-fetch.ts'
import { guardedReach } from '../net/reach.ts'
import { createSealer } from '../settings/seal.ts'
import { postgresSecrets } from '../settings/secrets.ts'
import { postgresSettings } from '../settings/settings.ts'
import type { CommandWorld } from './command.ts'

const HELP = `Usage: baton connectors [--json]
       baton connectors show <name> [--json]
       baton connectors test <connection> [--json]

Lists the ticket systems that can be connected, and those that are. With test, tries one of them and says what was
tried; ends with 1 when it does not work. No ticket is opened. With show, says what a ticket system asks for and how to
set it up there.

  baton connectors
  baton connectors show zendesk
  baton connectors test zendesk
`

export async function run(args: string[], world: CommandWorld): Promise<number> {
  const parsed = parse(args)
  if ('help' in parsed) {
    process.stdout.write(HELP)
    return 0
  }
  if ('problem' in parsed) {
    world.err.write(`${parsed.problem}\n\n${HELP}`)
    return 2
  }
  const { verb, id, json } = parsed
  if (verb === 'list') return list(world, json)
  return verb === 'show' ? show(id, world, json) : test(id, world, json)
}

async function list(world: CommandWorld, json: boolean): Promise<number> {
  const { pool, workspaceId, out, now } = world
  const { connections } = await postgresSettings(pool, now).read(workspaceId, 'destinations')
  if (json) {
    const connectors = CONNECTORS.map(({ name, title }) => ({ name, title }))
    const connected = connections.map(({ id, connector, title, enabled }) => ({
      ...{ id, connector, title, enabled },
    }))
    out.write(`${JSON.stringify({ connectors, connections: connected })}\n`)
    return 0
  }
  const width = Math.max(...CONNECTORS.map(({ name }) => name.length))
  out.write('Can be connected:\n')
  for (const { name, title } of CONNECTORS) out.write(`  ${name.padEnd(width)}  ${title}\n`)
  out.write(connections.length === 0 ? '\nNothing is connected yet.\n' : '\nConnected:\n')
  for (const { id, connector, title, enabled } of connections)
    out.write(`  ${id}  ${title} (${connector}${enabled ? '' : ', off'})\n`)
  return 0
}

function show(name: string, { out, err }: CommandWorld, json: boolean): number {
  const connector = CONNECTORS.find((one) => one.name === name)
  if (!connector) {
    err.write(`Baton knows no ${name}. One of ${CONNECTORS.map((one) => one.name).join(', ')}.\n`)
    return 2
  }
  const { title, about } = connector
  const fields = fieldsOf(connector)
  if (json) {
    out.write(`${JSON.stringify({ name, title, about, fields })}\n`)
    return 0
  }
  const steps = about.setUp.map((step, nth) => `  ${nth + 1}. ${step}\n`)
  out.write(`${title}\n\nOver there:\n${steps.join('')}\nWhat it asks for:\n`)
  for (const field of fields) out.write(fieldInWords(field))
  out.write(`\nOne ticket: ${about.once}\nThe way back: ${about.back}\n`)
  return 0
}

function fieldInWords({
  name,
  label,
  help,
  kind,
  required,
  default: usual,
  choices,
  when,
}: ConnectorField) {
  const notes = [
    kind === 'secret' ? 'secret' : '',
    required ? '' : 'optional',
    usual === null || usual === '' ? '' : `usually ${usual}`,
    when ? `when ${when.setting} is ${when.is.join(' or ')}` : '',
  ].filter((note) => note !== '')
  const options = choices.map(({ value, label }) => `      ${value}: ${label}\n`).join('')
  const about = notes.length > 0 ? ` (${notes.join(', ')})` : ''
  return `  ${label} [${name}]${about}\n${help ? `      ${help}\n` : ''}${options}`
}

async function test(id: string, world: CommandWorld, json: boolean): Promise<number> {
  const { pool, workspaceId, secret, publicUrl = '', privateHosts, out, err, now, newId } = world
  const settings = postgresSettings(pool, now)
  const { connections } = await settings.read(workspaceId, 'destinations')
  const connection = connections.find((one) => one.id === id)
  if (!connection) {
    const known = connections.map((one) => one.id).join(', ') || 'none yet'
    err.write(`There is no connection ${id}. Connected: ${known}.\n`)
    return 2
  }
  const sealer = createSealer(secret, world.formerSecrets)
  const guarded = guardedFetch({ privateHosts })
  try {
    const desks = createDesks({
      ...{ settings, guarded, now, connectors: CONNECTORS },
      reach: guardedReach({ privateHosts }),
      secrets: postgresSecrets(pool, { sealer, now, newId }),
      tokens: postgresTokens(pool, sealer, now),
      urls: webhookUrls(secret, publicUrl),
      // A test of a connection sends nothing on.
      readFile: async () => null,
    })
    const outcome = await tryConnection(
      async (watch) => (await desks.openWith(workspaceId, connection, watch)).desk,
      now,
    )
    const problem = outcome.ok ? null : outcome.said
    await postgresConnectionStates(pool, now).tried(workspaceId, id, problem)
    out.write(json ? `${JSON.stringify(outcome)}\n` : inWords(connection.title, outcome))
    return outcome.ok ? 0 : 1
  } finally {
    guarded.close()
  }
}

function inWords(title: string, { ok, said, tried }: ConnectionTest): string {
  const lines = tried.map(
    ({ method, url, status, tookMs }) =>
      `  ${method} ${url} → ${status ?? 'no answer'} (${tookMs} ms)\n`,
  )
  return `${title}: ${ok ? `it works. Baton is known there as ${said}.` : said}\n${lines.join('')}`
}

type Parsed =
  | { help: true }
  | { problem: string }
  | { verb: 'list' | 'show' | 'test'; id: string; json: boolean }

function parse(args: string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    if (values.help) return { help: true }
    const [verb, id, ...more] = positionals
    const json = values.json ?? false
    if (verb === undefined) return { verb: 'list', id: '', json }
    if ((verb !== 'test' && verb !== 'show') || more.length > 0)
      return { problem: `Not understood: ${[verb, ...more].join(' ')}` }
    if (id !== undefined) return { verb, id, json }
    return { problem: `Say which ${verb === 'test' ? 'connection' : 'ticket system'}.` }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}

const OPTIONS = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const
