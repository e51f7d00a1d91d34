// How long the desk's questions take with a million conversations in the database, and how the desk itself feels in a
// browser. Beside the questions the barest one there is: a line by its primary key.
import { rm } from 'node:fs/promises'
import pg from 'pg'
import { parseInboxQuery } from '../packages/core/src/inbox-search.ts'
import { postgresInbox } from '../packages/server/src/inbox/inbox.ts'
import { postgresSearch } from '../packages/server/src/inbox/search.ts'
import { sampleId } from '../packages/server/src/sample/plan.ts'
import { writeSample } from '../packages/server/src/sample/write.ts'
import { postgresStore } from '../packages/server/src/store/postgres.ts'
import { postgresWorkspaces } from '../packages/server/src/store/workspaces.ts'
import { pick, seededRandom } from '../tests/random.ts'
import { newDataDir, prepareBaton, startBaton } from './contenders.ts'
import type { Bench, Figure } from './figure.ts'
import { measureDesk } from './inbox-desk.ts'
import { spreadOf } from './measure.ts'

const MILLION = 1_000_000
const QUICK = 20_000
const WARM_UP = 10
const HUMAN = 'usr_sample_ines'

const VIEWS = ['escalated', 'mine', 'assistant', 'closed', 'all'] as const
const FILTERS = [
  'channel:email',
  'language:ja channel:api',
  'reason:low-confidence -channel:widget',
  'human:me',
  'score:1 language:pt',
  'before:60d',
  'after:1h',
]
/** Common words and rare ones, one and several, exact ones, with operators, in other scripts, and what nobody wrote. */
const SEARCHES = [
  'refund',
  'order',
  'kettle broken',
  '"real person"',
  'Rückerstattung',
  '返金',
  'from:hoffmann',
  'order before:100d',
  'warehouse from:team',
  'refund status:closed',
  'zebra',
]

export async function measureInbox(bench: Bench): Promise<Figure[]> {
  const { ground, quick, say } = bench
  const of = bench.conversations ?? (quick ? QUICK : MILLION)
  const count = quick ? 60 : 300
  const prepared = bench.seeded
    ? { settings: { DATABASE_URL: bench.seeded, BATON_DATA_DIR: await newDataDir() } }
    : await prepareBaton(ground, 'bench_inbox')
  const { settings } = prepared
  const pool = new pg.Pool({
    connectionString: settings.DATABASE_URL,
    onConnect: async (client) => {
      await client.query('set enable_seqscan = off; set jit = off')
    },
  })
  const workspace = await postgresWorkspaces(pool, Date.now).first()
  if (!workspace) throw new Error('There is no workspace to ask in.')
  say(`inbox of ${of.toLocaleString('en')} conversations: writing them`)
  const order = { workspaceId: workspace.id, size: 'million' as const, seed: 1, now: Date.now() }
  const signal = new AbortController().signal
  await writeSample(pool, { ...order, count: of, signal, step: () => {} })
  say('inbox: lists, filters, searches')
  const figures = await questions(pool, workspace.id, { of, count })
  say('inbox: the desk in a browser')
  const baton = await startBaton({ settings, teammate: { email: '', password: '' } }, [])
  try {
    figures.push(...(await measureDesk({ url: baton.address.url, settings, quick })))
  } finally {
    await baton.stop()
    await pool.end()
    await rm(settings.BATON_DATA_DIR ?? '', { recursive: true, force: true })
  }
  return figures
}

async function questions(
  pool: pg.Pool,
  workspaceId: string,
  { of, count }: { of: number; count: number },
): Promise<Figure[]> {
  const random = seededRandom(3)
  const inbox = postgresInbox(pool)
  const search = postgresSearch(pool)
  const store = postgresStore(pool)
  const asked = { workspaceId, humanId: HUMAN }
  const parsed = (q: string) => parseInboxQuery(q, { meId: HUMAN, now: Date.now() })
  const anyId = () => sampleId(1, Math.floor(random() * of))
  const floor = spreadOf(await timed(count, () => inbox.row(workspaceId, anyId())))
  const kinds: [name: string, ask: () => Promise<unknown>][] = [
    ['list', () => inbox.list({ ...asked, view: pick(random, VIEWS), limit: 50 })],
    [
      'filter',
      () => {
        const filter = parsed(pick(random, FILTERS))
        return inbox.list({ ...asked, view: pick(random, VIEWS), filter, limit: 50 })
      },
    ],
    [
      'search',
      () =>
        search({ workspaceId, query: parsed(pick(random, SEARCHES)), limit: 25, now: Date.now() }),
    ],
    ['counts', () => inbox.counts(workspaceId, HUMAN)],
    ['open', () => store.read({ workspaceId, conversationId: anyId() })],
  ]
  const figures: Figure[] = []
  for (const [name, ask] of kinds) {
    const spread = spreadOf(await timed(count, ask))
    const over = `inbox of ${of.toLocaleString('en')}: ${name}`
    figures.push({ name: `${over}, p50`, unit: 'ms', baton: spread.p50, floor: floor.p50 })
    figures.push({ name: `${over}, p99`, unit: 'ms', baton: spread.p99, floor: floor.p99 })
  }
  return figures
}

async function timed(count: number, ask: () => Promise<unknown>): Promise<number[]> {
  for (let warm = 0; warm < WARM_UP; warm++) await ask()
  const milliseconds: number[] = []
  for (let at = 0; at < count; at++) {
    const began = performance.now()
    await ask()
    milliseconds.push(performance.now() - began)
  }
  return milliseconds
}
