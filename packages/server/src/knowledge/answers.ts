// Questions and the answers humans wrote for them. Each is a document of its source, with a passage for each way to ask.
import { createHash } from 'node:crypto'
import type { SourceAnswer } from '@baton/contract'
import type { Pool } from 'pg'
import { type Also, nothingElse } from '../audit/also.ts'
import { inTransaction } from '../store/transaction.ts'
import { removeDocuments, storeDocument } from './documents.ts'
import { keysOf, type Page, pageOf } from './pages.ts'

type Place = { workspaceId: string; sourceId: string }
export type AnswerToWrite = Omit<SourceAnswer, 'updatedAt'> & { at: string }

export function postgresAnswers(pool: Pool, newId: (prefix: string) => string) {
  return {
    async list(workspaceId: string, sourceId: string, { limit = 50, cursor }: Page) {
      const [question = '', id = ''] = keysOf(cursor, 2)
      const values = [workspaceId, sourceId, question, id, limit + 1]
      const { rows } = await pool.query<SourceAnswer & { updatedAt: Date }>(LIST, values)
      const data = rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }))
      return pageOf(data, limit, ({ question, id }) => `${question}\n${id}`)
    },

    /** From this moment on it is answered from. False when the id belongs to another source. */
    async write(
      { workspaceId, sourceId }: Place,
      answer: AnswerToWrite,
      also: Also = nothingElse,
    ): Promise<boolean> {
      const { id, question, alternatives, answer: text, updatedBy, at } = answer
      return inTransaction(pool, async (db) => {
        const { rows: before } = await db.query(BEFORE, [workspaceId, sourceId, id])
        const { rowCount } = await db.query(WRITE, [
          ...[workspaceId, sourceId, id, question, alternatives, text, at, updatedBy],
        ])
        if (rowCount === 0) return false
        const sections = [...new Set([question, ...alternatives])].map((phrase) => ({
          path: [phrase],
          anchor: '',
          text,
        }))
        const hash = createHash('sha256').update(JSON.stringify(sections)).digest('base64url')
        const read = { title: question, sections, whole: true }
        const document = { id: documentId(id), sourceId, path: id, url: '', hash, read, at }
        await storeDocument(db, workspaceId, document, newId)
        await also(db, before[0])
        return true
      })
    },

    /** False when there is none. */
    async remove(
      { workspaceId, sourceId }: Place,
      id: string,
      also: Also = nothingElse,
    ): Promise<boolean> {
      return inTransaction(pool, async (db) => {
        const { rows } = await db.query(
          `delete from source_answers where workspace_id = $1 and source_id = $2 and id = $3
           returning question, alternatives, answer`,
          [workspaceId, sourceId, id],
        )
        if (rows.length === 0) return false
        await removeDocuments(db, workspaceId, [documentId(id)])
        await also(db, rows[0])
        return true
      })
    },
  }
}

/** The sender chose the answer's id: it must not be that of a document read from elsewhere. */
function documentId(answerId: string): string {
  return `qna:${answerId}`
}

const LIST = `
select id, question, alternatives, answer, updated_at as "updatedAt", updated_by as "updatedBy" from source_answers
where workspace_id = $1 and source_id = $2 and (question, id) > ($3, $4)
order by question, id limit $5`

const BEFORE = `
select question, alternatives, answer from source_answers
where workspace_id = $1 and source_id = $2 and id = $3 for update`

const WRITE = `
insert into source_answers as a (workspace_id, source_id, id, question, alternatives, answer, updated_at, updated_by)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (workspace_id, id) do update
  set question = excluded.question, alternatives = excluded.alternatives, answer = excluded.answer,
    updated_at = excluded.updated_at, updated_by = excluded.updated_by
  where a.source_id = $2`
