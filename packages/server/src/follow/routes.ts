// The page of a request at the address that was mailed: reads without a program running in the browser, and takes words by
// a form. The address is the only proof there is, so no cookie could be misused, and no other page can know it.
import { type ConversationEvent, type Device, endpoints } from '@baton/contract'
import {
  type Conversation,
  closeByCustomer,
  deviceOf,
  type Escalating,
  evolve,
  followLanguage,
  helpWord,
  isReopenable,
  postCustomerMessage,
  Refusal,
  reopenConversation,
  requestEscalation,
  sayToFollower,
} from '@baton/core'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { piecesOf } from '../channels/pieces.ts'
import type { Commits, Transition } from '../commit.ts'
import type { Limits } from '../limits/limits.ts'
import { actOn } from '../routes/act-on.ts'
import { Rejection } from '../routes/problem.ts'
import { type Authenticate, route } from '../routes/route.ts'
import type { Settings } from '../settings/settings.ts'
import { FOLLOW_PATH, type Followed, type FollowLinks } from './follow-links.ts'
import { FOLLOW_POLICY, followPage, shutPage } from './page.ts'

export type FollowServices = {
  authenticate: Authenticate
  commits: Commits
  settings: Pick<Settings, 'read'>
  follow: FollowLinks
  limits: Limits
  escalating: (workspaceId: string) => Promise<Escalating>
  /** Where a request comes from, as far as it can be believed. */
  cameFrom: (context: Context) => string | null
  newId: (prefix: string) => string
  now: () => number
}

/** Room for as many letters of any writing, as forms are sent. */
const MAX_BYTES = 640 * 1024
/** Several messages' worth: more is no addition to a request but a file. */
const MOST_LETTERS = 50_000

export function followRoutes(app: Hono, services: FollowServices): void {
  const { authenticate, commits, follow } = services

  route(app, endpoints.readFollowLink, authenticate, async ({ caller }) => ({
    url: await follow.url(caller.ref, await commits.read(caller.ref)),
  }))

  app.get(FOLLOW_PATH, async (context) => {
    const opened = await open(context, services)
    if (opened instanceof Response) return opened
    return shown(context, opened, services)
  })

  const limit = bodyLimit({ maxSize: MAX_BYTES, onError: (c) => c.text('Too large.', 413) })
  app.post(FOLLOW_PATH, limit, async (context) => {
    const opened = await open(context, services)
    if (opened instanceof Response) return opened
    const { followed } = opened
    const form = await context.req.parseBody()
    const asked = {
      act: String(form.act ?? ''),
      id: /^[\w-]{8,100}$/.test(String(form.id)) ? `follow.${form.id}` : services.newId('msg'),
      text: String(form.text ?? '')
        .replaceAll('\u0000', '')
        .trim()
        .toWellFormed(),
      device: deviceOf(context.req.raw.headers),
    }
    if (asked.act === 'say' && asked.text === '') return back(context, 'empty')
    if (asked.text.length > MOST_LETTERS) return shown(context, opened, services, asked.text)
    const transition = await transitionFor(asked, followed, services)
    if (!transition) return back(context, null)
    try {
      await actOn(commits)(followed, transition)
    } catch (error) {
      // It was closed too long ago meanwhile: the page says how it stands.
      if (error instanceof Refusal) return back(context, null)
      throw error
    }
    return back(context, asked.act === 'solved' ? null : 'added')
  })
}

const TOLD = ['added', 'empty'] as const

type Asked = { act: string; id: string; text: string; device: Device | undefined }

