// Brings to customers on channels outside what the log says they must hear. What is about to be sent is written down
// first; whether an unheard call was made is the vendor's to say, before anything is sent a second time.
import {
  type Conversation,
  holdMessage,
  mayAssistantSpeak,
  openQuestion,
  recordNudge,
  recordSent,
  sayToFollower,
  stateOf,
} from '@baton/core'
import {
  DeliveryError,
  NotNow,
  type Outgoing,
  type OutgoingPart,
  type Sent,
} from '@baton/integrations'
import type { Transition } from '../commit.ts'
import type { Breaker } from '../connections/breaker.ts'
import type { DeliveryLog } from '../connections/delivery-log.ts'
import type { FollowLinks } from '../follow/follow-links.ts'
import type { DueEffect } from '../store/store.ts'
import { type Carrying, carryFiles } from './carry-files.ts'
import type { ChannelCustomers } from './channel-customers.ts'
import type { Channels, OpenedChannel } from './open-channel.ts'
import { nudgeOf, outgoingOf } from './outgoing.ts'
import { keyOf, type Part, type Sends } from './sends.ts'
import type { Threads } from './threads.ts'

export type ChannelEffectDue = Extract<DueEffect['effect'], { kind: `channel.${string}` }>

/** Does one channel effect, and returns what became known by it. Throws a `DeliveryError` when it could not be done. */
export type SendOut = (
  due: DueEffect,
  effect: ChannelEffectDue,
  today: Conversation,
) => Promise<Transition>

export type SendAround = {
  channels: Pick<Channels, 'open'>
  customers: Pick<ChannelCustomers, 'find'>
  sends: Sends
  /** Written before a name leaves us. */
  threads: Pick<Threads, 'gave'>
  follow: Pick<FollowLinks, 'url'>
  files: Carrying['files']
  fileLinks: Carrying['fileLinks']
  breaker: Breaker
  log: Pick<DeliveryLog, 'wrote'>
  /** Milliseconds since 1970. */
  now(): number
  pace?: number | undefined
}

type Errand = {
  due: DueEffect
  today: Conversation
  opened: OpenedChannel
  around: SendAround
  /** The customer's address as it is now, and when they last wrote. */
  to: string
  heardAt: Date | null
}

const nothing: Transition = () => []

export function createSendOut(around: SendAround): SendOut {
  const { channels, customers, log, now } = around
  return async (due, effect, today) => {
    const { place } = today
    if (!place || !isWanted(effect, today)) return nothing
    const began = now()
    const { workspaceId, conversationId } = due
    const { connectionId } = effect
    const wrote = (problem: string | null) =>
      log.wrote({
        ...{ workspaceId, conversationId, connectionId, effectId: due.id, act: effect.kind },
        ...{ attempt: due.attempt, tookMs: now() - began, problem },
      })
    try {
      const opened = await channels.open(workspaceId, connectionId)
      if (!opened) throw new DeliveryError(GONE, { retry: false })
      const known = await customers.find({ workspaceId, connectionId }, place.address)
      const to = known?.address ?? place.address
      const errand = { due, today, opened, around, to, heardAt: known?.heardAt ?? null }
      const done = await act(errand, effect)
      if (done === null) return nothing
      await wrote(null)
      return done
    } catch (error) {
      // What may not be said now is no failure of anybody's.
      if (error instanceof NotNow && effect.kind === 'channel.send')
        return hold(effect, error, now())
      await wrote(error instanceof Error ? error.message : String(error))
      throw error
    }
  }
}

const GONE = 'This channel was removed or switched off. Connect it again.'

function isWanted(effect: ChannelEffectDue, today: Conversation): boolean {
  switch (effect.kind) {
    case 'channel.send': {
      const state = stateOf(today, effect.messageId)
      return state === null || state === 'held' || state === 'failed'
    }
    case 'channel.nudge':
      return !today.nudged && stateOf(today, effect.messageId) === 'held'
    case 'channel.seen':
    case 'channel.control':
      return true
  }
}

/** Null where there was nothing to do over there. */
async function act(errand: Errand, effect: ChannelEffectDue): Promise<Transition | null> {
  const { due, today, opened, around, to } = errand
  const { channel, connection } = opened
  const guarded = <Result>(work: () => Promise<Result>) =>
    around.breaker.run(`${due.workspaceId} ${effect.connectionId}`, connection.title, work)
  switch (effect.kind) {
    case 'channel.send':
      return send(errand, effect.messageId, guarded)
    case 'channel.nudge': {
      if (!channel.nudge) throw new DeliveryError(NO_NUDGE, { retry: false })
      const { nudge } = channel
      const key = `${due.conversationId} nudge ${due.seq}`
      const tried = { key, again: due.attempt > 1, lastHeardAt: errand.heardAt }
      const page = await around.follow.url(due, today)
      await guarded(() => nudge(to, tried, nudgeOf(today, effect.messageId, page)))
      return (latest) => recordNudge(latest, effect, new Date(around.now()).toISOString())
    }
    case 'channel.seen': {
      const message = today.messages.find(({ id }) => id === effect.messageId)
      const isLatest = openQuestion(today) !== null && mayAssistantSpeak(today)
      // A word of courtesy: late, it would be a lie.
      if (!channel.seen || !message?.outside || due.attempt > 1) return null
      const { seen } = channel
      const { id } = message.outside
      await guarded(() => seen({ to, id, typing: isLatest }))
      return nothing
    }
    case 'channel.control': {
      const { control } = channel
      return control ? guarded(() => control(to, effect.act)).then(() => nothing) : null
    }
  }
}

