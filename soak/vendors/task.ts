// What goes between the soak and the process of the vendors.
import type { FakeTicket } from '../../packages/integrations/src/testing/fake.ts'
import type { Outage } from './faulty-line.ts'
import type { People } from './people.ts'

export type Task =
  | { kind: 'open'; webhookUrls: Record<string, string>; seed: number; faultShare: number }
  | { kind: 'outage'; destination: string; outage: Outage; forMs: number }
  /** Nothing fails any more. */
  | { kind: 'recover' }
  | { kind: 'report' }

export type Opened = { addresses: Record<string, string> }

export type DeskReport = Pick<People, 'replies' | 'notes' | 'webhooks'> & {
  id: string
  tickets: FakeTicket[]
  calls: number
  faults: number
}
export type Report = { desks: DeskReport[]; busy: boolean }
