// Reads one source that exists, of whatever kind it is.
import type { Pool } from 'pg'
import { crawl, type Website } from '../crawl/crawl.ts'
import { leftOutBy } from '../crawl/leave-out.ts'
import { forgetPages, rememberedPages, rememberPage } from '../crawl/remembered.ts'
import type { Finding } from '../finding.ts'
import { inTurn } from '../in-turn.ts'
import { knownSource, type SourceKind, touchSource } from '../known-source.ts'
import { type Files, readFiles } from '../read-files.ts'
import { type Around, type Report, readSource } from '../read-source.ts'
import { uploadedFiles } from '../uploads.ts'
import type { RunRef } from './runs.ts'

export type Outside = {
  pool: Pool
  /** Hosts of our own network that may be read. */
  privateHosts: readonly string[]
}

/** The source has been deleted while it was read: there is nothing left to tell. */
export class SourceGone extends Error {
  override readonly name = 'SourceGone'
}

type StoredSource = { kind: SourceKind; origin: string; settings: Partial<Website & Files> }

/** Throws when the source as a whole cannot be read. */
export async function performRun(run: RunRef, outside: Outside, around: Around): Promise<Report> {
  const { workspaceId, sourceId } = run
  const { pool } = outside
  const { rows } = await pool.query<StoredSource>(
    'select kind, origin, settings from sources where workspace_id = $1 and id = $2',
    [workspaceId, sourceId],
  )
  const [source] = rows
  if (!source) throw new SourceGone()
  return inTurn(pool, workspaceId, source.origin, around.signal, async (db) => {
    const known = await knownSource(db, workspaceId, source.origin)
    if (!known) throw new SourceGone()
    const leftOut = leftOutBy(source.settings.leaveOut ?? [], source.settings.only)
    const isLeftOut = (url: URL) => leftOut.page(url) !== null
    if (source.kind === 'website') await forgetPages(db, workspaceId, sourceId, isLeftOut)
    const remembered = await rememberedPages(db, workspaceId, sourceId)
    const findings = findingsOf(source, run, outside, { ...around, remembered })
    const remember = rememberPage(db, workspaceId)
    const keep = async () => {
      const at = new Date(around.now()).toISOString()
      if (await touchSource(db, workspaceId, sourceId, at)) return sourceId
      throw new SourceGone()
    }
    const told = {
      ...{ workspaceId, known, findings, keep, remember },
      ...(source.kind === 'website'
        ? { leftOut: (path: string) => leftOut.page(new URL(path)) }
        : {}),
    }
    return readSource(db, told, around).catch((error) => {
      throw isWithoutSource(error) ? new SourceGone() : error
    })
  })
}

type Reading = Around & { remembered: Awaited<ReturnType<typeof rememberedPages>> }

function findingsOf(
  { kind, settings }: StoredSource,
  { workspaceId, sourceId }: RunRef,
  { pool, privateHosts }: Outside,
  reading: Reading,
): AsyncIterable<Finding> {
  switch (kind) {
    case 'website': {
      const { url = '', allowPrivate } = settings
      // Only the command line says `true`: whoever sits there may read what the server may read.
      const site = { ...settings, url, allowPrivate: allowPrivate === true || privateHosts }
      return crawl(site, reading)
    }
    case 'folder': {
      const { path, baseUrl = '', extensions } = settings
      if (path === undefined)
        throw new Error('its folder is not known; run `baton ingest` on it again')
      return readFiles({ path, baseUrl, extensions }, reading.signal)
    }
    case 'files':
      return uploadedFiles(pool, workspaceId, sourceId, reading.signal)
    case 'questions':
      throw new Error('questions and answers are not read: they are as they were written')
  }
}

/** PostgreSQL's word for a document whose source is not there. */
function isWithoutSource(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23503'
}