/** Null for what the page does not do. Each may be sent twice. */
async function transitionFor(
  { act, id, text, device }: Asked,
  { workspaceId }: Followed,
  services: FollowServices,
): Promise<Transition | null> {
  const at = new Date(services.now()).toISOString()
  const { reopenDays } = await services.settings.read(workspaceId, 'identity')
  /** In as many messages as it takes. */
  const say = (latest: Conversation) => {
    const events: ConversationEvent[] = []
    let conversation = latest
    for (const [nth, piece] of piecesOf(text).entries()) {
      const message = {
        id: nth === 0 ? id : `${id}.${nth + 1}`,
        text: piece,
        situation: { device },
      }
      const posted = postCustomerMessage(conversation, message, at, reopenDays)
      conversation = posted.reduce(evolve, conversation)
      events.push(...posted)
    }
    return events
  }
  switch (act) {
    case 'say':
      return say
    case 'solved':
      return (latest) => closeByCustomer(latest, sayToFollower(latest.locale, 'you'), at)
    case 'reopen': {
      const told = await services.escalating(workspaceId)
      const reason = { trigger: 'button' as const, detail: 'Said that it is not solved' }
      const wanted = { id: services.newId('esc'), reason, ...told }
      return (latest) => {
        const opened = reopenConversation(latest, reopenDays, at)
        const after = opened.reduce(evolve, latest)
        const posted = say(after)
        // Whoever has had a person wants one again; the assistant had its turn.
        const asks = opened.length > 0 && latest.escalatedAt.length > 0
        const then = posted.reduce(evolve, after)
        return [...opened, ...posted, ...(asks ? requestEscalation(then, wanted, at) : [])]
      }
    }
    default:
      return null
  }
}

type Opened = { followed: Followed; conversation: Conversation }

async function open(context: Context, services: FollowServices): Promise<Opened | Response> {
  const { follow, commits, limits, cameFrom } = services
  const accepted = context.req.header('accept-language') ?? ''
  const followed = await follow.read(context.req.param('token') ?? '')
  if (!followed) return html(context, shutPage(accepted, 'ended'), 404)
  const { workspaceId, conversationId, whose } = followed
  try {
    await limits.act({
      ...{ workspaceId, customerId: `follow ${conversationId} ${whose}`, isKnown: true },
      ...{ address: cameFrom(context), answerHeaders: new Headers() },
    })
  } catch (error) {
    if (!(error instanceof Rejection)) throw error
    return html(context, shutPage(accepted, 'tooMany'), 429)
  }
  const conversation = await commits.read(followed)
  if (conversation.seq === 0 || !follow.isFor(followed, conversation))
    return html(context, shutPage(accepted, 'ended'), 404)
  return { followed, conversation }
}

/** `tooLong`: what was written is given back, to be made shorter. */
async function shown(
  context: Context,
  { conversation, followed }: Opened,
  services: FollowServices,
  tooLong?: string,
): Promise<Response> {
  const told = TOLD.find((one) => context.req.query(one) !== undefined) ?? null
  const { locale } = conversation
  const most = new Intl.NumberFormat(followLanguage(locale)).format(MOST_LETTERS)
  const note = told ? sayToFollower(locale, told) : null
  const words =
    tooLong === undefined ? note : helpWord(followLanguage(locale), 'tooLong', { max: most })
  const page = followPage({
    ...{ conversation, told: words, isProblem: told === 'empty' || tooLong !== undefined },
    typed: tooLong ?? '',
    messageId: services.newId('msg'),
    canReopen: await canReopen(conversation, followed, services),
  })
  return html(context, page, tooLong === undefined ? 200 : 400)
}

async function canReopen(
  { closing }: Conversation,
  { workspaceId }: Followed,
  { settings, now }: FollowServices,
): Promise<boolean> {
  const { reopenDays } = await settings.read(workspaceId, 'identity')
  return isReopenable(closing, reopenDays, new Date(now()).toISOString())
}

/** Seen, not sent again: a page that is read anew does not say the same twice. */
function back(context: Context, told: 'added' | 'empty' | null): Response {
  const { pathname } = new URL(context.req.url)
  return context.redirect(told ? `${pathname}?${told}` : pathname, 303)
}

function html(context: Context, page: string, status: 200 | 400 | 404 | 429): Response {
  context.header('content-security-policy', FOLLOW_POLICY)
  context.header('referrer-policy', 'no-referrer')
  context.header('x-robots-tag', 'noindex, nofollow')
  context.header('cache-control', 'no-store')
  if (status === 429) context.header('retry-after', '30')
  return context.html(page, status)
}
