// Follows the log in the background and keeps the figures up with it. Nothing is written for it during a turn: it asks
// which conversations have grown since the last look, and remembers how far it has come.
import { MEASURES_VERSION, type TimeBetween } from '@baton/core'
import type { Pool } from 'pg'
import { createRounds } from '../rounds.ts'
import type { Ref } from '../store/store.ts'
import { countSpans, forgetCounted } from './count-spans.ts'
import { BATCH, measureBatch } from './measure-batch.ts'

export type Measurer = {
  start(): void
  /** Brings the figures up to now, unless another process is at it. */
  catchUp(): Promise<void>
  /** Measures and counts everything anew, in the background. */
  rebuild(): Promise<void>
  /** Up to when everything has been measured; null when nothing has. */
  until(): Promise<string | null>
  stop(): Promise<void>
}

type Around = {
  pool: Pool
  hours?: (workspaceId: string) => Promise<TimeBetween | undefined>
  onFault(error: unknown): void
  /** How much faster waiting passes than it says. */
  pace?: number | undefined
}

/**
 * A page of figures may be this old; whoever looks at one asks for a fresher one. Conversations that go on are read whole
 * each time, so looking more often costs turns.
 */
const EVERY_MS = 60_000
/** While customers are answered nobody waits behind more than so many logs. */
const FEW = 20
/** A process that has died with the work is followed by another after so long. */
const LEASE_SECONDS = 60
/** Longer ago, it costs less to compare the lists than to gather what has grown. */
const LONG_AGO_MS = 24 * 3600_000
const PAGE = 2_000
const COUNT_MS = 5_000

export function createMeasurer({ pool, hours, onFault, pace = 1 }: Around): Measurer {
  let stopped = false

  async function measureAll(refs: readonly Ref[], batch: number): Promise<void> {
    for (let at = 0; at < refs.length && !stopped; at += batch) {
      await measureBatch(pool, refs.slice(at, at + batch), hours)
      if (at % BATCH === 0) await renew(pool)
    }
  }

  /** Through all conversations: at the first start, after a long time, and when what is measured has changed. */
  async function walk(anew: boolean): Promise<void> {
    let after: Ref | null = { workspaceId: '', conversationId: '' }
    while (after && !stopped) {
      const page: (Ref & { due: boolean })[] = await pageAfter(pool, after, anew)
      await measureAll(
        page.filter(({ due }) => due),
        BATCH,
      )
      after = page.length === PAGE ? (page.at(-1) ?? null) : null
    }
  }

  /** Some at a time: what is new is not to wait until years have been counted. */
  async function count(): Promise<void> {
    const began = performance.now()
    await countSpans({
      pool,
      pace,
      async goOn() {
        await renew(pool)
        return !stopped && performance.now() - began < COUNT_MS
      },
    })
  }

  async function catchUp(): Promise<void> {
    const claimed = stopped ? null : await claim(pool)
    if (!claimed) return
    const { at, until, version } = claimed
    const isOld = until === null || Date.parse(at) - Date.parse(until) > LONG_AGO_MS
    if (isOld || version !== MEASURES_VERSION) await walk(version === ANEW)
    else await measureAll(await grownSince(pool, until), FEW)
    await count()
    // A walk that was broken off begins again; what it has measured it then passes over.
    await release(pool, stopped ? null : at)
  }

  const looks = createRounds(catchUp, { everyMs: EVERY_MS / pace, onFault })

  return {
    catchUp: looks.now,
    start() {
      void looks.now()
      looks.start()
    },
    async rebuild() {
      await pool.query('update measured_until set version = $1', [ANEW])
      await forgetCounted(pool)
      void looks.now()
    },
    until: () => measuredUntil(pool),
    async stop() {
      stopped = true
      await looks.stop()
    },
  }
}

/** Asked for by hand: not even what this version has measured is believed. */
const ANEW = -1

type Claimed = { at: string; until: string | null; version: number }

/** Who measures with an older version leaves what a newer one has measured alone. */
async function claim(pool: Pool): Promise<Claimed | null> {
  const { rows } = await pool.query<Claimed>({
    name: 'measures.claim',
    text: `update measured_until set lease_until = now() + make_interval(secs => $1)
      where lease_until < now() and version <= $2
      returning ${ISO('now()')} as at, version,
        case when isfinite(recorded_at) then ${ISO('recorded_at')} end as until`,
    values: [LEASE_SECONDS, MEASURES_VERSION],
  })
  return rows[0] ?? null
}

async function release(pool: Pool, at: string | null): Promise<void> {
  await pool.query({
    name: 'measures.release',
    text: `update measured_until set lease_until = now() - interval '1 second',
      recorded_at = coalesce($1, recorded_at), version = case when $1 is null then version else $2 end`,
    values: [at, MEASURES_VERSION],
  })
}

async function renew(pool: Pool): Promise<void> {
  await pool.query({
    name: 'measures.renew',
    text: 'update measured_until set lease_until = now() + make_interval(secs => $1)',
    values: [LEASE_SECONDS],
  })
}

async function measuredUntil(pool: Pool): Promise<string | null> {
  const { rows } = await pool.query<{ until: string | null }>({
    name: 'measures.until',
    text: `select case when isfinite(recorded_at) then ${ISO('recorded_at')} end as until from measured_until`,
  })
  return rows[0]?.until ?? null
}

async function grownSince(pool: Pool, until: string): Promise<Ref[]> {
  const { rows } = await pool.query<Ref>({
    name: 'measures.grown',
    text: GROWN,
    values: [until, MEASURES_VERSION],
  })
  return rows
}

async function pageAfter(
  pool: Pool,
  { workspaceId, conversationId }: Ref,
  anew: boolean,
): Promise<(Ref & { due: boolean })[]> {
  const { rows } = await pool.query<Ref & { due: boolean }>({
    name: 'measures.page',
    text: `select workspace_id as "workspaceId", conversation_id as "conversationId",
        $4 or measures.seq is distinct from page.seq or measures.version <> $5 as due
      from (
        select workspace_id, conversation_id, seq from inbox
        where (workspace_id, conversation_id) > ($1, $2)
        order by workspace_id, conversation_id limit $3
      ) page left join conversation_measures measures using (workspace_id, conversation_id)
      order by workspace_id, conversation_id`,
    values: [workspaceId, conversationId, PAGE, anew, MEASURES_VERSION],
  })
  return rows
}

/** With what a transaction may take between the time it bears and the moment it can be seen. */
const GROWN = `
with grown as (
  select distinct workspace_id, conversation_id from events
  where recorded_at > $1::timestamptz - interval '2 minutes'
)
select workspace_id as "workspaceId", conversation_id as "conversationId"
from grown join inbox using (workspace_id, conversation_id)
left join conversation_measures measures using (workspace_id, conversation_id)
where measures.seq is distinct from inbox.seq or measures.version <> $2
order by workspace_id, conversation_id`

function ISO(value: string): string {
  return `to_char(${value} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
