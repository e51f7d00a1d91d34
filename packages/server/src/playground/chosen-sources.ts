// Answers from some of the sources alone, as an operator tries it. Ranked among all, so that a score is what it would be.
import type { Knowledge } from '@baton/agent'
import type { Pool } from 'pg'

export type OnlyFrom = (sources: readonly string[]) => Knowledge

/** Of the best so many, those of the chosen sources are taken. */
const LOOKED_AT = 200

export function onlyFrom(pool: Pool, knowledge: Knowledge): OnlyFrom {
  return (sources) => ({
    async search(workspaceId, query, { limit, signal }) {
      const best = await knowledge.search(workspaceId, query, { limit: LOOKED_AT, signal })
      const { rows } = await pool.query<{ id: string }>({
        name: 'playground.of-sources',
        text: OF_SOURCES,
        values: [workspaceId, best.map(({ id }) => id), sources],
      })
      const theirs = new Set(rows.map(({ id }) => id))
      return best.filter(({ id }) => theirs.has(id)).slice(0, limit)
    },
  })
}

const OF_SOURCES = `
select passages.id from passages
join documents on documents.workspace_id = passages.workspace_id and documents.id = passages.document_id
where passages.workspace_id = $1 and passages.id = any($2) and documents.source_id = any($3)`
