// What a customer says of a conversation besides words: what they have read, how they found it, what was not right in
// the story that went to a person.
import * as z from 'zod'
import { MAX_OWN_WORDS } from './escalation.ts'
import { fact } from './fact.ts'

const MessageId = z.string().min(1).max(128)

export const Score = z.number().int().min(1, 'must be 1 to 5').max(5, 'must be 1 to 5')

export const ThumbReason = z.enum(['wrong', 'incomplete', 'off-topic', 'unclear', 'other'])
export type ThumbReason = z.infer<typeof ThumbReason>

export const Thumb = z.object({
  messageId: MessageId,
  /** Null: taken back. */
  thumb: z.enum(['up', 'down']).nullable(),
  reason: ThumbReason.optional(),
  comment: z.string().max(500, 'must be at most 500 characters').optional(),
})
export type Thumb = z.infer<typeof Thumb>

export const CUSTOMER_FACTS = [
  /** Seen by the customer, up to this event, on whatever device. */
  fact('customer.read', { upTo: z.number().int().min(1) }),
  /** How it went, said after a closing. Of several about one closing, the last counts. */
  fact('conversation.rated', {
    score: Score,
    comment: z.string().max(1_000).optional(),
    /** Where in the log the closing is that this is about. */
    closing: z.number().int(),
  }),
  /** Of several about one answer, the last counts. */
  fact('answer.rated', Thumb.shape),
  /** The customer wants another answer in the place of this one, which is put aside and stays in the log. */
  fact('answer.regenerated', { messageId: MessageId }),
  /** The customer has read what went to a person, and says it better. */
  fact('escalation.corrected', {
    escalationId: MessageId,
    ownWords: z.string().max(MAX_OWN_WORDS),
  }),
] as const
