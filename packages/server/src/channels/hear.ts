// Brings into a log what came from channels: one way for what was pushed and what was fetched. Everything may come twice,
// late and in any order.
import type { Customer } from '@baton/contract'
import {
  type Asking,
  type Conversation,
  evolve,
  hearCustomer,
  hearReply,
  heldMessages,
  holdMessage,
  recordArrival,
  recordFailure,
  recordMailFailure,
  startConversation,
} from '@baton/core'
import type { Arrival } from '@baton/integrations'
import type { Commits, Transition } from '../commit.ts'
import type { DeliveryLog } from '../connections/delivery-log.ts'
import type { Limits } from '../limits/limits.ts'
import type { Ref } from '../store/store.ts'
import type { Arrivals, KeptArrival } from './arrivals.ts'
import { hearRemark, showBeside } from './beside.ts'
import type { ChannelCustomer, ChannelCustomers } from './channel-customers.ts'
import { messageIdOf } from './message-id.ts'
import type { Channels, OpenedChannel } from './open-channel.ts'
import type { Originals } from './originals.ts'
import { inPieces } from './pieces.ts'
import type { Sends } from './sends.ts'
import type { TakeMedia } from './take-media.ts'
import { takeShare } from './take-share.ts'
import type { Threads } from './threads.ts'
import { newTalk, talkOf } from './whose-thread.ts'

export type HearAround = {
  channels: Pick<Channels, 'open' | 'ofAccount'>
  commits: Pick<Commits, 'commit' | 'read'>
  customers: ChannelCustomers
  sends: Pick<Sends, 'note'>
  threads: Threads
  arrivals: Pick<Arrivals, 'isFlood'>
  log: Pick<DeliveryLog, 'wrote' | 'passedOver'>
  originals: Pick<Originals, 'belongs'>
  limits: Pick<Limits, 'message' | 'conversation'>
  /** How a person is asked for in a workspace; the id is made anew each time. */
  asking(workspaceId: string): Promise<Asking>
  /** Takes what was sent along into the conversation. */
  takeMedia: TakeMedia
  now(): number
}

export type MessageArrival = Extract<Arrival, { kind: 'message' }>
export type Of<Kind extends Arrival['kind']> = Extract<Arrival, { kind: Kind }>

/** Throws where it has to be done again. */
export type HearArrival = (kept: KeptArrival) => Promise<void>

export function createHearArrival(around: HearAround): HearArrival {
  return async (kept) => {
    const { workspaceId, connectionId, item } = kept
    const rung = await around.channels.open(workspaceId, connectionId)
    // Switched off after it was kept: what is said there is nobody's business any more.
    if (!rung) return
    const opened =
      item.account === '' || item.account === rung.channel.account
        ? rung
        : await around.channels.ofAccount(workspaceId, rung.connection.kind, item.account)
    if (!opened) {
      const why = `It is for ${item.account}, which is not connected.`
      return around.log.passedOver(workspaceId, connectionId, { [why]: 1 })
    }
    const place = { workspaceId, connectionId: opened.connection.id }
    const belongs: Hearing['belongs'] = (ref, messageId) =>
      around.originals.belongs(kept, item.id ?? '', { ...ref, messageId })
    const hearing = { place, opened, around, belongs }
    switch (item.kind) {
      case 'message':
        return hearMessage(hearing, item)
      case 'echo':
        return hearEcho(hearing, item)
      case 'remark':
        if (item.isContact) {
          const known = await around.customers.find(place, item.from.address)
          if (known) await around.customers.heard(place, known.address, item.at)
        }
        return hearRemark(hearing, item)
      case 'moved':
        return around.customers.move(place, item.from, item.to)
      case 'status':
        return hearStatus(hearing, item)
    }
  }
}

export type Hearing = {
  place: { workspaceId: string; connectionId: string }
  opened: OpenedChannel
  around: HearAround
  /** What it came as is kept with what it has become. */
  belongs(ref: Ref, messageId: string): Promise<void>
}

