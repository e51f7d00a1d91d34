// A workspace: one organisation's support, kept apart from every other by its id in every key.
import * as z from 'zod'
import { defaultPolicy, Policy } from './policy.ts'

export const WorkspaceSettings = z.object({
  /** What the assistant is called where customers see it. */
  assistantName: z.string().min(1).max(60).default('Assistant'),
  /** Origins whose pages may open conversations; empty: any. */
  allowedOrigins: z.array(z.string()).default([]),
  policy: Policy.default(defaultPolicy),
})
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>

export const Workspace = z.object({
  id: z.string(),
  name: z.string(),
  /** Not a secret: it names the workspace in pages that anyone can read. */
  publishableKey: z.string(),
  settings: WorkspaceSettings,
})
export type Workspace = z.infer<typeof Workspace>
