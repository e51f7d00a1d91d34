// What goes on elsewhere, and what came from elsewhere, folded.
import type { BroughtLine, ConversationEvent, Human } from '@baton/contract'
import type { Conversation } from './conversation.ts'
import { inWords } from './in-words.ts'

export type StoryState = {
  /** What was split off, into which conversation. */
  splits: Split[]
}

export const NO_STORIES: StoryState = { splits: [] }

export type Split = { to: string; by: Human; at: string; messageIds: readonly string[] }

type Of<Type extends ConversationEvent['type']> = Extract<ConversationEvent, { type: Type }>

export function evolveSplits(
  { splits, lastAt }: Conversation,
  { to, by, at, messageIds }: Of<'conversation.split'>,
): Partial<Conversation> {
  return { lastAt, splits: [...splits, { to, by, at, messageIds }] }
}

/** They stand before everything else, and nobody has still to read them. */
export function evolveBrought(
  { messages }: Conversation,
  { from, lines }: Of<'story.brought'>,
  seq: number,
): Partial<Conversation> {
  const quoted = (line: BroughtLine) => ({
    ...line,
    seq,
    from: { conversationId: from, seq: line.seq },
  })
  return { readSeq: seq, messages: [...messages, ...lines.map(quoted)] }
}

/**
 * Files stay where they are, in a conversation that a customer's token may not be for: what can be opened nowhere here is
 * named. Done before a customer is sent it, so that their page carries nothing that does it.
 */
export function withoutFiles(event: Of<'story.brought'>): Of<'story.brought'> {
  return {
    ...event,
    lines: event.lines.map(({ attachments, ...line }) => ({
      ...line,
      text: inWords({ text: line.text, attachments }),
    })),
  }
}

/** Where a message goes on; null when it is here that it waits for an answer. */
export function wentTo({ splits }: Pick<StoryState, 'splits'>, messageId: string): string | null {
  return splits.find(({ messageIds }) => messageIds.includes(messageId))?.to ?? null
}
