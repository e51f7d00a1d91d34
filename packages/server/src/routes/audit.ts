// The audit log, as those who may read it get it.
import { endpoints } from '@baton/contract'
import type { Hono } from 'hono'
import type { AuditLog } from '../audit/audit-log.ts'
import { auditTable } from '../audit/table.ts'
import { doerOf } from './doer.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type AuditServices = { authenticate: Authenticate; auditLog: AuditLog }

/** What a spreadsheet still opens; and it is made in memory. */
const MOST_IN_A_FILE = 20_000

export function auditRoutes(app: Hono, { authenticate, auditLog }: AuditServices): void {
  route(app, endpoints.listAudit, authenticate, ({ caller, query }) =>
    auditLog.list(caller.workspaceId, query),
  )

  route(app, endpoints.downloadAudit, authenticate, async ({ caller, query }) => {
    const asked = { ...query, limit: MOST_IN_A_FILE }
    const { data, nextCursor } = await auditLog.list(caller.workspaceId, asked)
    if (nextCursor)
      throw new Rejection(
        'invalid',
        'These are more than 20,000 entries. Choose a shorter time with from and until.',
        [{ field: 'from', message: 'must be later' }],
      )
    // Who takes it away is in it, too.
    await auditLog.add({
      ...{ ...doerOf(caller), act: 'audit.downloaded', subject: { id: 'audit-log' } },
      changes: [{ field: 'entries', before: undefined, after: data.length }],
    })
    return { name: 'audit.csv', type: 'text/csv' as const, text: auditTable(data) }
  })
}
