// How long a search takes over many passages. Beside it what is usually done with PostgreSQL alone: any of the words,
// ordered by `ts_rank`.
import { rm } from 'node:fs/promises'
import pg from 'pg'
import { newId } from '../packages/server/src/id.ts'
import { indexFolder } from '../packages/server/src/knowledge/index-folder.ts'
import { postgresKnowledge } from '../packages/server/src/knowledge/search.ts'
import { migrate } from '../packages/server/src/store/migrate.ts'
import { seededRandom } from '../tests/random.ts'
import { questions, writeDocuments } from './documents.ts'
import type { Bench, Figure } from './figure.ts'
import { spreadOf } from './measure.ts'

const WORKSPACE = 'wsp_bench'
const PASSAGES_OF_ONE = 5
const LIMIT = 10
const WARM_UP = 20

export async function measureSearch({ ground, quick, say }: Bench): Promise<Figure[]> {
  const documents = quick ? 1_000 : 10_000
  say(`search over ${documents * PASSAGES_OF_ONE} passages`)
  const pool = new pg.Pool({ connectionString: ground.urlOf('bench_search') })
  await migrate(pool)
  const folder = await writeDocuments(documents)
  const about = { title: 'Bench', folder, baseUrl: '/', newId, now: Date.now }
  await indexFolder(pool, WORKSPACE, about)
  await rm(folder, { recursive: true })

  const knowledge = postgresKnowledge(pool, Date.now)
  const { signal } = new AbortController()
  const search = (query: string) => knowledge.search(WORKSPACE, query, { limit: LIMIT, signal })
  const began = performance.now()
  const [first] = await search('How do I clean the lamp?')
  if (!first) throw new Error('The documents have not been read.')
  const firstMs = performance.now() - began

  const count = quick ? 200 : 1_000
  const baton = spreadOf(await timed(count, documents, search))
  const floor = spreadOf(await timed(count, documents, (query) => plain(pool, query)))
  await pool.end()
  const over = `search over ${(documents * PASSAGES_OF_ONE).toLocaleString('en')}`
  return [
    { name: `${over}: first one, reads the index`, unit: 'ms', baton: firstMs, floor: null },
    { name: `${over}: p50`, unit: 'ms', baton: baton.p50, floor: floor.p50 },
    { name: `${over}: p95`, unit: 'ms', baton: baton.p95, floor: floor.p95 },
  ]
}

async function timed(
  count: number,
  documents: number,
  search: (query: string) => Promise<unknown>,
): Promise<number[]> {
  const next = questions(seededRandom(7), documents)
  for (let warm = 0; warm < WARM_UP; warm++) await search(next())
  const milliseconds: number[] = []
  for (let asked = 0; asked < count; asked++) {
    const query = next()
    const began = performance.now()
    await search(query)
    milliseconds.push(performance.now() - began)
  }
  return milliseconds
}

function plain(pool: pg.Pool, query: string) {
  return pool.query({
    name: 'bench.plain',
    text: `
      with asked as (
        select replace(plainto_tsquery('english', $2)::text, '&', '|')::tsquery as query
      )
      select p.id, p.text, p.section, p.url from passages p, asked
      where p.workspace_id = $1 and p.words @@ asked.query
      order by ts_rank(p.words, asked.query) desc limit ${LIMIT}`,
    values: [WORKSPACE, query],
  })
}
