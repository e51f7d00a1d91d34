// Other programs ask for a person and hear what became of it. A handoff is reached by its key alone, so that an access
// key opens no conversation that was begun in another way.
import { createHash } from 'node:crypto'
import { endpoints, type HandoffStatus } from '@baton/contract'
import { askedSeq, bringStory, type Conversation, type Escalating } from '@baton/core'
import type { Hono } from 'hono'
import type { CustomerTokens } from '../auth/customers.ts'
import type { Commits } from '../commit.ts'
import type { Settings } from '../settings/settings.ts'
import type { Ref } from '../store/store.ts'
import { idFromKey } from './begin.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type HandoffServices = {
  authenticate: Authenticate
  commits: Pick<Commits, 'commit' | 'read'>
  tokens: CustomerTokens
  settings: Pick<Settings, 'read'>
  escalating: (workspaceId: string) => Promise<Escalating>
  deskLink: (ref: Ref) => string
  newId: (prefix: string) => string
  now: () => number
}

export function handoffRoutes(app: Hono, services: HandoffServices): void {
  const { authenticate, commits, tokens, settings, escalating, newId, now } = services

  route(app, endpoints.bringHandoff, authenticate, async ({ params, body, caller }) => {
    const ref = refOf(caller.workspaceId, params.handoffKey)
    const { askId, reason, transcript, customer, locale } = body
    const lines = withIds(transcript)
    const why = reason ? `: “${reason.slice(0, 300)}”` : ''
    const escalation = {
      id: `esc_${digest(params.handoffKey, askId)}`,
      reason: { trigger: 'other-agent', detail: `${caller.name} asked for a person${why}` },
      ...(await escalating(ref.workspaceId)),
    }
    const start = {
      customer: { id: newId('cus'), ...customer, verified: false },
      channel: 'api' as const,
      locale,
    }
    const at = new Date(now()).toISOString()
    const after = await commits.commit(ref, (conversation) =>
      bringStory(conversation, { start, lines, escalation }, at),
    )
    const seq = askedSeq(
      after,
      escalation.id,
      lines.map(({ id }) => id),
    )
    return { ...stateOf(ref, after, services), token: await tokens.issue(ref), askedSeq: seq }
  })

  route(app, endpoints.readHandoff, authenticate, async ({ params, query, caller }) => {
    const ref = refOf(caller.workspaceId, params.handoffKey)
    const today = await known(ref, services)
    return { ...stateOf(ref, today, services), replies: repliesIn(today, query.after) }
  })

  route(app, endpoints.openHandoff, authenticate, async ({ params, caller }) => {
    const ref = refOf(caller.workspaceId, params.handoffKey)
    const today = await known(ref, services)
    return { ...stateOf(ref, today, services), token: await tokens.issue(ref) }
  })

  route(app, endpoints.readHandoffGuide, authenticate, async ({ caller }) => {
    const { actions } = await settings.read(caller.workspaceId, 'destinations')
    const told = actions.filter(({ enabled, whenToUse, channels }) => {
      return enabled && whenToUse !== '' && (channels.length === 0 || channels.includes('api'))
    })
    return { description: told.map(({ whenToUse }) => whenToUse).join('\n') }
  })
}

async function known(ref: Ref, { commits }: HandoffServices): Promise<Conversation> {
  const today = await commits.read(ref)
  if (today.seq === 0)
    throw new Rejection('not-found', 'No person has been asked for under this key. Ask first.')
  return today
}

function refOf(workspaceId: string, key: string): Ref {
  return { workspaceId, conversationId: idFromKey(workspaceId, `handoff ${key}`) }
}

/**
 * A program may forget the beginning of a long talk and tell the rest, so a line is known again by its words, and by how
 * often they have been said before.
 */
function withIds(transcript: readonly { role: 'customer' | 'assistant'; text: string }[]) {
  const times = new Map<string, number>()
  return transcript.map(({ role, text }) => {
    const words = digest(role, text)
    const nth = (times.get(words) ?? 0) + 1
    times.set(words, nth)
    return { id: `told.${words}.${nth}`, by: role, text }
  })
}

function digest(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

const STATUS = {
  queue: 'waiting',
  human: 'with_a_person',
  assistant: 'with_the_assistant',
  nobody: 'solved',
} as const satisfies Record<Conversation['holder']['kind'], HandoffStatus>

function stateOf(ref: Ref, { holder, seq }: Conversation, { deskLink }: HandoffServices) {
  const { conversationId } = ref
  return { conversationId, status: STATUS[holder.kind], seq, url: deskLink(ref) }
}

function repliesIn({ messages }: Conversation, after: number) {
  return messages.flatMap(({ author, text, at, seq }) =>
    author.kind === 'human' && seq > after ? [{ by: author.human.name, text, at, seq }] : [],
  )
}
