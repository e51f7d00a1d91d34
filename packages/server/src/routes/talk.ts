// What a teammate needs while they talk: drafts, macros, colleagues, and what the same customer asked before.
import { endpoints, type KeptDraft } from '@baton/contract'
import {
  type Conversation,
  doSteps,
  followConversation,
  isErased,
  mayDo,
  reportAnswer,
  starConversation,
  summarize,
  tellAnew,
} from '@baton/core'
import type { Hono } from 'hono'
import type { Teammates } from '../auth/teammates.ts'
import type { Commits } from '../commit.ts'
import type { Requester } from '../connections/requester.ts'
import { type Assist, NoHelp } from '../drafts/assist.ts'
import type { Drafts } from '../drafts/drafts.ts'
import type { Macros, Writer } from '../macros/macros.ts'
import type { Ref } from '../store/store.ts'
import { actOn, unknownConversation } from './act-on.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, type Caller, refOf, route, routeLines } from './route.ts'
import { knownSteps, type TargetServices } from './target.ts'

export type TalkServices = TargetServices & {
  authenticate: Authenticate
  commits: Commits
  drafts: Drafts
  macros: Macros
  teammates: Teammates
  requester: Requester
  assist: Assist
  log: { error(about: object, message: string): void }
}

export function talkRoutes(app: Hono, services: TalkServices): void {
  const { authenticate, commits, requester } = services
  const act = actOn(commits)
  const at = () => new Date(services.now()).toISOString()
  draftRoutes(app, services)
  assistRoute(app, services)
  macroRoutes(app, services)

  route(app, endpoints.doSteps, authenticate, async ({ params, body, caller }) => {
    const steps = await knownSteps(services, caller.workspaceId, body.steps)
    const run = { id: body.runId, by: caller.human, steps }
    return act(refOf(caller, params), (conversation) => doSteps(conversation, run, at()))
  })

  route(app, endpoints.followConversation, authenticate, async ({ params, body, caller }) => {
    const wish = { human: caller.human, following: body.following }
    return act(refOf(caller, params), (conversation) =>
      followConversation(conversation, wish, at()),
    )
  })

  route(app, endpoints.starConversation, authenticate, async ({ params, body, caller }) => {
    const wish = { human: caller.human, starred: body.starred }
    return act(refOf(caller, params), (conversation) => starConversation(conversation, wish, at()))
  })

  route(app, endpoints.reportAnswer, authenticate, async ({ params, body, caller }) => {
    const reported = { ...body, messageId: params.messageId, by: caller.human }
    return act(refOf(caller, params), (conversation) => reportAnswer(conversation, reported, at()))
  })

  route(app, endpoints.tellSummary, authenticate, async ({ params, caller }) => {
    const ref = refOf(caller, params)
    const conversation = await known(commits, ref)
    const story = await services.assist
      .tellStory(caller.workspaceId, conversation)
      .catch(unavailable)
    const from = story ? ('model' as const) : ('quotes' as const)
    const summary = story ?? summarize(conversation)
    const anew = { summary, from, upTo: conversation.seq, by: caller.human }
    const { seq } = await act(ref, (latest) => tellAnew(latest, anew, at()))
    return { seq, summary, from }
  })

  route(app, endpoints.readEarlier, authenticate, async ({ params, caller }) => {
    const conversation = await known(commits, refOf(caller, params))
    return requester(caller.workspaceId, conversation)
  })
}

