// What the assistant may do while it thinks. Whoever connects a system implements this; the turn knows nothing else of it.
import type { Conversation } from '@baton/core'

export type Tools = {
  /** What may be used in this conversation. Asked once a turn. */
  list(
    workspaceId: string,
    conversation: Conversation,
  ): readonly ToolSpec[] | Promise<readonly ToolSpec[]>
  /** Never throws for what went wrong outside: that is a result, which the model reads. */
  run(call: ToolCall, options: { signal: AbortSignal }): Promise<ToolResult>
}

export type ToolSpec = {
  /** Letters, digits, `_` and `-`, at most 64: what all providers take. */
  name: string
  /** Who does it: the name of a connected system. */
  source: string
  /** In plain words, when to use it and what comes of it. */
  description: string
  /** JSON Schema of an object. */
  inputSchema: Record<string, unknown>
  /** Whether it changes anything outside. Such a call is never repeated by itself. */
  sideEffect: boolean
  /** Finds in a customer's own words what it is to be asked with. Without a model this is how an action is called for. */
  match?(text: string): Record<string, unknown> | null
  /** What is said when it is done, for an answerer without words of its own. Null when something is missing. */
  reply?(input: Record<string, unknown>, data: unknown): string | null
}

export type ToolCall = {
  workspaceId: string
  conversationId: string
  name: string
  /** As the model wrote it, and hence to be checked against the schema by whoever runs it. */
  input: unknown
  /** The same for the same call, should it ever be made twice. */
  key: string
}

export type ToolResult = {
  ok: boolean
  /** For the model to read. */
  text: string
  data?: unknown
  /** What went wrong, in words, when `ok` is false. */
  error?: string
  /**
   * The customer, or their page, has been asked and owes an answer: end the turn with a draft that `waits`. It is taken
   * again when the answer is there, and then this same call has a result.
   */
  pending?: true
  /** The customer did not allow it. */
  declined?: true
  /** Begun, and nobody knows whether it was done: for a human to find out. */
  unknown?: true
}

export const noTools: Tools = {
  list: () => [],
  run: async ({ name }) => ({ ok: false, text: '', error: `There is no tool ${name}.` }),
}
