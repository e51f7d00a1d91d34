// What stands for a customer where their id must not: in the audit log, which outlives what is kept of them. Whoever has
// the id can tell whether it is theirs; nobody gets the id from it.
import { createHmac } from 'node:crypto'

export function createFingerprint(secret: string) {
  return (workspaceId: string, customerId: string): string => {
    const hash = createHmac('sha256', `${secret} privacy`).update(`${workspaceId} ${customerId}`)
    return `customer-${hash.digest('hex').slice(0, 24)}`
  }
}
