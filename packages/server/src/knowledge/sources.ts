// The sources of a workspace as the desk sees them.
import type { DocumentRow, endpoints, ResultOf, Source } from '@baton/contract'
import type { Pool } from 'pg'
import { type Also, nothingElse } from '../audit/also.ts'
import { inTransaction } from '../store/transaction.ts'
import { removeDocuments } from './documents.ts'
import type { SourceKind } from './known-source.ts'
import { type Page, pageOf } from './pages.ts'

export type Sources = ReturnType<typeof postgresSources>
export type NewSource = {
  id: string
  kind: SourceKind
  title: string
  origin: string
  settings: object
  rereadEveryHours: number | null
  at: string
}
export type Changes = {
  title?: string | undefined
  rereadEveryHours?: number | null | undefined
  leaveOut?: string[] | undefined
  only?: string[] | undefined
}
type ReadDocument = ResultOf<typeof endpoints.readDocument>

export function postgresSources(pool: Pool) {
  return {
    async list(workspaceId: string): Promise<Source[]> {
      return sourcesOf(pool, 'true', [workspaceId])
    },

    async read(workspaceId: string, id: string): Promise<Source | null> {
      const [source] = await sourcesOf(pool, 's.id = $2', [workspaceId, id])
      return source ?? null
    },

    /** By what it is recognised by. */
    async at(workspaceId: string, origin: string): Promise<Source | null> {
      const [source] = await sourcesOf(pool, 's.origin = $2', [workspaceId, origin])
      return source ?? null
    },

    /** How many pages a source reads at most, of those that say so. */
    async maxPages(workspaceId: string): Promise<Map<string, number>> {
      const { rows } = await pool.query<{ id: string; most: number }>(
        `select id, (settings->>'maxPages')::int as most from sources
         where workspace_id = $1 and settings->>'maxPages' is not null`,
        [workspaceId],
      )
      return new Map(rows.map(({ id, most }) => [id, most]))
    },

    /** False when there is one with this id, or with this origin. */
    create: (workspaceId: string, source: NewSource, also: Also = nothingElse): Promise<boolean> =>
      inTransaction(pool, async (db) => {
        const { id, kind, title, origin, settings, rereadEveryHours, at } = source
        const { rowCount } = await db.query(CREATE, [
          ...[workspaceId, id, title, origin, at, kind],
          ...[JSON.stringify(settings), rereadEveryHours],
        ])
        if (rowCount === 1) await also(db)
        return rowCount === 1
      }),

    /** False when there is none. */
    change: (
      { workspaceId, id }: { workspaceId: string; id: string },
      { title, rereadEveryHours, leaveOut, only }: Changes,
      at: string,
      also: Also = nothingElse,
    ): Promise<boolean> =>
      inTransaction(pool, async (db) => {
        const { rowCount } = await db.query(CHANGE, [
          ...[
            workspaceId,
            id,
            title ?? null,
            rereadEveryHours !== undefined,
            rereadEveryHours ?? null,
            at,
            leaveOut ? JSON.stringify(leaveOut) : null,
            only ? JSON.stringify(only) : null,
          ],
        ])
        if (rowCount === 1) await also(db)
        return rowCount === 1
      }),

    /** Forgets the source and everything read from it, all at once. False when there is none. */
    async remove(workspaceId: string, id: string, also: Also = nothingElse): Promise<boolean> {
      return inTransaction(pool, async (db) => {
        const key = [workspaceId, id]
        // Whoever is just storing a document of it waits here, and then finds that the source is gone.
        const { rowCount } = await db.query(
          'select from sources where workspace_id = $1 and id = $2 for update',
          key,
        )
        if (rowCount === 0) return false
        const { rows } = await db.query<{ id: string }>(
          'select id from documents where workspace_id = $1 and source_id = $2',
          key,
        )
        await removeDocuments(
          db,
          workspaceId,
          rows.map(({ id }) => id),
        )
        await db.query('delete from sources where workspace_id = $1 and id = $2', key)
        await also(db)
        return true
      })
    },

    async documents(workspaceId: string, sourceId: string, page: Page = {}) {
      const { limit = 1_000_000, cursor } = page
      const values = [workspaceId, sourceId, cursor ?? '', limit + 1]
      const { rows } = await pool.query<DocumentRow>(DOCUMENTS, values)
      return pageOf(rows, limit, ({ path }) => path)
    },

    /** A document with its passages in order; null when there is none. */
    async document(
      workspaceId: string,
      sourceId: string,
      id: string,
    ): Promise<ReadDocument | null> {
      const { rows } = await pool.query<ReadDocument>(DOCUMENT, [workspaceId, sourceId, id])
      return rows[0] ?? null
    },

    /** Deletes an uploaded file and what was read from it. False when there is none. */
    async removeFile(
      { workspaceId, sourceId }: { workspaceId: string; sourceId: string },
      id: string,
      also: Also = nothingElse,
    ): Promise<boolean> {
      return inTransaction(pool, async (db) => {
        const { rows } = await db.query<{ path: string }>(REMOVE_FILE, [workspaceId, sourceId, id])
        if (rows.length === 0) return false
        await removeDocuments(db, workspaceId, [id])
        await also(db, { file: rows[0]?.path })
        return true
      })
    },
  }
}

