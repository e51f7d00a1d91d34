// Which sources answers are made of, and what customers and teammates made of the answers. And what was searched for in vain on the help
// page, where there are only words and how often.
import type { InsightFilter, InsightSearch, InsightSource } from '@baton/contract'
import type { Pool } from 'pg'
import { FILTER, filterValues, type Period } from './period.ts'

/** The latest of the period: enough to tell good sources from bad ones. */
const LOOKED_AT = 20_000
const MOST = 100

export async function citedSources(
  pool: Pool,
  workspaceId: string,
  filter: InsightFilter,
  period: Period,
): Promise<{ data: InsightSource[]; looked: number; of: number }> {
  const values = filterValues(workspaceId, filter, period)
  const { rows } = await pool.query<{ looked: number; of: number; data: InsightSource[] }>({
    name: 'insights.sources',
    text: SOURCES,
    values: [...values, LOOKED_AT, MOST],
  })
  return rows[0] ?? { data: [], looked: 0, of: 0 }
}

/** Counted by days that begin in UTC, and of the whole workspace: a search has no channel and no language. */
export async function searchedInVain(
  pool: Pool,
  workspaceId: string,
  { from, to }: InsightFilter,
): Promise<InsightSearch[]> {
  const { rows } = await pool.query<InsightSearch>({
    name: 'insights.searches',
    text: `select subject as query, sum(times)::int as times from help_counts
      where workspace_id = $1 and day between $2::date and $3::date and kind = 'searched-in-vain'
      group by subject order by times desc, subject limit $4`,
    values: [workspaceId, from, to, MOST],
  })
  return rows
}

const SOURCES = `
with answers as (
  select sources, thumb, again, reported, turns.at, conversation_id, seq from measured_turns turns
  where turns.workspace_id = $1 and turns.at >= $2::timestamptz and turns.at < $3::timestamptz
    and sources <> '[]'
    and exists (
      select from conversation_measures
      where ${FILTER.replace(/and started_at [<>]=? \$\d::timestamptz/g, '')}
        and conversation_id = turns.conversation_id
    )
), latest as (
  select * from answers order by at desc, conversation_id, seq limit $8
), sources as (
  select source->>'title' as title, source->>'url' as url, count(*)::int as cited,
    (count(*) filter (where thumb = 'up'))::int as up,
    (count(*) filter (where thumb = 'down'))::int as down,
    (count(*) filter (where again))::int as again,
    (count(*) filter (where reported))::int as reported
  from latest cross join lateral (
    -- Two passages of one document are one source.
    select distinct on (one->>'url', one->>'title') one as source
    from jsonb_array_elements(sources) one
  ) each
  group by 1, 2
), worst as (
  select * from sources order by down + again + reported desc, cited desc, title, url limit $9
)
select (select count(*)::int from latest) as looked, (select count(*)::int from answers) as of,
  coalesce((select jsonb_agg(to_jsonb(worst) order by down + again + reported desc, cited desc, title, url)
    from worst), '[]') as data`
