// What there is to compare at the end: every log, every ticket over there, what customers and people know they said.
import type { Recorded } from '@baton/contract'
import { type Conversation, emptyConversation, evolve } from '@baton/core'
import type { Pool } from 'pg'
import type { FakeTicket } from '../../packages/integrations/src/testing/fake.ts'
import type { SoakCustomer } from '../customers.ts'
import type { DeskReport } from '../vendors/task.ts'

export type Known = {
  customers: SoakCustomer[]
  desks: DeskReport[]
  logs: Map<string, Recorded[]>
  escalations: Escalation[]
  abandoned: { conversationId: string; kind: string; connectionId: string; problem: string }[]
  pending: number
}

export type Escalation = {
  id: string
  conversationId: string
  destinations: string[]
  /** Where it was opened, as the log has it. */
  opened: { connectionId: string; ticketId: string; upTo: number }[]
  failed: { connectionId: string; unknown: boolean }[]
}

export async function gather(
  pool: Pool,
  { customers, desks }: Pick<Known, 'customers' | 'desks'>,
): Promise<Known> {
  const logs = new Map<string, Recorded[]>()
  const events = await pool.query<{ id: string; seq: number; event: Recorded }>(
    'select conversation_id as id, seq, event from events order by conversation_id, seq',
  )
  for (const { id, seq, event } of events.rows)
    logs.set(id, [...(logs.get(id) ?? []), { ...event, seq }])
  const abandoned = await pool.query(
    `select conversation_id as "conversationId", effect->>'kind' as kind,
       effect->>'connectionId' as "connectionId", problem from abandoned_effects`,
  )
  const pending = await pool.query<{ count: number }>('select count(*)::int as count from effects')
  return {
    ...{ customers, desks, logs, abandoned: abandoned.rows },
    pending: pending.rows[0]?.count ?? 0,
    escalations: [...logs].flatMap(([id, log]) => escalationsIn(id, log)),
  }
}

function escalationsIn(conversationId: string, log: readonly Recorded[]): Escalation[] {
  const found: Escalation[] = []
  for (const event of log) {
    if (event.type === 'escalation.requested') {
      const { id, route } = event.escalation
      const destinations = route?.destinations ?? []
      found.push({ id, conversationId, destinations, opened: [], failed: [] })
    }
    if (event.type === 'ticket.opened') {
      const { escalationId, connectionId, ticket, upTo } = event
      const one = found.find(({ id }) => id === escalationId)
      one?.opened.push({ connectionId, ticketId: ticket.id, upTo })
    }
    if (event.type === 'ticket.failed') {
      const { escalationId, connectionId, unknown = false } = event
      found.find(({ id }) => id === escalationId)?.failed.push({ connectionId, unknown })
    }
  }
  return found
}

/** The conversation as it was after each event. */
export function statesOf(conversationId: string, log: readonly Recorded[]): Conversation[] {
  let state = emptyConversation(conversationId)
  return log.map((event) => {
    state = evolve(state, event)
    return state
  })
}

/** Whose story is told there; null where none is. */
export function conversationOf({ comments }: FakeTicket): string | null {
  for (const { text } of comments) {
    const named = /\/desk\/inbox\/all\/(cnv_\w+)/.exec(text)?.[1]
    if (named) return named
  }
  return null
}

export function timesIn(texts: readonly string[], part: string): number {
  return texts.filter((text) => text.includes(part)).length
}

/** Such as `w-17-2.`, which is in no other text. */
export function wordIn(text: string): string {
  return /w-\d+-\d+\./.exec(text)?.[0] ?? text
}
