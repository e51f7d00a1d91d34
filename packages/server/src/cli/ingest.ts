// baton ingest <folder|file|url>
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LeaveOut, Only } from '@baton/contract'
import { whyFitsNothing, whyNothingIsRead } from '../knowledge/crawl/leave-out.ts'
import { ingest, type Origin, type Report } from '../knowledge/ingest.ts'
import { remedyFor } from '../knowledge/runs/remedy.ts'
import { postgresSources } from '../knowledge/sources.ts'
import type { CommandWorld } from './command.ts'
import { showProgress } from './progress.ts'

const HELP = `Usage: baton ingest <folder|file|url> [options]

Reads Markdown, HTML, text and PDF into the knowledge base. Run it again to bring it up to date:
what has not changed is skipped, what has vanished is removed.

  baton ingest ./docs --base-url https://example.com/docs
  baton ingest https://example.com/docs/

Options:
  --title <title>      What the source is called; default: its folder or host
  --base-url <url>     Folder or file: what its documents' addresses begin with
  --keep-extensions    Folder or file: the addresses end in .md
  --max-pages <n>      Website: stop after so many pages (1000)
  --delay <ms>         Website: between two requests (250; a longer one in robots.txt wins)
  --exclude <pattern>  Website: leave out the pages that fit, such as '/blog/*', '*/print' or /legal; may stand
                       more than once, and holds for later readings until it is given anew ('' for none)
  --only <pattern>     Website: keep only the pages that fit, in the same notation; for later readings as well
  --allow-private      Website: may be an address that only this network can reach
  --list               Lists the sources and ends
  --remove <id>        Forgets a source with all its documents and ends
  --json               Prints one JSON object at the end
`

export async function run(args: string[], world: CommandWorld): Promise<number> {
  const parsed = parse(args)
  if ('help' in parsed) {
    // Asked for help, the command has no world yet.
    process.stdout.write(HELP)
    return 0
  }
  const { pool, workspaceId, out, err } = world
  if ('problem' in parsed) {
    err.write(`${parsed.problem}\n\n${HELP}`)
    return 2
  }
  const { values, address } = parsed
  const sources = postgresSources(pool)
  if (values.list) {
    const list = await sources.list(workspaceId)
    out.write(values.json ? `${JSON.stringify(list)}\n` : table(list))
    return 0
  }
  if (values.remove !== undefined) {
    if (await sources.remove(workspaceId, values.remove)) return 0
    err.write(`There is no source ${values.remove}.\n`)
    return 1
  }
  return read(address, values, world)
}

async function read(address: string, values: Values, world: CommandWorld): Promise<number> {
  const { pool, workspaceId, out, err, signal } = world
  const progress = showProgress(values.json ? null : out)
  try {
    const origin = await originOf(address, values)
    const report = await ingest(pool, workspaceId, origin, { ...world, onProgress: progress.step })
    progress.end()
    out.write(values.json ? `${JSON.stringify(report)}\n` : inWords(report))
    for (const { path, problem } of values.json ? [] : report.troubles)
      err.write(`  ${path}: ${problem}\n    ${remedyFor(problem)}\n`)
    if (signal.aborted) return 130
    return report.documents === 0 && report.troubles.length > 0 ? 1 : 0
  } catch (error) {
    progress.end()
    if (!(error instanceof Error)) throw error
    if (signal.aborted) return 130
    err.write(`${address} could not be read: ${reasonOf(error)}\n`)
    return 1
  }
}

async function originOf(address: string, values: Values): Promise<Origin> {
  const title = values.title === undefined ? {} : { title: values.title }
  if (/^https?:\/\//i.test(address)) {
    return {
      kind: 'url',
      url: new URL(address).href,
      ...title,
      allowPrivate: values['allow-private'] ?? false,
      ...(values.exclude === undefined ? {} : { leaveOut: linesOf(values.exclude) }),
      ...(values.only === undefined ? {} : { only: linesOf(values.only) }),
      ...(values['max-pages'] === undefined ? {} : { maxPages: Number(values['max-pages']) }),
      ...(values.delay === undefined ? {} : { delayMs: Number(values.delay) }),
    }
  }
  const path = resolve(address)
  const kind = (await stat(path)).isDirectory() ? 'folder' : 'file'
  const extensions = values['keep-extensions'] ? 'keep' : 'drop'
  return { kind, path, ...title, baseUrl: values['base-url'] ?? '', extensions }
}

function inWords(report: Report): string {
  const { documents, passages, stored, unchanged, removed, leftOut, troubles, incomplete } = report
  const parts = [
    `${stored} read`,
    `${unchanged} unchanged`,
    `${removed} removed`,
    ...(leftOut > 0 ? [`${leftOut} left out`] : []),
    `${troubles.length} failed`,
  ]
  const end = incomplete === null ? '' : `Not everything was read: ${incomplete}.\n`
  return `${documents} documents in ${passages} passages (${parts.join(', ')}).\n${end}`
}

function table(list: Awaited<ReturnType<ReturnType<typeof postgresSources>['list']>>): string {
  if (list.length === 0) return 'There are no sources yet.\n'
  return list
    .map(
      ({ id, title, origin, documents, passages }) =>
        `${id}  ${title}  ${documents} documents, ${passages} passages  ${origin}\n`,
    )
    .join('')
}

function reasonOf(error: Error): string {
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return `${error.message}${cause}`
}

const OPTIONS = {
  title: { type: 'string' },
  'base-url': { type: 'string' },
  'keep-extensions': { type: 'boolean' },
  'max-pages': { type: 'string' },
  delay: { type: 'string' },
  exclude: { type: 'string', multiple: true },
  only: { type: 'string', multiple: true },
  'allow-private': { type: 'boolean' },
  list: { type: 'boolean' },
  remove: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values']
type Parsed = { help: true } | { problem: string } | { values: Values; address: string }

function parse(args: string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    if (values.help) return { help: true }
    for (const name of ['max-pages', 'delay'] as const) {
      const value = values[name]
      if (value !== undefined && !/^\d{1,6}$/.test(value))
        return { problem: `--${name} must be a whole number` }
    }
    const [address] = positionals
    if (values.list || values.remove !== undefined) return { values, address: '' }
    if (address === undefined || positionals.length > 1)
      return { problem: 'Name one folder, file or address.' }
    const problem = whyNot('exclude', values, address) ?? whyNot('only', values, address)
    return problem === null ? { values, address } : { problem }
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message }
    throw error
  }
}

/** In words, for the one who typed it; null when the patterns can be used. */
function whyNot(option: 'exclude' | 'only', values: Values, address: string): string | null {
  const patterns = values[option]
  if (patterns === undefined) return null
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    return `--${option} is for websites: of a folder, take out what should not be read.`
  const { success, error, data } = (option === 'only' ? Only : LeaveOut).safeParse(
    linesOf(patterns),
  )
  if (success) {
    const start = new URL(address)
    const nothing =
      option === 'exclude'
        ? whyNothingIsRead(data, start)
        : (data.map((line) => whyFitsNothing(line, start)).find((why) => why !== null) ?? null)
    return nothing === null ? null : `--${option} ${nothing}.`
  }
  const { path, message } = error.issues[0] ?? { path: [], message: 'is not understood' }
  const [at] = path
  return `--${option} ${typeof at === 'number' ? `'${linesOf(patterns)[at]}' ` : ''}${message}`
}

/** An empty one says that there are none. */
function linesOf(patterns: string[]): string[] {
  return patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '')
}
