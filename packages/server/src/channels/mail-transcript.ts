// Sends a conversation to its customer, who has asked for it: once for each time they asked.
import {
  type Conversation,
  recordSent,
  sayToFollower,
  stateOf,
  transcriptId,
  transcriptLetter,
} from '@baton/core'
import { DeliveryError, type Outgoing } from '@baton/integrations'
import type { Transition } from '../commit.ts'
import type { DueEffect } from '../store/store.ts'
import { mailChannel } from './mail-channel.ts'
import type { Channels } from './open-channel.ts'
import { type SendAround, sendPart } from './send.ts'

export type TranscriptDue = Extract<DueEffect['effect'], { kind: 'mail.transcript' }>

export type MailTranscript = (
  due: DueEffect,
  effect: TranscriptDue,
  today: Conversation,
) => Promise<Transition>

type Around = SendAround & { channels: Pick<Channels, 'open' | 'settings'> }

export function createMailTranscript(around: Around): MailTranscript {
  return async (due, effect, today) => {
    const messageId = transcriptId(today, { seq: effect.upTo })
    if (stateOf(today, messageId) !== null) return () => []
    const opened = await mailChannel(due, around.channels)
    if (!opened) throw new DeliveryError(NO_MAIL, { retry: false })
    const { workspaceId, conversationId } = due
    const place = { workspaceId, connectionId: opened.connection.id }
    const name = opened.channel.nameOf?.(conversationId)
    if (name) await around.threads.gave(place, conversationId, name)
    const outgoing = await letterOf(due, effect, today, around)
    const began = around.now()
    const wrote = (problem: string | null) =>
      around.log.wrote({
        ...{ ...place, conversationId, effectId: due.id, act: effect.kind, problem },
        ...{ attempt: due.attempt, tookMs: around.now() - began },
      })
    try {
      const [part = outgoing] = opened.channel.split(outgoing)
      const of = { ...place, conversationId, messageId, part: 0, parts: 1 }
      const sent = await sendPart({ part, of, heardAt: null }, { opened, around, today }, (work) =>
        around.breaker.run(`${workspaceId} ${place.connectionId}`, opened.connection.title, work),
      )
      await wrote(null)
      const at = new Date(around.now()).toISOString()
      return (latest) => recordSent(latest, { messageId, ids: [sent.id] }, at)
    } catch (error) {
      await wrote(error instanceof Error ? error.message : String(error))
      throw error
    }
  }
}

const NO_MAIL = 'No e-mail channel is switched on any more. Connect one under Settings, Channels.'
const NO_PAGE =
  'The address has not been shown to be the customer’s, and the page of their request is switched off.'

async function letterOf(
  due: DueEffect,
  { email, proven, upTo }: TranscriptDue,
  today: Conversation,
  around: Around,
): Promise<Outgoing> {
  const { subject, text, file } = transcriptLetter(today, { email, proven, seq: upTo })
  const url = await around.follow.url(due, today)
  if (!proven && !url) throw new DeliveryError(NO_PAGE, { retry: false })
  const sentBefore = await around.sends.idsOf(due)
  const { locale } = today
  return {
    ...{ conversationId: due.conversationId, messageId: transcriptId(today, { seq: upTo }) },
    ...{ to: email, by: 'system', subject, markdown: text, text, sources: [], choices: [], locale },
    ...(file
      ? {
          files: [{ name: file.name, type: file.type, bytes: new TextEncoder().encode(file.text) }],
        }
      : {}),
    ...(url ? { follow: { url, words: sayToFollower(locale, 'followLink') } } : {}),
    // A letter of its own: in the thread it would bear the subject that the customer has chosen.
    about: null,
    sentBefore: proven ? sentBefore.map(({ vendorId }) => vendorId) : [],
  }
}
