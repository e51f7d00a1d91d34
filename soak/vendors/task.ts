// What goes between the soak and the process of the vendors.
import type { FakeTicket } from '../../packages/integrations/src/testing/fake.ts'
import type { MailPlace } from './mail-team.ts'
import type { People } from './people.ts'
import type { Outage } from './trouble.ts'

export type Task =
  | {
      kind: 'open'
      /** Of the destinations that take part. */
      webhookUrls: Record<string, string>
      mail: MailPlace | null
      seed: number
      faultShare: number
    }
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
