// The command line: `baton <command> …`. Each command is a file of its own with one `run`.
import { readEnv } from '../env.ts'
import { newId } from '../id.ts'
import { prepare } from '../seed/prepare.ts'
import { openDatabase } from '../store/database.ts'
import type { Command } from './command.ts'

/** Warnings go beside the command's own output. */
const QUIET = { info: () => {}, warn: (words: string) => console.error(words) }

const COMMANDS: Record<string, { says: string; load: () => Promise<{ run: Command }> }> = {
  ingest: { says: 'Read documents into the knowledge base', load: () => import('./ingest.ts') },
  ask: { says: 'Ask the assistant a question', load: () => import('./ask.ts') },
  user: { says: 'Add a teammate', load: () => import('./user.ts') },
}

process.exitCode = await main(process.argv.slice(2))

async function main([name, ...args]: string[]): Promise<number> {
  const command = name === undefined ? undefined : COMMANDS[name]
  if (!command) {
    const lines = Object.entries(COMMANDS).map(([name, { says }]) => `  ${name.padEnd(8)} ${says}`)
    console.error(`Usage: baton <command> [--help]\n\n${lines.join('\n')}`)
    return name === undefined || name === '--help' ? 0 : 2
  }
  const { run } = await command.load()
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  const io = { out: process.stdout, err: process.stderr, signal: controller.signal }
  // Help needs no database.
  if (args.includes('--help')) return run(args, null as never)

  const env = readEnv()
  const database = await openDatabase(env, QUIET)
  try {
    const { workspace } = await prepare(database.pool)
    return await run(args, {
      ...io,
      pool: database.pool,
      workspaceId: workspace.id,
      secret: env.secret,
      publicUrl: env.publicUrl,
      fetch,
      now: Date.now,
      newId,
    })
  } finally {
    await database.close()
  }
}
