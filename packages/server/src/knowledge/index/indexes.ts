// The passages of each workspace in memory, as far as they are asked for, and kept in step with the database: whoever
// reads passages also reads the workspace's version, and what has changed since is read before the question is answered.
import type pg from 'pg'
import { buildIndex, bytesOf, type WordIndex } from './word-index.ts'

export type Indexed = { version: number; languages: ReadonlyMap<string, WordIndex> }

export type Indexes = {
  /** Read on first use. */
  of(workspaceId: string): Promise<Indexed>
  /** At least as new as `version`, unless it was made so shortly ago that making it again would be all that is done. */
  atLeast(workspaceId: string, version: number): Promise<Indexed>
  /** Reads what will be asked for first: the workspaces that were written to last, as far as there is room. */
  warm(): Promise<void>
}

/** In all. What has not been asked for longest goes first, and is read again when it is. */
const MAX_BYTES = 256 * 1024 * 1024
const BATCH = 1_000
/** A small index is made again whenever anything has changed, a large one at most this share of the time. */
const SMALL_BYTES = 4 * 1024 * 1024
const SHARE = 0.1

type Kept = { indexed: Indexed; bytes: number; madeAt: number; tookMs: number }

export function postgresIndexes(pool: pg.Pool, now: () => number): Indexes {
  const kept = new Map<string, Kept>()
  const underWay = new Map<string, Promise<Kept>>()

  async function make(workspaceId: string): Promise<Kept> {
    const earlier = kept.get(workspaceId)
    const began = now()
    const indexed = await read(pool, workspaceId, earlier?.indexed ?? null)
    const bytes = [...indexed.languages.values()].reduce((sum, index) => sum + bytesOf(index), 0)
    const made = { indexed, bytes, madeAt: now(), tookMs: now() - began }
    kept.delete(workspaceId)
    kept.set(workspaceId, made)
    shrink(kept)
    return made
  }

  /** However many wait for it, it is made once. */
  function renew(workspaceId: string): Promise<Kept> {
    const running = underWay.get(workspaceId)
    if (running) return running
    const started = make(workspaceId).finally(() => underWay.delete(workspaceId))
    underWay.set(workspaceId, started)
    return started
  }

  return {
    async warm() {
      const { rows } = await pool.query<{ workspaceId: string }>(LATEST)
      for (const { workspaceId } of rows) {
        const bytes = [...kept.values()].reduce((sum, each) => sum + each.bytes, 0)
        if (bytes > MAX_BYTES / 2) return
        if (!kept.has(workspaceId)) await renew(workspaceId)
      }
    },
    async of(workspaceId) {
      const known = kept.get(workspaceId)
      if (!known) return (await renew(workspaceId)).indexed
      kept.delete(workspaceId)
      kept.set(workspaceId, known)
      return known.indexed
    },
    async atLeast(workspaceId, version) {
      const known = kept.get(workspaceId)
      if (known && known.indexed.version >= version) return known.indexed
      if (known && known.bytes > SMALL_BYTES && now() - known.madeAt < known.tookMs / SHARE)
        return known.indexed
      const made = await renew(workspaceId)
      // What was under way already may have begun before this version was written.
      return made.indexed.version >= version ? made.indexed : (await renew(workspaceId)).indexed
    },
  }
}

/** The one that is being asked for stays, however large. */
function shrink(kept: Map<string, Kept>): void {
  let bytes = 0
  for (const each of kept.values()) bytes += each.bytes
  for (const [workspaceId, each] of kept) {
    if (bytes <= MAX_BYTES || kept.size === 1) return
    kept.delete(workspaceId)
    bytes -= each.bytes
  }
}

/** Its rows come in batches, so that other work of this process goes on between them. */
async function read(pool: pg.Pool, workspaceId: string, earlier: Indexed | null): Promise<Indexed> {
  const version = await versionOf(pool, workspaceId)
  const languages = new Map(earlier?.languages)
  const gone = await goneFrom(pool, workspaceId, languages)
  const builders = new Map<string, ReturnType<typeof buildIndex>>()
  const builderOf = (language: string) => {
    const builder = builders.get(language) ?? buildIndex(languages.get(language) ?? null, gone)
    builders.set(language, builder)
    return builder
  }
  for (const [language, { ids }] of languages)
    if (ids.some((id) => gone.has(id))) builderOf(language)

  let last = { version: String((earlier?.version ?? -1) + 1), id: '' }
  for (;;) {
    const { rows } = await pool.query<Row>({
      name: 'knowledge.passages',
      text: PASSAGES,
      values: [workspaceId, last.version, last.id, version],
    })
    for (const row of rows) builderOf(row.language).add(row)
    const end = rows.at(-1)
    if (!end || rows.length < BATCH) break
    last = end
  }
  for (const [language, builder] of builders) languages.set(language, builder.finish())
  return { version, languages }
}

async function versionOf(pool: pg.Pool, workspaceId: string): Promise<number> {
  const { rows } = await pool.query<{ version: string }>({
    name: 'knowledge.version',
    text: 'select version from knowledge_versions where workspace_id = $1',
    values: [workspaceId],
  })
  return Number(rows[0]?.version ?? 0)
}

type Row = { id: string; language: string; length: number; words: string; version: string }

async function goneFrom(
  pool: pg.Pool,
  workspaceId: string,
  languages: ReadonlyMap<string, WordIndex>,
): Promise<Set<string>> {
  const ours = [...languages.values()].flatMap(({ ids }) => ids)
  if (ours.length === 0) return new Set()
  const { rows } = await pool.query<{ ids: string[] | null }>({
    name: 'knowledge.ids',
    text: 'select array_agg(id) as ids from passages where workspace_id = $1',
    values: [workspaceId],
  })
  const alive = new Set(rows[0]?.ids)
  return new Set(ours.filter((id) => !alive.has(id)))
}

const LATEST = `
select workspace_id as "workspaceId" from sources group by workspace_id order by max(updated_at) desc limit 100`

/** None newer than the version that was read before: they come the next time, once. */
const PASSAGES = `
select id, language, length, words::text as words, version from passages
where workspace_id = $1 and (version, id) > ($2::bigint, $3) and version <= $4::bigint
order by version, id
limit ${BATCH}`
