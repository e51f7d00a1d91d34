// Writes a sample into a workspace: batch by batch, each whole or not at all, so that it may be stopped and gone on with.
import type { Human } from '@baton/contract'
import { inboxRow, inboxSortKey } from '@baton/core'
import type { Pool } from 'pg'
import { inTransaction } from '../store/transaction.ts'
import { copyIn } from './copy-in.ts'
import { SAMPLE_TEAM } from './people.ts'
import { plotOf, SHAPES, type Size } from './plan.ts'
import { type Told, tell } from './tell.ts'

export type SampleOrder = {
  workspaceId: string
  size: Size
  seed: number
  now: number
  /** Other than the size says. */
  count?: number | undefined
  signal: AbortSignal
  step(progress: { done: number; of: number }): void
}

const BATCH = 2_000
/** From so many on, the index of words is made anew rather than kept up. */
const LARGE = 50_000

/** Returns how many were written by this call; fewer than there are when some were there already. */
export async function writeSample(
  pool: Pool,
  order: SampleOrder,
): Promise<{ written: number; of: number }> {
  const { workspaceId, size, seed, now, signal, step } = order
  const shape = { ...SHAPES[size], count: order.count ?? SHAPES[size].count }
  const team = await teamOf(pool, workspaceId)
  const begun = await beginning(pool, workspaceId, seed)
  const isLarge = shape.count - begun > LARGE
  const restore = isLarge ? await withoutWordIndex(pool) : null
  let written = 0
  try {
    for (let from = begun; from < shape.count && !signal.aborted; from += BATCH) {
      const to = Math.min(from + BATCH, shape.count)
      const told: Told[] = []
      for (let index = from; index < to; index++)
        told.push(tell(plotOf(index, shape, { seed, now, team })))
      await writeAll(pool, workspaceId, told)
      written += told.length
      step({ done: to, of: shape.count })
    }
  } finally {
    await restore?.()
  }
  if (written > 0) await pool.query('vacuum (analyze) inbox')
  if (written > 0) await pool.query('analyze events')
  // Nobody searches through a list of what is still to be sorted in.
  if (written > 0) await pool.query(`select gin_clean_pending_list('events_words')`)
  return { written, of: shape.count }
}

/** Whether anybody has written there who is not made up. */
export async function hasRealConversations(pool: Pool, workspaceId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from inbox where workspace_id = $1 and conversation_id not like 'cnv\\_sample%' limit 1`,
    [workspaceId],
  )
  return (rowCount ?? 0) > 0
}

/** Batches are written in order: so many are there as far as the last one has come. */
async function beginning(pool: Pool, workspaceId: string, seed: number): Promise<number> {
  const { rows } = await pool.query<{ last: string | null }>(
    `select max(conversation_id) as last from inbox where workspace_id = $1 and conversation_id like $2`,
    [workspaceId, `cnv\\_sample${seed}\\_%`],
  )
  const last = rows[0]?.last
  return last ? Number.parseInt(last.slice(last.lastIndexOf('_') + 1), 36) + 1 : 0
}

async function teamOf(pool: Pool, workspaceId: string): Promise<Human[]> {
  const { rows } = await pool.query<Human>(
    `select users."id", users."name" from members join users on users."id" = members."userId"
     where members."organizationId" = $1 order by members."createdAt" limit 3`,
    [workspaceId],
  )
  return [...rows, ...SAMPLE_TEAM]
}

async function writeAll(pool: Pool, workspaceId: string, told: readonly Told[]): Promise<void> {
  const events: (string | number)[][] = []
  const lines: (string | number | null)[][] = []
  for (const { conversation, events: log } of told) {
    const row = inboxRow(conversation)
    const { id, seq } = conversation
    for (const [index, event] of log.entries())
      events.push([workspaceId, id, index + 1, JSON.stringify(event)])
    const human = row.human?.id ?? null
    lines.push([workspaceId, id, seq, row.holder, human, inboxSortKey(row), JSON.stringify(row)])
  }
  await inTransaction(pool, async (client) => {
    await copyIn(client, 'events (workspace_id, conversation_id, seq, event)', events)
    await copyIn(
      client,
      'inbox (workspace_id, conversation_id, seq, holder, human_id, sort_key, row)',
      lines,
    )
  })
}

/** Millions of words are sorted in far quicker at the end than one by one; only where nobody searches meanwhile. */
async function withoutWordIndex(pool: Pool): Promise<(() => Promise<void>) | null> {
  const { rows } = await pool.query<{ indexdef: string; taken: boolean }>(
    `select indexdef, exists (select from inbox where conversation_id not like 'cnv\\_sample%') as taken
     from pg_indexes where indexname = 'events_words' and schemaname = current_schema()`,
  )
  const [found] = rows
  if (!found || found.taken) return null
  await pool.query('drop index events_words')
  return async () => {
    const client = await pool.connect()
    try {
      await client.query(`set maintenance_work_mem = '512MB'`)
      await client.query(found.indexdef)
    } finally {
      await client.query('reset maintenance_work_mem').finally(() => client.release())
    }
  }
}
