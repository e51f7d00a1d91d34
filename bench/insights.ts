// How long a page of figures takes over a million measured conversations, of a month with the month before it and of all of
// them at once: read from the rows, and from what days and months of them add up to. Beside each a bare count of the rows.
// And how quickly logs are measured in the first place.

import pg from 'pg'
import type { InsightFilter } from '../packages/contract/src/insights.ts'
import { breakdownsOf } from '../packages/server/src/insights/breakdowns.ts'
import { countSpans } from '../packages/server/src/insights/count-spans.ts'
import { countedIn, wantZone } from '../packages/server/src/insights/counted.ts'
import { figuresOf } from '../packages/server/src/insights/figures.ts'
import { createMeasurer } from '../packages/server/src/insights/measurer.ts'
import { periodOf } from '../packages/server/src/insights/period.ts'
import { migrate } from '../packages/server/src/store/migrate.ts'
import type { Bench, Figure } from './figure.ts'
import { spreadOf } from './measure.ts'

const WORKSPACE = 'wsp_bench'
/** Half a year of conversations, and the half before it is empty: what is compared is read, too. */
const FIRST = '2026-01-01'
const HALF_A_YEAR: InsightFilter = { from: FIRST, to: '2026-06-30', zone: 'Europe/Berlin' }
const MONTH: InsightFilter = { from: '2026-06-01', to: '2026-06-30', zone: 'Europe/Berlin' }
const NOW = Date.parse('2026-07-01T00:00:00Z')
const LOGS = 2_000

export async function measureInsights({ ground, quick, say }: Bench): Promise<Figure[]> {
  const rows = quick ? 100_000 : 1_000_000
  say(`figures over ${rows} conversations`)
  const pool = new pg.Pool({
    connectionString: ground.urlOf('bench_insights'),
    // As Baton opens its own.
    onConnect: async (client) => {
      await client.query('set enable_seqscan = off; set jit = off')
    },
  })
  // What goes wrong is said by what is awaited, not by a connection that ends with its server.
  pool.on('error', () => {})
  await migrate(pool)
  const rate = await logsASecond(pool)
  await fill(pool, rows)
  const pages = [
    ['one month', MONTH],
    ['all at once', HALF_A_YEAR],
    ['all at once, of one channel', { ...HALF_A_YEAR, channel: 'email' }],
    [
      'all at once, of a language and a reason',
      { ...HALF_A_YEAR, language: 'de', reason: 'button' },
    ],
  ] as const
  const figures: Figure[] = []
  const over = `figures over ${rows.toLocaleString('en')} conversations`
  const take = async (how: string, times: number) => {
    for (const [what, filter] of pages) {
      const { baton, floor } = await compared(pool, filter, times)
      for (const part of ['p50', 'p99'] as const)
        figures.push({
          name: `${over}, ${what}, ${how}: ${part}`,
          unit: 'ms',
          baton: baton[part],
          floor: floor[part],
        })
    }
  }
  await take('read from the rows', quick ? 5 : 8)
  say('counting days and months')
  await wantZone(pool, WORKSPACE, MONTH.zone)
  const counting = await timed(() => countSpans({ pool, pace: 1, goOn: async () => true }))
  await pool.query('vacuum analyze counted_spans, counted_sheets')
  await take('counted', quick ? 50 : 200)
  await pool.end()
  return [
    ...figures,
    {
      name: `${over}: counting them by day and month`,
      unit: 's',
      baton: counting / 1_000,
      floor: null,
    },
    { name: 'conversations measured', unit: '/s', baton: rate, floor: null },
  ]
}

type Compared = Record<'baton' | 'floor', ReturnType<typeof spreadOf>>

/** In turn, so that whatever else the machine does falls on both. */
async function compared(pool: pg.Pool, filter: InsightFilter, times: number): Promise<Compared> {
  const took: Record<'baton' | 'floor', number[]> = { baton: [], floor: [] }
  for (let nth = -2; nth < times; nth++) {
    const page = await timed(() => pageOf(pool, filter))
    const count = await timed(() => bareCount(pool, filter))
    // The first ones read from the disk.
    if (nth < 0) continue
    took.baton.push(page)
    took.floor.push(count)
  }
  return { baton: spreadOf(took.baton), floor: spreadOf(took.floor) }
}

async function pageOf(pool: pg.Pool, filter: InsightFilter): Promise<void> {
  const period = await periodOf(pool, filter, () => NOW)
  const counted = await countedIn(pool, WORKSPACE, filter, period)
  figuresOf(counted)
  breakdownsOf(counted, filter)
}

