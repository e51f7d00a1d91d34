// Runs Baton's own programs as processes of their own, the way an operator does.
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { environment, type Source } from '../packages/server/src/env.ts'

export type BatonProcess = {
  url: string
  /** The publishable key of the first workspace. */
  key: string
  child: ChildProcess
  /** Resolves with the exit code once it has ended and everything it wrote has been read. */
  ended: Promise<number | null>
  /** Everything it has written so far, log and announcements alike. */
  output(): string
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SERVER_SOURCE = path.join(ROOT, 'packages/server/src/main.ts')
const COMMANDS = path.join(ROOT, 'packages/server/src/cli/baton.ts')

/** Resolves when the server is ready for requests; rejects with its last words when it ends before that. */
export async function runServer(
  settings: Source,
  flags: string[] = [],
  program: string[] = [SERVER_SOURCE],
): Promise<BatonProcess> {
  const running = runNode([...flags, ...program], { PORT: '0', LOG_LEVEL: 'warn', ...settings })
  return { ...running, ...(await announced(running)) }
}

/**
 * What `npm start` runs: the bundle, built anew where its sources have changed. For tests that start many servers: it
 * is ready in half the time that the sources take.
 */
export async function builtServer(): Promise<string[]> {
  const { ended, output } = runNode(['scripts/build.mjs'], {})
  if ((await ended) !== 0) throw new Error(output())
  return (await import(new URL('../scripts/steps/pinned-node.mjs', import.meta.url).href))
    .BUILT_SERVER
}

/** `baton <args>`: resolves with what it printed, rejects when it fails. */
export async function runCommand(args: string[], settings: Source): Promise<string> {
  const { ended, output } = runNode([COMMANDS, ...args], settings)
  const code = await ended
  if (code !== 0) throw new Error(`baton ${args.join(' ')} ended with ${code}:\n${output()}`)
  return output()
}

export type Running = Pick<BatonProcess, 'child' | 'ended' | 'output'>

/** A program with the settings given and no others: what is set around us must not leak into it. */
export function runNode(args: string[], settings: Source): Running {
  const { PATH, HOME, TMPDIR, LANG, NODE_COMPILE_CACHE } = environment
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    // Unless it is said otherwise: tests, benchmarks and soaks write faster than people.
    env: { PATH, HOME, TMPDIR, LANG, NODE_COMPILE_CACHE, BATON_LIMITS: 'off', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      words += chunk
    })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, ended, output: () => words }
}

/** What the server prints when it is ready: its address and the publishable key. */
async function announced({ child, ended, output }: Running): Promise<{ url: string; key: string }> {
  const ready = new Promise<{ url: string; key: string }>((resolve) => {
    let url = ''
    if (!child.stdout) return
    createInterface({ input: child.stdout }).on('line', (line) => {
      url = /(https?:\S+)\/desk\//.exec(line)?.[1] ?? url
      const key = /\bpk_[\w-]+/.exec(line)?.[0]
      if (key) resolve({ url, key })
    })
  })
  const failed = ended.then((code) => {
    throw new Error(`The server ended with ${code} before it was ready:\n${output()}`)
  })
  return Promise.race([ready, failed])
}
