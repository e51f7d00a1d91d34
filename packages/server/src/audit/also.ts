// What is written with a change, in its transaction: neither is there without the other.
import type { AuditAct, AuditChange } from '@baton/contract'
import type { PoolClient } from 'pg'
import { type Doer, type NewEntry, record } from './audit-log.ts'

/** `before`: what the change found, where only its transaction knows. */
export type Also = (db: PoolClient, before?: unknown) => Promise<void>

/** For changes that nobody has to answer for, such as those of a program that reads again by itself. */
export async function nothingElse(): Promise<void> {}

export type Told = {
  act: AuditAct
  subject: NewEntry['subject']
  changes?: (before: unknown) => AuditChange[]
}

export function alsoRecord(
  doer: Doer & { workspaceId: string },
  at: number,
  { act, subject, changes }: Told,
): Also {
  return (db, before) =>
    record(db, { ...doer, at, act, subject, ...(changes ? { changes: changes(before) } : {}) })
}
