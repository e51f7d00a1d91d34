// When a person will answer, as far as that is known. What is not known is not said.
import * as z from 'zod'

export const Expectation = z.discriminatedUnion('kind', [
  /** So long from when it was asked: half of those before waited no longer than the first, nearly all than the second. */
  z.object({
    kind: z.literal('range'),
    fromMinutes: z.number().int().min(1),
    toMinutes: z.number().int().min(1),
  }),
  /** Nobody is there, and somebody will be from then on. */
  z.object({ kind: z.literal('opens'), at: z.iso.datetime() }),
  /** Nearly all were answered by such a time. */
  z.object({ kind: z.literal('by'), at: z.iso.datetime() }),
])
export type Expectation = z.infer<typeof Expectation>
