// The passages that a ranking has found, as PostgreSQL has them now: what has been deleted meanwhile does not come back.
import type { Passage } from '@baton/agent'
import type pg from 'pg'
import { createTogether } from '../store/together.ts'
import type { Ranked } from './index/rank.ts'

export type FoundPassage = Passage & { documentId: string }

export type Read = {
  /** Of the workspace's knowledge, at the moment it was read. */
  version: number
  passages: FoundPassage[]
}

/** Of one workspace at one version, and as many again that were asked for before these: some 6 MB. */
const REMEMBERED = 1_500
/** Of these, and then all are read anew. */
const WORKSPACES = 16

/** Those who search at the same time read with one statement. What is remembered is believed for its version only. */
export function createReadPassages(pool: pg.Pool) {
  const memory = new Map<string, Remembered>()
  const ask = createTogether<Asked, Row>(async (asked) => {
    const { rows } = await pool.query<Row>({
      name: 'knowledge.read',
      text: READ,
      values: [
        JSON.stringify(
          asked.map(({ workspaceId, ids }, place) => ({ place, workspace_id: workspaceId, ids })),
        ),
      ],
    })
    return rows
  })

  function remembered(workspaceId: string, version: number): Remembered {
    const known = memory.get(workspaceId)
    if (known?.version === version && known.young.size < REMEMBERED) return known
    const old = known?.version === version ? known.young : new Map<string, Content>()
    const fresh = { version, young: new Map<string, Content>(), old }
    if (memory.size >= WORKSPACES) memory.clear()
    memory.set(workspaceId, fresh)
    return fresh
  }

  return async (workspaceId: string, ranked: readonly Ranked[]): Promise<Read> => {
    const ids = ranked.map(({ id }) => id)
    const known = memory.get(workspaceId)
    const missing = known ? ids.filter((id) => !contentOf(known, id)) : ids
    let row = await ask({ workspaceId, ids: missing })
    const isCurrent = known?.version === Number(row.version)
    // Something was written meanwhile, perhaps to what we remember.
    if (known && !isCurrent && missing.length < ids.length) row = await ask({ workspaceId, ids })

    const version = Number(row.version)
    const read = new Map((row.passages ?? []).map((content) => [content.id, content]))
    const passages = ranked.flatMap((each) => {
      const content = read.get(each.id) ?? (isCurrent ? contentOf(known, each.id) : undefined)
      return content ? [{ ...content, ...each }] : []
    })
    const { young } = remembered(workspaceId, version)
    for (const { id, documentId, text, title, section, url } of passages)
      young.set(id, { id, documentId, text, title, section, url })
    return { version, passages }
  }
}

function contentOf({ young, old }: Remembered, id: string): Content | undefined {
  return young.get(id) ?? old.get(id)
}

type Content = Pick<FoundPassage, 'id' | 'documentId' | 'text' | 'title' | 'section' | 'url'>

type Remembered = {
  version: number
  /** What was asked for lately, and what before that. */
  young: Map<string, Content>
  old: Map<string, Content>
}

type Asked = { workspaceId: string; ids: string[] }

type Row = { version: string; passages: Content[] | null }

// One document and not arrays: of an array PostgreSQL sees how long it is, believes that a plan for just that length is
// cheaper, and plans anew each time, which takes five times as long as the reading.
const READ = `
select coalesce(knowledge_versions.version, 0) as version, (
  select json_agg(json_build_object(
    'id', passages.id, 'documentId', passages.document_id, 'text', passages.text, 'title', documents.title,
    'section', passages.section, 'url', passages.url))
  from passages
  join documents on documents.workspace_id = asked.workspace_id and documents.id = passages.document_id
  where passages.workspace_id = asked.workspace_id
    and passages.id = any(array(select jsonb_array_elements_text(asked.ids)))
) as passages
from jsonb_to_recordset($1::jsonb) as asked (place int, workspace_id text, ids jsonb)
left join knowledge_versions using (workspace_id)
order by asked.place`
