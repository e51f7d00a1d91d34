// The desk's list over HTTP: views, search, saved views, and what is done to many at once.

import { type BodyOf, endpoints } from '@baton/contract'
import {
  asksForWords,
  assignByHand,
  closeConversation,
  type Escalating,
  handBack,
  type InboxQuery,
  mayDo,
  parseInboxQuery,
  Refusal,
  starConversation,
  tag,
  takeOver,
} from '@baton/core'
import type { Hono } from 'hono'
import type { Commits, Transition } from '../commit.ts'
import type { Inbox } from '../inbox/inbox.ts'
import type { SavedViews } from '../inbox/saved-views.ts'
import type { Search } from '../inbox/search.ts'
import { actOn } from './act-on.ts'
import { doerOf } from './doer.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, type Caller, route } from './route.ts'
import { type TargetServices, targetOf } from './target.ts'

export type InboxServices = TargetServices & {
  authenticate: Authenticate
  commits: Pick<Commits, 'commit'>
  inbox: Inbox
  searchInbox: Search
  savedViews: SavedViews
  newId: (prefix: string) => string
  escalating: (workspaceId: string) => Promise<Pick<Escalating, 'rewrite'>>
}

export function inboxRoutes(app: Hono, services: InboxServices): void {
  readRoutes(app, services)
  savedViewRoutes(app, services)
  bulkRoute(app, services)
}

function readRoutes(app: Hono, { authenticate, inbox, searchInbox, now }: InboxServices): void {
  route(app, endpoints.listInbox, authenticate, async ({ query: { q, ...query }, caller }) => {
    const filter = understood(q ?? '', caller.human.id, now())
    if (asksForWords(filter)) {
      const message = 'holds words; look for them at /api/v1/inbox/search'
      throw new Rejection('invalid', `The query is not as expected. q: ${message}`, [
        { field: 'q', message },
      ])
    }
    return inbox.list({
      ...query,
      filter,
      workspaceId: caller.workspaceId,
      humanId: caller.human.id,
    })
  })

  route(
    app,
    endpoints.searchInbox,
    authenticate,
    async ({ query: { q, limit, cursor }, caller }) => {
      const query = understood(q, caller.human.id, now())
      if (!asksForWords(query)) {
        const message = 'has no word to look for; add one, or list conversations at /api/v1/inbox'
        throw new Rejection('invalid', `The query is not as expected. q: ${message}`, [
          { field: 'q', message },
        ])
      }
      return searchInbox({ workspaceId: caller.workspaceId, query, limit, cursor, now: now() })
    },
  )

  route(app, endpoints.countInbox, authenticate, async ({ caller }) =>
    inbox.counts(caller.workspaceId, caller.human.id),
  )
}

function savedViewRoutes(app: Hono, services: InboxServices): void {
  const { authenticate, inbox, savedViews, newId, now } = services

  route(app, endpoints.listSavedViews, authenticate, async ({ caller }) => {
    const { workspaceId, human } = caller
    const views = await savedViews.list(workspaceId, human.id)
    const data = views.map(async (saved) => {
      const filter = parseInboxQuery(saved.q, { meId: human.id, now: now() })
      // Words would have to be looked for each time the rail is drawn.
      if (asksForWords(filter)) return { ...saved, count: 0, atLeast: true }
      return {
        ...saved,
        ...(await inbox.count({ workspaceId, humanId: human.id, view: saved.view, filter })),
      }
    })
    return { data: await Promise.all(data) }
  })

  route(app, endpoints.saveView, authenticate, async ({ body, caller }) => {
    understood(body.q, caller.human.id, now())
    const kept = { ...body, id: newId('viw') }
    const saved = await savedViews.save(doerOf(caller), kept)
    if (!saved) throw new Rejection('quota-reached', 'You have 30 saved views. Delete one first.')
    return saved
  })

  route(app, endpoints.deleteSavedView, authenticate, async ({ params, caller }) => {
    const isOperator = mayDo(caller.role, 'settings.manage')
    if (!(await savedViews.remove(doerOf(caller), params.viewId, isOperator)))
      throw new Rejection('not-found', 'There is no saved view of yours with this id.')
    return {}
  })
}

/** Each conversation is a commit of its own, so one that is refused keeps no other from being done. */
function bulkRoute(app: Hono, services: InboxServices): void {
  const act = actOn(services.commits)
  route(app, endpoints.actOnMany, services.authenticate, async ({ body, caller }) => {
    const { workspaceId } = caller
    const transition = await bulkTransition(services, body, caller)
    const done: string[] = []
    const refused: { conversationId: string; code: string; detail: string }[] = []
    for (const conversationId of new Set(body.conversationIds)) {
      try {
        await act({ workspaceId, conversationId }, transition)
        done.push(conversationId)
      } catch (error) {
        if (!(error instanceof Refusal || error instanceof Rejection)) throw error
        refused.push({ conversationId, code: error.code, detail: error.message })
      }
    }
    return { done, refused }
  })
}

type Bulk = BodyOf<typeof endpoints.actOnMany>

async function bulkTransition(
  services: InboxServices,
  { action, assigneeId = null, teamId, tags = [] }: Bulk,
  { human, workspaceId }: Extract<Caller, { kind: 'human' }>,
): Promise<Transition> {
  const at = new Date(services.now()).toISOString()
  switch (action) {
    case 'close':
      return (conversation) => closeConversation(conversation, human, at)
    case 'hand-back':
      return (conversation) => handBack(conversation, human, undefined, at)
    case 'take-over': {
      const { rewrite } = await services.escalating(workspaceId)
      return (conversation) => takeOver(conversation, human, at, { rewrite, inTurn: true })
    }
    case 'star':
    case 'unstar':
      return (conversation) =>
        starConversation(conversation, { human, starred: action === 'star' }, at)
    case 'tag':
      return (conversation) => tag(conversation, { by: human, add: tags }, at)
    case 'assign': {
      const { assignee, team } = await targetOf(services, workspaceId, { assigneeId, teamId })
      return (conversation) => {
        const known = team === undefined ? conversation.assignment.team : team
        return assignByHand(conversation, { assignee, team: known }, human, at)
      }
    }
  }
}

function understood(line: string, meId: string, now: number): InboxQuery {
  const query = parseInboxQuery(line, { meId, now })
  if (query.problems.length > 0) {
    const words = query.problems.map(
      (part) => `${part}: write a day as 2026-11-21, or 7d for seven days ago.`,
    )
    const errors = words.map((message) => ({ field: 'q', message }))
    throw new Rejection('invalid', `The query is not as expected. q: ${words.join(' ')}`, errors)
  }
  return query
}
