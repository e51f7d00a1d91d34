// baton judge --in messages.jsonl --out verdicts.jsonl
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { defaultPolicy, type Policy } from '@baton/contract'
import { judgeLine } from '../policy/judge-line.ts'
import type { Io } from './command.ts'
import { policyFrom } from './policy-option.ts'
import { showProgress } from './progress.ts'

const HELP = `Usage: baton judge --in <file> --out <file> [--policy <file>]

Judges messages without a model and without a database: would a person be fetched?

  baton judge --in messages.jsonl --out verdicts.jsonl
  baton judge --in - --out - < messages.jsonl

One JSON object a line, in either form:
  {"id": "1", "text": "Can I talk to somebody?", "lang": "en"}
  {"id": "2", "turns": [{"role": "customer", "text": "…"}, {"role": "assistant", "text": "…"}]}
One verdict a line, in the same order:
  {"id": "1", "decision": "escalate", "language": "en", "triggers": [{"name": …, "score": …, "evidence": …}]}
A line that cannot be read becomes {"line": 3, "error": …}; the others are judged all the same.

Options:
  --in <file>          JSON lines; - reads what is piped in
  --out <file>         - writes to the terminal
  --policy <file>      A policy as YAML; default: what a new workspace has

Ends with 0, with 1 when a line could not be judged, with 2 when the command was wrong.
`

/** What is written is handed over in pieces of about so many letters. */
const PIECE = 64 * 1024
const STEP = 1_000

export async function run(args: string[], io: Io): Promise<number> {
  const parsed = parse(args)
  if ('help' in parsed) {
    process.stdout.write(HELP)
    return 0
  }
  if ('problem' in parsed) {
    io.err.write(`${parsed.problem}\n\n${HELP}`)
    return 2
  }
  const policy = parsed.policy === undefined ? defaultPolicy : await policyFrom(parsed.policy)
  if (typeof policy === 'string') {
    io.err.write(`${policy}\n`)
    return 2
  }
  return judgeFile(parsed, policy, io)
}

async function judgeFile(
  { from, to }: { from: string; to: string },
  policy: Policy,
  { in: piped, out, err, signal }: Io,
): Promise<number> {
  const progress = showProgress(to === '-' ? null : err)
  let bad = 0
  try {
    const of = from === '-' ? 0 : await linesIn(from)
    const source = from === '-' ? piped : createReadStream(from, 'utf8')
    const target = to === '-' ? out : createWriteStream(to)
    async function* verdicts() {
      let piece = ''
      let line = 0
      for await (const text of createInterface({ input: source, crlfDelay: Infinity })) {
        signal.throwIfAborted()
        line++
        if (line % STEP === 0) progress.step({ done: line, of: of || line })
        if (text.trim() === '') continue
        const verdict = judgeLine(text, line, policy)
        if ('error' in verdict) bad++
        piece += `${JSON.stringify(verdict)}\n`
        if (piece.length < PIECE) continue
        yield piece
        piece = ''
      }
      if (piece !== '') yield piece
    }
    await write(verdicts(), target, to === '-')
  } catch (error) {
    progress.end()
    if (signal.aborted) return 130
    if (!(error instanceof Error)) throw error
    err.write(`${error.message}\n`)
    return 1
  }
  progress.end()
  if (bad > 0) err.write(`${bad} ${bad === 1 ? 'line' : 'lines'} could not be judged.\n`)
  return bad > 0 ? 1 : 0
}

/** Waits whenever the reader is slower. The terminal stays open, because it is not ours. */
async function write(
  pieces: AsyncIterable<string>,
  target: NodeJS.WritableStream,
  stays: boolean,
): Promise<void> {
  if (!stays) return pipeline(pieces, target)
  for await (const piece of pieces) if (!target.write(piece)) await once(target, 'drain')
}

/** Counted first, so that the bar knows its end. */
async function linesIn(path: string): Promise<number> {
  if (!(await stat(path)).isFile()) throw new Error(`${path} is not a file`)
  let lines = 0
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines++
  }
  return lines
}

type Parsed =
  | { help: true }
  | { problem: string }
  | { from: string; to: string; policy: string | undefined }

function parse(args: string[]): Parsed {
  try {
    const { values } = parseArgs({ args, options: OPTIONS })
    if (values.help) return { help: true }
    const { in: from, out: to, policy } = values
    if (from === undefined) return { problem: 'Say which file to read: --in messages.jsonl' }
    if (to === undefined) return { problem: 'Say where to write: --out verdicts.jsonl' }
    return { from, to, policy }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}

const OPTIONS = {
  in: { type: 'string' },
  out: { type: 'string' },
  policy: { type: 'string' },
  help: { type: 'boolean' },
} as const
