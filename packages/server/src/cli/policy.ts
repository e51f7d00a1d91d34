// baton policy check|export|import
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { writePolicyFile } from '../policy/policy-file.ts'
import { Rejection } from '../routes/problem.ts'
import { postgresSettings } from '../settings/settings.ts'
import type { CommandWorld } from './command.ts'
import { policyFrom } from './policy-option.ts'

const HELP = `Usage: baton policy check <file>
       baton policy export [<file>]
       baton policy import <file> [--note <why>]

The rules of escalation as a YAML file. Mistakes are told with their lines.

  baton policy export policy.yaml
  baton policy import policy.yaml --note "Offer sooner"
`

/** Who changed it, where nobody is signed in. */
const COMMAND_LINE = { id: 'command-line', name: 'Command line' }

export async function run(args: string[], world: CommandWorld): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  const { pool, workspaceId, out, err, now } = world
  const [verb, path] = positionals
  const settings = postgresSettings(pool, now)
  if (verb === 'export') {
    const text = writePolicyFile(await settings.read(workspaceId, 'policy'))
    if (path === undefined) out.write(text)
    else await writeFile(path, text)
    return 0
  }
  if ((verb !== 'check' && verb !== 'import') || path === undefined) {
    err.write(HELP)
    return 2
  }
  const policy = await policyFrom(path)
  if (typeof policy === 'string') {
    err.write(`${policy}\n`)
    return 1
  }
  if (verb === 'check') {
    out.write(`${path} is a policy.\n`)
    return 0
  }
  const latest = await settings.version(workspaceId, 'policy')
  const change = {
    part: 'policy' as const,
    baseVersion: latest?.version ?? 0,
    value: policy,
    by: COMMAND_LINE,
    note: values.note,
  }
  try {
    const { version } = await settings.save(workspaceId, change)
    out.write(`Saved as version ${version}.\n`)
    return 0
  } catch (error) {
    // A file can be a policy and still name what this workspace has not.
    if (!(error instanceof Rejection)) throw error
    err.write(`${error.message}\n`)
    return 1
  }
}

const OPTIONS = { note: { type: 'string' }, help: { type: 'boolean' } } as const
