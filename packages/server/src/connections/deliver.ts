// Does in another desk what the log says has to be done there. Each errand looks at today's conversation first, and what
// was done but not written down is found by its key.
import {
  announceComment,
  type Conversation,
  recordComment,
  recordTicket,
  ticketAt,
} from '@baton/core'
import { DeliveryError } from '@baton/integrations'
import type { Commits, Transition } from '../commit.ts'
import type { DueEffect, Ref, Store } from '../store/store.ts'
import type { BegunTickets } from './begun-tickets.ts'
import type { Breaker } from './breaker.ts'
import type { DeliveryLog } from './delivery-log.ts'
import type { Earlier } from './earlier.ts'
import type { GivenUpEffects } from './given-up.ts'
import type { KnownTickets } from './known-tickets.ts'
import type { Desks } from './open-desk.ts'
import { type SwitchOff, whyOff } from './switch-off.ts'
import { type Asking, requestAsOf, requestBefore } from './ticket-request.ts'
import { lastUntold, untold } from './untold.ts'

export type TicketEffect = Extract<DueEffect['effect'], { kind: `ticket.${string}` }>

/** Does one ticket effect, and returns what became known by it. Throws a `DeliveryError` when it could not be done. */
export type Deliver = (
  due: DueEffect,
  effect: TicketEffect,
  today: Conversation,
) => Promise<Transition>

export type DeliverAround = {
  desks: Pick<Desks, 'open' | 'settings'>
  commits: Pick<Commits, 'commit'>
  store: Pick<Store, 'read'>
  tickets: KnownTickets
  begun: BegunTickets
  givenUp: Pick<GivenUpEffects, 'isTriedAgain'>
  breaker: Breaker
  switchOff: SwitchOff
  log: DeliveryLog
  earlier: Earlier
  link(ref: Ref): string
  fileUrl(ref: Ref, fileId: string): string
  /** Milliseconds since 1970. */
  now(): number
}

type Errand = Asking & { around: DeliverAround; at: string }

const nothing: Transition = () => []

export function createDeliver(around: DeliverAround): Deliver {
  const { desks, breaker, log, now } = around
  return async (due, planned, today) => {
    const effect = wantedNow(planned, today, due.attempt)
    if (!effect) return nothing
    // The log has it and the row has not: whoever gave it up was stopped in between, and the next desk has it by now.
    const problem = givenUpBefore(effect, today)
    if (problem !== null && !(await around.givenUp.isTriedAgain(due)))
      throw new DeliveryError(problem, { retry: false })
    const began = now()
    const wrote = (problem: string | null) =>
      log.wrote({
        ...{ workspaceId: due.workspaceId, conversationId: due.conversationId },
        ...{ connectionId: effect.connectionId, effectId: due.id, act: effect.kind },
        ...{ attempt: due.attempt, tookMs: now() - began, problem },
      })
    try {
      const opened = await desks.open(due.workspaceId, effect.connectionId)
      if (!opened) {
        const { connections } = await desks.settings(due.workspaceId)
        throw new DeliveryError(whyOff(connections, effect.connectionId), { retry: false })
      }
      const errand = { due, today, opened, around, at: new Date(now()).toISOString() }
      const key = `${due.workspaceId} ${effect.connectionId}`
      const done = await breaker.run(key, opened.connection.title, () =>
        around.switchOff.watch(due.workspaceId, opened, () => act(errand, effect)),
      )
      await wrote(null)
      return done
    } catch (error) {
      await wrote(error instanceof Error ? error.message : String(error))
      throw error
    }
  }
}

/** Null when there is nothing left to do. */
function wantedNow(effect: TicketEffect, today: Conversation, attempt: number) {
  switch (effect.kind) {
    case 'ticket.open': {
      const { escalationId, connectionId } = effect
      if (today.escalation?.id === escalationId && isWaitedFor(today)) return effect
      // Closed or handed back meanwhile; an attempt that nobody heard of may have left a ticket there.
      const merge = { kind: 'ticket.merge' as const, escalationId, connectionId, afterSeconds: 0 }
      return attempt > 1 ? merge : null
    }
    case 'ticket.merge':
      return effect
    case 'ticket.comment':
    case 'ticket.status':
      return ticketAt(today, effect.connectionId) ? effect : null
  }
}

/** Why this destination was given up. */
function givenUpBefore(effect: TicketEffect, { tickets }: Conversation): string | null {
  if (effect.kind !== 'ticket.open') return null
  const { connectionId, escalationId } = effect
  const place = tickets.find(
    (one) => one.connectionId === connectionId && one.escalationId === escalationId,
  )
  return place && !place.ticket ? (place.problem ?? '') : null
}

