// The conversation as its customer and the humans act on it.
import { endpoints } from '@baton/contract'
import {
  closeConversation,
  deviceOf,
  type Escalating,
  escalateAsTold,
  giveEmail,
  handBack,
  postCustomerMessage,
  postNote,
  replyAndDo,
  shownTo,
  stopAnswer,
  takeOver,
  wantMail,
} from '@baton/core'
import type { Hono } from 'hono'
import type { Teammates } from '../auth/teammates.ts'
import type { Commits } from '../commit.ts'
import { attach } from '../files/attach.ts'
import type { Files } from '../files/files.ts'
import type { Limits } from '../limits/limits.ts'
import type { Settings } from '../settings/settings.ts'
import type { Ref, Store } from '../store/store.ts'
import { actOn, unknownConversation } from './act-on.ts'
import { askerOf } from './asker.ts'
import { type BeginServices, beginRoute } from './begin.ts'
import { senderOf } from './files.ts'
import { type Authenticate, refOf, route } from './route.ts'
import { calledBy } from './talk.ts'
import { knownSteps, type TargetServices } from './target.ts'

export type ConversationServices = BeginServices &
  TargetServices & {
    store: Pick<Store, 'read'>
    commits: Commits
    limits: Limits
    authenticate: Authenticate
    escalating: (workspaceId: string) => Promise<Escalating>
    settings: Pick<Settings, 'read'>
    files: Pick<Files, 'claim'>
    teammates: Pick<Teammates, 'named'>
    newId: (prefix: string) => string
    now: () => number
  }

export function conversationRoutes(app: Hono, services: ConversationServices): void {
  beginRoute(app, services)
  customerRoutes(app, services)
  humanRoutes(app, services)

  const { store, authenticate } = services
  route(app, endpoints.readEvents, authenticate, async ({ params, query, caller }) => {
    const audience = caller.kind
    const recorded = await store.read(refOf(caller, params), query.after)
    if (recorded.length === 0 && query.after === 0) throw unknownConversation()
    return {
      events: recorded.map(({ seq, ...event }) => ({ seq, ...shownTo(audience, event) })),
    }
  })
}

function customerRoutes(app: Hono, services: ConversationServices): void {
  const { commits, limits, authenticate, settings, escalating, newId, now } = services
  const act = actOn(commits)
  const at = () => new Date(now()).toISOString()

  route(app, endpoints.postMessage, authenticate, async (asked) => {
    const { body, caller, headers } = asked
    const { reopenDays } = await settings.read(caller.ref.workspaceId, 'identity')
    await limits.message(askerOf(asked), { isWithPerson: await isWithPerson(commits, caller.ref) })
    const named = { ids: body.attachments, sender: senderOf(caller) }
    const attachments = await attach(services.files, caller.ref, named)
    const { messageId: id, text, page, attributes } = body
    const situation = { page, attributes, device: deviceOf(headers) }
    const message = { id, text, attachments, situation }
    return act(caller.ref, (conversation) =>
      postCustomerMessage(conversation, message, at(), reopenDays),
    )
  })

  route(app, endpoints.escalate, authenticate, async (asked) => {
    const { ref } = asked.caller
    await limits.escalation(askerOf(asked))
    const { whileWaiting } = await settings.read(ref.workspaceId, 'policy')
    const reason = { trigger: 'button', detail: 'Pressed “Talk to a person”' }
    const helping = whileWaiting === 'keep-helping'
    const told = await escalating(ref.workspaceId)
    const wanted = { id: newId('esc'), reason, helping, ...told }
    return act(ref, (conversation) => escalateAsTold(conversation, wanted, asked.body, at()))
  })

  route(app, endpoints.stopAnswer, authenticate, async ({ params, body, caller }) =>
    act(refOf(caller, params), (conversation) => stopAnswer(conversation, body.messageId, at())),
  )

  route(app, endpoints.giveEmail, authenticate, async ({ params, body, caller }) =>
    act(refOf(caller, params), (conversation) => {
      const given = giveEmail(conversation, body.email, at())
      const { atOnce } = body
      return [...given, ...(atOnce === undefined ? [] : wantMail(conversation, atOnce, at()))]
    }),
  )
}

function humanRoutes(app: Hono, services: ConversationServices): void {
  const { commits, authenticate, escalating, now } = services
  const act = actOn(commits)
  const at = () => new Date(now()).toISOString()

  route(app, endpoints.takeOver, authenticate, async ({ params, caller }) => {
    const { rewrite } = await escalating(caller.workspaceId)
    return act(refOf(caller, params), (conversation) =>
      takeOver(conversation, caller.human, at(), { rewrite }),
    )
  })

  route(app, endpoints.reply, authenticate, async ({ params, body, caller }) => {
    const ref = refOf(caller, params)
    const named = { ids: body.attachments, sender: senderOf(caller) }
    const attachments = await attach(services.files, ref, named)
    const { messageId: id, text, after } = body
    const steps = await knownSteps(services, caller.workspaceId, body.steps ?? [])
    const reply = { id, human: caller.human, text, attachments, after }
    return act(ref, (conversation) => replyAndDo(conversation, reply, steps, at()))
  })

  route(app, endpoints.postNote, authenticate, async ({ params, body, caller }) => {
    const ref = refOf(caller, params)
    const mentions = await calledBy(services.teammates, caller.workspaceId, body.mentions)
    const note = { id: body.noteId, author: caller.human, text: body.text, mentions }
    return act(ref, (conversation) => postNote(conversation, note, at()))
  })

  route(app, endpoints.handBack, authenticate, async ({ params, body, caller }) =>
    act(refOf(caller, params), (conversation) =>
      handBack(conversation, caller.human, body.instruction, at(), body.digest),
    ),
  )

  route(app, endpoints.closeConversation, authenticate, async ({ params, body, caller }) =>
    act(refOf(caller, params), (conversation) =>
      closeConversation(conversation, caller.human, at(), body),
    ),
  )
}

/** Whoever has been promised a person, or has one, is let through when others have to wait. */
async function isWithPerson(commits: Pick<Commits, 'read'>, ref: Ref): Promise<boolean> {
  const { holder } = await commits.read(ref)
  return holder.kind === 'queue' || holder.kind === 'human'
}
