// Hears what channels have brought: at once after a webhook, and what was left when a process died. Asks those that do not
// ring.
import type { ChannelSettings } from '@baton/contract'
import type { OpenChannel } from '@baton/integrations'
import type { Pool } from 'pg'
import type { DeliveryLog } from '../connections/delivery-log.ts'
import { NotYet } from '../delivery/not-yet.ts'
import type { Arrivals, KeptArrival } from './arrivals.ts'
import type { ChannelPlaceOf } from './channel-customers.ts'
import type { HearArrival } from './hear.ts'
import { keepArrived } from './keep-arrived.ts'
import type { Channels } from './open-channel.ts'
import type { Originals } from './originals.ts'
import { createWatcher, type Watchable } from './watcher.ts'

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
  originals: Pick<Originals, 'keep'>
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
/** What is watched, too: a line may be dead without anybody noticing. */
const WATCHED_SECONDS = 300
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
  /** Of many mails at once, the first one rings. */
  const rung = new Set<string>()
  const onNews = (place: ChannelPlaceOf) => {
    const key = `${place.workspaceId} ${place.connectionId}`
    if (rung.has(key)) return
    rung.add(key)
    void listen(() => {
      rung.delete(key)
      return pollNow(place)
    }).catch(onFault)
  }
  const watcher = createWatcher({ pool, onNews, onFault, now, pace })

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
    const places = rows.flatMap(({ workspaceId, value }) =>
      value.connections.map(({ id }) => ({ workspaceId, connectionId: id })),
    )
    const open: Watchable[] = []
    for (const place of places) {
      const channel = await poll(place).catch(onFault)
      if (channel) open.push({ ...place, channel })
    }
    if (!stopped) await watcher.tend(open)
  }

  async function pollNow({ workspaceId, connectionId }: ChannelPlaceOf): Promise<void> {
    await pool.query(
      'update channel_polls set look_at = now() where workspace_id = $1 and connection_id = $2',
      [workspaceId, connectionId],
    )
    await poll({ workspaceId, connectionId })
  }

  /** Returns what can be asked, whether it was time to or not. */
  async function poll(place: ChannelPlaceOf): Promise<OpenChannel | null> {
    const { workspaceId, connectionId } = place
    const opened = await channels.open(workspaceId, connectionId)
    if (!opened?.channel.poll) return null
    const { channel } = opened
    const due = await isDue(place)
    if (!due) return channel
    const arrived = await opened.channel.poll(due.cursor)
    await keepArrived(place, arrived, around)
    // Only now: a reading that was cut off is done again.
    await pool.query(
      `update channel_polls set cursor = $3, look_at = case when $4 then now() else look_at end
        where workspace_id = $1 and connection_id = $2`,
      [workspaceId, connectionId, arrived.cursor, arrived.more === true],
    )
    return channel
  }

  async function isDue({ workspaceId, connectionId }: ChannelPlaceOf) {
    const { rows } = await pool.query<{ cursor: string | null }>({
      name: 'channel-polls.claim',
      text: CLAIM,
      values: [workspaceId, connectionId, POLL_SECONDS / pace, WATCHED_SECONDS / pace],
    })
    return rows[0] ?? null
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
      watcher.stop()
      if (timer) clearTimeout(timer)
      await running
    },
  }
}

/** One whose watcher has died is due at once. */
const CLAIM = `
insert into channel_polls as polls (workspace_id, connection_id, look_at)
values ($1, $2, now() + make_interval(secs => $3))
on conflict (workspace_id, connection_id) do update
set look_at = now() + make_interval(secs => case when polls.watched_until > now() then $4 else $3 end),
  watched_until = case when polls.watched_until > now() then polls.watched_until end
where polls.look_at <= now() or polls.watched_until <= now()
returning cursor`
