// What is kept of customers, and for how long.
import { endpoints } from '@baton/contract'
import type { Hono } from 'hono'
import type { Customers } from '../privacy/customers.ts'
import type { createExport } from '../privacy/export.ts'
import type { Retention } from '../privacy/retention.ts'
import { doerOf } from './doer.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route, routePieces } from './route.ts'

export type PrivacyServices = {
  authenticate: Authenticate
  privacy: {
    customers: Customers
    exported: ReturnType<typeof createExport>
    retention: Pick<Retention, 'preview'>
    fingerprint(workspaceId: string, customerId: string): string
  }
}

export function privacyRoutes(app: Hono, { authenticate, privacy }: PrivacyServices): void {
  const { customers, exported, retention, fingerprint } = privacy

  route(app, endpoints.previewRetention, authenticate, ({ caller, query }) =>
    retention.preview(caller.workspaceId, query.days),
  )

  route(app, endpoints.findCustomers, authenticate, async ({ caller, query }) => ({
    data: await customers.find(caller.workspaceId, query.query),
  }))

  routePieces(app, endpoints.exportCustomer, authenticate, async ({ caller, params }) => {
    const { workspaceId } = caller
    const { customerId } = params
    await requireKnown(workspaceId, customerId)
    await customers.exported(doerOf(caller), customerId)
    const name = `${fingerprint(workspaceId, customerId)}.jsonl`
    return { name, lines: exported(workspaceId, customerId) }
  })

  route(app, endpoints.eraseCustomer, authenticate, async ({ caller, params, body }) => {
    if (body.fingerprint !== fingerprint(caller.workspaceId, params.customerId))
      throw new Rejection('invalid', 'This fingerprint is another customer’s. Find them again.', [
        { field: 'fingerprint', message: 'must be as findCustomers told it' },
      ])
    return customers.erase(doerOf(caller), params.customerId)
  })

  async function requireKnown(workspaceId: string, customerId: string): Promise<void> {
    const found = await customers.find(workspaceId, customerId)
    if (!found.some(({ id }) => id === customerId))
      throw new Rejection('not-found', 'Nothing is kept of a customer with this id.')
  }
}
