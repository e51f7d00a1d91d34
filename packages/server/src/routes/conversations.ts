// The conversation as its customer and the humans act on it.
import { createHash } from 'node:crypto'
import { endpoints } from '@baton/contract'
import {
  closeConversation,
  type Escalating,
  giveEmail,
  handBack,
  postCustomerMessage,
  postNote,
  postReply,
  requestEscalation,
  shownTo,
  startConversation,
  stopAnswer,
  takeOver,
} from '@baton/core'
import type { Hono } from 'hono'
import type { CustomerTokens } from '../auth/customers.ts'
import type { Commits, Transition } from '../commit.ts'
import { attach } from '../files/attach.ts'
import type { Files } from '../files/files.ts'
import type { Settings } from '../settings/settings.ts'
import type { Ref, Store } from '../store/store.ts'
import { senderOf } from './files.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, refOf, route } from './route.ts'

export type ConversationServices = {
  store: Pick<Store, 'read'>
  commits: Commits
  tokens: CustomerTokens
  authenticate: Authenticate
  escalating: (workspaceId: string) => Promise<Escalating>
  settings: Pick<Settings, 'read'>
  files: Pick<Files, 'claim'>
  newId: (prefix: string) => string
  now: () => number
}

export function conversationRoutes(app: Hono, services: ConversationServices): void {
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
  const { commits, tokens, authenticate, settings, escalating, newId, now } = services
  const act = actOn(commits)
  const at = () => new Date(now()).toISOString()

  route(app, endpoints.createConversation, authenticate, async ({ body, caller, headers }) => {
    const key = idempotencyKey(headers)
    const { workspace } = caller
    const conversationId = key ? idFromKey(workspace.id, key) : newId('cnv')
    const ref = { workspaceId: workspace.id, conversationId }
    const customer = { id: newId('cus'), verified: false, ...body.customer }
    const { page, channel, locale = 'en' } = body
    commits.expectNew(ref)
    const { startedAt } = await commits.commit(ref, (conversation) =>
      startConversation(conversation, { customer, page, channel, locale }, at()),
    )
    if (now() - Date.parse(startedAt) > IDEMPOTENCY_MS)
      throw new Rejection('idempotency-key-used', 'This idempotency key was used too long ago.')
    return { conversationId, token: await tokens.issue(ref) }
  })

  route(app, endpoints.postMessage, authenticate, async ({ params, body, caller }) => {
    const ref = refOf(caller, params)
    const named = { ids: body.attachments, sender: senderOf(caller) }
    const attachments = await attach(services.files, ref, named)
    const said = { id: body.messageId, text: body.text, attachments }
    return act(ref, (conversation) => postCustomerMessage(conversation, said, at()))
  })

  route(app, endpoints.escalate, authenticate, async ({ params, caller }) => {
    const ref = refOf(caller, params)
    const { whileWaiting } = await settings.read(ref.workspaceId, 'policy')
    const reason = { trigger: 'button', detail: 'Pressed “Talk to a person”' }
    const helping = whileWaiting === 'keep-helping'
    const told = await escalating(ref.workspaceId)
    const wanted = { id: newId('esc'), reason, helping, ...told }
    return act(ref, (conversation) => requestEscalation(conversation, wanted, at()))
  })

  route(app, endpoints.stopAnswer, authenticate, async ({ params, body, caller }) =>
    act(refOf(caller, params), (conversation) => stopAnswer(conversation, body.messageId, at())),
  )

  route(app, endpoints.giveEmail, authenticate, async ({ params, body, caller }) =>
    act(refOf(caller, params), (conversation) => giveEmail(conversation, body.email, at())),
  )
}

function humanRoutes(app: Hono, services: ConversationServices): void {
  const { commits, authenticate, now } = services
  const act = actOn(commits)
  const at = () => new Date(now()).toISOString()

  route(app, endpoints.takeOver, authenticate, async ({ params, caller }) =>
    act(refOf(caller, params), (conversation) => takeOver(conversation, caller.human, at())),
  )

  route(app, endpoints.reply, authenticate, async ({ params, body, caller }) => {
    const ref = refOf(caller, params)
    const named = { ids: body.attachments, sender: senderOf(caller) }
    const attachments = await attach(services.files, ref, named)
    const reply = { id: body.messageId, human: caller.human, text: body.text, attachments }
    return act(ref, (conversation) => postReply(conversation, reply, at()))
  })

  route(app, endpoints.postNote, authenticate, async ({ params, body, caller }) => {
    const note = { id: body.noteId, author: caller.human, text: body.text }
    return act(refOf(caller, params), (conversation) => postNote(conversation, note, at()))
  })

  route(app, endpoints.handBack, authenticate, async ({ params, body, caller }) =>
    act(refOf(caller, params), (conversation) =>
      handBack(conversation, caller.human, body.instruction, at()),
    ),
  )

  route(app, endpoints.closeConversation, authenticate, async ({ params, caller }) =>
    act(refOf(caller, params), (conversation) =>
      closeConversation(conversation, caller.human, at()),
    ),
  )
}

/** Commits to a conversation that exists, and answers with how far its log has come. */
function actOn(commits: Commits) {
  return async (ref: Ref, transition: Transition): Promise<{ seq: number }> => {
    const { seq } = await commits.commit(ref, (conversation) => {
      if (conversation.seq === 0) throw unknownConversation()
      return transition(conversation)
    })
    return { seq }
  }
}

function unknownConversation(): Rejection {
  return new Rejection('not-found', 'There is no conversation with this id.')
}

/** A key opens the conversation it made to whoever knows it, so it must be unguessable and is soon forgotten. */
const IDEMPOTENCY_MS = 10 * 60_000
const IDEMPOTENCY_KEY = /^[\w-]{22,128}$/

function idempotencyKey(headers: Headers): string | null {
  const key = headers.get('idempotency-key')
  if (key !== null && !IDEMPOTENCY_KEY.test(key))
    throw new Rejection(
      'invalid',
      'idempotency-key must be random: 22 to 128 letters, digits, - or _, such as a UUID.',
      [{ field: 'idempotency-key', message: 'must be 22 to 128 letters, digits, - or _' }],
    )
  return key
}

export function idFromKey(workspaceId: string, key: string): string {
  return `cnv_k${createHash('sha256').update(`${workspaceId}\n${key}`).digest('hex').slice(0, 32)}`
}
