// A customer asks for one thing in two conversations: one of them goes on, the other is closed and says where.
import type { BroughtLine, ConversationEvent, Human, Priority } from '@baton/contract'
import { Refusal } from '../refusal.ts'
import { say } from '../text/sentences.ts'
import { MOST_TAGS } from '../work/label.ts'
import { isOwed } from '../work/promise-state.ts'
import { closeConversation } from './close-conversation.ts'
import type { Conversation, Said } from './conversation.ts'
import { emailOf } from './identify-customer.ts'
import { reopenByHuman } from './reopen-by-human.ts'
import { type Merged, mergedInto, wentTo } from './story-state.ts'
import { takeOver } from './take-over.ts'

/** `others`: they know that it is another customer’s, and mean it. */
type Wish = { into: Conversation; by: Human; others?: boolean | undefined }

/** As many quotations as one event holds. */
const IN_ONE = 50

/** Closes it as what goes on there. The same again changes nothing. */
export function mergeInto(
  conversation: Conversation,
  { into, by, others = false }: Wish,
  at: string,
): ConversationEvent[] {
  if (mergedInto(conversation)?.to === into.id) return []
  const sameCustomer = isSameCustomer(conversation, into)
  const refusal = whyNot(conversation, into)
  if (refusal) throw new Refusal('cannot-merge', refusal)
  if (!sameCustomer && !others) throw new Refusal('other-customers', inNames(conversation, into))
  const carries = wouldCarry(conversation, into)
  const told: ConversationEvent = {
    ...{ type: 'message.posted', at },
    message: {
      id: `${into.id}.${conversation.seq}.merged`.slice(-128),
      author: { kind: 'system' },
      text: say(conversation.locale, 'mergedInto'),
    },
  }
  const [closed] = closeConversation(conversation, by, at)
  const merged: ConversationEvent = {
    ...{ type: 'conversation.merged', at, by, to: into.id, sameCustomer, carries },
    waits: isWaiting(conversation),
    promiseIds: conversation.work.promises.filter(isOwed).map(({ id }) => id),
  }
  return [
    ...(carries && !conversation.place ? [told] : []),
    { ...(closed as Closed), ending: { cancelled: 'merged' } },
    merged,
  ]
}

type Closed = Extract<ConversationEvent, { type: 'conversation.closed' }>

/**
 * Writes down, in the one that goes on, what came with the other: its story, and what is still owed there. Done twice, it
 * is done once. Whoever merges takes over what the assistant had, so that a person who was asked for is there.
 */
export function bringMerged(
  conversation: Conversation,
  from: Conversation,
  at: string,
): ConversationEvent[] {
  const merged = mergedInto(from)
  const isKnown = conversation.merges?.some(
    (one) => one.from === from.id && one.upTo === merged?.seq,
  )
  if (!merged || merged.to !== conversation.id || conversation.seq === 0 || isKnown) return []
  return [
    ...holderFor(conversation, merged.by, at),
    ...quotations(conversation, from, merged, at),
    ...labels(conversation, from, merged.by, at),
    ...promises(conversation, from, merged, at),
  ]
}

/** Who only says who they are is never taken for somebody whose name is signed, nor the other way round. */
export function isSameCustomer(one: Whose, other: Whose): boolean {
  const [a, b] = [one.customer, other.customer]
  if (!a || !b || a.verified !== b.verified) return false
  if (a.id === b.id) return true
  const [mine, theirs] = [a.email?.toLowerCase(), b.email?.toLowerCase()]
  return a.verified && mine !== undefined && mine === theirs
}

type Whose = Pick<Conversation, 'customer'>

/** Whether what the customer writes in the one is heard in the other once they are merged. */
export function wouldCarry(conversation: Conversation, into: Conversation): boolean {
  return isSameCustomer(conversation, into) && isAnsweredThere(conversation, into)
}

/** Whether an answer over there reaches who writes here. */
function isAnsweredThere({ channel, place, customer }: Conversation, into: Conversation): boolean {
  const there = into.place
  if (place && there?.connectionId === place.connectionId && there.address === place.address)
    return true
  if (channel === 'email')
    return into.channel === 'email' ? there?.address === place?.address : !!emailOf(into.customer)
  if (channel !== 'widget') return false
  // Their list of conversations has it, or their mailbox.
  return (
    into.channel === 'email' || (into.channel === 'widget' && into.customer?.id === customer?.id)
  )
}

/** Null when they can. */
function whyNot(conversation: Conversation, into: Conversation): string | null {
  if (into.seq === 0 || into.customer === null) return 'There is no such conversation to go on in.'
  if (into.id === conversation.id) return 'A conversation cannot be merged into itself.'
  const further = mergedInto(into)
  if (further)
    return `That conversation goes on in another one, ${further.to}. Merge into that one instead.`
  if (into.holder.kind === 'nobody')
    return 'The conversation to go on in is closed. Open it again first.'
  if (mergedInto(conversation)) return 'This conversation goes on in another one already.'
  return conversation.holder.kind === 'nobody'
    ? 'This conversation is closed already, and nothing of it waits. Open it again first.'
    : null
}

