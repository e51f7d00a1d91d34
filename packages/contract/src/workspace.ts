// A workspace: one organisation's support, kept apart from every other by its id in every key.
import * as z from 'zod'

export const Workspace = z.object({
  id: z.string(),
  name: z.string(),
  /** Not a secret: it names the workspace in pages that anyone can read. */
  publishableKey: z.string(),
})
export type Workspace = z.infer<typeof Workspace>
