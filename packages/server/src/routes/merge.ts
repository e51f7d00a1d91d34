// Two conversations become one: this one is closed, and what was said in it is quoted where it goes on.
import { endpoints } from '@baton/contract'
import { mergedInto, mergeInto } from '@baton/core'
import type { Hono } from 'hono'
import type { Commits } from '../commit.ts'
import type { Drafts } from '../drafts/drafts.ts'
import { createMerging } from '../merging.ts'
import { unknownConversation } from './act-on.ts'
import { type Authenticate, refOf, route } from './route.ts'

type MergeServices = {
  authenticate: Authenticate
  commits: Commits
  drafts: Pick<Drafts, 'move'>
  now: () => number
}

export function mergeRoutes(
  app: Hono,
  { authenticate, commits, drafts, now }: MergeServices,
): void {
  const { bringMerged } = createMerging(commits, now)

  route(app, endpoints.mergeConversation, authenticate, async ({ params, body, caller }) => {
    const ref = refOf(caller, params)
    const there = { workspaceId: ref.workspaceId, conversationId: body.into }
    const into = await commits.read(there)
    const wish = { into, by: caller.human, others: body.otherCustomers }
    const at = new Date(now()).toISOString()
    const closed = await commits.commit(ref, (conversation) => {
      if (conversation.seq === 0) throw unknownConversation()
      return mergeInto(conversation, wish, at)
    })
    // It is an effect, too: should we die here, it is quoted all the same.
    await bringMerged(ref, body.into)
    const { seq } = await commits.read(there)
    await drafts.move(ref, { conversationId: body.into, after: seq })
    const carries = mergedInto(closed)?.carries ?? false
    return { seq: closed.seq, conversationId: body.into, carries }
  })
}