async function bareCount(pool: pg.Pool, filter: InsightFilter): Promise<void> {
  const { from, to } = await periodOf(pool, filter, () => NOW)
  await pool.query({
    name: 'bare-count',
    text: `select count(*) from conversation_measures
      where workspace_id = $1 and started_at >= $2 and started_at < $3`,
    values: [WORKSPACE, from, to],
  })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Straight into the table: no log is that long here, and the figures do not read it. */
async function fill(pool: pg.Pool, rows: number): Promise<void> {
  const client = await pool.connect()
  client.on('error', () => {})
  await client.query('set session_replication_role = replica')
  await client.query(FILL, [WORKSPACE, rows, FIRST])
  await client.query('reset session_replication_role')
  client.release()
  await pool.query('vacuum analyze conversation_measures')
}

const FILL = `
insert into conversation_measures
select $1, 'cnv_' || c, 20, 1,
  $3::timestamptz + make_interval(secs => c::float8 * (181 * 86400.0 / $2)),
  (array['widget', 'email', 'whatsapp', 'help'])[1 + c % 4], (array['en', 'de', 'fr', 'es', 'ja'])[1 + (c / 3) % 5],
  case when c % 5 = 0 then (array['button', 'asked-for-human', 'no-match', 'frustration'])[1 + (c / 7) % 4] end,
  case when c % 9 = 0 then (array['security', 'legal', 'refund-dispute'])[1 + (c / 11) % 3] end,
  (1 | case when c % 11 <> 0 then 2 else 0 end | case when c % 5 = 0 then 4 | 8 | (c / 2 % 2) * 128 else 0 end
    | case when c % 13 = 0 then 32 else 0 end | case when c % 17 = 0 then 64 else 0 end
    | case when c % 19 = 0 then 256 | 1024 else 0 end)::int,
  case when c % 5 <> 0 then $3::timestamptz + make_interval(secs => c::float8 * (181 * 86400.0 / $2) + 300) end,
  case when c % 5 = 0 then (c::bigint * 7919) % 3600000 end, case when c % 5 = 0 then (c::bigint * 7919) % 5400000 end,
  case when c % 10 = 0 then (c::bigint * 104729) % 86400000 end,
  (c % 21 = 0)::int, (c % 33 = 0)::int
from generate_series(1, $2::int) c`

async function logsASecond(pool: pg.Pool): Promise<number> {
  await pool.query(LOG, [WORKSPACE, LOGS])
  await pool.query('analyze events, inbox')
  const measurer = createMeasurer({
    pool,
    onFault: (error) => {
      throw error
    },
  })
  const took = await timed(() => measurer.catchUp())
  await measurer.stop()
  await pool.query('truncate conversation_measures, measured_turns, inbox, events cascade')
  return LOGS / (took / 1_000)
}

/** Five turns each, with a search and an answer. */
const LOG = `
with made as (select 'log_' || c as id from generate_series(1, $2::int) c),
turns as (select id, t from made, generate_series(0, 4) t),
facts as (
  select id, 1 as seq, jsonb_build_object('type', 'conversation.started', 'at', '2026-01-05T09:00:00.000Z',
    'customer', jsonb_build_object('id', id, 'verified', false), 'channel', 'widget', 'locale', 'en') as event from made
  union all
  select id, t * 3 + 2, jsonb_build_object('type', 'message.posted', 'at', '2026-01-05T09:01:00.000Z', 'message',
    jsonb_build_object('id', 'm' || t, 'author', jsonb_build_object('kind', 'customer'),
      'text', 'Where is what I ordered, and when will it be here at last?')) from turns
  union all
  select id, t * 3 + 3, jsonb_build_object('type', 'turn.assessed', 'at', '2026-01-05T09:02:00.000Z',
    'messageId', 'm' || t, 'signals', jsonb_build_object('language', 'en', 'confidence', 'very_confident',
      'findings', '[]'::jsonb), 'attempts', '[{"kind": "search", "query": "order", "hits": []}]'::jsonb,
    'decision', jsonb_build_object('kind', 'answer')) from turns
  union all
  select id, t * 3 + 4, jsonb_build_object('type', 'message.posted', 'at', '2026-01-05T09:02:00.000Z', 'message',
    jsonb_build_object('id', 'a' || t, 'author', jsonb_build_object('kind', 'assistant'),
      'text', repeat('It is on its way and will be with you soon. ', 8))) from turns
), written as (
  insert into events (workspace_id, conversation_id, seq, event) select $1, id, seq, event from facts
)
insert into inbox (workspace_id, conversation_id, seq, holder, sort_key, row)
select $1, id, 16, 'assistant', 1, '{}' from made`
