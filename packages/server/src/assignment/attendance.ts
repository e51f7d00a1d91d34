// Whether teammates are there, whichever process they are connected to. Written when somebody comes and goes, and for all
// who stay in one statement now and then.
import type { Pool } from 'pg'

type Key = { workspaceId: string; humanId: string }
/** `language`: of the page, where it said so. */
type Page = Key & { language?: string | undefined }

export type Attendance = {
  /** A page of theirs is connected here. Returns the way to say that it is not any more. */
  attends(page: Page): () => void
  /** What they choose. Resolves once it is written. */
  choose(key: Key, choice: 'online' | 'away'): Promise<void>
  /** They were given something: it is somebody else's turn. */
  assigned(workspaceId: string, humanIds: readonly string[]): Promise<void>
  start(): void
  /** Writes down who is here. */
  note(): Promise<void>
  stop(): Promise<void>
}

type Around = {
  pool: Pool
  now: () => number
  pace?: number | undefined
  /** Somebody has come who was not there, or has chosen to be. */
  onCame(workspaceId: string): void
  /** Somebody has come, or has chosen. */
  onChanged(workspaceId: string): void
  onFault(error: unknown): void
}

/** A tenth of what makes somebody away. */
const EVERY_MS = 30_000

export function createAttendance(around: Around): Attendance {
  const { pool, now, onCame, onChanged, onFault, pace = 1 } = around
  const here = new Map<string, Page & { pages: number }>()
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> = Promise.resolve()

  async function write(keys: readonly Page[]): Promise<void> {
    if (keys.length === 0) return
    const { rows } = await pool.query<{ workspace_id: string | null }>({
      name: 'attendance.seen',
      text: SEEN,
      values: [
        keys.map(({ workspaceId }) => workspaceId),
        keys.map(({ humanId }) => humanId),
        iso(now()),
        keys.map(({ language }) => language ?? null),
      ],
    })
    for (const workspaceId of new Set(rows.map((row) => row.workspace_id)))
      if (workspaceId !== null) came(workspaceId)
  }

  function came(workspaceId: string): void {
    onCame(workspaceId)
    onChanged(workspaceId)
  }

  function soon(keys: readonly Page[]): Promise<void> {
    writing = writing.then(() => write(keys)).catch(onFault)
    return writing
  }

  return {
    attends({ workspaceId, humanId, language }) {
      const name = `${workspaceId} ${humanId}`
      const one = here.get(name) ?? { workspaceId, humanId, pages: 0 }
      here.set(name, one)
      const isOther = language !== undefined && language !== one.language
      if (isOther) one.language = language
      if (++one.pages === 1 || isOther) void soon([one])
      let isGone = false
      return () => {
        if (isGone) return
        isGone = true
        if (--one.pages > 0) return
        here.delete(name)
        // From now on it is counted how long they have been gone.
        void soon([one])
      }
    },

    async choose({ workspaceId, humanId }, choice) {
      await pool.query({
        name: 'attendance.choose',
        text: CHOOSE,
        values: [workspaceId, humanId, choice, iso(now())],
      })
      if (choice === 'online') came(workspaceId)
      else onChanged(workspaceId)
    },

    async assigned(workspaceId, humanIds) {
      if (humanIds.length === 0) return
      await pool.query({
        name: 'attendance.assigned',
        text: `insert into human_presence (workspace_id, human_id, last_assigned_at)
          select $1, human, $3 from unnest($2::text[]) as human order by human
          on conflict (workspace_id, human_id) do update set last_assigned_at = excluded.last_assigned_at`,
        values: [workspaceId, humanIds, iso(now())],
      })
    },

    note: () => soon([...here.values()]),
    start() {
      timer = setInterval(() => void soon([...here.values()]), EVERY_MS / pace)
      timer.unref()
    },
    async stop() {
      if (timer) clearInterval(timer)
      await writing
    },
  }
}

function iso(at: number): string {
  return new Date(at).toISOString()
}

/** Who has been gone for less than five minutes has not been away. Returns those who have come. */
const SEEN = `
insert into human_presence as known (workspace_id, human_id, language, seen_at, came_at)
select *, $3::timestamptz, $3::timestamptz from unnest($1::text[], $2::text[], $4::text[]) order by 1, 2
on conflict (workspace_id, human_id) do update set
  language = coalesce(excluded.language, known.language),
  came_at = case when known.seen_at is null or known.seen_at < $3::timestamptz - interval '5 minutes'
    then $3::timestamptz else known.came_at end,
  seen_at = greatest(known.seen_at, $3::timestamptz)
returning case when came_at = $3::timestamptz then workspace_id end as workspace_id`

const CHOOSE = `
insert into human_presence as known (workspace_id, human_id, choice, seen_at, came_at, left_at)
values ($1, $2, $3, $4, case when $3 = 'online' then $4::timestamptz end, case when $3 = 'away' then $4::timestamptz end)
on conflict (workspace_id, human_id) do update set
  choice = $3,
  seen_at = $4,
  came_at = case when $3 = 'online' and known.choice <> 'online' then $4::timestamptz else known.came_at end,
  left_at = case when $3 = 'away' and known.choice <> 'away' then $4::timestamptz else known.left_at end`
