// The settings of a workspace: documents that operators change, each change a new version. Asked for at every turn, so
// the latest are remembered for a few seconds.
import { type Human, SETTINGS, type SettingsOf, type SettingsPart } from '@baton/contract'
import type { Pool, PoolClient } from 'pg'
import type * as z from 'zod'
import { record } from '../audit/audit-log.ts'
import { changesBetween } from '../audit/changes.ts'
import { Rejection } from '../routes/problem.ts'
import { storableJson } from '../store/storable.ts'
import { inTransaction } from '../store/transaction.ts'
import { mistakesOfNames, type Others } from './named.ts'
import type { Mistake } from './named-actions.ts'

export type Saved<Value = unknown> = {
  /** 0 for what a new workspace has. */
  version: number
  value: Value
  at: string | null
  by: Human | null
  note: string | null
}

export type Change = {
  part: SettingsPart
  baseVersion: number
  value: unknown
  /** Null for Baton itself. */
  by: Human | null
  note?: string | undefined
  /** Where the change came from, for the audit log. */
  address?: string | null
  browser?: string | null
}

export type Settings = {
  /** The latest value, at most a few seconds old; the same object until it has changed, so that it can be a key. */
  read<Part extends SettingsPart>(workspaceId: string, part: Part): Promise<SettingsOf<Part>>
  /** Straight from the database. Null when there is no such version. */
  version(workspaceId: string, part: SettingsPart, version?: number): Promise<Saved | null>
  versions(workspaceId: string, part: SettingsPart): Promise<Omit<Saved, 'value'>[]>
  /** Throws a `Rejection`: `invalid` with every mistake, or `changed-meanwhile`. */
  save(workspaceId: string, change: Change): Promise<Saved>
  /** Several parts, or none of them: what one names may be in another that is saved with it. */
  saveAll(workspaceId: string, changes: readonly Change[]): Promise<Saved[]>
}

const REMEMBERED_MS = 5_000
const HISTORY = 200

export function postgresSettings(pool: Pool, now: () => number): Settings {
  const remembered = new Map<string, { version: number; value: unknown; until: number }>()
  const unchanged = new Map(
    Object.entries(SETTINGS).map(([part, schema]) => [part, schema.parse({})]),
  )

  /** A read that began before a change must not bring the old value back. */
  function remember(key: string, version: number, value: unknown): void {
    if ((remembered.get(key)?.version ?? 0) > version) return
    remembered.set(key, { version, value, until: now() + REMEMBERED_MS })
  }

  async function find(workspaceId: string, part: SettingsPart, version?: number) {
    const { rows } = await pool.query<Saved>({
      name: 'settings.read',
      text: SELECT,
      values: [workspaceId, part, version ?? null],
    })
    return rows[0] ?? null
  }

  /** Parsed again: a field that is newer than the row has its default. */
  function parsed(part: SettingsPart, saved: Saved | null): unknown {
    return saved ? SETTINGS[part].parse(saved.value) : unchanged.get(part)
  }

  async function latest<Part extends SettingsPart>(workspaceId: string, part: Part) {
    return parsed(part, await find(workspaceId, part)) as SettingsOf<Part>
  }

  async function saveAll(workspaceId: string, changes: readonly Change[]): Promise<Saved[]> {
    const about = new Map(changes.map(({ part, value }) => [part, check(SETTINGS[part], value)]))
    const others: Others = async (part) =>
      (about.get(part) ?? (await latest(workspaceId, part))) as SettingsOf<typeof part>
    for (const [part, value] of about) refuse(await mistakesOfNames(part, value, others))
    const written = await Promise.all(
      changes.map(async (change) => {
        const before = await latest(workspaceId, change.part)
        return { ...change, workspaceId, before, value: about.get(change.part), at: now() }
      }),
    )
    const saved = await inTransaction(pool, async (db) => {
      const all: Saved[] = []
      for (const one of written) all.push(await write(db, one))
      return all
    })
    for (const [at, { part, value }] of written.entries())
      remember(`${part} ${workspaceId}`, saved[at]?.version ?? 0, value)
    return saved
  }

  return {
    async read(workspaceId, part) {
      const key = `${part} ${workspaceId}`
      const known = remembered.get(key)
      if (known && known.until > now()) return known.value as SettingsOf<typeof part>
      const saved = await find(workspaceId, part)
      const version = saved?.version ?? 0
      const last = remembered.get(key)
      const value = last?.version === version ? last.value : parsed(part, saved)
      remember(key, version, value)
      return value as SettingsOf<typeof part>
    },

    async version(workspaceId, part, version) {
      const saved = version === 0 ? null : await find(workspaceId, part, version)
      if (saved) return { ...saved, value: parsed(part, saved) }
      if (version) return null
      return { version: 0, value: unchanged.get(part), at: null, by: null, note: null }
    },

    async versions(workspaceId, part) {
      const { rows } = await pool.query<Omit<Saved, 'value'>>({
        name: 'settings.versions',
        text: `select version, ${AT} as at, by, note from settings
          where workspace_id = $1 and part = $2 order by version desc limit ${HISTORY}`,
        values: [workspaceId, part],
      })
      return rows
    },

    async save(workspaceId, change) {
      const [saved] = await saveAll(workspaceId, [change])
      // As reading it tells it: what is stored has its fields in another order.
      return { ...(saved as Saved), value: parsed(change.part, saved as Saved) }
    },

    saveAll,
  }
}

type Written = Change & { workspaceId: string; before: unknown; at: number }

/** With its line in the audit log, or neither. */
async function write(db: PoolClient, written: Written): Promise<Saved> {
  const { workspaceId, part, baseVersion, before, value, by, note, at } = written
  const { address = null, browser = null } = written
  const { rows } = await db.query<Saved>({
    name: 'settings.save',
    text: SAVE,
    values: [
      ...[
        workspaceId,
        part,
        baseVersion,
        storableJson(value),
        by && storableJson(by),
        note ?? null,
      ],
      new Date(at).toISOString(),
    ],
  })
  const [saved] = rows
  if (!saved)
    throw new Rejection(
      'changed-meanwhile',
      'Somebody saved these settings after you opened them. Load them again and repeat your change.',
    )
  const changes = changesBetween(before, value)
  const subject = { id: part, ...(note ? { name: note } : {}) }
  const doer = { by, address, browser }
  await record(db, { ...doer, workspaceId, at, act: 'settings.saved', subject, changes })
  return saved
}

function check(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw refusal(parsed.error.issues)
}

function refuse(mistakes: readonly Mistake[]): void {
  if (mistakes.length > 0) throw refusal(mistakes)
}

/** Tells all of them. */
function refusal(mistakes: readonly { path: PropertyKey[]; message: string }[]): Rejection {
  const errors = mistakes.map(({ path, message }) => ({
    field: ['value', ...path].join('.'),
    message,
  }))
  const detail = errors.map(({ field, message }) => `${field}: ${message}`).join('; ')
  return new Rejection('invalid', `These settings cannot be saved. ${detail}`, errors)
}

const AT = `to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const SELECT = `
select version, value, ${AT} as at, by, note from settings
where workspace_id = $1 and part = $2 and ($3::int is null or version = $3)
order by version desc limit 1`

/** One row more only when the latest is still the one that was changed. */
const SAVE = `
insert into settings (workspace_id, part, version, value, by, note, at)
select $1, $2, $3::int + 1, $4, $5, $6, $7
where $3::int = coalesce((select max(version) from settings where workspace_id = $1 and part = $2), 0)
on conflict do nothing
returning version, value, ${AT} as at, by, note`
