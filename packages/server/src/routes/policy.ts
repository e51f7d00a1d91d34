// When a person is fetched: what operators try out, and what teammates say of it.
import { endpoints, type Policy } from '@baton/contract'
import { markAssessment } from '@baton/core'
import type { Hono } from 'hono'
import type { Commits } from '../commit.ts'
import { listCases } from '../policy/cases.ts'
import type { KeptCases } from '../policy/kept-cases.ts'
import { readPolicyFile, writePolicyFile } from '../policy/policy-file.ts'
import type { RecordedLog } from '../policy/recorded.ts'
import { replayBatch } from '../policy/replay.ts'
import type { Settings } from '../settings/settings.ts'
import { doerOf } from './doer.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type PolicyServices = {
  authenticate: Authenticate
  commits: Commits
  settings: Settings
  recorded: RecordedLog
  kept: KeptCases
  now: () => number
}

export function policyRoutes(app: Hono, services: PolicyServices): void {
  const { authenticate, commits, settings, recorded, kept, now } = services

  route(app, endpoints.markAssessment, authenticate, async ({ params, body, caller }) => {
    const { conversationId, messageId } = params
    const word = { messageId, ...body, by: caller.human }
    const at = new Date(now()).toISOString()
    const { seq } = await commits.commit(
      { workspaceId: caller.workspaceId, conversationId },
      (conversation) => {
        if (conversation.seq === 0)
          throw new Rejection('not-found', 'There is no conversation with this id.')
        return markAssessment(conversation, word, at)
      },
    )
    return { seq }
  })

  route(app, endpoints.listPolicyCases, authenticate, async ({ caller: { workspaceId } }) => ({
    data: await listCases(
      { recorded, kept },
      workspaceId,
      await settings.read(workspaceId, 'policy'),
    ),
  }))

  route(app, endpoints.keepPolicyCase, authenticate, async ({ params, body, caller }) => {
    await kept.keep(doerOf(caller), params.caseId, body)
    return params
  })

  route(app, endpoints.deletePolicyCase, authenticate, async ({ params, caller }) => {
    await kept.remove(doerOf(caller), params.caseId)
    return params
  })

  route(app, endpoints.replayPolicy, authenticate, async ({ body, caller: { workspaceId } }) => {
    const { policy, since = null, after = null } = body
    const [batch, of] = await Promise.all([
      replayBatch(recorded, workspaceId, { policy, since, after }),
      recorded.count(workspaceId, since),
    ])
    return { ...batch, of }
  })

  route(app, endpoints.readPolicyFile, authenticate, async ({ body }) => readPolicyFile(body.text))

  route(app, endpoints.writePolicyFile, authenticate, async ({ query, caller }) => {
    const saved = await settings.version(caller.workspaceId, 'policy', query.version)
    if (!saved) throw new Rejection('not-found', `There is no version ${query.version}.`)
    return { text: writePolicyFile(saved.value as Policy) }
  })
}
