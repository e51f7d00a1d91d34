// What goes on elsewhere, and what came from elsewhere, folded.
import type { BroughtLine, ConversationEvent, Human } from '@baton/contract'
import type { Conversation, Said } from './conversation.ts'
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
  return { readSeq: seq, messages: [...messages, ...lines.map((line) => quoted(line, from, seq))] }
}

/** Files stay where they are: what can be opened nowhere here is named. */
function quoted({ attachments, ...line }: BroughtLine, from: string, seq: number): Said {
  const text = inWords({ text: line.text, attachments })
  return { ...line, text, seq, from: { conversationId: from, seq: line.seq } }
}

/** Where a message goes on; null when it is here that it waits for an answer. */
export function wentTo({ splits }: Pick<StoryState, 'splits'>, messageId: string): string | null {
  return splits.find(({ messageIds }) => messageIds.includes(messageId))?.to ?? null
}
