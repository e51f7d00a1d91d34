// The people at one destination: they find a new ticket, answer it, whisper about it, and solve it some time later. The
// webhooks about it are lost, doubled, late and out of order.
import { setTimeout as pause } from 'node:timers/promises'
import type { WebhookRequest } from '../../packages/integrations/src/connector.ts'
import type { Fake } from '../../packages/integrations/src/testing/fake.ts'
import type { Destination } from '../destinations.ts'

export type Said = { ticketId: string; text: string }
export type People = {
  /** Looks for new tickets. */
  look(): void
  /** Whether somebody is about to do something, or something is on its way. */
  busy(): boolean
  replies: Said[]
  notes: Said[]
  webhooks: { sent: number; lost: number; doubled: number; late: number }
}

type Around = {
  destination: Destination
  fake: Pick<Fake, 'tickets' | 'staff'>
  webhookUrl: string
  random: () => number
}

const LONGEST_THOUGHT_MS = 2_500
const LATEST_MS = 4_000
const AGAIN_MS = 500
/** Of webhooks: so many are lost, come twice, come late. */
const LOST = 0.15
const DOUBLED = 0.15
const LATE = 0.2

export function peopleAt({ destination, fake, webhookUrl, random }: Around): People {
  const { id, answers, insists } = destination
  const known = new Set<string>()
  const replies: Said[] = []
  const notes: Said[] = []
  const webhooks = { sent: 0, lost: 0, doubled: 0, late: 0 }
  let underway = 0

  async function serve(ticketId: string): Promise<void> {
    const think = () => pause(random() * LONGEST_THOUGHT_MS)
    const count = random() < 0.7 ? (random() < 0.3 ? 2 : 1) : 0
    await think()
    for (let nth = 1; nth <= count; nth++) {
      const text = `r-${id}-${ticketId}-${nth}.`
      replies.push({ ticketId, text })
      ring(fake.staff.reply(ticketId, text))
      await think()
    }
    if (random() < 0.3) {
      const text = `n-${id}-${ticketId}.`
      notes.push({ ticketId, text })
      ring(fake.staff.note(ticketId, text))
    }
    if (random() < 0.4) {
      await think()
      ring(fake.staff.solve(ticketId))
    }
  }

  function ring(request: WebhookRequest | null): void {
    if (!request) return
    if (!insists && random() < LOST) return void webhooks.lost++
    const times = random() < DOUBLED ? 2 : 1
    if (times === 2) webhooks.doubled++
    for (let time = 0; time < times; time++) during(send(request))
  }

  async function send({ method, headers, body }: WebhookRequest): Promise<void> {
    const isLate = random() < LATE
    if (isLate) webhooks.late++
    await pause(isLate ? random() * LATEST_MS : 0)
    for (;;) {
      webhooks.sent++
      const taken = await fetch(webhookUrl, { method, headers, body }).catch(() => null)
      const status = taken?.status ?? 0
      await taken?.arrayBuffer().catch(() => {})
      if (status >= 400 && status < 500) throw new Error(`${id}: a webhook was refused: ${status}`)
      if (status === 200 || !insists) return
      await pause(AGAIN_MS)
    }
  }

  function during(work: Promise<void>): void {
    underway++
    work.catch((error) => console.error(error)).finally(() => underway--)
  }

  return {
    look() {
      for (const ticket of answers ? fake.tickets() : []) {
        if (known.has(ticket.id)) continue
        known.add(ticket.id)
        during(serve(ticket.id))
      }
    },
    busy: () => underway > 0,
    ...{ replies, notes, webhooks },
  }
}
