// How much of us one customer, one address and one workspace may have. A share of its own is kept for reaching a person:
// who asks for one is let through when other words have to wait.
import type { Limits as LimitSettings } from '@baton/contract'
import { Rejection } from '../routes/problem.ts'
import type { Settings } from '../settings/settings.ts'
import { createBuckets, type Rate, type Taken } from './buckets.ts'

/** Who asks, as far as it is known. */
export type Asker = {
  workspaceId: string
  /** Null for one who comes for the first time. */
  customerId: string | null
  /** Known to us, or signed by an application: they have a share of their own, wherever they come from. */
  isKnown: boolean
  /** Null when it cannot be told: then nothing is counted for it. */
  address: string | null
  /** For what the answer says of limits, whether it is a yes or a no. */
  answerHeaders: Pick<Headers, 'set'>
}

/** Each throws a `Rejection`: `too-many-requests`, with the time to wait. */
export type Limits = {
  message(asker: Asker, about: { isWithPerson: boolean }): Promise<void>
  conversation(asker: Asker, about: { wantsPerson: boolean }): Promise<void>
  escalation(asker: Asker): Promise<void>
  /** Searching the help page, which is done with every letter that is typed. */
  search(asker: Asker): Promise<void>
  /** A mail to an address, by whomever it is asked for: nobody fills a mailbox of somebody else. */
  mail(asker: Asker, to: string): Promise<void>
  /** Reading receipts, rating, signing in and the like. */
  act(asker: Asker): Promise<void>
}

/** So many words a minute of each customer are not counted for their address: an office shares one. */
const SOME = 6
/** Of what is usual, this much more for reaching a person. */
const RESERVED = 0.25
const ACTS = 120
const SEARCHES = { address: 240, workspace: 6_000 }
/** Mails to one address that were asked for, and those of a customer. */
const MAILS_AN_HOUR = 5

export function createLimits(settings: Pick<Settings, 'read'>, now: () => number): Limits {
  const buckets = createBuckets(now)

  async function numbers({ workspaceId }: Asker): Promise<LimitSettings> {
    return (await settings.read(workspaceId, 'identity')).limits
  }

  /** The usual share, or what is kept for reaching a person. */
  function take(asker: Asker, usual: Rates, isForPerson: boolean): void {
    const taken = buckets.take(usual)
    if (taken.ok || !isForPerson) return tell(asker, taken)
    const [first, ...more] = usual.map(reserved)
    tell(asker, first ? buckets.take([first, ...more]) : taken)
  }

  function hasSome({ workspaceId, customerId }: Asker): boolean {
    const key = `some ${workspaceId} ${customerId}`
    return customerId !== null && buckets.take([{ key, perMinute: SOME }]).ok
  }

  return {
    async message(asker, { isWithPerson }) {
      const { messagesOfCustomer, messagesFromAddress, messages } = await numbers(asker)
      const rates = ratesOf('message', asker, {
        customer: messagesOfCustomer,
        address: hasSome(asker) ? null : messagesFromAddress,
        workspace: messages,
      })
      take(asker, rates, isWithPerson)
    },

    async conversation(asker, { wantsPerson }) {
      const { conversationsOfCustomer, conversationsFromAddress, conversations } =
        await numbers(asker)
      const rates = ratesOf('conversation', asker, {
        customer: conversationsOfCustomer,
        address: asker.isKnown ? null : conversationsFromAddress,
        workspace: conversations,
      })
      take(asker, rates, wantsPerson)
    },

    async escalation(asker) {
      const { messagesOfCustomer, messages } = await numbers(asker)
      const rates = ratesOf('escalation', asker, {
        customer: messagesOfCustomer,
        address: null,
        workspace: messages,
      })
      take(asker, rates, true)
    },

    async search(asker) {
      const { address, workspace } = SEARCHES
      take(asker, ratesOf('search', asker, { customer: address, address, workspace }), false)
    },

    async mail(asker, to) {
      const { workspaceId, customerId } = asker
      const anHour = (key: string) => ({
        ...{ key: `mail ${workspaceId} ${key}`, perMinute: MAILS_AN_HOUR / 60, minutes: 60 },
      })
      const address = anHour(`to ${to.toLowerCase()}`)
      take(asker, customerId === null ? [address] : [anHour(`by ${customerId}`), address], false)
    },

    async act(asker) {
      const rates = ratesOf('act', asker, {
        customer: ACTS,
        address: asker.customerId === null ? ACTS : null,
        workspace: (await numbers(asker)).messages,
      })
      take(asker, rates, false)
    },
  }
}

/** Where limits are somebody else's, such as a proxy's. */
export const NO_LIMITS: Limits = {
  message: async () => {},
  conversation: async () => {},
  escalation: async () => {},
  search: async () => {},
  mail: async () => {},
  act: async () => {},
}

type Rates = readonly [Rate, ...Rate[]]
type Shares = { customer: number; address: number | null; workspace: number }

/** Narrowest first, so that who floods us empties their own and nobody else's. */
function ratesOf(what: string, { workspaceId, customerId, address }: Asker, shares: Shares): Rates {
  const key = (of: string) => `${what} ${workspaceId} ${of}`
  const workspace = { key: key('*'), perMinute: shares.workspace }
  const theirs: Rate[] = []
  if (customerId !== null)
    theirs.push({ key: key(`customer ${customerId}`), perMinute: shares.customer })
  if (address !== null && shares.address !== null)
    theirs.push({ key: key(`address ${address}`), perMinute: shares.address })
  const [first, ...more] = [...theirs, workspace]
  return first ? [first, ...more] : [workspace]
}

function reserved({ key, perMinute }: Rate): Rate {
  return { key: `person ${key}`, perMinute: Math.max(1, Math.ceil(perMinute * RESERVED)) }
}

/** As the IETF's draft on RateLimit header fields has it. */
function tell({ answerHeaders }: Asker, { ok, left, rate, retryAfterSeconds }: Taken): void {
  const name = rate.key.split(' ')[0] === 'person' ? 'person' : rate.key.split(' ')[0]
  const { perMinute, minutes = 1 } = rate
  const most = Math.round(perMinute * minutes)
  answerHeaders.set('ratelimit-policy', `"${name}";q=${most};w=${minutes * 60}`)
  answerHeaders.set('ratelimit', `"${name}";r=${left};t=${retryAfterSeconds}`)
  if (ok) return
  answerHeaders.set('retry-after', String(retryAfterSeconds))
  throw new Rejection(
    'too-many-requests',
    `That was a lot at once. Please wait ${retryAfterSeconds} seconds; nothing that was written before is lost.`,
  )
}
