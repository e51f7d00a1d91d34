// Writes documents so that a search sees all of one or nothing, and its word counts are right at every moment.
import type { Pool, PoolClient } from 'pg'
import { stemmerFor } from './language.ts'
import type { ReadDocument } from './markdown.ts'
import { piecesOf } from './passages.ts'
import { searchable } from './searchable.ts'

export type Db = Pool | PoolClient

export type DocumentToStore = {
  /** Kept from the last time, or new. */
  id: string
  sourceId: string
  path: string
  url: string
  hash: string
  read: ReadDocument
  /** ISO 8601. */
  at: string
}

/** Puts a document in the place of its earlier version, in one statement. Returns how many passages it has now. */
export async function storeDocument(
  db: Db,
  workspaceId: string,
  document: DocumentToStore,
  newId: (prefix: string) => string,
): Promise<number> {
  const { id, sourceId, path, url, hash, read, at } = document
  const pieces = piecesOf(read, url)
  const all = pieces.map(({ text }) => text).join('\n')
  await db.query({
    name: 'knowledge.store',
    text: STORE,
    values: [
      workspaceId,
      id,
      sourceId,
      path,
      url,
      read.title,
      hash,
      pieces.length,
      at,
      stemmerFor(all, read.language),
      searchable(read.title),
      JSON.stringify(
        pieces.map((piece, place) => ({
          ...piece,
          section: piece.path.join(' › '),
          // What an answerer quotes whole is told by its id.
          id: newId(read.whole ? 'ans' : 'psg'),
          place,
          heading_words: searchable(piece.path.at(-1) ?? ''),
          above_words: searchable(piece.path.slice(0, -1).join(' ')),
          text_words: searchable(piece.text),
        })),
      ),
      read.language ?? null,
      JSON.stringify(read.article ?? read.sections),
    ],
  })
  return pieces.length
}

export async function removeDocuments(
  db: Db,
  workspaceId: string,
  documentIds: string[],
): Promise<void> {
  if (documentIds.length === 0) return
  await db.query({ name: 'knowledge.remove', text: REMOVE, values: [workspaceId, documentIds] })
}

/** After a source has been read. Counts of zero do no harm, but they pile up; what the planner knows, it would learn late. */
export async function tidyAfterReading(db: Db, workspaceId: string): Promise<void> {
  await db.query('delete from words where workspace_id = $1 and passages <= 0', [workspaceId])
  await db.query('analyze passages, words, documents, word_totals')
}

/** Writers of a workspace queue on this row before they touch a count, so that versions are seen in their order. */
const BUMP = `
bumped as (
  insert into knowledge_versions (workspace_id, version) values ($1, 1)
  on conflict (workspace_id) do update set version = knowledge_versions.version + 1
  returning version
)`

/**
 * `counted`: what the removed and the new passages change in the counts of their words; in order, so that two writers
 * never wait for each other in a circle.
 */
const COUNT = `
changed as (
  select language, words, length, 1 as sign from fresh, bumped
  union all
  select language, words, length, -1 from removed, bumped
),
counted as (
  insert into words (workspace_id, language, word, passages)
  select $1, language, lexeme, sum(sign) from changed, unnest(words)
  group by language, lexeme having sum(sign) <> 0
  order by language, lexeme
  on conflict (workspace_id, language, word) do update set passages = words.passages + excluded.passages
),
totalled as (
  insert into word_totals (workspace_id, language, passages, words)
  select $1, language, sum(sign), sum(sign * length) from changed group by language order by language
  on conflict (workspace_id, language) do update
    set passages = word_totals.passages + excluded.passages, words = word_totals.words + excluded.words
)`

const STORE = `
with ${BUMP},
removed as (
  delete from passages where workspace_id = $1 and document_id = $2 returning language, words, length
),
stored as (
  insert into documents (workspace_id, id, source_id, path, url, title, hash, passages, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (workspace_id, id) do update
    set url = excluded.url, title = excluded.title, hash = excluded.hash, passages = excluded.passages, updated_at = excluded.updated_at
),
kept as (
  insert into document_articles (workspace_id, document_id, language, sections) values ($1, $2, $13, $14)
  on conflict (workspace_id, document_id) do update
    set language = excluded.language, sections = excluded.sections
),
fresh as (
  select id, place, section, url, text, $10::text as language, length,
    setweight(to_tsvector($10::regconfig, $11), 'A') || setweight(to_tsvector($10::regconfig, heading_words), 'B')
      || setweight(to_tsvector($10::regconfig, above_words), 'C')
      || to_tsvector($10::regconfig, text_words) as words
  from json_to_recordset($12) as r(id text, place int, section text, url text, text text, length int, heading_words text, above_words text, text_words text)
),
added as (
  insert into passages (workspace_id, id, document_id, place, section, url, text, language, words, length, version)
  select $1, id, $2, place, section, url, text, language, words, length, bumped.version from fresh, bumped
),
${COUNT}
select 1`

const REMOVE = `
with ${BUMP},
removed as (
  delete from passages where workspace_id = $1 and document_id = any($2) returning language, words, length
),
gone as (delete from documents where workspace_id = $1 and id = any($2)),
fresh as (select language, words, length from removed where false),
${COUNT}
select 1`
