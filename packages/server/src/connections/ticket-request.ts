// What a desk is asked to open: the story as it was when the desk's turn came, without what it is not to have.
import { type Conversation, fold, packetOf, redact } from '@baton/core'
import type { TicketRequest } from '@baton/integrations'
import type { DueEffect, Ref, Store } from '../store/store.ts'
import type { Earlier } from './earlier.ts'
import { filledIn } from './fields.ts'
import type { Desks, OpenedDesk } from './open-desk.ts'

export type Asking = {
  due: DueEffect
  today: Conversation
  opened: OpenedDesk
  around: {
    desks: Pick<Desks, 'settings'>
    store: Pick<Store, 'read'>
    earlier: Earlier
    link(ref: Ref): string
    fileUrl(ref: Ref, fileId: string): string
  }
}

type Asked = { escalationId: string; seq: number }

/**
 * As it was at that event: the second attempt sends the very same, as desks with keys demand, and what was said since
 * follows as comments.
 */
export async function requestAsOf(
  { due, today, opened: { connection }, around }: Asking,
  { escalationId, seq }: Asked,
): Promise<TicketRequest> {
  const log = await around.store.read(due)
  const born = fold(due.conversationId, log.slice(0, seq))
  const packet = redact(
    packetOf(born, {
      earlier: await around.earlier(due, born),
      link: around.link(due),
      fileUrl: ({ id }) => around.fileUrl(due, id),
    }),
    connection.redaction,
  )
  const { actions } = await around.desks.settings(due.workspaceId)
  const { escalation } = escalationId === today.escalation?.id ? today : born
  const action = actions.find(({ id }) => id === escalation?.route?.action)
  return { packet, fields: filledIn(action?.fields[connection.id] ?? {}, packet) }
}

/** The same for a destination that was given up at that event: as it was when its turn had come. */
export async function requestBefore(asking: Asking, { escalationId, seq }: Asked) {
  const log = await asking.around.store.read(asking.due)
  const turn = log.findLast((event) => {
    if (event.seq >= seq) return false
    if (event.type === 'escalation.requested') return event.escalation.id === escalationId
    return event.type === 'ticket.failed' && event.escalationId === escalationId
  })
  return requestAsOf(asking, { escalationId, seq: turn?.seq ?? seq })
}