function isWaitedFor({ holder }: Conversation): boolean {
  switch (holder.kind) {
    case 'queue':
    case 'human':
      return true
    case 'assistant':
    case 'nobody':
      return false
  }
}

function act(errand: Errand, effect: TicketEffect): Promise<Transition> {
  switch (effect.kind) {
    case 'ticket.open':
      return openTicket(errand, effect)
    case 'ticket.comment':
      return comment(errand, effect)
    case 'ticket.status':
      return setStatus(errand, effect)
    case 'ticket.merge':
      return merge(errand, effect)
  }
}

async function openTicket(
  errand: Errand,
  { escalationId, connectionId }: Extract<TicketEffect, { kind: 'ticket.open' }>,
): Promise<Transition> {
  const { due, opened, around, at } = errand
  const { connector, desk } = opened
  const request = await requestAsOf(errand, { escalationId, seq: due.seq })
  const again = due.attempt > 1
  const place = { ...due, connectionId, escalationId }
  const begun = await around.begun.of(place, again)
  const ticket = await desk.openTicket(request, { key: escalationId, again, begun })
  await around.tickets.keep(due, connectionId, ticket)
  if (begun.isNoted()) await around.begun.forget(place)
  const recorded = {
    escalationId,
    connectionId,
    connector: connector.name,
    ticket,
    upTo: due.seq,
  }
  return (latest) => recordTicket(latest, recorded, at)
}

async function comment(
  { due, today, opened, around, at }: Errand,
  { connectionId }: Extract<TicketEffect, { kind: 'ticket.comment' }>,
): Promise<Transition> {
  const place = ticketAt(today, connectionId)
  if (!place || due.seq <= place.upTo) return nothing
  const { ticket } = place
  // What an earlier attempt has written unannounced ended with the effect's own words: no more may go with them now.
  const latest = due.attempt > 1 ? due.seq : Math.max(lastUntold(today, place), due.seq)
  const upTo = place.pending ?? latest
  const about = { connectionId, ticketId: ticket.id, upTo }
  if (place.pending === null && upTo > due.seq)
    await around.commits.commit(due, (latest) => announceComment(latest, about, at))

  const again = due.attempt > 1 || place.pending !== null
  const ids: string[] = []
  for (const { comment, seq } of untold(today, {
    place,
    upTo,
    redaction: opened.connection.redaction,
    fileUrl: ({ id }) => around.fileUrl(due, id),
  })) {
    const attempt = { key: `${place.escalationId}_${seq}`, again }
    const written = await opened.desk.addComment(ticket, comment, attempt)
    ids.push(...written.ids)
    if (written.ticket) await around.tickets.keep(due, connectionId, written.ticket)
  }
  return (latest) => recordComment(latest, { ...about, ids }, at)
}

async function setStatus(
  { due, today, opened }: Errand,
  { connectionId, status }: Extract<TicketEffect, { kind: 'ticket.status' }>,
): Promise<Transition> {
  const place = ticketAt(today, connectionId)
  const isOver = today.holder.kind === 'nobody' || today.holder.kind === 'assistant'
  // Where it stands by now decides, not where it stood when this was written.
  if (!place || isOver !== (status === 'solved')) return nothing
  const attempt = { key: `${place.escalationId}_${due.seq}_status`, again: due.attempt > 1 }
  await opened.desk.setStatus?.(place.ticket, status, attempt)
  return nothing
}

/** A ticket that was opened after all, beside the one that took its place, is closed with a word where to look. */
async function merge(
  errand: Errand,
  { escalationId, connectionId }: Extract<TicketEffect, { kind: 'ticket.merge' }>,
): Promise<Transition> {
  const { due, today, opened, around } = errand
  const known = today.tickets.find(
    (one) => one.connectionId === connectionId && one.escalationId === escalationId,
  )
  if (known?.ticket) return nothing
  const request = await requestBefore(errand, { escalationId, seq: due.seq })
  const ticket = await opened.desk.findTicket(escalationId, request)
  if (!ticket) return nothing
  // What people have answered there meanwhile is heard like any other words.
  await around.tickets.keep(due, connectionId, ticket)
  const other = today.tickets.find((one) => one.escalationId === escalationId && one.ticket)
  const where = other?.ticket?.url || other?.ticket?.number || 'Baton'
  const line = { messageId: due.id, by: 'system' as const, text: `Goes on in ${where}.` }
  const attempt = { key: `${escalationId}_merged`, again: due.attempt > 1 }
  await opened.desk.addComment(ticket, { kind: 'note', lines: [line] }, attempt)
  await opened.desk.setStatus?.(ticket, 'solved')
  return nothing
}
