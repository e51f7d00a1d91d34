// How long a policy takes to be tried on ten thousand recorded conversations, and how many messages a second are judged
// without a model. Beside the replay: reading the same events and doing nothing with them.

import { defaultPolicy, type Policy } from '@baton/contract'
import pg from 'pg'
import { judgeLine } from '../packages/server/src/policy/judge-line.ts'
import { recordedLog } from '../packages/server/src/policy/recorded.ts'
import { REPLAY_BATCH, replayBatch } from '../packages/server/src/policy/replay.ts'
import { migrate } from '../packages/server/src/store/migrate.ts'
import type { Bench, Figure } from './figure.ts'

const WORKSPACE = 'wsp_bench'
const TURNS = 5
const MESSAGES = 20_000

/** With a phrase, which has to be looked for in every message again. */
const CHANGED: Policy = {
  ...defaultPolicy,
  preset: 'custom',
  rules: [
    { when: 'asked-for-human', outcome: 'escalate' },
    { when: 'custom-phrase', phrases: ['lawyer', 'cancel my contract'], outcome: 'escalate' },
    { when: 'frustration', atLeast: 0.6, outcome: 'escalate' },
    { when: 'low-confidence', upTo: 'not_confident', outcome: 'offer' },
  ],
}

export async function measureReplay({ ground, quick, say }: Bench): Promise<Figure[]> {
  const conversations = quick ? 2_000 : 10_000
  say(`replay of ${conversations} conversations`)
  const pool = new pg.Pool({ connectionString: ground.urlOf('bench_replay') })
  await migrate(pool)
  await pool.query(FILL, [WORKSPACE, conversations, TURNS])
  await pool.query('analyze events, inbox')
  const log = recordedLog(pool)
  const reading = await through(async (after) => {
    const { next } = await log.read(WORKSPACE, { since: null, after, limit: REPLAY_BATCH })
    return next
  })
  const replaying = await through(async (after) => {
    const batch = await replayBatch(log, WORKSPACE, { policy: CHANGED, since: null, after })
    return batch.next
  })
  await pool.end()
  const name = `replay of ${conversations.toLocaleString('en')} conversations with ${TURNS} turns`
  return [
    { name, unit: 's', baton: replaying, floor: reading },
    { name: 'judge without a model: messages', unit: '/s', baton: judged(), floor: null },
  ]
}

/** Seconds until there is no next batch. */
async function through(batch: (after: string | null) => Promise<string | null>): Promise<number> {
  const began = performance.now()
  let after: string | null = null
  do after = await batch(after)
  while (after !== null)
  return (performance.now() - began) / 1_000
}

function judged(): number {
  const lines = Array.from({ length: MESSAGES }, (_, id) =>
    JSON.stringify({ id, text: `${SAYINGS[id % SAYINGS.length]} (order ${id})`, lang: 'en' }),
  )
  const began = performance.now()
  for (const [at, line] of lines.entries()) judgeLine(line, at, defaultPolicy)
  return MESSAGES / ((performance.now() - began) / 1_000)
}

const SAYINGS = [
  'How do I reset my password?',
  'I would like to talk to somebody who can help me with this, please',
  'Where is my order? It was meant to arrive last Tuesday and nobody has told me anything.',
  'This does not work, I tried it three times already',
  'Kann ich die Rechnung auch als PDF bekommen?',
]

/** Conversations out of nothing: each turn is asked, measured and answered; every tenth one escalates in the end. */
const FILL = `
with made as (
  select 'cnv_' || lpad(c::text, 7, '0') as id, c from generate_series(1, $2::int) c
), turns as (
  select id, c, t, '2026-01-05T09:00:00.000Z' as at from made, generate_series(1, $3::int) t
), facts as (
  select id, 1 as seq, jsonb_build_object('type', 'conversation.started', 'at', '2026-01-05T09:00:00.000Z',
    'customer', jsonb_build_object('id', 'cus_' || c, 'verified', false), 'channel', 'widget', 'locale', 'en') as event
  from made
  union all
  select id, t * 3 - 1, jsonb_build_object('type', 'message.posted', 'at', at, 'message', jsonb_build_object(
    'id', 'm' || t, 'author', jsonb_build_object('kind', 'customer'),
    'text', 'Question ' || t || ' of customer ' || c || ': where is what I ordered, and when will it be here at last?'))
  from turns
  union all
  select id, t * 3, jsonb_build_object('type', 'turn.assessed', 'at', at, 'messageId', 'm' || t,
    'signals', jsonb_build_object('language', 'en', 'confidence', 'very_confident', 'findings', jsonb_build_array(
      jsonb_build_object('signal', 'frustration', 'score', ((c * 7 + t * 13) % 100) / 100.0, 'evidence', 'at last'))),
    'attempts', '[]'::jsonb, 'decision', jsonb_build_object('kind', 'answer'))
  from turns
  union all
  select id, t * 3 + 1, jsonb_build_object('type', 'message.posted', 'at', at, 'message', jsonb_build_object(
    'id', 'a' || t, 'author', jsonb_build_object('kind', 'assistant'),
    'text', repeat('It is on its way and will be with you soon. ', 8)))
  from turns
), written as (
  insert into events (workspace_id, conversation_id, seq, event) select $1, id, seq, event from facts
)
insert into inbox (workspace_id, conversation_id, seq, holder, sort_key, row)
select $1, id, $3 * 3 + 1, 'assistant', c, jsonb_build_object('startedAt', '2026-01-05T09:00:00.000Z') from made`
