// Finds passages in PostgreSQL: any of the words, the best by full text rank, those ranked again with BM25.
import { type Knowledge, type Passage, withoutSmallWords } from '@baton/agent'
import type pg from 'pg'
import { searchable } from './searchable.ts'
import { type Repairs, repairsOf, type Unknown } from './spelling.ts'

/** A question is short; whoever pastes a page is answered from its beginning. */
const MAX_LETTERS = 2_000
const MAX_WORDS = 60

/** One statement, unless a word of the query occurs nowhere: then it is looked for misspelt. */
export function postgresKnowledge(pool: pg.Pool): Knowledge {
  return {
    async search(workspaceId, query, { limit, signal }) {
      const words = wordsOf(query)
      if (words === '') return []
      signal.throwIfAborted()
      const found = await find(pool, workspaceId, { words, limit, repairs: [] })
      if (found.unknown.length === 0) return found.passages

      signal.throwIfAborted()
      const repairs = await repairsOf(pool, workspaceId, found.unknown)
      if (repairs.length === 0) return found.passages
      signal.throwIfAborted()
      return (await find(pool, workspaceId, { words, limit, repairs })).passages
    },
  }
}

function wordsOf(query: string): string {
  const words = searchable(withoutSmallWords(query.slice(0, MAX_LETTERS))).split(' ')
  return words.slice(0, MAX_WORDS).join(' ')
}

type Found = { passages: Passage[]; unknown: Unknown[] }

async function find(
  pool: pg.Pool,
  workspaceId: string,
  { words, limit, repairs }: { words: string; limit: number; repairs: Repairs },
): Promise<Found> {
  const { rows } = await pool.query<Found>({
    name: 'knowledge.search',
    text: SEARCH,
    values: [
      workspaceId,
      words,
      limit,
      repairs.map(({ wrong }) => wrong),
      repairs.map(({ right }) => right),
    ],
  })
  return rows[0] ?? { passages: [], unknown: [] }
}

/**
 * $1 workspace, $2 words, $3 limit, $4 and $5 misspelt stems and what they were meant to be.
 *
 * `asked`: the question's stems in each language there are passages in, with their rarity. `wanted`: the rarest of them,
 * because a frequent word costs much to look up and says little. BM25 with k1 = 1.2 and b = 0.75; a word in a heading
 * counts three times, in the title twice; of equal passages the one called by the question's words comes first.
 */
const SEARCH = `
with asked as (
  select l.place, t.language, coalesce(r.meant, l.lexeme) as word, coalesce(w.passages, 0) as passages,
    ln(1::float8 + (t.passages - coalesce(w.passages, 0) + 0.5) / (coalesce(w.passages, 0) + 0.5))
      -- A number that occurs nowhere is the customer's own: an order, a date. No document can have it.
      * case when coalesce(w.passages, 0) = 0 and l.lexeme ~ '[0-9]' then 0.2::float8 else 1 end as rarity,
    -- A repaired word was perhaps meant as it stood.
    case when r.meant is null then 1::float8 else 0.8 end as trust,
    t.words::float8 / greatest(t.passages, 1) as usual_length,
    quote_literal(coalesce(r.meant, l.lexeme))::tsquery as query,
    (quote_literal(coalesce(r.meant, l.lexeme)) || ':ABC')::tsquery as named
  from word_totals t
  cross join lateral (
    select lexeme, positions[1] as place from unnest(to_tsvector(t.language::regconfig, $2))
  ) l
  left join unnest($4::text[], $5::text[]) r(wrong, meant) on r.wrong = l.lexeme
  left join lateral (
    -- By its key, whatever the planner believes of a table that has just been filled.
    select passages from words
    where workspace_id = $1 and language = t.language and word = coalesce(r.meant, l.lexeme)
    limit 1
  ) w on true
  where t.workspace_id = $1 and t.passages > 0
),
wanted as (
  select string_agg(quote_literal(word), ' | ')::tsquery as query
  from (
    select word, sum(passages) over (order by passages, word) as together, row_number() over (order by passages, word) as nth
    from (select word, max(passages) as passages from asked where passages > 0 group by word) each
  ) rarest
  where together <= 5000 or nth <= 2
),
likely as (
  select p.id, p.language, p.words, p.length
  from passages p, wanted
  where p.workspace_id = $1 and p.words @@ wanted.query
  order by ts_rank(p.words, wanted.query, 1) desc
  limit 100
),
ranked as (
  select likely.id, likely.language, s.score * (1 + 0.25::float8 * s.named / s.covered) as score, s.covered, s.named
  from likely
  cross join lateral (
    select
      sum(a.rarity * a.trust * f.times * 2.2::float8
        / (f.times + 1.2::float8 * (0.25::float8 + 0.75::float8 * likely.length / a.usual_length))) as score,
      sum(a.rarity * a.trust) as covered,
      coalesce(sum(a.rarity * a.trust) filter (where likely.words @@ a.named), 0) as named
    from asked a
    cross join lateral (
      -- Of one word, the cover density is the sum of the weights of its places (D, C, B, A); none may be above 1.
      select round(3 * ts_rank_cd('{0.33333333,0.33333333,1,0.66666667}', likely.words, a.query))::float8 as times
      offset 0
    ) f
    where a.language = likely.language and a.passages > 0 and f.times > 0
  ) s
  where s.score is not null
  order by score desc
  limit $3
),
best as (
  select p.id, p.text, d.title, p.section, p.url, ranked.score,
    ranked.covered / a.rarity as coverage,
    ranked.named / a.rarity as named
  from ranked
  join (select language, sum(rarity) as rarity from asked group by language) a on a.language = ranked.language
  join passages p on p.workspace_id = $1 and p.id = ranked.id
  join documents d on d.workspace_id = $1 and d.id = p.document_id
)
select
  coalesce((select json_agg(best order by score desc) from best), '[]') as passages,
  coalesce((
    select json_agg(json_build_object('language', language, 'word', word))
    from asked
    where place in (
      select place from asked group by place
      having max(passages) = 0 and count(*) = (select count(*) from word_totals where workspace_id = $1 and passages > 0)
    ) and word !~ '[0-9]'
  ), '[]') as unknown`
