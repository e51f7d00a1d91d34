// What teammates say to each other about a conversation: notes, who is called by them, who wants to hear of it or keeps it
// at hand, and the story as it was told anew.
import * as z from 'zod'
import { OutsideMessage } from './channel-facts.ts'
import { ThumbReason } from './customer-facts.ts'
import { Summary } from './escalation.ts'
import { fact } from './fact.ts'
import { Human } from './human.ts'

const Id = z.string().min(1).max(128)

/** As many as can be called by one note: more is a meeting. */
export const MAX_MENTIONS = 20

export const NOTE_FACTS = [
  /** Whoever is mentioned follows the conversation from then on. */
  fact('note.posted', {
    note: z.object({
      id: Id,
      author: Human,
      text: z.string(),
      mentions: z.array(Human).max(MAX_MENTIONS).optional(),
      /** Of one that came by a channel and is no word of the customer. */
      outside: OutsideMessage.optional(),
    }),
  }),
  fact('conversation.followed', { human: Human, following: z.boolean() }),
  /** A teammate’s own mark, shown to nobody else. */
  fact('conversation.starred', { human: Human, starred: z.boolean() }),
  /** The story up to `upTo`, told because a teammate asked for it. `from`: a model's words, or quotes. */
  fact('summary.told', {
    summary: Summary,
    from: z.enum(['model', 'quotes']),
    upTo: z.number().int(),
    by: Human,
  }),
  /** A teammate found an answer of the assistant's to be bad. Of several by one about one answer, the last counts. */
  fact('answer.reported', {
    messageId: Id,
    by: Human,
    reason: ThumbReason,
    note: z.string().max(2_000).optional(),
  }),
] as const
