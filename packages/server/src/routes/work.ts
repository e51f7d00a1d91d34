// What teammates make of a conversation besides words.
import { type Digest, endpoints } from '@baton/contract'
import {
  type Conversation,
  changePromise,
  makePromise,
  prioritize,
  reopenByHuman,
  settlePromise,
  snooze,
  tag,
  wake,
} from '@baton/core'
import type { Hono } from 'hono'
import type { Commits } from '../commit.ts'
import type { Settings } from '../settings/settings.ts'
import type { PromisedList } from '../work/promised.ts'
import { actOn, unknownConversation } from './act-on.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, refOf, route } from './route.ts'

export type WorkServices = {
  authenticate: Authenticate
  commits: Commits
  settings: Pick<Settings, 'read'>
  promised: PromisedList
  draftDigest: (
    workspaceId: string,
    conversation: Conversation,
  ) => Promise<{ digest: Digest; from: 'transcript' | 'model' }>
  now: () => number
}

const YEAR_MS = 366 * 24 * 3_600_000

export function workRoutes(app: Hono, services: WorkServices): void {
  const { authenticate, commits, settings, now } = services
  const act = actOn(commits)
  const at = () => new Date(now()).toISOString()

  route(app, endpoints.snooze, authenticate, async ({ params, body, caller }) => {
    const until = body.until === null ? null : inFuture('until', body.until, now())
    const by = caller.human
    return act(refOf(caller, params), (latest) => snooze(latest, { by, until }, at()))
  })

  route(app, endpoints.wake, authenticate, async ({ params, caller }) =>
    act(refOf(caller, params), (latest) => wake(latest, caller.human, at())),
  )

  route(app, endpoints.tag, authenticate, async ({ params, body, caller }) =>
    act(refOf(caller, params), (latest) => tag(latest, { by: caller.human, ...body }, at())),
  )

  route(app, endpoints.prioritize, authenticate, async ({ params, body, caller }) =>
    act(refOf(caller, params), (latest) => prioritize(latest, { by: caller.human, ...body }, at())),
  )

  route(app, endpoints.reopenByHuman, authenticate, async ({ params, caller }) =>
    act(refOf(caller, params), (latest) => reopenByHuman(latest, caller.human, at())),
  )

  route(app, endpoints.draftDigest, authenticate, async ({ params, caller }) => {
    const conversation = await commits.read(refOf(caller, params))
    if (conversation.seq === 0) throw unknownConversation()
    return services.draftDigest(caller.workspaceId, conversation)
  })

  route(app, endpoints.readWorkChoices, authenticate, async ({ caller }) => {
    const { closeReasons, tags } = await settings.read(caller.workspaceId, 'work')
    return { closeReasons, tags }
  })

  promiseRoutes(app, services)
}

function promiseRoutes(app: Hono, { authenticate, commits, promised, now }: WorkServices): void {
  const act = actOn(commits)
  const at = () => new Date(now()).toISOString()

  route(app, endpoints.makePromise, authenticate, async ({ params, body, caller }) => {
    const { promiseId: id, text, messageId, owner } = body
    const dueAt = inFuture('dueAt', body.dueAt, now())
    const by = caller.human
    const promise = {
      ...{ id, text, dueAt, about: 'other' as const },
      owner: owner === 'me' ? by : null,
      ...(messageId ? { messageId } : {}),
    }
    return act(refOf(caller, params), (latest) => makePromise(latest, { by, promise }, at()))
  })

  route(app, endpoints.changePromise, authenticate, async ({ params, body, caller }) => {
    const by = caller.human
    const owner = body.owner === undefined ? undefined : body.owner === 'me' ? by : null
    const dueAt = body.dueAt === undefined ? undefined : inFuture('dueAt', body.dueAt, now())
    const change = { by, text: body.text, dueAt, owner }
    return act(refOf(caller, params), (latest) =>
      changePromise(latest, params.promiseId, change, at()),
    )
  })

  route(app, endpoints.settlePromise, authenticate, async ({ params, body, caller }) =>
    act(refOf(caller, params), (latest) =>
      settlePromise(latest, params.promiseId, { by: caller.human, ...body }, at()),
    ),
  )

  route(app, endpoints.listPromises, authenticate, async ({ query, caller }) => {
    const { whose, limit, cursor } = query
    const humanId = whose === 'mine' ? caller.human.id : null
    return promised.list({ workspaceId: caller.workspaceId, humanId, limit, cursor })
  })
}

/** As the log writes moments. */
function inFuture(field: string, moment: string, now: number): string {
  const ms = Date.parse(moment)
  if (ms > now && ms <= now + YEAR_MS) return new Date(ms).toISOString()
  const message = 'must be in the future, and at most a year ahead'
  throw new Rejection('invalid', `${field}: ${message}.`, [{ field, message }])
}
