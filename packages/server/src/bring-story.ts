// Begins the conversation in which a part of another goes on. By whoever split them at once, and by an errand that outlives
// the process, so that nobody is sent to a conversation that never begins.
import { beginSplit } from '@baton/core'
import type { Commits } from './commit.ts'
import type { Ref } from './store/store.ts'

export function createBringStory(commits: Pick<Commits, 'commit' | 'read'>, now: () => number) {
  return async ({ workspaceId, conversationId }: Ref, to: string): Promise<void> => {
    const from = await commits.read({ workspaceId, conversationId })
    const at = new Date(now()).toISOString()
    await commits.commit({ workspaceId, conversationId: to }, (begun) =>
      beginSplit(begun, from, at),
    )
  }
}
