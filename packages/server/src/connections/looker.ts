// Looks into other desks when it is time: soon after a webhook, seldom where nothing happens. A webhook that was lost
// costs a few minutes, never a word.
import type { Pool } from 'pg'
import { createRounds } from '../rounds.ts'
import type { DeliveryLog } from './delivery-log.ts'
import type { Hear } from './hear.ts'
import type { KnownTickets } from './known-tickets.ts'
import type { Desks } from './open-desk.ts'

export type Looker = {
  start(): void
  /** Looks now, at whatever is due. */
  look(): Promise<void>
  stop(): Promise<void>
}

type Around = {
  pool: Pool
  desks: Pick<Desks, 'open'>
  tickets: KnownTickets
  hear: Hear
  log: Pick<DeliveryLog, 'passedOver' | 'prune'>
  onFault(error: unknown): void
  /** How much faster waiting passes than it says. */
  pace?: number | undefined
}

const EVERY_MS = 2_000
/** How often what is old is forgotten. */
const TIDY_EVERY_MS = 3_600_000
const AT_ONCE = 16
/** How often a mailbox is read. */
const MAILBOX_SECONDS = 20
/** An hour: by then it is settled whether the ticket that a mail answers is ours. */
const MOST_READINGS = 180
const OF_NO_TICKET = 'It answers a ticket that is not known here.'

export function createLooker({
  pool,
  desks,
  tickets,
  hear,
  log,
  onFault,
  pace = 1,
}: Around): Looker {
  /** How often the same part of a mailbox was read because not all of it could be heard. */
  const readings = new Map<string, number>()

  async function lookAtTickets(isStopped: () => boolean): Promise<void> {
    for (;;) {
      const due = isStopped() ? [] : await tickets.claim(AT_ONCE)
      await Promise.all(due.map((known) => hear.look(known).catch(onFault)))
      if (due.length < AT_ONCE) return
    }
  }

  async function lookAtMailboxes(): Promise<void> {
    const { rows } = await pool.query<Mailbox>({
      name: 'mailboxes.claim',
      text: CLAIM,
      values: [MAILBOX_SECONDS / pace],
    })
    await Promise.all(rows.map((row) => readMailbox(row).catch(onFault)))
  }

  async function readMailbox({ workspaceId, connectionId, cursor }: Mailbox): Promise<void> {
    const opened = await desks.open(workspaceId, connectionId)
    if (!opened?.desk.readAll) return
    const read = await opened.desk.readAll(cursor)
    const isHeard = await hear.news(workspaceId, connectionId, read.news)
    // A person may answer before we have heard that their ticket is open: such a mail is read again until we have.
    if (!isHeard && mayWait(`${workspaceId} ${connectionId}`)) return
    readings.delete(`${workspaceId} ${connectionId}`)
    const lost = isHeard ? {} : { [OF_NO_TICKET]: 1 }
    await log.passedOver(workspaceId, connectionId, { ...read.passedOver, ...lost })
    // Only now: a reading that was cut off is done again.
    await pool.query(
      'update connection_states set cursor = $3 where workspace_id = $1 and connection_id = $2',
      [workspaceId, connectionId, read.cursor],
    )
  }

  function mayWait(mailbox: string): boolean {
    const times = (readings.get(mailbox) ?? 0) + 1
    readings.set(mailbox, times)
    return times < MOST_READINGS
  }

  const looks = createRounds(
    async (isStopped) => {
      await Promise.all([lookAtTickets(isStopped).catch(onFault), lookAtMailboxes().catch(onFault)])
    },
    { everyMs: EVERY_MS / pace, onFault },
  )
  const tidying = createRounds(() => log.prune(), { everyMs: TIDY_EVERY_MS, onFault })

  return {
    look: looks.now,
    start() {
      void tidying.now()
      tidying.start()
      looks.start()
    },
    async stop() {
      await Promise.all([looks.stop(), tidying.stop()])
    },
  }
}

type Mailbox = { workspaceId: string; connectionId: string; cursor: string | null }

/** Leased for as long as it is not read again anyway. */
const CLAIM = `
update connection_states set look_at = now() + make_interval(secs => $1)
where (workspace_id, connection_id) in (
  select workspace_id, connection_id from connection_states where look_at <= now() for update skip locked
)
returning workspace_id as "workspaceId", connection_id as "connectionId", cursor`
