// Reads a folder, a file or a website that is named on the command line, and makes a source of it. Sources that exist
// are read by `runs/`.
import type { Pool } from 'pg'
import { crawl, type Website } from './crawl/crawl.ts'
import { leftOutBy } from './crawl/leave-out.ts'
import { forgetPages, rememberedPages, rememberPage } from './crawl/remembered.ts'
import type { Db } from './documents.ts'
import { inTurn } from './in-turn.ts'
import { type KnownSource, keepSource, knownSource } from './known-source.ts'
import { type Files, readFiles } from './read-files.ts'
import { type Around, type Report, readSource } from './read-source.ts'

export type { Progress, Report } from './read-source.ts'

export type Origin =
  | (Partial<Files> & Named & { kind: 'folder' | 'file'; path: string })
  | (Website & Named & { kind: 'url' })

type Named = {
  title?: string
  /** What it is recognised by when it is read again, instead of where it lies. */
  knownAs?: string
}

/** Throws when the source as a whole cannot be read. A document that cannot is in the report's `troubles`. */
export async function ingest(
  pool: Pool,
  workspaceId: string,
  origin: Origin,
  around: Around,
): Promise<Report> {
  const name = nameOf(origin)
  return inTurn(pool, workspaceId, name, around.signal, async (db) => {
    const known = await knownSource(db, workspaceId, name)
    if (origin.kind === 'url') return ingestWebsite(db, workspaceId, origin, known, around)
    const findings = readFiles({ baseUrl: '', ...origin }, around.signal)
    const keep = keeper(db, workspaceId, origin, known, around)
    return readSource(db, { workspaceId, known, findings, keep }, around)
  })
}

/** Without rules of its own, those stand that it was given before, here or in the desk. */
async function ingestWebsite(
  db: Db,
  workspaceId: string,
  asked: Extract<Origin, { kind: 'url' }>,
  known: KnownSource | null,
  around: Around,
): Promise<Report> {
  const leaveOut = asked.leaveOut ?? known?.leaveOut ?? []
  const only = asked.only ?? known?.only ?? []
  const origin = { ...asked, leaveOut, only }
  const { page } = leftOutBy(leaveOut, only)
  const leftOut = (path: string) => page(new URL(path))
  if (known) await forgetPages(db, workspaceId, known.id, (url) => page(url) !== null)
  const remembered = known ? await rememberedPages(db, workspaceId, known.id) : new Map()
  const findings = crawl(origin, { ...around, remembered })
  const keep = keeper(db, workspaceId, origin, known, around)
  const remember = rememberPage(db, workspaceId)
  return readSource(db, { workspaceId, known, findings, keep, remember, leftOut }, around)
}

function keeper(
  db: Db,
  workspaceId: string,
  origin: Origin,
  known: KnownSource | null,
  around: Around,
): () => Promise<string> {
  const { kind, ...settings } = settingsOf(origin)
  return () =>
    keepSource(db, workspaceId, {
      id: known?.id ?? around.newId('src'),
      title: titleOf(origin),
      // Renamed in the desk, it keeps that name.
      titleGiven: origin.title !== undefined,
      origin: nameOf(origin),
      kind,
      settings,
      at: new Date(around.now()).toISOString(),
    })
}

function settingsOf(origin: Origin): { kind: 'website' | 'folder'; [name: string]: unknown } {
  const { title: _, knownAs: __, ...settings } = origin
  return { ...settings, kind: origin.kind === 'url' ? 'website' : 'folder' }
}

function nameOf(origin: Origin): string {
  return origin.knownAs ?? `${origin.kind}:${origin.kind === 'url' ? origin.url : origin.path}`
}

function titleOf(origin: Origin): string {
  if (origin.title) return origin.title
  if (origin.kind === 'url') return new URL(origin.url).host
  return origin.path.split(/[\\/]/).findLast((part) => part !== '') ?? origin.path
}
