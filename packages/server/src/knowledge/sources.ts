// The sources of a workspace: a folder, a file or a website, each read again as a whole.
import type { endpoints, ResultOf } from '@baton/contract'
import type { Pool } from 'pg'
import { type Db, removeDocuments } from './documents.ts'

export type SourceRow = ResultOf<typeof endpoints.listSources>['data'][number]
export type DocumentRow = { id: string; path: string; url: string; title: string; passages: number }
export type KnownDocument = { id: string; path: string; hash: string; passages: number }

export function postgresSources(pool: Pool) {
  return {
    async list(workspaceId: string): Promise<SourceRow[]> {
      const { rows } = await pool.query<SourceRow & { updatedAt: Date }>(LIST, [workspaceId])
      return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }))
    },

    async documents(workspaceId: string, sourceId: string): Promise<DocumentRow[]> {
      const { rows } = await pool.query<DocumentRow>(DOCUMENTS, [workspaceId, sourceId])
      return rows
    },

    /** Forgets the source and everything read from it. False when there is none. */
    async remove(workspaceId: string, sourceId: string): Promise<boolean> {
      const documents = await this.documents(workspaceId, sourceId)
      for (const { id } of documents) await removeDocuments(pool, workspaceId, [id])
      const { rowCount } = await pool.query(
        'delete from sources where workspace_id = $1 and id = $2',
        [workspaceId, sourceId],
      )
      return rowCount === 1
    },
  }
}

export type KnownSource = { id: string; documents: KnownDocument[] }

/** What is known of a source, in one statement; null when it has never been read. */
export async function knownSource(
  db: Db,
  workspaceId: string,
  origin: string,
): Promise<KnownSource | null> {
  const { rows } = await db.query<KnownSource>(KNOWN, [workspaceId, origin])
  return rows[0] ?? null
}

/** Adds the source, or notes when it was read last. Returns its id. */
export async function keepSource(
  db: Db,
  workspaceId: string,
  { id, title, origin, at }: { id: string; title: string; origin: string; at: string },
): Promise<string> {
  const { rows } = await db.query<{ id: string }>(KEEP, [workspaceId, id, title, origin, at])
  return rows[0]?.id ?? id
}

const LIST = `
select s.id, s.title, s.origin, s.updated_at as "updatedAt",
  count(d.id)::int as documents, coalesce(sum(d.passages), 0)::int as passages
from sources s
left join documents d on d.workspace_id = s.workspace_id and d.source_id = s.id
where s.workspace_id = $1
group by s.workspace_id, s.id
order by s.title, s.id`

const DOCUMENTS = `
select id, path, url, title, passages from documents
where workspace_id = $1 and source_id = $2
order by path`

const KNOWN = `
select s.id, coalesce(
  json_agg(json_build_object('id', d.id, 'path', d.path, 'hash', d.hash, 'passages', d.passages)) filter (where d.id is not null),
  '[]'
) as documents
from sources s
left join documents d on d.workspace_id = s.workspace_id and d.source_id = s.id
where s.workspace_id = $1 and s.origin = $2
group by s.workspace_id, s.id`

const KEEP = `
insert into sources (workspace_id, id, title, origin, updated_at)
values ($1, $2, $3, $4, $5)
on conflict (workspace_id, origin) do update set title = excluded.title, updated_at = excluded.updated_at
returning id`
