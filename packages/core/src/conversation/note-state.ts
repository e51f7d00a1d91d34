// What teammates say to each other about a conversation, folded.
import type { ConversationEvent, Human } from '@baton/contract'
import type { Conversation } from './conversation.ts'

type AmongUs = Extract<
  ConversationEvent,
  { type: 'note.posted' | 'conversation.followed' | 'summary.told' | 'answer.reported' }
>

export function evolveNotes(
  before: Conversation,
  event: AmongUs,
  seq: number,
): Partial<Conversation> {
  const { at } = event
  switch (event.type) {
    case 'note.posted': {
      const followers = (event.note.mentions ?? []).reduce(withHuman, before.followers)
      return { notes: [...before.notes, { ...event.note, seq, at }], followers }
    }
    case 'conversation.followed': {
      const others = before.followers.filter(({ id }) => id !== event.human.id)
      // Whether somebody follows is no word to the customer: the list must not move.
      const { lastAt } = before
      return { lastAt, followers: event.following ? [...others, event.human] : others }
    }
    case 'summary.told': {
      const { summary, from, upTo, by } = event
      return { lastAt: before.lastAt, told: { summary, from, upTo, by, at } }
    }
    case 'answer.reported': {
      const { messageId, by, reason, note = null } = event
      const others = before.reports.filter(
        (one) => one.messageId !== messageId || one.by.id !== by.id,
      )
      return { lastAt: before.lastAt, reports: [...others, { messageId, by, reason, note, at }] }
    }
  }
}

function withHuman(humans: Human[], human: Human): Human[] {
  return humans.some(({ id }) => id === human.id) ? humans : [...humans, human]
}
