// The mail to a customer who has left a page of ours: one, with what they missed, when the time has come and they have not
// come back. What it tells is settled before it is sent, so that a second attempt is the same mail.
import {
  type Conversation,
  emailOf,
  missedBy,
  missedLetter,
  recordMailed,
  sayToFollower,
  writesByMail,
} from '@baton/core'
import type { Outgoing } from '@baton/integrations'
import type { Transition } from '../commit.ts'
import { NotYet } from '../delivery/not-yet.ts'
import type { FollowLinks } from '../follow/follow-links.ts'
import type { Presence } from '../live/presence.ts'
import type { DueEffect } from '../store/store.ts'
import { carryFiles } from './carry-files.ts'
import { mailChannel } from './mail-channel.ts'
import type { Channels, OpenedChannel } from './open-channel.ts'
import { type SendAround, sendPart } from './send.ts'
import type { Threads } from './threads.ts'

/** Sends what was missed, says that it is too early, or finds that there is nothing to tell. */
export type MailMissed = (due: DueEffect, today: Conversation) => Promise<Transition>

type Around = SendAround & {
  channels: Pick<Channels, 'open' | 'settings'>
  threads: Pick<Threads, 'gave'>
  presence: Pick<Presence, 'seenAt'>
  follow: Pick<FollowLinks, 'url'>
}

const nothing: Transition = () => []

export function createMailMissed(around: Around): MailMissed {
  return async (due, today) => {
    const to = emailOf(today.customer)
    const missed = missedBy(today)
    if (!to || missed.length === 0) return nothing
    const { whenAway } = await around.channels.settings(due.workspaceId)
    const opened = whenAway.enabled ? await mailChannel(due, around.channels) : null
    if (!opened) return nothing
    const seenAt = await around.presence.seenAt(due)
    const news = unseen(missed, seenAt)
    if (news.length === 0) return nothing
    wait(today, news, { seenAt, afterMinutes: whenAway.afterMinutes, around })
    return send({ due, today, to, opened, news, around })
  }
}

type Missed = ReturnType<typeof missedBy>

/** Who is there when it is closed sees that. */
function unseen(missed: Missed, seenAt: number | null): Missed {
  return missed.filter(({ message, at }) => message || !seenAt || Date.parse(at) > seenAt)
}

function wait(
  today: Conversation,
  [first]: Missed,
  { seenAt, afterMinutes, around }: { seenAt: number | null; afterMinutes: number; around: Around },
): void {
  if (!first || today.wantsMail || writesByMail(today)) return
  const { now, pace = 1 } = around
  const since = Math.max(Date.parse(first.at), seenAt ?? 0)
  const rest = since + (afterMinutes * 60_000) / pace - now()
  if (rest > 0) throw new NotYet((rest * pace) / 1_000)
}

type Sending = {
  due: DueEffect
  today: Conversation
  to: string
  opened: OpenedChannel
  news: Missed
  around: Around
}

async function send({ due, today, to, opened, news, around }: Sending): Promise<Transition> {
  const { workspaceId, conversationId } = due
  const place = { workspaceId, connectionId: opened.connection.id }
  // Sent, but not written down before the process died, or never heard of: that mail comes to its end first.
  const begun = await around.sends.begun(
    due,
    news.map(({ id }) => id),
  )
  const end = news.findIndex(({ id }) => id === begun) + 1 || news.length
  const told = news.slice(0, end)
  const last = told.at(-1)
  if (!last) return nothing
  const name = opened.channel.nameOf?.(conversationId)
  if (name) await around.threads.gave(place, conversationId, name)

  const attached = told.flatMap(({ message }) => message?.attachments ?? [])
  const words = await letter({ due, today, to, around }, { told, messageId: last.id })
  const { channel } = opened
  const outgoing = await carryFiles(due, { outgoing: words, attached }, { ...around, channel })
  const began = around.now()
  const wrote = (problem: string | null) =>
    around.log.wrote({
      ...{ ...place, conversationId, effectId: due.id, act: due.effect.kind },
      ...{ attempt: due.attempt, tookMs: around.now() - began, problem },
    })
  try {
    const [part = outgoing] = opened.channel.split(outgoing)
    const of = { ...place, conversationId, messageId: last.id, part: 0, parts: 1 }
    const { id } = await sendPart({ part, of, heardAt: null }, { opened, around, today }, (work) =>
      around.breaker.run(`${workspaceId} ${place.connectionId}`, opened.connection.title, work),
    )
    await wrote(null)
    const at = new Date(around.now()).toISOString()
    return (latest) => recordMailed(latest, { upTo: last.seq, mailId: id }, at)
  } catch (error) {
    await wrote(error instanceof Error ? error.message : String(error))
    throw error
  }
}

async function letter(
  { due, today, to, around }: Pick<Sending, 'due' | 'today' | 'to' | 'around'>,
  { told, messageId }: { told: Missed; messageId: string },
): Promise<Outgoing> {
  const { subject, text, by } = missedLetter(today, told)
  const url = await around.follow.url(due, today)
  const human = told.findLast(({ message }) => message?.author.kind === 'human')?.message?.author
  const name = human?.kind === 'human' ? human.human.name : undefined
  const before = await around.sends.idsOf(due)
  return {
    ...{ conversationId: due.conversationId, messageId, to, by, name, subject },
    ...{ markdown: text, text, sources: [], choices: [], locale: today.locale },
    ...(url ? { follow: { url, words: sayToFollower(today.locale, 'followLink') } } : {}),
    about: today.messages.findLast(({ outside }) => outside)?.outside ?? null,
    sentBefore: before.map(({ vendorId }) => vendorId),
  }
}
