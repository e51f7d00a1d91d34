// What a customer may press under a message where we draw no buttons of our own.
import { say } from '../../text/sentences.ts'
import type { Conversation, Said } from '../conversation.ts'

export type Choice = {
  /** `person`, `no-email`, or `allow:` and `decline:` with the id of a call. */
  id: string
  title: string
  /** False for what may be left out: it is there at every time, and nobody has just been asked. */
  asked: boolean
}

export function choicesUnder(conversation: Conversation, message: Said): Choice[] {
  const { locale, holder, assessments, messages } = conversation
  if (message.notice === 'email-wanted')
    return [{ id: 'no-email', title: say(locale, 'choiceSkip'), asked: true }]
  if (message.author.kind !== 'assistant' || holder.kind !== 'assistant') return []
  const question = messages.findLast(
    ({ author, seq }) => author.kind === 'customer' && seq < message.seq,
  )
  const turn = assessments.findLast(({ messageId }) => messageId === question?.id)
  const asked = turn?.decision.kind === 'offer'
  return [{ id: 'person', title: say(locale, 'choicePerson'), asked }]
}

/** The question whether something may be done, in words, and its two answers. Null when it is not open any more. */
export function questionToAllow(
  { actions, locale }: Conversation,
  callId: string,
): { text: string; choices: Choice[] } | null {
  const action = actions.find(({ call }) => call.callId === callId)
  if (action?.state !== 'requested' || !action.approval) return null
  const { title, name, input } = action.call
  const particulars = Object.entries(input).map(([key, value]) => `${key}: ${wordsOf(value)}`)
  return {
    text: [say(locale, 'mayI', { what: title || name }), ...particulars].join('\n'),
    choices: [
      { id: `allow:${callId}`, title: say(locale, 'choiceAllow'), asked: true },
      { id: `decline:${callId}`, title: say(locale, 'choiceDecline'), asked: true },
    ],
  }
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
