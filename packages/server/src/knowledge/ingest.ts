// Reads a folder, a file or a website that is named on the command line, and makes a source of it. Sources that exist
// are read by `runs/`.
import type { Pool } from 'pg'
import { crawl, type Website } from './crawl/crawl.ts'
import { rememberedPages, rememberPage } from './crawl/remembered.ts'
import { inTurn } from './in-turn.ts'
import { keepSource, knownSource } from './known-source.ts'
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
    const pages =
      known && origin.kind === 'url' ? await rememberedPages(db, workspaceId, known.id) : new Map()
    const { kind, ...settings } = settingsOf(origin)
    const findings =
      origin.kind === 'url'
        ? crawl(origin, { ...around, remembered: pages })
        : readFiles({ baseUrl: '', ...origin }, around.signal)
    const keep = () =>
      keepSource(db, workspaceId, {
        id: known?.id ?? around.newId('src'),
        title: titleOf(origin),
        // Renamed in the desk, it keeps that name.
        titleGiven: origin.title !== undefined,
        origin: name,
        kind,
        settings,
        at: new Date(around.now()).toISOString(),
      })
    const remember = rememberPage(db, workspaceId)
    return readSource(db, { workspaceId, known, findings, keep, remember }, around)
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
