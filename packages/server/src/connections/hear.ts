// Brings what happened in other desks into the log: one way for what a webhook names, what a poll finds and what comes in
// a mailbox. Everything may come twice, late and in any order.
import { hearReply, hearTicketState } from '@baton/core'
import type { DeskHuman, DeskNews, Read, TicketState } from '@baton/integrations'
import type { Commits } from '../commit.ts'
import type { BringFiles } from './bring-files.ts'
import type { KnownTicket, KnownTickets } from './known-tickets.ts'
import type { Desks, OpenedDesk } from './open-desk.ts'

export type Hear = {
  /** Reads one ticket and writes what is new. */
  look(known: KnownTicket): Promise<void>
  /** Writes news of a connection. What is of no ticket that is known by now is left, and told by `false`. */
  news(workspaceId: string, connectionId: string, news: readonly DeskNews[]): Promise<boolean>
  /** The same for where tickets stand, told by desks that cannot be read. */
  states(
    workspaceId: string,
    connectionId: string,
    states: readonly { ticketId: string; state: TicketState }[],
  ): Promise<boolean>
}

type Around = {
  desks: Pick<Desks, 'open'>
  commits: Pick<Commits, 'commit'>
  tickets: KnownTickets
  bringFiles: BringFiles
  now(): number
}

/** A connection that is switched off is looked at again after so long. */
const LATER_SECONDS = 300
/** A desk that failed to answer: somebody may be waiting for the words that a webhook has told of. */
const SOON_SECONDS = 15

export function createHear({ desks, commits, tickets, bringFiles, now }: Around): Hear {
  const at = () => new Date(now()).toISOString()

  async function write(known: KnownTicket, news: readonly DeskNews[]): Promise<boolean> {
    let isNew = false
    for (const { id, human, text, attachments = [] } of news) {
      const messageId = messageIdOf(known.connectionId, id)
      const brought = await bringFiles(known, messageId, attachments)
      const reply = {
        id: messageId,
        human: humanOf(known.connectionId, human),
        text: [text, ...brought.lost].filter((part) => part !== '').join('\n\n'),
        attachments: brought.attachments,
      }
      await commits.commit(known, (latest) => {
        const events = hearReply(latest, reply, at())
        isNew ||= events.length > 0
        return events
      })
    }
    return isNew
  }

  async function stand(known: KnownTicket, state: TicketState, { connection }: OpenedDesk) {
    const { connectionId, ticket } = known
    const { status, assignee } = state
    const heard = {
      ...{ connectionId, ticketId: ticket.id, status },
      changedAt: new Date(state.at).toISOString(),
      // One without a name would be nobody to the customer.
      ...(assignee?.name ? { assignee: humanOf(connectionId, assignee) } : {}),
      team: { id: `${connectionId}.team`, name: connection.title },
    }
    let isNew = false
    await commits.commit(known, (latest) => {
      const events = hearTicketState(latest, heard, at())
      isNew = events.length > 0
      return events
    })
    return isNew
  }

  return {
    async look(known) {
      const { workspaceId, connectionId, ticket, cursor } = known
      const opened = await desks.open(workspaceId, connectionId)
      const later = { cursor, news: false, isOver: false, seconds: LATER_SECONDS }
      if (!opened?.desk.readTicket) return tickets.looked(known, later)
      const read = await opened.desk.readTicket(ticket, cursor).catch(async (error) => {
        const seconds = Math.min(SOON_SECONDS * 2 ** known.quiet, LATER_SECONDS)
        await tickets.looked(known, { ...later, seconds })
        throw error
      })
      const said = await write(known, read.news)
      const moved = read.state ? await stand(known, read.state, opened) : false
      const outcome = { cursor: read.cursor, news: said || moved, isOver: isOver(read) }
      await tickets.looked(known, outcome)
    },

    async news(workspaceId, connectionId, news) {
      let all = true
      for (const one of news) {
        const known = await tickets.find(workspaceId, connectionId, one.ticketId)
        if (known) await write(known, [one])
        else all = false
      }
      return all
    },

    async states(workspaceId, connectionId, states) {
      const opened = await desks.open(workspaceId, connectionId)
      if (!opened) return false
      let all = true
      for (const { ticketId, state } of states) {
        const known = await tickets.find(workspaceId, connectionId, ticketId)
        if (known) await stand(known, state, opened)
        else all = false
      }
      return all
    },
  }
}

function isOver({ state }: Read): boolean {
  return state?.status === 'solved'
}

/** Ids of a log have at most 128 letters; a desk's may be longer, and its end tells them apart. */
function messageIdOf(connectionId: string, id: string): string {
  return `${connectionId}.${id.slice(-80)}`
}

function humanOf(connectionId: string, { id, name }: DeskHuman) {
  return { id: messageIdOf(connectionId, id), name: name || 'Support' }
}
