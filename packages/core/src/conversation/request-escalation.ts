import type {
  ConversationEvent,
  EscalationAction,
  Expectation,
  Message,
  Reason,
} from '@baton/contract'
import { promisedByUs } from '../promises/promised-by-us.ts'
import { say } from '../text/sentences.ts'
import { waitInWords } from '../text/wait-words.ts'
import type { Conversation } from './conversation.ts'
import { isLong, summarize } from './summarize.ts'
import { chooseAction, handoffMessage, routeOf, whyOf } from './tickets/choose-route.ts'

/** The name of Baton's own desk, where every escalation waits. Its ticket is the conversation itself. */
export const OWN_DESK = 'baton'

/**
 * `helping`: until a human comes, the assistant goes on answering what it is sure of. `rewrite`: a model shall tell the
 * story afterwards. `actions`: what operators have set up, of which the first that fits is taken.
 */
export type Wanted = {
  id: string
  reason: Reason
  helping?: boolean
  ownWords?: string | undefined
} & Partial<Escalating>

/** What a workspace's settings say of every escalation. */
export type Escalating = {
  rewrite: boolean
  actions: readonly EscalationAction[]
  expecting?: Expecting
}

/** When somebody will answer who is asked now, and by whose clock; null when that is not known. */
export type Expecting = (
  conversation: Conversation,
  reason: Reason,
  at: string,
) => { expects: Expectation; timeZone: string } | null

/**
 * Asks for a person. Asking again while one is already on the way changes nothing, nor does the same request again
 * after it has been dealt with.
 *
 * The row in the desk is written in the transaction of these events, so that the words to the customer, which come with
 * them, are true whenever they can be read.
 */
export function requestEscalation(
  conversation: Conversation,
  wanted: Wanted,
  at: string,
): ConversationEvent[] {
  const { id } = wanted
  if (conversation.messages.some((message) => message.id === announcementId(id, 'handoff')))
    return []

  switch (conversation.holder.kind) {
    case 'queue':
    case 'human':
      return []
    case 'nobody':
      return [{ type: 'conversation.reopened', at }, ...escalated(conversation, wanted, at)]
    case 'assistant':
      return escalated(conversation, wanted, at)
  }
}

function escalated(
  conversation: Conversation,
  { id, reason, helping = false, ownWords, rewrite = false, actions = [], expecting }: Wanted,
  at: string,
): ConversationEvent[] {
  const { locale, channel } = conversation
  const action = chooseAction(actions, { why: whyOf(conversation, reason), channel })
  const known = expecting?.(conversation, reason, at) ?? null
  const told = known ? waitInWords(locale, known.expects, known.timeZone) : null
  const announce = (notice: NonNullable<Message['notice']>, text: string): ConversationEvent => ({
    type: 'message.posted',
    at,
    message: { id: announcementId(id, notice), author: { kind: 'system' }, text, notice },
  })
  const own = action && handoffMessage(action, locale)
  const handoff = own || say(locale, 'handoff')
  const events: ConversationEvent[] = [
    {
      type: 'escalation.requested',
      at,
      escalation: {
        id,
        reason,
        summary: summarize(conversation),
        ...(ownWords ? { ownWords } : {}),
        ...(helping ? { helping } : {}),
        ...(rewrite && isLong(conversation) ? { rewrite } : {}),
        ...(known && told ? { expects: known.expects, expectsTold: told } : {}),
        ...(action ? { route: routeOf(action) } : {}),
      },
    },
    {
      type: 'escalation.delivered',
      at,
      escalationId: id,
      desk: OWN_DESK,
      ticketId: conversation.id,
    },
    announce('handoff', told ? `${handoff} ${told}` : handoff),
    ...(own ? promisedByUs({ id: announcementId(id, 'handoff'), text: own }, at) : []),
  ]
  if (conversation.email !== 'not-asked') return events
  return [
    ...events,
    { type: 'email.asked', at },
    // On a channel outside, the customer is reached there in any case.
    announce(
      'email-wanted',
      say(locale, conversation.place ? 'emailWantedOutside' : 'emailWanted'),
    ),
  ]
}

function announcementId(escalationId: string, notice: NonNullable<Message['notice']>): string {
  return `${escalationId}.${notice}`
}
