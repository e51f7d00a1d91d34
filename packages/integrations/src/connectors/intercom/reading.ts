// What happened to an Intercom ticket, from the one object that holds it all: the ticket with its parts.
import type * as z from 'zod'
import type { DeskFile, DeskHuman, DeskNews, Io, TicketState } from '../../connector.ts'
import { fetchFile } from '../../fetch-file.ts'
import { htmlText } from '../../render/html-text.ts'
import type { Part, TicketRow } from './wire.ts'

type Row = z.output<typeof TicketRow>

/**
 * Comments of teammates only: notes are internal, and Fin is no human. None is ours: we write
 * notes, and the customer's words as the customer's.
 */
export function repliesIn(io: Io, row: Row, cursor: string | null): DeskNews[] {
  const parts = [...(row.ticket_parts?.ticket_parts ?? [])].sort(
    (a, b) => a.created_at - b.created_at,
  )
  // Their ids are text and promise no order, so the cursor is a place in the list. One that is no longer there begins again.
  const seen = parts.findIndex(({ id }) => id === cursor)
  return parts.slice(seen + 1).flatMap((part): DeskNews[] => {
    const { id, part_type, author, created_at } = part
    const isReply = part_type === 'comment' && author.type === 'admin'
    if (!isReply) return []
    const human = { id: author.id, name: author.name ?? 'Teammate' }
    const about = { id, ticketId: row.id, human, at: momentOf(created_at) }
    return [{ ...about, text: htmlText(part.body ?? ''), attachments: filesOf(io, part) }]
  })
}

export function stateOf(row: Row): TicketState {
  const isOver = !row.open || row.ticket_state?.category === 'resolved'
  return {
    status: isOver ? 'solved' : 'open',
    at: momentOf(row.updated_at),
    assignee: assigneeOf(row),
  }
}

/** 0 when nobody has it. The name is known when they have written or done something. */
function assigneeOf({ admin_assignee_id, ticket_parts }: Row): DeskHuman | null {
  if (!admin_assignee_id) return null
  const id = String(admin_assignee_id)
  const acted = ticket_parts?.ticket_parts.find(
    ({ author }) => author.type === 'admin' && author.id === id,
  )
  return { id, name: acted?.author.name ?? '' }
}

/** Their addresses are signed, and end. */
function filesOf(io: Io, { id, attachments }: Part): DeskFile[] {
  return (attachments ?? []).map(({ name, url }, nth) => ({
    ...{ id: `${id}.${nth}`, name },
    open: () => fetchFile(io, { name, url }),
  }))
}

export function momentOf(seconds: number): string {
  return new Date(seconds * 1_000).toISOString()
}
