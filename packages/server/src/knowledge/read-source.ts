// Brings what is known of a source in line with what it offers now: what is new or different is stored, what is the same
// is left alone, what has vanished is removed.
import { type Db, removeDocuments, storeDocument, tidyAfterReading } from './documents.ts'
import type { Finding, VisitedPage } from './finding.ts'
import type { KnownDocument, KnownSource } from './known-source.ts'
import type { ReadDocument } from './markdown.ts'

export type Progress = {
  done: number
  of: number
  path: string
  outcome: 'added' | 'changed' | 'unchanged' | 'failed'
}

export type Trouble = { path: string; problem: string }

export type Report = {
  sourceId: string
  documents: number
  passages: number
  /** Of those stored, how many are new; the others have changed. */
  added: number
  stored: number
  unchanged: number
  removed: number
  /** Pages that its own rules left out: those known of, and those that were kept until now. */
  leftOut: number
  troubles: Trouble[]
  /** Why not everything was read, or null. */
  incomplete: string | null
}

export type Around = {
  onProgress(progress: Progress): void
  /** Told at once; all of them are in the report, too. */
  onTrouble?(trouble: Trouble): void
  /** Aborted: stops before the next document; what has been stored stays. */
  signal: AbortSignal
  /** Milliseconds since 1970. */
  now(): number
  newId(prefix: string): string
}

export type Source = {
  workspaceId: string
  known: KnownSource | null
  findings: AsyncIterable<Finding>
  /** Notes that it has been read, and makes it when it is new. Returns its id. */
  keep(): Promise<string>
  /** By what a document is counted that its own rules leave out from now on; null when it stays. */
  leftOut?(path: string): string | null
  /** Keeps a page for the next visit. */
  remember?(sourceId: string, page: VisitedPage): Promise<void>
}

export async function readSource(db: Db, source: Source, around: Around): Promise<Report> {
  const { known, findings, keep, workspaceId, remember } = source
  const { onProgress, signal, newId } = around
  const seen = new Set<string>()
  let looked = 0
  const report = emptyReport(known?.id ?? newId('src'))
  const leftOut = await dropLeftOut(db, source)
  const earlier = new Map(leftOut.staying.map((document) => [document.path, document]))
  for await (const finding of findings) {
    if (finding.kind === 'incomplete') report.incomplete = finding.why
    else if (finding.kind === 'left-out') leftOut.pages.add(finding.page)
    else if (finding.kind === 'visited') await remember?.(report.sourceId, finding.page)
    else {
      const { path, of } = finding
      looked++
      const isGone = finding.kind === 'trouble' && finding.gone
      if (!isGone) seen.add(path)
      const outcome = await settle(db, finding, earlier.get(path), report, source, around)
      onProgress({ done: looked, of: Math.max(of, looked), path, outcome })
    }
  }
  if (signal.aborted) report.incomplete = 'stopped'
  if (report.incomplete === null) {
    const vanished = [...earlier.values()].filter(({ path }) => !seen.has(path))
    for (const { id } of vanished) await removeDocuments(db, workspaceId, [id])
    report.removed = vanished.length
  }
  report.leftOut = leftOut.pages.size
  if (known && report.incomplete === null) await keep()
  if (report.removed + report.stored + leftOut.dropped > 0) await tidyAfterReading(db, workspaceId)
  return report
}

/**
 * First of all, and all at once, so that the answers forget what is left out even when the reading then fails. Noted as
 * read with it: on the command line that is what keeps the rules for the next reading.
 */
async function dropLeftOut(db: Db, { known, keep, workspaceId, leftOut }: Source) {
  const pages = new Set<string>()
  const staying: KnownDocument[] = []
  const dropped: string[] = []
  for (const document of known?.documents ?? []) {
    const page = leftOut?.(document.path) ?? null
    if (page === null) staying.push(document)
    else {
      pages.add(page)
      dropped.push(document.id)
    }
  }
  if (dropped.length > 0) await keep()
  await removeDocuments(db, workspaceId, dropped)
  return { pages, staying, dropped: dropped.length }
}

type Found = Extract<Finding, { kind: 'document' | 'trouble' }>

async function settle(
  db: Db,
  finding: Found,
  before: KnownDocument | undefined,
  report: Report,
  { workspaceId, keep }: Source,
  { now, newId, onTrouble, signal }: Around,
): Promise<Progress['outcome']> {
  const { path } = finding
  const fail = (problem: string) => {
    report.troubles.push({ path, problem })
    onTrouble?.({ path, problem })
  }
  if (finding.kind === 'trouble') {
    fail(finding.problem)
    return 'failed'
  }
  if (before && before.hash === finding.hash) {
    report.documents++
    report.unchanged++
    report.passages += before.passages
    return 'unchanged'
  }
  const read = await readOr(finding, signal, fail)
  if (!read) return 'failed'
  // A source of which nothing could be read leaves no trace.
  if (report.stored === 0) report.sourceId = await keep()
  const { url, hash } = finding
  const id = before?.id ?? newId('doc')
  const at = new Date(now()).toISOString()
  const document = { id, sourceId: report.sourceId, path, url, hash, read, at }
  const passages = await storeDocument(db, workspaceId, document, newId).catch((error) => {
    if (!isAboutContent(error)) throw error
    fail(`cannot be searched: ${error.message}`)
    return null
  })
  if (passages === null) return 'failed'
  report.passages += passages
  report.documents++
  report.stored++
  if (before) return 'changed'
  report.added++
  return 'added'
}

async function readOr(
  finding: Extract<Finding, { kind: 'document' }>,
  signal: AbortSignal,
  failed: (problem: string) => void,
): Promise<ReadDocument | null> {
  try {
    return await finding.read(signal)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (!signal.aborted) failed(error.message)
    return null
  }
}

/** PostgreSQL's words for what is too large to be indexed, or is no text: other documents are not. */
function isAboutContent(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^(?:22|54)/.test(String(error.code))
}

function emptyReport(sourceId: string): Report {
  return {
    sourceId,
    documents: 0,
    passages: 0,
    added: 0,
    stored: 0,
    unchanged: 0,
    removed: 0,
    leftOut: 0,
    troubles: [],
    incomplete: null,
  }
}
