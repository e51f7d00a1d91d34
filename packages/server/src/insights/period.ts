// Which conversations a page of figures is about: those that began on certain days, as the days are counted in a time zone,
// and the same number of days before them.
import type { InsightFilter } from '@baton/contract'
import { DatabaseError, type Pool } from 'pg'
import { Rejection } from '../routes/problem.ts'

export type Period = {
  /** Moments, ISO 8601; `to` is the first that is not part of it. */
  from: string
  to: string
  /** First day of the days before, and when it began. */
  earlierDay: string
  earlier: string
  /** When the question is asked: silence is counted until then. */
  asOf: string
}

const INVALID_PARAMETER = '22023'

export async function periodOf(
  pool: Pool,
  { from, to, zone }: InsightFilter,
  now: () => number,
): Promise<Period> {
  const days = daysBetween(from, to) + 1
  const earlierDay = addDays(from, -days)
  try {
    const { rows } = await pool.query<Omit<Period, 'earlierDay' | 'asOf'>>({
      name: 'insights.period',
      text: `select ${startOf('$1')} as from, ${startOf('$2')} as to, ${startOf('$3')} as earlier`,
      values: [from, addDays(to, 1), earlierDay, zone],
    })
    if (!rows[0]) throw new Error('PostgreSQL knows no such days.')
    return { ...rows[0], earlierDay, asOf: new Date(now()).toISOString() }
  } catch (error) {
    if (error instanceof DatabaseError && error.code === INVALID_PARAMETER)
      throw new Rejection('invalid', 'zone: must be a time zone such as Europe/Berlin.', [
        { field: 'zone', message: 'must be a time zone such as Europe/Berlin' },
      ])
    throw error
  }
}

function startOf(day: string): string {
  return `to_char((${day}::date::timestamp at time zone $4::text) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

const DAY_MS = 24 * 3600_000

/** Days by their names alone, whatever hours they have. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** Fitting the values of `filterValues`, which come first. */
export const FILTER = `workspace_id = $1 and started_at >= $2::timestamptz and started_at < $3::timestamptz
  and ($4::text is null or channel = $4) and ($5::text is null or language = $5)
  and ($6::text is null or reason = $6) and ($7::text is null or topic = $7)`

export function filterValues(
  workspaceId: string,
  { channel, language, reason, topic }: InsightFilter,
  { from, to }: { from: string; to: string },
): (string | null)[] {
  return [
    workspaceId,
    ...[from, to],
    ...[channel ?? null, language ?? null, reason ?? null, topic ?? null],
  ]
}
