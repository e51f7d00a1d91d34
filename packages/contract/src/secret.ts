// How settings name a secret.
import * as z from 'zod'

/** Stands in settings where a secret belongs: the secret itself is kept sealed and never leaves the server. */
export const SecretRef = z.strictObject({
  secretId: z.string().min(1).max(128),
  /** Its last letters, so that a person recognises it. */
  hint: z.string().max(8),
})
export type SecretRef = z.infer<typeof SecretRef>
