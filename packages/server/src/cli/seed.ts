// baton seed small|busy|million
import { parseArgs } from 'node:util'
import { SHAPES, type Size } from '../sample/plan.ts'
import { hasRealConversations, writeSample } from '../sample/write.ts'
import { postgresWorkspaces } from '../store/workspaces.ts'
import type { CommandWorld } from './command.ts'
import { showProgress } from './progress.ts'

const HELP = `Usage: baton seed small|busy|million [--seed <number>] [--count <number>] [--workspace <id>] [--json]

Fills the desk with made-up conversations in several languages: a small desk, a busy day, or a million.
May be stopped with Ctrl-C and gone on with by the same command.

  --seed       the same number makes the same conversations (1)
  --count      other than the size says
  --workspace  into this one, even if it has real conversations

  baton seed busy
`

export async function run(args: string[], world: CommandWorld): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  const size = positionals[0]
  const [seed, count] = [wholeNumber(values.seed ?? '1'), wholeNumber(values.count ?? '0')]
  if (!isSize(size) || positionals.length > 1) return refused(world, HELP)
  if (seed === null) return refused(world, `--seed must be a whole number, not ${values.seed}.\n`)
  if (count === null)
    return refused(world, `--count must be a whole number, not ${values.count}.\n`)
  const workspaceId = await chosenWorkspace(world, values.workspace)
  if (workspaceId === null) return 1
  const began = world.now()
  const bar = showProgress(values.json ? null : world.err)
  const order = {
    workspaceId,
    size,
    seed,
    now: began,
    count: count || undefined,
    signal: world.signal,
    step: bar.step,
  }
  const { written, of } = await writeSample(world.pool, order)
  bar.end()
  world.out.write(
    values.json
      ? `${JSON.stringify({ workspaceId, seed, written, of })}\n`
      : inWords(world, { written, of, began }),
  )
  return world.signal.aborted ? 130 : 0
}

/** Null when it was refused, in words. */
async function chosenWorkspace(
  world: CommandWorld,
  asked: string | undefined,
): Promise<string | null> {
  const { pool, now, err } = world
  if (asked !== undefined) {
    if (await postgresWorkspaces(pool, now).byId(asked)) return asked
    err.write(`--workspace: there is no workspace ${asked}.\n`)
    return null
  }
  if (!(await hasRealConversations(pool, world.workspaceId))) return world.workspaceId
  err.write(
    `The workspace ${world.workspaceId} has real conversations, and nothing made up is mixed into them. ` +
      `Seed a database of its own (DATABASE_URL), or say --workspace ${world.workspaceId} if you mean it.\n`,
  )
  return null
}

function inWords(
  { signal, now }: CommandWorld,
  { written, of, began }: { written: number; of: number; began: number },
): string {
  const seconds = ((now() - began) / 1_000).toFixed(1)
  if (signal.aborted)
    return `Stopped after ${written} conversations. The same command goes on from there.\n`
  if (written === 0)
    return `Nothing to do: all ${of} conversations of this seed are there. Another --seed makes others.\n`
  return `${written} conversations in ${seconds} s. Open the desk to see them.\n`
}

function refused({ err }: CommandWorld, words: string): number {
  err.write(words)
  return 2
}

function isSize(text: string | undefined): text is Size {
  return text !== undefined && Object.hasOwn(SHAPES, text)
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

const OPTIONS = {
  seed: { type: 'string' },
  count: { type: 'string' },
  workspace: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const
