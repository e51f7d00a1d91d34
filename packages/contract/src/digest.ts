// What the assistant is told when it gets a conversation back: taken from the transcript, seen and edited by the teammate
// before it goes.
import * as z from 'zod'

const Lines = z
  .array(z.string().trim().min(1, 'must not be empty').max(300, 'must be at most 300 characters'))
  .max(8, 'must be at most 8 lines')
  .default([])

export const Digest = z.strictObject({
  facts: Lines,
  decisions: Lines,
  promises: Lines,
  /** What the assistant must not do or say. */
  doNots: Lines,
})
export type Digest = z.infer<typeof Digest>
