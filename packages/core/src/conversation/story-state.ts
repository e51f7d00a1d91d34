// What goes on elsewhere, in part or as a whole, and what came from elsewhere, folded.
import type {
  BroughtLine,
  BroughtNote,
  BroughtTicket,
  ConversationEvent,
  Human,
} from '@baton/contract'
import type { Conversation, Said } from './conversation.ts'
import { inWords } from './in-words.ts'

export type StoryState = MergeState & {
  /** What was split off, into which conversation. */
  splits: Split[]
}

export const NO_STORIES: StoryState = { splits: [] }

export type Split = { to: string; by: Human; at: string; messageIds: readonly string[] }

type Of<Type extends ConversationEvent['type']> = Extract<ConversationEvent, { type: Type }>

function evolveSplits(
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

/** Absent where there is nothing of it, as in all that customers' pages carry. */
type MergeState = {
  /** Where it goes on, as it was last said; `mergedInto` tells whether that still holds. */
  merged?: Merged
  /** What goes on here. It stands beside what was said here: nothing of it is answered, counted or found twice. */
  merges?: Merge[]
}

export type Merged = {
  to: string
  by: Human
  at: string
  seq: number
  sameCustomer: boolean
  /** What the customer writes here is heard there. */
  carries: boolean
  waits: boolean
  promiseIds: readonly string[]
}

/** Of another customer, the words stay where they are: no assistant, summary or other desk is to know them. */
export type Merge = {
  from: string
  by: Human
  at: string
  seq: number
  sameCustomer: boolean
  waits: boolean
  lines: readonly BroughtLine[]
  notes: readonly BroughtNote[]
  tickets: readonly BroughtTicket[]
  upTo: number
}

type StoryEvent = Extract<
  ConversationEvent,
  { type: `story.${'brought' | 'merged' | 'erased'}` | `conversation.${'split' | 'merged'}` }
>

/** A fact that is added above and not here does not compile. */
const TYPES: Record<StoryEvent['type'], true> = {
  'conversation.split': true,
  'story.brought': true,
  'conversation.merged': true,
  'story.merged': true,
  'story.erased': true,
}

export function isStoryEvent(event: ConversationEvent): event is StoryEvent {
  return Object.hasOwn(TYPES, event.type)
}

export function evolveStory(
  before: Conversation,
  event: StoryEvent,
  seq: number,
): Partial<Conversation> {
  const { merges = [], messages, lastAt } = before
  switch (event.type) {
    case 'conversation.split':
      return evolveSplits(before, event)
    case 'story.brought':
      return evolveBrought(before, withoutFiles(event), seq)
    case 'conversation.merged': {
      const { type: _, ...merged } = event
      return { lastAt, merged: { ...merged, seq } }
    }
    case 'story.merged': {
      const { type: _, who: __, lines, notes, ...merge } = event
      const known = event.sameCustomer ? { lines, notes } : { lines: [], notes: [] }
      return { merges: [...merges, { ...merge, ...known, seq }] }
    }
    case 'story.erased': {
      const gone = (id: string | undefined) => id !== undefined && event.from.includes(id)
      return {
        lastAt,
        merges: merges.filter(({ from }) => !gone(from)),
        messages: messages.filter(({ carried }) => !gone(carried?.from)),
      }
    }
  }
}

/** Null as soon as somebody has opened it again, or closed it anew for another reason. */
export function mergedInto({
  holder,
  merged,
  closing,
}: Pick<Conversation, 'holder' | 'merged' | 'closing'>): Merged | null {
  return holder.kind === 'nobody' && merged && merged.seq > (closing?.seq ?? 0) ? merged : null
}

/** Whether a question that came with another conversation is still to be answered, our last word here standing at `seq`. */
export function waitsWithMerged(
  { merges = [] }: Pick<Conversation, 'merges'>,
  seq: number,
): boolean {
  return merges.some((merge) => merge.waits && merge.seq > seq)
}

/** The whole story, for whoever tells it on: first what was said elsewhere. */
export function withMerged({
  merges = [],
  messages,
}: Pick<Conversation, 'merges'> & { messages: readonly Said[] }): Said[] {
  if (merges.length === 0) return [...messages]
  const quoted = merges.flatMap(({ from, seq, lines }) =>
    lines.map(({ attachments, ...line }): Said => {
      // Files lie in the conversation they were sent to, which others than its customer may not open.
      const names = (attachments ?? []).map(({ name }) => `📎 ${name}`)
      const text = [line.text, ...names].filter((part) => part.trim() !== '').join('\n')
      return { ...line, text, seq, from: { conversationId: from, seq: line.seq } }
    }),
  )
  return [...quoted, ...messages]
}
