// Long lists come page by page. The cursor is the key of the last row, so that rows added or removed meanwhile move nothing.

import { Rejection } from '../routes/problem.ts'

export type Page = { limit?: number; cursor?: string | undefined }

/** Of `limit` rows and one more, which tells that there are more. */
export function pageOf<Row>(rows: Row[], limit: number, keyOf: (row: Row) => string) {
  const data = rows.slice(0, limit)
  const last = data.at(-1)
  return { data, nextCursor: rows.length > limit && last !== undefined ? keyOf(last) : null }
}

/** A cursor made of several keys. Throws `Rejection` for one that is not ours. */
export function keysOf(cursor: string | undefined, count: number): string[] {
  if (cursor === undefined) return Array.from({ length: count }, () => '')
  const keys = cursor.split('\n')
  if (keys.length === count) return keys
  const message = 'must be the nextCursor of the page before'
  throw new Rejection('invalid', `cursor: ${message}`, [{ field: 'cursor', message }])
}