const NO_NUDGE =
  'The vendor lets nobody write to this customer now, and no message is set up that asks them to write.'

type Guarded = <Result>(work: () => Promise<Result>) => Promise<Result>

async function send(
  errand: Errand,
  messageId: string,
  guarded: Guarded,
): Promise<Transition | null> {
  const { due, today, opened, around, to, heardAt } = errand
  const outgoing = outgoingOf(today, messageId, {
    to,
    sentBefore: (await around.sends.idsOf(due)).map(({ vendorId }) => vendorId),
  })
  if (!outgoing) return null
  const attached = today.messages.find(({ id }) => id === messageId)?.attachments ?? []
  const { channel } = opened
  const whole = await carryFiles(due, { outgoing, attached }, { ...around, channel })
  const parts = channel.split(await threaded(errand, whole))
  const ids: string[] = []
  for (const [nth, part] of parts.entries()) {
    const { workspaceId, conversationId } = due
    const of: Part = {
      ...{ workspaceId, conversationId, messageId, connectionId: opened.connection.id },
      ...{ part: nth, parts: parts.length },
    }
    const { id } = await sendPart({ part, of, heardAt }, errand, guarded)
    ids.push(id)
  }
  const at = new Date(around.now()).toISOString()
  return (latest) => recordSent(latest, { messageId, ids }, at)
}

/** Where a customer has several talks, each goes by a name, and has a page that says how it stands. */
async function threaded({ due, today, opened, around }: Errand, outgoing: Outgoing) {
  const name = opened.channel.nameOf?.(due.conversationId)
  if (!name) return outgoing
  const { workspaceId, conversationId } = due
  const place = { workspaceId, connectionId: opened.connection.id }
  await around.threads.gave(place, conversationId, name)
  const { locale } = today
  const url = await around.follow.url(due, today)
  const follow = url ? { follow: { url, words: sayToFollower(locale, 'followLink') } } : {}
  return { ...outgoing, locale, ...follow }
}

/** How long the vendor may take to say that it has what we sent. */
const STATUS_WAIT_MS = 45_000

export async function sendPart(
  { part, of, heardAt }: { part: OutgoingPart; of: Part; heardAt: Date | null },
  { opened, around, today }: Pick<Errand, 'opened' | 'around' | 'today'>,
  guarded: Guarded,
): Promise<Sent> {
  const { sends, now, pace = 1 } = around
  const { channel } = opened
  const key = keyOf(of)
  const before = await sends.begin(of, new Date(now()))
  const isRetried = before?.state === 'failed' && stateOf(today, of.messageId) === 'failed'
  if (before && !isRetried && DONE.has(before.state)) return { id: before.vendorId ?? '' }
  const unheard = before?.state === 'sending'
  if (unheard) {
    const found = await channel.findSent?.(key)
    if (found) {
      await sends.sent(of, found.id)
      return found
    }
    const rest = before.beganAt.getTime() + STATUS_WAIT_MS / pace - now()
    if (rest > 0)
      throw new DeliveryError(
        `It is not known whether this has arrived. ${opened.kind.title} is given time to say so before it is sent again.`,
        { retry: true, unknown: true, retryAfterSeconds: Math.ceil((rest * pace) / 1_000) },
      )
  }
  if (unheard || isRetried) await sends.again(of, new Date(now()))
  try {
    const sent = await guarded(() =>
      channel.send(part, { key, again: unheard, lastHeardAt: heardAt }),
    )
    await sends.sent(of, sent.id)
    return sent
  } catch (error) {
    // Only a clear no ends the doubt; a call that broke off, or was never made for want of an answer, does not.
    if (error instanceof DeliveryError && !error.unknown) await sends.refused(of)
    throw error
  }
}

const DONE = new Set(['sent', 'delivered', 'read', 'failed'])

function hold(
  { messageId }: { messageId: string },
  { message: problem }: NotNow,
  now: number,
): Transition {
  return (latest) => holdMessage(latest, { messageId, problem }, new Date(now).toISOString())
}
