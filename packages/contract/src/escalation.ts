// A request for a human: why, what it is about, and where it goes.
import * as z from 'zod'
import { Expectation } from './expectation.ts'
import { Reason } from './judgement.ts'

/** The story in short: at most 60 words, nothing in it that is not in the transcript. */
export const Summary = z.object({
  /** At most 80 characters. */
  subject: z.string(),
  text: z.string(),
  /** What the human who takes it would do first. */
  nextStep: z.string().optional(),
})
export type Summary = z.infer<typeof Summary>

/** As much as a customer may put in the place of the made summary. */
export const MAX_OWN_WORDS = 1_000

export const Escalation = z.object({
  id: z.string().min(1).max(128),
  reason: Reason,
  summary: Summary,
  /** What the customer says it is about, who has read the summary. Stands beside it, never in it. */
  ownWords: z.string().max(MAX_OWN_WORDS).optional(),
  /** A model is asked to tell the story better; until it has, `summary` is made of quotes. */
  rewrite: z.literal(true).optional(),
  /** Until a human comes, the assistant goes on answering what it is sure of. */
  helping: z.literal(true).optional(),
  /** When somebody will answer, as it was known when it was asked; absent when it was not. */
  expects: Expectation.optional(),
  /** The same in the words that the customer was told. */
  expectsTold: z.string().max(500).optional(),
  /** The escalation action that was chosen; absent when Baton's own desk is all there is. */
  route: z
    .object({
      action: z.string(),
      /** Connections, in the order in which they are tried. */
      destinations: z.array(z.string()),
      patienceSeconds: z.number(),
    })
    .optional(),
})
export type Escalation = z.infer<typeof Escalation>
