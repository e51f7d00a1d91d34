// Words that were said in one conversation and go on in another. Nothing is moved: where they were said they stay, and
// where they go on they are quoted, with the place they stand at.
import * as z from 'zod'
import { Attachments } from './attachment.ts'
import { OutsideMessage } from './channel-facts.ts'
import { fact } from './fact.ts'
import { Human } from './human.ts'

const Id = z.string().min(1).max(128)

/** As many as can be split off at once: all of them are in one event. */
export const MAX_SPLIT = 50

/** Who said it there, in which words, and under which number of that log. */
export const BroughtLine = z.object({
  seq: z.number().int(),
  at: z.iso.datetime(),
  id: Id,
  author: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('customer') }),
    z.object({ kind: z.literal('assistant') }),
    z.object({ kind: z.literal('human'), human: Human }),
  ]),
  text: z.string(),
  /** They lie in the conversation it was said in. */
  attachments: Attachments.optional(),
  outside: OutsideMessage.optional(),
})
export type BroughtLine = z.infer<typeof BroughtLine>

export const STORY_FACTS = [
  /** These messages go on in another conversation, of the same customer on the same channel. */
  fact('conversation.split', { by: Human, to: Id, messageIds: z.array(Id).min(1).max(MAX_SPLIT) }),
  /** What was said in another conversation, and goes on in this one. */
  fact('story.brought', { by: Human, from: Id, lines: z.array(BroughtLine).min(1).max(MAX_SPLIT) }),
] as const
