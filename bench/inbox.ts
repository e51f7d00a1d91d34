// How long the desk's questions take with a million conversations in the database, and how the desk itself feels in a
// browser. Beside the questions the barest one there is: a line by its primary key.
import { rm } from 'node:fs/promises'
import pg from 'pg'
import { writeSample } from '../packages/server/src/sample/write.ts'
import { migrate } from '../packages/server/src/store/migrate.ts'
import { postgresWorkspaces } from '../packages/server/src/store/workspaces.ts'
import { newDataDir, prepareBaton, startBaton } from './contenders.ts'
import type { Bench, Figure } from './figure.ts'
import { measureDesk } from './inbox-desk.ts'
import { askQuestions, searchToTheEnd } from './inbox-questions.ts'

const MILLION = 1_000_000
const QUICK = 20_000

export async function measureInbox(bench: Bench): Promise<Figure[]> {
  const { ground, quick, say } = bench
  const of = bench.conversations ?? (quick && !bench.seeded ? QUICK : MILLION)
  const rounds = quick ? 30 : 200
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
  // A database that was seeded before may be of an earlier version.
  await migrate(pool)
  const workspace = await postgresWorkspaces(pool, Date.now).first()
  if (!workspace) throw new Error('There is no workspace to ask in.')
  say(`inbox of ${of.toLocaleString('en')} conversations: writing them`)
  const order = { workspaceId: workspace.id, size: 'million' as const, seed: 1, now: Date.now() }
  const signal = new AbortController().signal
  await writeSample(pool, { ...order, count: of, signal, step: () => {} })
  say('inbox: lists, filters, searches')
  const asked = { pool, workspaceId: workspace.id, of }
  const figures = [...(await askQuestions({ ...asked, rounds })), ...(await searchToTheEnd(asked))]
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