async function sourcesOf(pool: Pool, which: string, values: string[]): Promise<Source[]> {
  const { rows } = await pool.query<Source>(SOURCES.replace('WHICH', which), values)
  return rows
}

/** As JSON writes it, and the contract wants it. */
const ISO = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

export const RUN_COLUMNS = `json_build_object(
  'id', r.id, 'status', r.status, 'reason', r.reason, 'queuedAt', ${ISO('r.queued_at')},
  'startedAt', ${ISO('r.started_at')}, 'endedAt', ${ISO('r.ended_at')},
  'cancelling', r.cancel_asked and r.ended_at is null, 'done', r.done, 'expected', r.expected, 'current', r.current,
  'added', r.added, 'changed', r.changed, 'unchanged', r.unchanged, 'removed', r.removed,
  'leftOut', r.left_out, 'failed', r.failed,
  'incomplete', r.incomplete, 'problem', r.problem)`

const SOURCES = `
select s.id, s.kind, s.title, s.origin, ${ISO('s.updated_at')} as "updatedAt",
  s.reread_every_hours as "rereadEveryHours", ${ISO('s.reread_at')} as "rereadAt",
  coalesce(s.settings->'leaveOut', '[]') as "leaveOut", coalesce(s.settings->'only', '[]') as only, d.documents, d.passages, r.run
from sources s
cross join lateral (
  select count(*)::int as documents, coalesce(sum(passages), 0)::int as passages from documents
  where workspace_id = $1 and source_id = s.id
) d
left join lateral (
  select ${RUN_COLUMNS} as run from source_runs r
  where r.workspace_id = $1 and r.source_id = s.id
  order by queued_at desc, id desc limit 1
) r on true
where s.workspace_id = $1 and WHICH
order by s.title, s.id`

const CREATE = `
insert into sources (workspace_id, id, title, origin, updated_at, kind, settings, reread_every_hours, reread_at)
values ($1, $2, $3, $4, $5, $6, $7, $8::int, $5::timestamptz + $8::int * interval '1 hour')
on conflict do nothing`

const CHANGE = `
update sources set title = coalesce($3, title),
  reread_every_hours = case when $4 then $5::int else reread_every_hours end,
  settings = settings || jsonb_strip_nulls(jsonb_build_object('leaveOut', $7::jsonb, 'only', $8::jsonb)),
  reread_at = case when $4 then $6::timestamptz + $5::int * interval '1 hour' else reread_at end
where workspace_id = $1 and id = $2`

const DOCUMENTS = `
select id, path, url, title, passages, ${ISO('updated_at')} as "updatedAt" from documents
where workspace_id = $1 and source_id = $2 and path > $3
order by path limit $4`

const DOCUMENT = `
select d.id, d.path, d.url, d.title, d.passages, ${ISO('d.updated_at')} as "updatedAt", coalesce((
  select json_agg(json_build_object('id', p.id, 'section', p.section, 'url', p.url, 'text', p.text) order by p.place)
  from passages p where p.workspace_id = $1 and p.document_id = d.id
), '[]') as text
from documents d where d.workspace_id = $1 and d.source_id = $2 and d.id = $3`

const REMOVE_FILE = `
delete from source_files f using documents d
where f.workspace_id = $1 and f.source_id = $2 and d.workspace_id = $1 and d.source_id = $2 and d.id = $3
  and f.path = d.path returning f.path`
