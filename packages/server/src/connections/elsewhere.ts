// What a customer has asked in the desks that are connected, whoever opened it there: read when a teammate looks, from all
// desks at once, and kept for a minute in this process alone. A reading writes nothing, here or there.
import type { Connection, ElsewhereDesk } from '@baton/contract'
import { redactText } from '@baton/core'
import { DeliveryError, type DeskTicket } from '@baton/integrations'
import { createKeptBriefly } from '../kept-briefly.ts'
import type { Breaker } from './breaker.ts'
import type { Desks } from './open-desk.ts'

/** One entry for each desk that can be asked. The address has to be proved: what is found is shown as its owner's. */
export type Elsewhere = (workspaceId: string, email: string) => Promise<ElsewhereDesk[]>

type Around = {
  desks: Pick<Desks, 'open' | 'settings'>
  breaker: Pick<Breaker, 'restsUntil'>
  now: () => number
  onFault(error: unknown): void
  /** How much faster waiting passes than it says. */
  pace?: number | undefined
}

const MOST = 10
const KEPT_MS = 60_000
/** A teammate looks at a panel meanwhile, and the other desks have answered long since. */
const PATIENCE_MS = 5_000
/** Customers that are looked at within a minute, in all desks. */
const MOST_KEPT = 2_000

export function createElsewhere(around: Around): Elsewhere {
  const { desks, breaker, now, onFault, pace = 1 } = around
  const kept = createKeptBriefly<DeskTicket[]>({ now, ms: KEPT_MS, most: MOST_KEPT, failedMs })

  /** Null where a desk cannot be asked by address. */
  async function read(workspaceId: string, connection: Connection, email: string) {
    const { id, title } = connection
    const opened = await desks.open(workspaceId, id)
    if (!opened?.desk.ticketsOf) return null
    const { desk } = opened
    // As it was opened: with the rules of the workspace besides its own.
    if (!travels(email, opened.connection))
      return { tickets: [], problem: notAsked(title), mayRetry: false }
    if (breaker.restsUntil(`${workspaceId} ${id}`) !== null)
      throw new DeliveryError(`${title} has failed several times, and is left alone for a while.`, {
        retry: true,
      })
    const key = JSON.stringify([workspaceId, id, email.toLowerCase()])
    const tickets = await kept.get(key, async () => desk.ticketsOf?.({ email }, MOST) ?? [])
    return { tickets, problem: null, mayRetry: true }
  }

  async function readOrSay(workspaceId: string, connection: Connection, email: string) {
    const { id: connectionId, connector, title } = connection
    const about = { connectionId, connector, title }
    try {
      const reading = read(workspaceId, connection, email)
      const found = await within(PATIENCE_MS / pace, title, reading)
      return found && { ...about, ...found }
    } catch (error) {
      const isTheirs = error instanceof DeliveryError
      if (!isTheirs) onFault(error)
      return { ...about, tickets: [], problem: isTheirs ? error.message : FAULT, mayRetry: true }
    }
  }

  return async (workspaceId, email) => {
    const { connections } = await desks.settings(workspaceId)
    const found = await Promise.all(
      connections
        .filter(({ enabled }) => enabled)
        .map((connection) => readOrSay(workspaceId, connection, email)),
    )
    return found.filter((one) => one !== null)
  }
}

/** A vendor that asks for a pause gets it, but no teammate waits longer than for something new. */
function failedMs(error: unknown): number {
  const seconds = error instanceof DeliveryError ? (error.retryAfterSeconds ?? 0) : 0
  return Math.min(seconds * 1_000, KEPT_MS)
}

const FAULT = 'Something went wrong on our side.'

/** What operators keep from a desk, it is not asked by either. */
function travels(email: string, { redaction }: Connection): boolean {
  return !redaction.leaveOut.includes('email') && redactText(email, redaction) === email
}

function notAsked(title: string): string {
  return `${title} is not asked: as its connection is set up, addresses are taken out of all that leaves for it.`
}

/** What comes later is kept all the same, for who asks again. */
async function within<Result>(ms: number, title: string, done: Promise<Result>): Promise<Result> {
  done.catch(() => {})
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const slow = new DeliveryError(`${title} takes too long to answer.`, { retry: true })
    timer = setTimeout(() => reject(slow), ms)
  })
  try {
    return await Promise.race([done, late])
  } finally {
    clearTimeout(timer)
  }
}
