// The draft of what the assistant is told: from the transcript, said better by a model where there is one.
import { ModelFailure, writeDigest } from '@baton/agent'
import { type Conversation, digestOf } from '@baton/core'
import type { Models } from '../delivery/thinking.ts'
import type { WorkServices } from '../routes/work.ts'

/** A teammate waits for it with the dialog open. */
const PATIENCE_MS = 8_000

export function createDraftDigest(models: Models): WorkServices['draftDigest'] {
  return async (workspaceId: string, conversation: Conversation) => {
    const quoted = digestOf(conversation)
    const model = await models.settings(workspaceId)
    if (model.provider === 'built-in') return { digest: quoted, from: 'transcript' }
    const around = { fetch: models.fetch, signal: AbortSignal.timeout(PATIENCE_MS) }
    const told = await writeDigest(model, conversation, around).catch((error: unknown) => {
      if (error instanceof ModelFailure || around.signal.aborted) return null
      throw error
    })
    if (!told) return { digest: quoted, from: 'transcript' }
    return { digest: { ...told, promises: quoted.promises }, from: 'model' }
  }
}
