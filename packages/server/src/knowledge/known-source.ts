// What the readers of a source know of it: what was read before, and that it is still wanted.
import type { Db } from './documents.ts'

export type SourceKind = 'website' | 'folder' | 'files' | 'questions'
export type KnownDocument = { id: string; path: string; hash: string; passages: number }
export type KnownSource = {
  id: string
  documents: KnownDocument[]
  /** Of a website: which of its pages are left out. */
  leaveOut: string[]
  /** The only ones of them; empty for all. */
  only: string[]
}

/** What is known of a source, in one statement; null when there is none. */
export async function knownSource(
  db: Db,
  workspaceId: string,
  origin: string,
): Promise<KnownSource | null> {
  const { rows } = await db.query<KnownSource>(KNOWN, [workspaceId, origin])
  return rows[0] ?? null
}

type SourceToKeep = {
  id: string
  title: string
  /** False: the title was made up, and does not replace one that was chosen. */
  titleGiven?: boolean
  origin: string
  kind?: SourceKind
  settings?: object
  at: string
}

/** Adds the source, or notes when it was read last. Returns its id. */
export async function keepSource(
  db: Db,
  workspaceId: string,
  { id, title, titleGiven = true, origin, kind = 'folder', settings = {}, at }: SourceToKeep,
): Promise<string> {
  const { rows } = await db.query<{ id: string }>(KEEP, [
    workspaceId,
    id,
    title,
    origin,
    at,
    kind,
    JSON.stringify(settings),
    titleGiven,
  ])
  return rows[0]?.id ?? id
}

/** Notes that a source has been read. False when it was deleted meanwhile. */
export async function touchSource(db: Db, workspaceId: string, id: string, at: string) {
  const { rowCount } = await db.query(
    'update sources set updated_at = $3 where workspace_id = $1 and id = $2',
    [workspaceId, id, at],
  )
  return rowCount === 1
}

const KNOWN = `
select s.id, coalesce(s.settings->'leaveOut', '[]') as "leaveOut",
  coalesce(s.settings->'only', '[]') as only, coalesce(
  json_agg(json_build_object('id', d.id, 'path', d.path, 'hash', d.hash, 'passages', d.passages)) filter (where d.id is not null),
  '[]'
) as documents
from sources s
left join documents d on d.workspace_id = s.workspace_id and d.source_id = s.id
where s.workspace_id = $1 and s.origin = $2
group by s.workspace_id, s.id`

const KEEP = `
insert into sources (workspace_id, id, title, origin, updated_at, kind, settings)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (workspace_id, origin) do update
  set title = case when $8 then excluded.title else sources.title end,
    updated_at = excluded.updated_at, settings = excluded.settings
returning id`
