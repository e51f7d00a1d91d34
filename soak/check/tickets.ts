// One ticket for each escalation, and nothing left over.
import type { FakeTicket } from '../../packages/integrations/src/testing/fake.ts'
import { DESTINATIONS } from '../destinations.ts'
import { conversationOf, type Escalation, type Known, wordIn } from './known.ts'

export function checkTickets(known: Known): string[] {
  return [
    ...known.customers.flatMap(({ conversationId, escalated }) => {
      const has = known.escalations.some((one) => one.conversationId === conversationId)
      return escalated && !has ? [`${conversationId}: asked for a person, and nobody was`] : []
    }),
    ...known.escalations.flatMap((escalation) => checkOpened(escalation, known)),
    ...known.desks.flatMap(({ id, tickets }) =>
      tickets.flatMap((ticket) => checkWanted({ id, ticket }, known)),
    ),
    ...checkGivenUp(known),
  ]
}

function checkOpened({ id, destinations, opened }: Escalation, { desks }: Known): string[] {
  if (destinations.length === 0) return [`${id}: has no destination`]
  if (opened.length !== 1) return [`${id}: has ${opened.length} tickets in its log`]
  return opened.flatMap(({ connectionId, ticketId }) => {
    const isThere = desks.some(
      (desk) => desk.id === connectionId && desk.tickets.some((one) => one.id === ticketId),
    )
    return isThere ? [] : [`${id}: its ticket ${ticketId} is not at ${connectionId}`]
  })
}

/** Either the log has it, or it was given up unheard, found later, and closed with a word where to look. */
function checkWanted(
  { id, ticket }: { id: string; ticket: FakeTicket },
  { customers, escalations }: Known,
): string[] {
  const isKnown = escalations.some(({ opened }) =>
    opened.some((one) => one.connectionId === id && one.ticketId === ticket.id),
  )
  if (isKnown) return []
  const conversationId = conversationOf(ticket)
  if (conversationId === null && goesOnFrom({ id, ticket }, { customers, escalations })) return []
  const givenUp = escalations.find(
    (one) =>
      one.conversationId === conversationId &&
      one.failed.some(({ connectionId, unknown }) => connectionId === id && unknown),
  )
  const who = `${id} ${ticket.id} (${conversationId ?? 'of nobody'})`
  const isMerged = ticket.comments.some(({ text }) => text.includes('Goes on in'))
  // Opened, and cut off before the story was told: nothing in it says whose it is.
  if (!givenUp && !(conversationId === null && isMerged)) return [`${who}: is one too many`]
  return isMerged && (ticket.status === 'solved' || keepsNoStatus(id))
    ? []
    : [`${who}: was given up and never merged (${ticket.status})`]
}

/** A word after a thread was closed over there begins another one, without the story, of the same customer. */
function goesOnFrom(
  { id, ticket }: { id: string; ticket: FakeTicket },
  { customers, escalations }: Pick<Known, 'customers' | 'escalations'>,
): boolean {
  const said = wordIn(ticket.comments[0]?.text ?? '')
  const customer = customers.find((one) =>
    [...one.said.values()].some((text) => wordIn(text) === said),
  )
  return escalations.some(
    ({ conversationId, opened }) =>
      conversationId === customer?.conversationId &&
      opened.some(({ connectionId }) => connectionId === id),
  )
}

/** What was given up is in a row that somebody sees, and the other way round. */
function checkGivenUp({ escalations, abandoned, pending }: Known): string[] {
  const failed = escalations.flatMap((one) =>
    one.failed.map(({ connectionId }) => `${one.conversationId} ${connectionId}`),
  )
  const rows = abandoned.filter(({ kind }) => kind === 'ticket.open')
  const kept = rows.map((one) => `${one.conversationId} ${one.connectionId}`)
  return [
    ...failed.filter((one) => !kept.includes(one)).map((one) => `${one}: given up without a row`),
    ...kept
      .filter((one) => !failed.includes(one))
      .map((one) => `${one}: a row, but the log goes on`),
    ...abandoned
      .filter(({ kind }) => kind !== 'ticket.open')
      .map((one) => `${one.conversationId} ${one.connectionId}: ${one.kind}: ${one.problem}`),
    ...(pending > 0 ? [`${pending} effects are pending`] : []),
  ]
}

function keepsNoStatus(id: string): boolean {
  return DESTINATIONS.some((one) => one.id === id && one.keepsNoStatus)
}
