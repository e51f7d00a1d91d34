// Uploaded files: kept as they came, and offered to a run like the files of a folder.
import type { Pool } from 'pg'
import { type Also, nothingElse } from '../audit/also.ts'
import { inTransaction } from '../store/transaction.ts'
import type { Finding } from './finding.ts'
import { hashOf, READABLE, readBytes, requireSize } from './read-files.ts'

export type UploadedFile = { path: string; bytes: Buffer }

const MAX_FILES = 2_000
const MAX_BYTES = 1_000_000_000

/** Why a file cannot be taken, in words that follow its name; null when it can. */
export function whyNot({ path, bytes }: UploadedFile): string | null {
  if (!READABLE.test(path))
    return 'is of a kind that is not read; upload Markdown, HTML, text (.txt), PDF or questions (.qa.yaml)'
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return 'has a path that cannot be kept; upload it under a plain name'
  if (bytes.length === 0) return 'is empty'
  try {
    requireSize(path, bytes.length)
    return null
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return `${error.message}; split it`
  }
}

export function postgresUploads(pool: Pool) {
  return {
    /** A file of the same path is replaced. Throws `TooManyFiles`. */
    async add(
      { workspaceId, sourceId }: { workspaceId: string; sourceId: string },
      files: UploadedFile[],
      at: string,
      also: Also = nothingElse,
    ) {
      return inTransaction(pool, async (db) => {
        for (const { path, bytes } of files)
          await db.query(ADD, [workspaceId, sourceId, path, bytes, hashOf(bytes, ''), at])
        const { rows } = await db.query<{ fits: boolean }>(FITS, [
          ...[workspaceId, sourceId, MAX_FILES, MAX_BYTES],
        ])
        if (!rows[0]?.fits) throw new TooManyFiles()
        await also(db)
      })
    },
  }
}

export class TooManyFiles extends Error {
  override readonly name = 'TooManyFiles'

  constructor() {
    super(`A source can hold ${MAX_FILES} files and 1 GB. Add another source for more.`)
  }
}

/** One after the other: together they may be larger than what a process should hold. */
export async function* uploadedFiles(
  pool: Pool,
  workspaceId: string,
  sourceId: string,
  signal: AbortSignal,
): AsyncGenerator<Finding> {
  const key = [workspaceId, sourceId]
  const { rows } = await pool.query<{ path: string }>(PATHS, key)
  for (const { path } of rows) {
    if (signal.aborted) return
    const found = await pool.query<{ bytes: Buffer }>(BYTES, [...key, path])
    const bytes = found.rows[0]?.bytes
    if (!bytes) continue
    const read = (signal: AbortSignal) => readBytes(bytes, path, '', signal)
    yield { kind: 'document', path, url: '', hash: hashOf(bytes, ''), read, of: rows.length }
  }
}

const ADD = `
insert into source_files (workspace_id, source_id, path, bytes, hash, added_at) values ($1, $2, $3, $4, $5, $6)
on conflict (workspace_id, source_id, path) do update
  set bytes = excluded.bytes, hash = excluded.hash, added_at = excluded.added_at`

const FITS = `
select count(*) <= $3 and coalesce(sum(octet_length(bytes)), 0) <= $4 as fits from source_files
where workspace_id = $1 and source_id = $2`

const PATHS =
  'select path from source_files where workspace_id = $1 and source_id = $2 order by path'

const BYTES =
  'select bytes from source_files where workspace_id = $1 and source_id = $2 and path = $3'
