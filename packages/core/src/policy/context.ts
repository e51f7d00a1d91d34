// What a policy looks at besides the measurements of a turn. All of it stands in the log.
import type { Attributes } from '@baton/contract'
import type { Conversation } from '../conversation/conversation.ts'

export type Context = {
  channel: string
  attributes: Attributes
  /** Whether the host application has signed the attributes. */
  verified: boolean
  /** What the customer wrote in this turn. */
  text: string
  /** The words of `text` that are the operator's phrase, or null. */
  phraseIn: (text: string, phrase: string) => string | null
  escalations: { inConversation: number; inLastHour: number }
  /** Answers of the assistant since a human handed the conversation back; null when none has. */
  answersSinceHandBack: number | null
  /** A person has been asked for and has not come yet. */
  waiting: boolean
}

const HOUR_MS = 3_600_000

/** `now`: ISO 8601. */
export function contextOf(
  conversation: Conversation,
  { text, now, phraseIn }: { text: string; now: string; phraseIn: Context['phraseIn'] },
): Context {
  const { channel, customer, escalatedAt, returned, messages, holder } = conversation
  const hourAgo = Date.parse(now) - HOUR_MS
  return {
    channel,
    attributes: customer?.attributes ?? {},
    verified: customer?.verified ?? false,
    text,
    phraseIn,
    escalations: {
      inConversation: escalatedAt.length,
      inLastHour: escalatedAt.filter((at) => Date.parse(at) > hourAgo).length,
    },
    answersSinceHandBack: returned
      ? messages.slice(returned.messages).filter(({ author }) => author.kind === 'assistant').length
      : null,
    waiting: holder.kind === 'queue',
  }
}
