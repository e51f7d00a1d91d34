// Files that travel with a message. The log holds what is said of them; their bytes lie beside it and are fetched by a
// link that ends.
import * as z from 'zod'

/** How many one message may carry. */
export const MAX_ATTACHMENTS = 5
/** How large one may be. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024

/** Chosen by the sender, at random: whoever knows the id of a file of a conversation may attach it there. */
export const FileId = z
  .string()
  .regex(/^[\w-]{16,64}$/, 'must be random: 16 to 64 letters, digits, _ or -')

export const Attachment = z.object({
  id: FileId,
  /** Cleaned: one line, no path, no letters that turn the reading direction. */
  name: z.string().min(1).max(120),
  /** As its bytes say, whatever its sender called it. */
  contentType: z.string().max(100),
  size: z.number().int().min(1),
  /** Of a picture that can be shown where it stands; absent for everything that is only to be downloaded. */
  width: z.number().int().min(1).optional(),
  height: z.number().int().min(1).optional(),
})
export type Attachment = z.infer<typeof Attachment>

export const Attachments = z
  .array(Attachment)
  .max(MAX_ATTACHMENTS, `must be at most ${MAX_ATTACHMENTS} files`)
