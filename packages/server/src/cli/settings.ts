// baton settings export|check|import
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { AuditChange } from '@baton/contract'
import { CHANNELS, CONNECTORS } from '@baton/integrations'
import { postgresTeammates } from '../auth/teammates.ts'
import { sourceKeeper } from '../knowledge/keep-source.ts'
import { postgresRuns } from '../knowledge/runs/runs.ts'
import { postgresSources } from '../knowledge/sources.ts'
import { postgresMacros } from '../macros/macros.ts'
import { Rejection } from '../routes/problem.ts'
import { createSealer } from '../settings/seal.ts'
import { postgresSecrets } from '../settings/secrets.ts'
import { postgresSettings } from '../settings/settings.ts'
import { bringIn } from '../settings-file/bring-in.ts'
import { type FileServices, readHere } from '../settings-file/here.ts'
import { type Plan, planOf } from '../settings-file/plan.ts'
import { askersOf } from '../settings-file/plan-parts.ts'
import { writeSettingsFile } from '../settings-file/write-file.ts'
import { mistakesInWords } from '../settings-file/yaml.ts'
import type { CommandWorld } from './command.ts'

const HELP = `Usage: baton settings export [<file>]
       baton settings check <file>
       baton settings import <file> [--dry-run] [--note <why>]

All settings as one YAML file, without secrets and people. Mistakes are told with their lines, and nothing is done while
there is one. What is brought in twice changes nothing the second time. With --dry-run, says what would change.

  baton settings export > baton.yaml
  baton settings import baton.yaml --note "Refunds go to finance"

A secret may stand in the file as $\{NAME}: it is read from the environment of this command, and kept sealed.
`

/** Who changed it, where nobody is signed in. Whoever reaches the database may do all of it. */
const COMMAND_LINE = { by: { id: 'command-line', name: 'Command line' }, address: null }

export async function run(args: string[], world: CommandWorld): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  const { workspaceId, out, err } = world
  const [verb, path] = positionals
  const services = servicesOf(world)
  if (verb === 'export') {
    const text = writeSettingsFile(await readHere(services, workspaceId), askersOf(services))
    if (path === undefined) out.write(text)
    else await writeFile(path, text)
    return 0
  }
  if ((verb !== 'check' && verb !== 'import') || path === undefined) {
    err.write(HELP)
    return 2
  }
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    err.write(`${path} could not be read: ${error.message}\n`)
    return null
  })
  if (text === null) return 1
  // To be checked, it needs no secrets: where it is checked, there are often none.
  const env = verb === 'check' ? (name: string) => name : (world.env ?? null)
  const asked = { workspaceId, role: 'owner', text, env }
  const isLookedAt = verb === 'check' || values['dry-run']
  const wish = { ...asked, doer: COMMAND_LINE, note: values.note }
  const plan = await (isLookedAt ? planOf(services, asked) : bringIn(services, wish)).catch(refused)
  if (typeof plan === 'string') {
    err.write(`${plan}\n`)
    return 1
  }
  if (plan.mistakes.length > 0) {
    err.write(`${mistakesInWords(path, plan.mistakes)}\n`)
    return 1
  }
  if (verb === 'check') out.write(`${path} can be brought in.\n`)
  else out.write(planInWords(plan, values['dry-run'] ?? false))
  return 0
}

const OPTIONS = {
  note: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean' },
} as const

function servicesOf(world: CommandWorld): FileServices {
  const { pool, secret, formerSecrets, now, newId } = world
  const sources = postgresSources(pool)
  // A server that runs finds what is to be read by itself.
  const reader = { wake: () => {} }
  return {
    ...{
      pool,
      sources,
      otherDesks: { connectors: CONNECTORS },
      outsideChannels: { kinds: CHANNELS },
    },
    settings: postgresSettings(pool, now),
    secrets: postgresSecrets(pool, { sealer: createSealer(secret, formerSecrets), now, newId }),
    macros: postgresMacros(pool, now),
    teammates: postgresTeammates(pool),
    keeper: sourceKeeper({ knowledge: { sources, runs: postgresRuns(pool, newId), reader }, now }),
  }
}

function planInWords({ areas, leftToDo }: Plan, isDry: boolean): string {
  const changed = areas.map(
    ({ area, changes }) => `${area}\n${changes.map(changeInWords).join('')}`,
  )
  const left = leftToDo.map(({ area, words }) => `  ${area}: ${words}\n`)
  return [
    areas.length === 0
      ? 'All is as the file says.\n'
      : `${isDry ? 'Would change' : 'Changed'}:\n\n${changed.join('\n')}`,
    left.length === 0 ? '' : `\nLeft to do by hand:\n${left.join('')}`,
  ].join('')
}

function changeInWords({ field, before, after }: AuditChange): string {
  if (before === undefined && after === undefined) return `  ${field}\n`
  if (before === undefined) return `  + ${field}: ${JSON.stringify(after)}\n`
  if (after === undefined) return `  - ${field}: ${JSON.stringify(before)}\n`
  return `  ${field}: ${JSON.stringify(before)} → ${JSON.stringify(after)}\n`
}

/** A file can be right and still come too late. */
function refused(error: unknown): string {
  if (error instanceof Rejection) return error.message
  throw error
}
