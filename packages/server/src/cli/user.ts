// baton user add --name Ada --email ada@example.com
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { SecuritySettings } from '@baton/contract'
import { openPeople } from '../auth/people.ts'
import { postgresSettings } from '../settings/settings.ts'
import type { CommandWorld } from './command.ts'

const HELP = `Usage: baton user add --name <name> --email <address> [--owner] [--json]

       baton user allow-passwords

Adds a teammate, who may sign in to the desk at once. Prints their first password.

  baton user add --name "Ada Lovelace" --email ada@example.com
`

export async function run(args: string[], world: CommandWorld): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  if (positionals[0] === 'allow-passwords') return allowPasswords(world)
  const { name, email } = values
  if (positionals[0] !== 'add' || !name || !email) {
    world.err.write(HELP)
    return 2
  }
  const { pool, secret, publicUrl, newId, now, workspaceId, out } = world
  const people = openPeople({ pool, secret, publicUrl, newId, now })
  const password = values.password ?? randomBytes(12).toString('base64url')
  const role = values.owner ? 'owner' : 'agent'
  await people.add({ workspaceId, name, email, password, role })
  out.write(
    values.json
      ? `${JSON.stringify({ email, password, role })}\n`
      : `${name} can sign in as ${email} with the password ${password}\n`,
  )
  return 0
}

/** For when the provider is not there any more: whoever may run this is at the machine itself. */
async function allowPasswords({ pool, now, workspaceId, out }: CommandWorld): Promise<number> {
  const settings = postgresSettings(pool, now)
  const saved = await settings.version(workspaceId, 'security')
  const value = SecuritySettings.parse(saved?.value ?? {})
  await settings.save(workspaceId, {
    part: 'security',
    baseVersion: saved?.version ?? 0,
    value: { ...value, passwordSignIn: true },
    by: { id: 'baton', name: 'Command line' },
    note: 'Let teammates sign in with passwords again',
  })
  out.write('Teammates may sign in with passwords again.\n')
  return 0
}

const OPTIONS = {
  name: { type: 'string' },
  email: { type: 'string' },
  password: { type: 'string' },
  owner: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const
