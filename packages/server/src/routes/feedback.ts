// What a customer does about their conversation besides writing into it.
import { endpoints } from '@baton/contract'
import {
  correctEscalation,
  emailOf,
  identifyCustomer,
  isProven,
  markRead,
  rateAnswer,
  rateConversation,
  receiptOf,
  regenerateAnswer,
  reopenConversation,
  transcriptOf,
  wantTranscript,
} from '@baton/core'
import type { Hono } from 'hono'
import type { CustomerTokens } from '../auth/customers.ts'
import type { Identities } from '../auth/identity.ts'
import type { Commits } from '../commit.ts'
import type { FollowLinks } from '../follow/follow-links.ts'
import type { Limits } from '../limits/limits.ts'
import type { Settings } from '../settings/settings.ts'
import { actOn } from './act-on.ts'
import { type AskedAsCustomer, askerOf } from './asker.ts'
import { Rejection } from './problem.ts'
import { type Authenticate, route } from './route.ts'

export type FeedbackServices = {
  authenticate: Authenticate
  commits: Commits
  settings: Pick<Settings, 'read'>
  tokens: CustomerTokens
  identities: Identities
  limits: Limits
  follow: Pick<FollowLinks, 'url'>
  /** Whether there is an address of the workspace's from which mail may leave. */
  canMail: (workspaceId: string) => Promise<boolean>
  newId: (prefix: string) => string
  now: () => number
}

export function feedbackRoutes(app: Hono, services: FeedbackServices): void {
  identifyRoute(app, services)
  ratingRoutes(app, services)
  receiptRoutes(app, services)
  transcriptRoutes(app, services)

  const { authenticate, commits, settings, now } = services
  const act = actOn(commits)
  const at = () => new Date(now()).toISOString()
  const counted = countedBy(services)

  route(app, endpoints.markRead, authenticate, async (asked) => {
    const { ref } = await counted(asked)
    return act(ref, (conversation) => markRead(conversation, asked.body.upTo, at()))
  })

  route(app, endpoints.reopenConversation, authenticate, async (asked) => {
    const { ref } = await counted(asked)
    const { reopenDays } = await settings.read(ref.workspaceId, 'identity')
    return act(ref, (conversation) => reopenConversation(conversation, reopenDays, at()))
  })
}

function identifyRoute(app: Hono, services: FeedbackServices): void {
  const { authenticate, commits, tokens, identities, newId, now } = services
  const act = actOn(commits)
  const counted = countedBy(services)

  route(app, endpoints.identify, authenticate, async (asked) => {
    const { ref, bearer } = await counted(asked)
    const { workspaceId, conversationId } = ref
    const presenter = bearer.deviceId ?? conversationId
    const customer = await identities.prove(workspaceId, asked.body.identity, presenter)
    const { seq } = await act(ref, (conversation) =>
      identifyCustomer(conversation, customer, new Date(now()).toISOString()),
    )
    const isSame = bearer.customerId === customer.id && bearer.deviceId
    const deviceId = isSame ? bearer.deviceId : newId('dev')
    const whose = { customerId: customer.id, deviceId: deviceId ?? newId('dev') }
    return {
      seq,
      token: await tokens.issue(ref, whose),
      deviceToken: await tokens.issueDevice({ workspaceId, ...whose, verified: true }),
    }
  })
}

function ratingRoutes(app: Hono, services: FeedbackServices): void {
  const { authenticate, commits, limits, now } = services
  const act = actOn(commits)
  const at = () => new Date(now()).toISOString()
  const counted = countedBy(services)

  route(app, endpoints.rateConversation, authenticate, async (asked) => {
    const { ref } = await counted(asked)
    return act(ref, (conversation) => rateConversation(conversation, asked.body, at()))
  })

  route(app, endpoints.rateAnswer, authenticate, async (asked) => {
    const { ref } = await counted(asked)
    const thumb = { ...asked.body, messageId: asked.params.messageId }
    return act(ref, (conversation) => rateAnswer(conversation, thumb, at()))
  })

  route(app, endpoints.regenerateAnswer, authenticate, async (asked) => {
    const { ref } = asked.caller
    // It costs what a question costs.
    await limits.message(askerOf(asked), { isWithPerson: false })
    return act(ref, (conversation) => regenerateAnswer(conversation, asked.params.messageId, at()))
  })
}

function receiptRoutes(app: Hono, services: FeedbackServices): void {
  const { authenticate, commits, now } = services
  const act = actOn(commits)
  const counted = countedBy(services)

  route(app, endpoints.readReceipt, authenticate, async (asked) => {
    const { ref } = await counted(asked)
    return receiptOf(await existing(commits, ref))
  })

  route(app, endpoints.correctReceipt, authenticate, async (asked) => {
    const { ref } = await counted(asked)
    const at = new Date(now()).toISOString()
    return act(ref, (conversation) => correctEscalation(conversation, asked.body, at))
  })
}

function transcriptRoutes(app: Hono, services: FeedbackServices): void {
  const { authenticate, commits, limits, now } = services
  const act = actOn(commits)
  const counted = countedBy(services)

  route(app, endpoints.readTranscript, authenticate, async (asked) => {
    const { ref } = await counted(asked)
    const conversation = await existing(commits, ref)
    const isText = asked.query.format === 'text'
    return {
      name: `conversation-${conversation.startedAt.slice(0, 10)}.${isText ? 'txt' : 'md'}`,
      type: isText ? 'text/plain' : 'text/markdown',
      text: transcriptOf(conversation, asked.query.format),
    }
  })

  route(app, endpoints.mailTranscript, authenticate, async (asked) => {
    const { ref } = await counted(asked)
    const conversation = await existing(commits, ref)
    const email = emailOf(conversation.customer)
    if (!email)
      throw new Rejection('invalid', 'There is no address yet. Give one first.', [
        { field: 'email', message: 'must be given before' },
      ])
    if (!(await services.canMail(ref.workspaceId)))
      throw new Rejection('mail-not-configured', NO_MAIL)
    if (!isProven(conversation) && !(await services.follow.url(ref, conversation)))
      throw new Rejection('mail-not-configured', NO_PAGE)
    await limits.mail(askerOf(asked), email)
    const at = new Date(now()).toISOString()
    await act(ref, (latest) => wantTranscript(latest, at))
    return { email }
  })
}

const NO_MAIL =
  'No e-mail address of this workspace is connected. Download the transcript instead; an operator connects one in the desk, under Settings, Channels.'

const NO_PAGE =
  'This address has not been shown to be yours, so it would get a link to the page of the request, and that page is switched off. Download the transcript instead.'

/** Counts what is asked against the limits, and says about which conversation it is. */
function countedBy({ limits }: FeedbackServices) {
  return async (asked: AskedAsCustomer) => {
    await limits.act(askerOf(asked))
    return asked.caller
  }
}

async function existing(commits: Pick<Commits, 'read'>, ref: AskedAsCustomer['caller']['ref']) {
  const conversation = await commits.read(ref)
  if (conversation.seq === 0)
    throw new Rejection('not-found', 'There is no conversation with this id.')
  return conversation
}