function inNames(...conversations: Conversation[]): string {
  const [here, there] = conversations.map(nameOf)
  return `This conversation is with ${here}, and the other with ${there}. Your team would read the words of both in one place. Send \`otherCustomers: true\` if that is meant.`
}

function nameOf({ customer }: Whose): string {
  return customer?.name ?? customer?.claimed?.name ?? emailOf(customer) ?? customer?.id ?? '?'
}

function isWaiting(conversation: Conversation): boolean {
  const last = conversation.messages.findLast(
    ({ author, id }) => author.kind !== 'system' && wentTo(conversation, id) === null,
  )
  return last?.author.kind === 'customer'
}

/** Somebody closed it while this was on its way: what has come with it is not left there. */
function holderFor(conversation: Conversation, by: Human, at: string): ConversationEvent[] {
  switch (conversation.holder.kind) {
    case 'assistant':
      return takeOver(conversation, by, at)
    case 'nobody':
      return reopenByHuman(conversation, by, at)
    case 'queue':
    case 'human':
      return []
  }
}

/** Of the other conversation, and first of those that go on in it. What an earlier merge has brought is not brought again. */
function quotations(
  { merges = [], messages }: Conversation,
  from: Conversation,
  { by, sameCustomer, waits, seq }: Merged,
  at: string,
): ConversationEvent[] {
  const known = (id: string) =>
    Math.max(0, ...merges.filter((one) => one.from === id).map(({ upTo }) => upTo))
  const who = sameCustomer ? null : nameOf(from)
  const before = (from.merges ?? [])
    .filter((one) => one.upTo > known(one.from))
    .map(({ from, sameCustomer: same, lines, notes, tickets, upTo }) => ({
      ...{ type: 'story.merged' as const, at, by, from, sameCustomer: same && sameCustomer },
      ...{ waits: false, who },
      ...{ lines: [...lines], notes: [...notes], tickets: [...tickets], upTo },
    }))
  // What was written since is carried on by itself.
  const carried = messages.flatMap((said) =>
    said.carried?.from === from.id ? [said.carried.seq] : [],
  )
  const isNew = (one: { seq: number }) =>
    one.seq > known(from.id) && one.seq < seq && !carried.includes(one.seq)
  const lines = from.messages.filter(isNew).flatMap(lineOf)
  const notes = from.notes
    .filter(isNew)
    .map(({ id, seq, at, author, text }) => ({ id, seq, at, by: author, text }))
  const tickets = from.tickets.flatMap(({ connectionId, connector, ticket }) =>
    ticket ? [{ connectionId, connector, ticket }] : [],
  )
  const parts = Math.max(1, Math.ceil(Math.max(lines.length, notes.length) / IN_ONE))
  const own = Array.from({ length: parts }, (_, nth): ConversationEvent => {
    const [begin, end] = [nth * IN_ONE, (nth + 1) * IN_ONE]
    return {
      ...{ type: 'story.merged', at, by, from: from.id, sameCustomer, waits, who, upTo: seq },
      ...{ lines: lines.slice(begin, end), notes: notes.slice(begin, end) },
      tickets: nth === 0 ? tickets : [],
    }
  })
  return [...before, ...own]
}

/** What teammates have put on it. Stars are each one’s own, and stay. */
function labels(
  { work, followers }: Conversation,
  from: Conversation,
  by: Human,
  at: string,
): ConversationEvent[] {
  const added = from.work.tags
    .filter((tag) => !work.tags.includes(tag))
    .slice(0, Math.max(0, MOST_TAGS - work.tags.length))
  const { priority } = from.work
  const isMore = URGENCY.indexOf(priority) > URGENCY.indexOf(work.priority)
  const further = from.followers.filter(({ id }) => !followers.some((one) => one.id === id))
  return [
    ...(added.length > 0
      ? [{ type: 'conversation.tagged' as const, at, by, added, removed: [] }]
      : []),
    ...(isMore ? [{ type: 'conversation.prioritized' as const, at, by, priority }] : []),
    ...further.map((human) => ({
      ...{ type: 'conversation.followed' as const, at, human, following: true },
    })),
  ]
}

const URGENCY: readonly Priority[] = ['low', 'normal', 'high', 'urgent']

/** The message that one was made in lies in the other log. */
function promises(
  { work }: Conversation,
  from: Conversation,
  { promiseIds }: Merged,
  at: string,
): ConversationEvent[] {
  return from.work.promises
    .filter(({ id }) => promiseIds.includes(id) && !work.promises.some((one) => one.id === id))
    .map(({ id, text, dueAt, owner, about, by }) => ({
      ...{ type: 'promise.made' as const, at, promise: { id, text, dueAt, owner, about } },
      ...(by ? { by } : {}),
    }))
}

export function lineOf({ seq, at, id, author, text, attachments, outside }: Said): BroughtLine[] {
  if (author.kind === 'system') return []
  const files = attachments ? { attachments } : {}
  return [{ seq, at, id, author, text, ...files, ...(outside ? { outside } : {}) }]
}
