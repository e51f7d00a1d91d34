// The command line: `baton <command> …`. Each command is a file of its own with one `run`.
import { environment, readEnv, settings } from '../env.ts'
import { newId } from '../id.ts'
import { directFetch } from '../net/direct-fetch.ts'
import { prepare } from '../seed/prepare.ts'
import { openDatabase } from '../store/database.ts'
import type { Command, LonelyCommand } from './command.ts'

/** Warnings go beside the command's own output. */
const QUIET = { info: () => {}, warn: (words: string) => console.error(words) }

type Entry = { says: string } & (
  | { load: () => Promise<{ run: Command }> }
  | { loadLonely: () => Promise<{ run: LonelyCommand }> }
)

const COMMANDS: Record<string, Entry> = {
  ingest: { says: 'Read documents into the knowledge base', load: () => import('./ingest.ts') },
  ask: { says: 'Ask the assistant a question', load: () => import('./ask.ts') },
  judge: {
    says: 'Judge a file of messages: would a person be fetched?',
    loadLonely: () => import('./judge.ts'),
  },
  policy: { says: 'Check, export or import the policy', load: () => import('./policy.ts') },
  replay: { says: 'Try a policy on recorded conversations', load: () => import('./replay.ts') },
  cases: { says: 'Decisions that teammates have marked', load: () => import('./cases.ts') },
  connectors: {
    says: 'List the ticket systems, or try a connection',
    load: () => import('./connectors.ts'),
  },
  mcp: {
    says: 'An MCP server on standard input, for programs that speak no HTTP',
    loadLonely: () => import('./mcp.ts'),
  },
  seed: { says: 'Fill the desk with made-up conversations', load: () => import('./seed.ts') },
  settings: {
    says: 'Check, export or import all settings as one file',
    load: () => import('./settings.ts'),
  },
  user: { says: 'Add a teammate', load: () => import('./user.ts') },
}

process.exitCode = await main(process.argv.slice(2))

async function main([name, ...args]: string[]): Promise<number> {
  const command = name === undefined ? undefined : COMMANDS[name]
  if (!command) {
    const lines = Object.entries(COMMANDS).map(([name, { says }]) => `  ${name.padEnd(10)} ${says}`)
    console.error(`Usage: baton <command> [--help]\n\n${lines.join('\n')}`)
    return name === undefined || name === '--help' ? 0 : 2
  }
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  const io = {
    in: process.stdin,
    out: process.stdout,
    err: process.stderr,
    signal: controller.signal,
  }
  if ('loadLonely' in command) return (await command.loadLonely()).run(args, io)
  const { run } = await command.load()
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
      formerSecrets: env.formerSecrets,
      publicUrl: env.publicUrl,
      models: { settings: () => env.model, fetch: directFetch },
      privateHosts: env.privateHosts,
      env: (name) => (name in settings.shape ? null : environment[name]),
      now: Date.now,
      newId,
    })
  } finally {
    await database.close()
  }
}
