// Does what follows from a merge in the conversation that goes on. By whoever merged them at once, and by errands that
// outlive the process, so that no story and no word of a customer is lost between two logs.
import { bringMerged, carryOn } from '@baton/core'
import type { Commits } from './commit.ts'
import type { Ref } from './store/store.ts'

export function createMerging(commits: Pick<Commits, 'commit' | 'read'>, now: () => number) {
  const at = () => new Date(now()).toISOString()
  return {
    async bringMerged({ workspaceId, conversationId }: Ref, to: string): Promise<void> {
      const from = await commits.read({ workspaceId, conversationId })
      await commits.commit({ workspaceId, conversationId: to }, (latest) =>
        bringMerged(latest, from, at()),
      )
    },

    async carryOn(
      { workspaceId, conversationId }: Ref,
      { to, messageId }: { to: string; messageId: string },
    ): Promise<void> {
      const from = await commits.read({ workspaceId, conversationId })
      await commits.commit({ workspaceId, conversationId: to }, (latest) =>
        carryOn(latest, { from, messageId }, at()),
      )
    },
  }
}
