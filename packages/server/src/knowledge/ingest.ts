// Reads a source into the knowledge base, and again when it has changed: what is new or different is stored, what is the
// same is left alone, what has vanished is removed.
import type { Pool } from 'pg'
import { crawl, type Website } from './crawl/crawl.ts'
import { type Db, removeDocuments, storeDocument, tidyAfterReading } from './documents.ts'
import type { ReadDocument } from './markdown.ts'
import { type Files, readFiles } from './read-files.ts'
import { type KnownDocument, keepSource, knownSource } from './sources.ts'

export type Origin =
  | (Partial<Files> & Named & { kind: 'folder' | 'file'; path: string })
  | (Website & Named & { kind: 'url' })

type Named = {
  title?: string
  /** What it is recognised by when it is read again, instead of where it lies. */
  knownAs?: string
}

/** One thing a source has to offer. `of`: how many there are, as far as is known by now. */
export type Finding =
  | {
      kind: 'document'
      path: string
      url: string
      /** Equal to the last time's: nothing has changed. */
      hash: string
      read(): ReadDocument | Promise<ReadDocument>
      of: number
    }
  | { kind: 'trouble'; path: string; problem: string; of: number }
  /** Not everything has been looked at: what was not seen has not vanished. */
  | { kind: 'incomplete'; why: string }

export type Progress = {
  done: number
  of: number
  path: string
  outcome: 'stored' | 'unchanged' | 'failed'
}

export type Report = {
  sourceId: string
  documents: number
  passages: number
  stored: number
  unchanged: number
  removed: number
  troubles: { path: string; problem: string }[]
  /** Why not everything was read, or null. */
  incomplete: string | null
}

export type Around = {
  fetch: typeof fetch
  onProgress(progress: Progress): void
  /** Aborted: stops before the next document; what has been stored stays. */
  signal: AbortSignal
  /** Milliseconds since 1970. */
  now(): number
  newId(prefix: string): string
}

/** Throws when the source as a whole cannot be read. A document that cannot is in the report's `troubles`. */
export async function ingest(
  pool: Pool,
  workspaceId: string,
  origin: Origin,
  around: Around,
): Promise<Report> {
  const client = await pool.connect()
  try {
    // Two readers of one source would each remove what the other stores.
    const lock = [`${workspaceId} ${nameOf(origin)}`]
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', lock)
    try {
      return await readInto(client, workspaceId, origin, around)
    } finally {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', lock)
    }
  } finally {
    client.release()
  }
}

async function readInto(
  db: Db,
  workspaceId: string,
  origin: Origin,
  around: Around,
): Promise<Report> {
  const { onProgress, signal, now, newId } = around
  const name = nameOf(origin)
  const known = await knownSource(db, workspaceId, name)
  const earlier = new Map(known?.documents.map((document) => [document.path, document]))
  const seen = new Set<string>()
  const report = emptyReport(known?.id ?? newId('src'))
  const keep = () => {
    const source = { id: report.sourceId, title: titleOf(origin), origin: name, at: isoOf(now()) }
    return keepSource(db, workspaceId, source)
  }

  for await (const finding of findings(origin, around)) {
    if (finding.kind === 'incomplete') {
      report.incomplete = finding.why
      continue
    }
    seen.add(finding.path)
    const storing = { db, workspaceId, now, newId, keep }
    const outcome = await settle(finding, earlier.get(finding.path), report, storing)
    onProgress({
      done: seen.size,
      of: Math.max(finding.of, seen.size),
      path: finding.path,
      outcome,
    })
  }
  if (signal.aborted) report.incomplete = 'stopped'
  if (report.incomplete === null) {
    const vanished = [...earlier.values()].filter(({ path }) => !seen.has(path))
    for (const { id } of vanished) await removeDocuments(db, workspaceId, [id])
    report.removed = vanished.length
  }
  if (known && report.incomplete === null) await keep()
  if (report.removed + report.stored > 0) await tidyAfterReading(db, workspaceId)
  return report
}

function findings(origin: Origin, around: Around): AsyncIterable<Finding> {
  if (origin.kind === 'url') return crawl(origin, around)
  const { path, baseUrl = '', extensions } = origin
  return readFiles({ path, baseUrl, extensions }, around.signal)
}

type Storing = {
  db: Db
  workspaceId: string
  now(): number
  newId(prefix: string): string
  keep(): Promise<string>
}

async function settle(
  finding: Exclude<Finding, { kind: 'incomplete' }>,
  before: KnownDocument | undefined,
  report: Report,
  { db, workspaceId, now, newId, keep }: Storing,
): Promise<Progress['outcome']> {
  const { path } = finding
  if (finding.kind === 'trouble') {
    report.troubles.push({ path, problem: finding.problem })
    return 'failed'
  }
  if (before && before.hash === finding.hash) {
    report.documents++
    report.unchanged++
    report.passages += before.passages
    return 'unchanged'
  }
  const read = await readOr(finding, (problem) => report.troubles.push({ path, problem }))
  if (!read) return 'failed'
  // A source of which nothing could be read leaves no trace.
  if (report.stored === 0) report.sourceId = await keep()
  const { url, hash } = finding
  const id = before?.id ?? newId('doc')
  const document = { id, sourceId: report.sourceId, path, url, hash, read, at: isoOf(now()) }
  report.passages += await storeDocument(db, workspaceId, document, newId)
  report.documents++
  report.stored++
  return 'stored'
}

async function readOr(
  finding: Extract<Finding, { kind: 'document' }>,
  failed: (problem: string) => void,
): Promise<ReadDocument | null> {
  try {
    return await finding.read()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    failed(error.message)
    return null
  }
}

function emptyReport(sourceId: string): Report {
  return {
    sourceId,
    documents: 0,
    passages: 0,
    stored: 0,
    unchanged: 0,
    removed: 0,
    troubles: [],
    incomplete: null,
  }
}

function nameOf(origin: Origin): string {
  return origin.knownAs ?? `${origin.kind}:${origin.kind === 'url' ? origin.url : origin.path}`
}

function titleOf(origin: Origin): string {
  if (origin.title) return origin.title
  if (origin.kind === 'url') return new URL(origin.url).host
  return origin.path.split(/[\\/]/).findLast((part) => part !== '') ?? origin.path
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
