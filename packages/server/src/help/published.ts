// What is published, as PostgreSQL has it. Every statement is bound to the workspace and to the sources an operator named.
import type { Pool } from 'pg'
import type { Section } from '../knowledge/markdown.ts'

export type PublishedRow = {
  id: string
  sourceId: string
  path: string
  url: string
  title: string
  /** Of what it was made from. */
  hash: string
  updatedAt: string
  language: string | null
  stemmer: string | null
  /** Heading and anchor. */
  headings: [string, string][] | null
}

export type PublishedSource = { id: string; title: string; kind: string }

/** An address that was given out, and to what. */
export type Kept = { slug: string; sourceId: string; path: string; title: string }

export type Published = ReturnType<typeof postgresPublished>

/** More would make a home page nobody reads, and a sitemap nobody may send. */
const MAX_ARTICLES = 5_000

export function postgresPublished(pool: Pool) {
  return {
    /** Changes with every document that is stored or removed. */
    async version(workspaceId: string): Promise<number> {
      const { rows } = await pool.query<{ version: string }>({
        name: 'help.version',
        text: 'select version from knowledge_versions where workspace_id = $1',
        values: [workspaceId],
      })
      return Number(rows[0]?.version ?? 0)
    },

    async sources(workspaceId: string, ids: readonly string[]): Promise<PublishedSource[]> {
      const { rows } = await pool.query<PublishedSource>(
        `select id, title, kind from sources where workspace_id = $1 and id = any($2)
         order by array_position($2, id)`,
        [workspaceId, ids],
      )
      return rows
    },

    async documents(workspaceId: string, sourceIds: readonly string[]): Promise<PublishedRow[]> {
      const { rows } = await pool.query<PublishedRow>(DOCUMENTS, [workspaceId, sourceIds])
      return rows
    },

    async kept(workspaceId: string): Promise<Kept[]> {
      const { rows } = await pool.query<Kept>(
        `select slug, source_id as "sourceId", path, title from help_slugs
         where workspace_id = $1 order by slug limit ${MAX_ARTICLES * 4}`,
        [workspaceId],
      )
      return rows
    },

    /** One that led to something else until now leads here from now on. */
    async keep(workspaceId: string, slugs: readonly Kept[]): Promise<void> {
      if (slugs.length === 0) return
      await pool.query(KEEP, [workspaceId, JSON.stringify(slugs)])
    },

    /** An article's sections; those of its passages when it was read before articles were kept. */
    async sections(workspaceId: string, documentId: string): Promise<Section[]> {
      const { rows } = await pool.query<{ sections: Section[] | null; passages: PassageRow[] }>(
        SECTIONS,
        [workspaceId, documentId],
      )
      return rows[0]?.sections ?? (rows[0]?.passages ?? []).map(sectionOf)
    },
  }
}

type PassageRow = { section: string; url: string; text: string }

function sectionOf({ section, url, text }: PassageRow): Section {
  return {
    path: section === '' ? [] : section.split(' › '),
    anchor: url.includes('#') ? url.slice(url.indexOf('#') + 1) : '',
    text,
  }
}

const DOCUMENTS = `
select d.id, d.source_id as "sourceId", d.path, d.url, d.title, d.hash,
  to_char(d.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "updatedAt", a.language,
  (select p.language from passages p where p.workspace_id = $1 and p.document_id = d.id limit 1) as stemmer,
  (select json_agg(json_build_array(s -> 'path' ->> -1, s ->> 'anchor')) from jsonb_array_elements(a.sections) s
    where s ->> 'anchor' <> '' and s -> 'path' ->> -1 is not null) as headings
from documents d
left join document_articles a on a.workspace_id = $1 and a.document_id = d.id
where d.workspace_id = $1 and d.source_id = any($2)
order by array_position($2, d.source_id), d.path limit ${MAX_ARTICLES}`

const SECTIONS = `
select a.sections, coalesce((
  select json_agg(json_build_object('section', p.section, 'url', p.url, 'text', p.text) order by p.place)
  from passages p where p.workspace_id = $1 and p.document_id = d.id and a.sections is null
), '[]') as passages
from documents d
left join document_articles a on a.workspace_id = $1 and a.document_id = d.id
where d.workspace_id = $1 and d.id = $2`

const KEEP = `
insert into help_slugs (workspace_id, slug, source_id, path, title)
select $1, slug, "sourceId", path, title
from json_to_recordset($2) as r(slug text, "sourceId" text, path text, title text) order by slug
on conflict (workspace_id, slug) do update
  set source_id = excluded.source_id, path = excluded.path, title = excluded.title`
