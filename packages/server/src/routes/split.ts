// One conversation becomes two: what belongs to a second request goes on in a conversation of its own.
import { createHash } from 'node:crypto'
import { endpoints } from '@baton/contract'
import { splitOff } from '@baton/core'
import type { Hono } from 'hono'
import { createBringStory } from '../bring-story.ts'
import type { Commits } from '../commit.ts'
import type { Ref } from '../store/store.ts'
import { actOn } from './act-on.ts'
import { type Authenticate, refOf, route } from './route.ts'

type SplitServices = { authenticate: Authenticate; commits: Commits; now: () => number }

export function splitRoutes(app: Hono, { authenticate, commits, now }: SplitServices): void {
  const act = actOn(commits)
  const bringStory = createBringStory(commits, now)

  route(app, endpoints.splitConversation, authenticate, async ({ params, body, caller }) => {
    const ref = refOf(caller, params)
    const to = nameOf(ref, body.splitId)
    const wish = { to, by: caller.human, messageIds: body.messageIds }
    const at = new Date(now()).toISOString()
    const { seq } = await act(ref, (conversation) => splitOff(conversation, wish, at))
    // It is an effect, too: should we die here, it is begun all the same.
    await bringStory(ref, to)
    return { seq, conversationId: to }
  })
}

/** Asked for twice, it is one. */
function nameOf({ workspaceId, conversationId }: Ref, splitId: string): string {
  const name = `${workspaceId}\n${conversationId}\n${splitId}`
  return `cnv_s${createHash('sha256').update(name).digest('hex').slice(0, 32)}`
}
