// What a customer has asked in the desks that are connected: asked when a teammate looks, and only with a proved address.
import { endpoints } from '@baton/contract'
import { type Conversation, emailOf, isErased } from '@baton/core'
import type { Hono } from 'hono'
import type { Commits } from '../commit.ts'
import type { OtherDesks } from '../connections/connect.ts'
import { createBuckets } from '../limits/buckets.ts'
import { unknownConversation } from './act-on.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, refOf, route } from './route.ts'

export type ElsewhereServices = {
  authenticate: Authenticate
  commits: Pick<Commits, 'read'>
  otherDesks: Pick<OtherDesks, 'elsewhere'>
  now: () => number
}

/** Of one teammate. Each may become a call to every desk, whose limits are shared with what has to be delivered. */
const LOOKS_A_MINUTE = 30

export function elsewhereRoutes(app: Hono, services: ElsewhereServices): void {
  const { authenticate, commits, otherDesks, now } = services
  const buckets = createBuckets(now)

  route(app, endpoints.readElsewhere, authenticate, async ({ params, caller, answerHeaders }) => {
    const { workspaceId, human } = caller
    const conversation = await commits.read(refOf(caller, params))
    if (conversation.seq === 0 || isErased(conversation)) throw unknownConversation()
    const address = provedAddress(conversation)
    if (address.email === null) return { asked: address.why, data: [] }
    const key = `elsewhere ${workspaceId} ${human.id}`
    const { ok, retryAfterSeconds } = buckets.take([{ key, perMinute: LOOKS_A_MINUTE }])
    if (!ok) {
      answerHeaders.set('retry-after', String(retryAfterSeconds))
      throw new Rejection(
        'too-many-requests',
        `The other desks were asked often in the last minute. Try again in ${retryAfterSeconds} seconds.`,
      )
    }
    const found = await otherDesks.elsewhere(workspaceId, address.email)
    return { asked: 'yes' as const, data: found.map((desk) => withoutOurs(desk, conversation)) }
  })
}

/** Signed by the application, or proved by its mail. One that was only typed could be anybody's, and would show their tickets here. */
function provedAddress({ customer }: Conversation): Address {
  if (customer?.verified && customer.email) return { email: customer.email }
  const said = emailOf(customer)
  return { email: null, why: said ? 'not-proved' : 'no-address' }
}

type Address = { email: string } | { email: null; why: 'no-address' | 'not-proved' }

/** They stand in the conversation already, with more about them. */
function withoutOurs<Desk extends { connectionId: string; tickets: { id: string }[] }>(
  desk: Desk,
  { tickets }: Conversation,
): Desk {
  const ours = tickets.filter(({ connectionId }) => connectionId === desk.connectionId)
  const isOurs = (id: string) => ours.some(({ ticket }) => ticket?.id === id)
  return { ...desk, tickets: desk.tickets.filter(({ id }) => !isOurs(id)) }
}