function draftRoutes(app: Hono, { authenticate, commits, drafts }: TalkServices): void {
  route(app, endpoints.readDrafts, authenticate, async ({ params, caller }) => {
    const ref = refOf(caller, params)
    const conversation = await known(commits, ref)
    const kept = await drafts.of(ref, caller.human.id)
    // What has been sent, or was saved late by a process that did not know yet that it had been.
    const unsent = async (draft: KeptDraft | null) => {
      if (!draft || !isInLog(conversation, draft.draftId)) return draft
      await drafts.end(ref, caller.human.id, draft.draftId)
      return null
    }
    return { reply: await unsent(kept.reply), note: await unsent(kept.note) }
  })

  route(app, endpoints.saveDraft, authenticate, async ({ params, body, caller }) => {
    const ref = refOf(caller, params)
    const wasSent = async () => isInLog(await known(commits, ref), body.draftId)
    if (await wasSent()) return { kept: false }
    await drafts.save(ref, caller.human.id, { ...body, mode: params.mode })
    // It may have been sent while it was saved.
    if (!(await wasSent())) return { kept: true }
    await drafts.end(ref, caller.human.id, body.draftId)
    return { kept: false }
  })
}

function assistRoute(
  app: Hono,
  { authenticate, commits, assist, macros, log }: TalkServices,
): void {
  route(app, endpoints.proposeMacros, authenticate, async ({ params, caller }) => {
    const conversation = await known(commits, refOf(caller, params))
    const { workspaceId, human } = caller
    return assist.propose(workspaceId, conversation, await macros.list(workspaceId, human.id))
  })

  routeLines(
    app,
    endpoints.assist,
    authenticate,
    async ({ params, body, caller }, { say, signal }) => {
      try {
        const conversation = await known(commits, refOf(caller, params))
        const helped = await assist.help(caller.workspaceId, conversation, body, {
          signal,
          onText: (text) => say({ kind: 'text', text }),
        })
        say({ kind: 'done', ...helped })
      } catch (error) {
        // Whoever asked has stopped it: nobody is there to be told.
        if (signal.aborted) return
        const isOurs = !(error instanceof NoHelp || error instanceof Rejection)
        if (isOurs) log.error({ error }, 'help for a teammate failed')
        say({ kind: 'failed', words: isOurs ? FAULT : (error as Error).message })
      }
    },
  )
}

const FAULT = 'Something went wrong on our side. Nothing was changed.'

function unavailable(error: unknown): never {
  if (error instanceof NoHelp) throw new Rejection('unavailable', error.message)
  throw error
}

function macroRoutes(app: Hono, { authenticate, macros }: TalkServices): void {
  route(app, endpoints.listMacros, authenticate, async ({ caller }) => ({
    data: await macros.list(caller.workspaceId, caller.human.id),
  }))

  route(app, endpoints.writeMacro, authenticate, async ({ params, body, caller }) =>
    macros.write(caller.workspaceId, writerOf(caller), params.macroId, body),
  )

  route(app, endpoints.removeMacro, authenticate, async ({ params, caller }) => ({
    removed: await macros.remove(caller.workspaceId, writerOf(caller), params.macroId),
  }))
}

/** Of the mentioned, those who are teammates: who is not is named, and nothing is written. */
export async function calledBy(
  teammates: Pick<Teammates, 'named'>,
  workspaceId: string,
  ids: readonly string[] = [],
) {
  const called = await teammates.named(workspaceId, ids)
  const unknown = ids.filter((id) => !called.some((human) => human.id === id))
  if (unknown.length === 0) return called
  const message = `must name teammates of this workspace; ${unknown.join(', ')} is none`
  throw new Rejection('invalid', `mentions: ${message}.`, [{ field: 'mentions', message }])
}

function writerOf({ human, role, address, browser }: Extract<Caller, { kind: 'human' }>): Writer {
  return { human, isOperator: mayDo(role, 'settings.manage'), from: { address, browser } }
}

async function known(commits: Pick<Commits, 'read'>, ref: Ref): Promise<Conversation> {
  const conversation = await commits.read(ref)
  if (conversation.seq === 0 || isErased(conversation)) throw unknownConversation()
  return conversation
}

function isInLog({ messages, notes }: Conversation, id: string): boolean {
  return messages.some((one) => one.id === id) || notes.some((one) => one.id === id)
}
