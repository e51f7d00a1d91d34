import * as z from 'zod'

/** Chosen by the sender, so that a request sent twice is recognised and done once. */
export const SenderId = z
  .string()
  .regex(/^[\w.:-]{1,128}$/, 'must be 1 to 128 letters, digits or any of . _ : -')
  .describe('Chosen by you; the same id sent again is recognised and stored once')
