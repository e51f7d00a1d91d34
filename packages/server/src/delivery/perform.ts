// Effect by effect: what is done, and what its outcome means for the conversation.
import {
  type Conversation,
  expireAction,
  lookAtClock,
  lookAtPromise,
  mayAssistantSpeak,
  openQuestion,
  type WorkEffect,
  wakeByTime,
} from '@baton/core'
import type { MailTranscript } from '../channels/mail-transcript.ts'
import type { MailMissed } from '../channels/missed-mail.ts'
import type { SendOut } from '../channels/send.ts'
import type { Transition } from '../commit.ts'
import type { Deliver } from '../connections/deliver.ts'
import type { DueEffect, Ref } from '../store/store.ts'

/** Everything beyond our own database. Tests hand in a smaller world. */
export type Outside = {
  /** Lets the assistant think; what it found is applied to the conversation as it then is. */
  answer(
    ref: Ref,
    conversation: Conversation,
    options: { signal: AbortSignal; stop: AbortSignal },
  ): Promise<Transition>
  /** Lets a model tell the story of an escalation, or of what a human holds. */
  summarize(
    ref: Ref,
    conversation: Conversation,
    options: { escalationId: string | null; signal: AbortSignal },
  ): Promise<Transition>
  /** Does what the customer has allowed, and writes how it went. */
  runAllowed(ref: Ref, callId: string): Promise<void>
  /** Does in another desk what has to be done there. */
  deliver: Deliver
  /** Brings to a customer on a channel outside what they have to hear. */
  sendOut: SendOut
  /** Brings to a customer who has left what they missed. */
  mailMissed: MailMissed
  /** Sends a customer the conversation that they asked for. */
  mailTranscript: MailTranscript
  /** Begins the conversation in which a part of this one goes on. */
  bringStory(ref: Ref, to: string): Promise<void>
  /** Quotes this conversation in the one it goes on in. */
  bringMerged(ref: Ref, to: string): Promise<void>
  /** Lets what was written here be heard in that one. */
  carryOn(ref: Ref, words: { to: string; messageId: string }): Promise<void>
  /** ISO 8601. */
  now(): string
}

export type Errand = {
  due: DueEffect
  /** The conversation as it is now: an errand looks whether it is still wanted. */
  today: Conversation
  outside: Outside
  /** Aborted when the process stops, or when the errand is no longer wanted. */
  signal: AbortSignal
  /** Aborted when the customer wants to hear no more: what came of it until then is its outcome. */
  stop: AbortSignal
}

/** Does it, and returns what became known by doing it. Throws when it could not be done. */
export async function perform({ due, today, outside, signal, stop }: Errand): Promise<Transition> {
  switch (due.effect.kind) {
    case 'assistant.reply':
      // Three messages in a row are one question: the first errand answers them all, the others find it done.
      if (!mayAssistantSpeak(today) || !openQuestion(today)) return () => []
      return outside.answer(due, today, { signal, stop })
    case 'summary.write': {
      const { escalationId } = due.effect
      const isWanted = escalationId
        ? today.escalation?.id === escalationId
        : today.holder.kind === 'human'
      if (!isWanted) return () => []
      return outside.summarize(due, today, { escalationId, signal })
    }

    case 'action.run':
      // Writes its own outcome: nobody who takes over meanwhile makes undone what was done.
      await outside.runAllowed(due, due.effect.callId)
      return () => []

    case 'ticket.open':
    case 'ticket.comment':
    case 'ticket.status':
    case 'ticket.merge':
      return outside.deliver(due, due.effect, today)

    case 'channel.send':
    case 'channel.nudge':
    case 'channel.seen':
    case 'channel.control':
      return outside.sendOut(due, due.effect, today)

    case 'mail.missed':
      return outside.mailMissed(due, today)
    case 'mail.transcript':
      return outside.mailTranscript(due, due.effect, today)

    case 'story.bring':
      await outside.bringStory(due, due.effect.to)
      return () => []

    case 'story.merge':
      await outside.bringMerged(due, due.effect.to)
      return () => []
    case 'story.carry':
      await outside.carryOn(due, due.effect)
      return () => []

    case 'work.wake':
    case 'work.clock':
    case 'work.promise':
      return lookAtWork(due.effect, outside.now())

    case 'action.expire': {
      const { callId } = due.effect
      const at = outside.now()
      return (latest) => expireAction(latest, callId, at)
    }
  }
}

function lookAtWork(effect: WorkEffect, at: string): Transition {
  switch (effect.kind) {
    case 'work.wake':
      return (latest) => wakeByTime(latest, effect.until, at)
    case 'work.clock':
      return (latest) => lookAtClock(latest, effect, at)
    case 'work.promise':
      return (latest) => lookAtPromise(latest, effect, at)
  }
}
