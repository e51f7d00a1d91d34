// A conversation as an earlier Baton wrote it.
import type { Pool } from 'pg'

/** Gives the recorded turns of a conversation signals of the first shape. The process may remember it as it was. */
export async function recordedEarlier(
  pool: Pool,
  conversationId: string,
  signals: object = {
    ...{ askedForHuman: 'a human', confidence: 'no_sources' },
    ...{ sameQuestion: null, failure: null },
  },
): Promise<void> {
  const { rowCount } = await pool.query(
    `update events set event = (event - 'trace') || jsonb_build_object('signals', $2::jsonb)
     where conversation_id = $1 and event->>'type' = 'turn.assessed'`,
    [conversationId, JSON.stringify(signals)],
  )
  if (rowCount === 0) throw new Error('There is no turn to be recorded earlier.')
}