async function hearMessage(hearing: Hearing, item: MessageArrival) {
  const { place, opened, around } = hearing
  const { customers, commits } = around
  const { kind } = opened.connection
  const known = await customers.meet(place, item.from, kind)
  // First: what is answered at once has to know that they may be written to.
  await customers.heard(place, known.address, item.at)
  const talk = item.thread
    ? ((await talkOf(place, { thread: item.thread, address: item.from.address }, around)) ?? {
        ref: newTalk(place, item.id),
        isStranger: false,
      })
    : { ref: await whereTheyTalk(hearing, known, item.id), isStranger: false }
  // Two programs that answer each other would never end, and whoever floods us is not helped by answers.
  const isFlood = item.thread !== undefined && (await around.arrivals.isFlood(place, item))
  if (talk.isStranger || isFlood) return showBeside(hearing, { known, item }, talk.ref)
  const { ref } = talk
  await takeShare(hearing, { ref, customerId: known.customer.id, item })
  const begin = start(known, item, { place, opened })
  const asking = await around.asking(place.workspaceId)
  const at = new Date(around.now()).toISOString()
  const started = (conversation: Conversation) => startConversation(conversation, begin, at)
  // A file lies in a conversation that is there.
  if (item.media.length > 0) await commits.commit(ref, started)
  const { lines, attachments } = await around.takeMedia(place, item.media, ref)
  const heard = inPieces({
    id: messageIdOf(place.connectionId, item.id),
    text: [item.text, ...lines].filter((line) => line !== '').join('\n'),
    outside: { id: item.id, ...(item.memo ? { memo: item.memo } : {}) },
    ...{ choice: item.choice, attachments },
  })
  await commits.commit(ref, (conversation) => {
    const events = started(conversation)
    let latest = events.reduce(evolve, conversation)
    for (const piece of heard) {
      const more = hearCustomer(latest, piece, { asking, at })
      latest = more.reduce(evolve, latest)
      events.push(...more)
    }
    return events
  })
  await hearing.belongs(ref, messageIdOf(place.connectionId, item.id))
  await customers.talks(place, known.address, ref.conversationId)
  if (item.thread) await around.threads.heard(place, ref.conversationId, item.thread.own)
}

function start(
  { customer, address }: ChannelCustomer,
  { from }: MessageArrival,
  { place, opened }: Pick<Hearing, 'place' | 'opened'>,
) {
  const { kind, locale } = opened.connection
  const started: Customer = from.proven ? { ...customer, verified: true } : customer
  return {
    ...{ customer: started, channel: kind, locale },
    place: { connectionId: place.connectionId, address },
  }
}

/**
 * One open conversation for each customer and connection. A closed one goes on for a while, and for as long as something
 * in it waits for them to write. A new one is named after the words that begin it: begun twice, it is one.
 */
async function whereTheyTalk(
  { place, opened, around }: Hearing,
  { conversationId }: ChannelCustomer,
  arrivalId: string,
): Promise<Ref> {
  const { workspaceId } = place
  if (conversationId) {
    const ref = { workspaceId, conversationId }
    const conversation = await around.commits.read(ref)
    if (goesOn(conversation, opened, around.now())) return ref
  }
  return newTalk(place, arrivalId)
}

function goesOn(conversation: Conversation, { connection }: OpenedChannel, now: number): boolean {
  if (conversation.seq === 0) return false
  if (conversation.holder.kind !== 'nobody' || heldMessages(conversation).length > 0) return true
  const closedFor = now - Date.parse(conversation.lastAt)
  return closedFor < connection.newAfterHours * 3_600_000
}

/** Whoever writes to a customer takes over, whatever way the words came. They are there already. */
async function hearEcho({ place, around }: Hearing, item: Of<'echo'>): Promise<void> {
  const { customers, commits, log } = around
  const known = await customers.find(place, item.to)
  if (!known?.conversationId) {
    const why = 'Somebody of yours wrote to a customer who has never written here.'
    return log.passedOver(place.workspaceId, place.connectionId, { [why]: 1 })
  }
  const { workspaceId, connectionId } = place
  const reply = {
    id: messageIdOf(connectionId, item.id),
    ...{ connectionId, text: item.text },
    human: { id: `${connectionId}.app`, name: item.by },
  }
  const at = new Date(around.now()).toISOString()
  await commits.commit({ workspaceId, conversationId: known.conversationId }, (latest) =>
    hearReply(latest, reply, at),
  )
}

async function hearStatus({ place, around }: Hearing, item: Of<'status'>): Promise<void> {
  const { sends, commits, log } = around
  const said = {
    key: item.key,
    vendorId: item.id,
    state: item.state === 'held' ? 'refused' : item.state,
  } as const
  const noted = await sends.note(place, said)
  // Sent by another program from the same account.
  if (!noted) return
  const { conversationId, messageId, all } = noted
  const ref = { workspaceId: place.workspaceId, conversationId }
  const problem = item.problem ?? 'The vendor does not say why.'
  const at = new Date(around.now()).toISOString()
  await commits.commit(ref, transitionOf(item, { messageId, all, problem }, at))
  if (item.state !== 'failed') return
  await log.wrote({
    ...{ ...ref, connectionId: place.connectionId, effectId: item.key ?? item.id },
    ...{ act: 'channel.status', attempt: 1, tookMs: 0, problem },
  })
}

function transitionOf(
  { state }: Of<'status'>,
  { messageId, all, problem }: { messageId: string; all: string; problem: string },
  at: string,
): Transition {
  if (state === 'failed')
    return (latest) =>
      latest.place
        ? recordFailure(latest, { messageId, problem }, at)
        : recordMailFailure(latest, { messageId, problem }, at)
  if (state === 'held') return (latest) => holdMessage(latest, { messageId, problem }, at)
  if (all === 'delivered' || all === 'read')
    return (latest) => recordArrival(latest, { messageId, state: all }, at)
  return () => []
}
