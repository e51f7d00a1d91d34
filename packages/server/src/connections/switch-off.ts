// Switches off a receiver that is gone: one that says so (410), or that has let nothing through for days. Its settings say
// so then, as if somebody had done it by hand, so all that goes for a connection that is off goes for it as well.
import type { Connection, DestinationSettings, SwitchedOff } from '@baton/contract'
import { canonical } from '@baton/core'
import { DeliveryError } from '@baton/integrations'
import type { Pool } from 'pg'
import { Rejection } from '../routes/problem.ts'
import type { Settings } from '../settings/settings.ts'
import type { OpenedDesk } from './open-desk.ts'
import { MAX_PROBLEM } from './states.ts'

export type SwitchOff = {
  /** Passes on what comes of the work, and looks whether it was one failure too many. */
  watch<Result>(
    workspaceId: string,
    desk: Pick<OpenedDesk, 'connection' | 'connector'>,
    work: () => Promise<Result>,
  ): Promise<Result>
}

/** Both have to be over: a weekend without anybody who mends it is no reason, nor are many failures in an hour. */
const FAILING_MS = 5 * 86_400_000
const FAILURES = 20
/** How often somebody else may save these settings meanwhile. */
const TRIES = 5

type Around = {
  pool: Pool
  settings: Pick<Settings, 'version' | 'save'>
  now: () => number
  onFault(error: unknown): void
}

export function createSwitchOff(around: Around): SwitchOff {
  return {
    async watch(workspaceId, { connection, connector }, work) {
      try {
        return await work()
      } catch (error) {
        // What the errand failed of is what matters to it; a row that could not be counted is told of apart.
        if (connector.switchesOff && error instanceof DeliveryError)
          await failed({ workspaceId, connection, error }, around).catch(around.onFault)
        throw error
      }
    },
  }
}

/** What whoever finds it off is told. */
export function whyOff(connections: readonly Connection[], connectionId: string): string {
  const off = connections.find(({ id }) => id === connectionId)?.switchedOff
  if (!off)
    return 'This connection was removed or switched off. Connect it again, or take it out of the action.'
  return `This connection was switched off by itself: ${inWords(off)} Mend what is wrong there, switch it on again, then try again.`
}

function inWords({ reason, since, problem }: SwitchedOff): string {
  switch (reason) {
    case 'gone':
      return 'the receiver answered 410 and wants no more events.'
    case 'failing':
      return `nothing has gone through since ${since}. Last: ${problem}`
  }
}

type Failed = { workspaceId: string; connection: Connection; error: DeliveryError }

async function failed(
  { workspaceId, connection, error }: Failed,
  { pool, settings, now }: Around,
): Promise<void> {
  const at = now()
  const { rows } = await pool.query<{ since: Date; failures: number }>({
    name: 'connections.failed',
    text: FAILED,
    values: [workspaceId, connection.id, new Date(at).toISOString()],
  })
  const { since, failures } = rows[0] as (typeof rows)[0]
  const isGone = error.status === 410
  const isFailing = failures >= FAILURES && at - since.getTime() >= FAILING_MS
  if (!isGone && !isFailing) return
  const isOff = await save(workspaceId, connection, settings, {
    at: new Date(at).toISOString(),
    reason: isGone ? 'gone' : 'failing',
    since: since.toISOString(),
    problem: error.message.slice(0, MAX_PROBLEM),
  })
  if (!isOff) return
  // Switched on again, it has its days anew.
  await pool.query({
    name: 'connections.counted-anew',
    text: 'update connection_states set failing_since = null, failures = 0 where workspace_id = $1 and connection_id = $2',
    values: [workspaceId, connection.id],
  })
}

/** False when it is off already, is gone, or leads elsewhere than to the receiver that failed. */
async function save(
  workspaceId: string,
  asked: Connection,
  settings: Around['settings'],
  switchedOff: SwitchedOff,
): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    const saved = await settings.version(workspaceId, 'destinations')
    if (!saved) return false
    const { connections, ...rest } = saved.value as DestinationSettings
    const at = connections.findIndex(({ id }) => id === asked.id)
    const today = connections[at]
    if (!today?.enabled || !isSamePlace(today, asked)) return false
    const off = { ...today, enabled: false, switchedOff }
    const value = { ...rest, connections: connections.toSpliced(at, 1, off) }
    const note = `Switched off by itself: ${today.title}`
    try {
      const change = { part: 'destinations' as const, baseVersion: saved.version, value }
      await settings.save(workspaceId, { ...change, by: null, note })
      return true
    } catch (error) {
      const isLate = error instanceof Rejection && error.code === 'changed-meanwhile'
      if (!isLate || tries >= TRIES) throw error
    }
  }
}

function isSamePlace(one: Connection, other: Connection): boolean {
  const place = ({ settings, baseUrl = '' }: Connection) => canonical({ settings, baseUrl })
  return place(one) === place(other)
}

const FAILED = `
insert into connection_states (workspace_id, connection_id, failing_since, failures) values ($1, $2, $3, 1)
on conflict (workspace_id, connection_id) do update
set failing_since = coalesce(connection_states.failing_since, excluded.failing_since),
    failures = connection_states.failures + 1
returning failing_since as since, failures`
