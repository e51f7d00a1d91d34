// Hears what channels have brought: at once after a webhook, and what was left when a process died. Asks those that do not
// ring.
import type { ChannelSettings } from '@baton/contract'
import type { Pool } from 'pg'
import type { DeliveryLog } from '../connections/delivery-log.ts'
import { NotYet } from '../delivery/not-yet.ts'
import type { Arrivals, KeptArrival } from './arrivals.ts'
import type { HearArrival } from './hear.ts'
import type { Channels } from './open-channel.ts'

export type Listener = {
  start(): void
  /** Hears now whatever is due. */
  ring(): Promise<void>
  /** The same, and asks those whose time has come. */
  listen(): Promise<void>
  stop(): Promise<void>
}

type Around = {
  pool: Pool
  channels: Pick<Channels, 'open'>
  arrivals: Arrivals
  hear: HearArrival
  log: Pick<DeliveryLog, 'passedOver'>
  onFault(error: unknown): void
  /** Milliseconds since 1970. */
  now(): number
  /** How much faster waiting passes than it says. */
  pace?: number | undefined
}

/** For what a dead process has left, and what is to be tried again; what comes in now rings. */
const EVERY_MS = 5_000
const AT_ONCE = 16
/** How often a channel that does not ring is asked. */
const POLL_SECONDS = 20
/** How often it is looked which channels there are to ask. */
const POLL_EVERY_MS = 6_000
const LONGEST_REST_SECONDS = 300
const FORGET_EVERY_MS = 3_600_000
/** Then it is not the database that is ill: it is kept for whoever mends it, and lets the rest pass. */
const LAST_ATTEMPT = 30

export function createListener(around: Around): Listener {
  const { pool, channels, arrivals, hear, log, onFault, now, pace = 1 } = around
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> = Promise.resolve()
  let stopped = false
  let forgottenAt = now()
  let polledAt = 0

  async function hearOne(kept: KeptArrival): Promise<void> {
    try {
      await hear(kept)
      await arrivals.done(kept)
    } catch (error) {
      if (error instanceof NotYet) return arrivals.rest(kept, error.afterSeconds)
      onFault(error)
      const { workspaceId, connectionId, attempt } = kept
      if (attempt < LAST_ATTEMPT)
        return arrivals.later(kept, Math.min(2 ** attempt, LONGEST_REST_SECONDS))
      const why = `Could not be brought into a conversation: ${error instanceof Error ? error.message : error}`
      await log.passedOver(workspaceId, connectionId, { [why.slice(0, 500)]: 1 })
      await arrivals.done(kept)
    }
  }

  async function hearAll(): Promise<void> {
    for (;;) {
      const due = stopped ? [] : await arrivals.claim(AT_ONCE)
      await Promise.all(due.map((kept) => hearOne(kept).catch(onFault)))
      // One of a lane at a time: what stands behind it is due now.
      if (due.length === 0) return
    }
  }

  async function pollAll(): Promise<void> {
    polledAt = now()
    const { rows } = await pool.query<{ workspaceId: string; value: ChannelSettings }>({
      name: 'channels.all',
      text: `select distinct on (workspace_id) workspace_id as "workspaceId", value from settings
        where part = 'channels' order by workspace_id, version desc`,
    })
    for (const { workspaceId, value } of rows)
      for (const { id, enabled } of value.connections)
        if (enabled) await poll(workspaceId, id).catch(onFault)
  }

  async function poll(workspaceId: string, connectionId: string): Promise<void> {
    const opened = await channels.open(workspaceId, connectionId)
    if (!opened?.channel.poll) return
    const place = { workspaceId, connectionId }
    const { rows } = await pool.query<{ cursor: string | null }>({
      name: 'channel-polls.claim',
      text: `insert into channel_polls as polls (workspace_id, connection_id, look_at)
        values ($1, $2, now() + make_interval(secs => $3))
        on conflict (workspace_id, connection_id) do update set look_at = excluded.look_at
        where polls.look_at <= now() returning cursor`,
      values: [workspaceId, connectionId, POLL_SECONDS / pace],
    })
    if (!rows[0]) return
    const { items, files, passedOver, cursor } = await opened.channel.poll(rows[0].cursor)
    await arrivals.keep(place, items, files)
    await log.passedOver(workspaceId, connectionId, passedOver ?? {})
    // Only now: a reading that was cut off is done again.
    await pool.query(
      'update channel_polls set cursor = $3 where workspace_id = $1 and connection_id = $2',
      [workspaceId, connectionId, cursor],
    )
  }

  async function forgetSometimes(): Promise<void> {
    if (now() - forgottenAt < FORGET_EVERY_MS) return
    forgottenAt = now()
    await arrivals.forget()
  }

  function pollSometimes(): Promise<void> {
    const isTime = now() - polledAt >= POLL_EVERY_MS / pace
    return isTime ? pollAll() : Promise.resolve()
  }

  function listen(poll: () => Promise<void> = async () => {}): Promise<void> {
    running = running.then(async () => {
      if (stopped) return
      await Promise.all([poll(), forgetSometimes()]).catch(onFault)
      await hearAll().catch(onFault)
    })
    return running
  }

  function again(): void {
    timer = setTimeout(
      () => void listen(pollSometimes).finally(() => (stopped ? undefined : again())),
      EVERY_MS / pace,
    )
  }

  return {
    ring: () => listen(),
    listen: () => listen(pollAll),
    start: again,
    async stop() {
      stopped = true
      if (timer) clearTimeout(timer)
      await running
    },
  }
}
