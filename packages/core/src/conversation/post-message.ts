import type {
  Attachment,
  Citation,
  ConversationEvent,
  Human,
  OutsideMessage,
} from '@baton/contract'
import { Refusal } from '../refusal.ts'
import { emailIn } from '../text/email.ts'
import type { Conversation, Said } from './conversation.ts'
import { giveEmail } from './give-email.ts'
import { requireReopenable } from './reopen-conversation.ts'
import { mergedInto } from './story-state.ts'
import { takeOver } from './take-over.ts'
import { evolveSituation, type Situation, tellSituation } from './tell-situation.ts'

type Written = {
  id: string
  text: string
  outside?: OutsideMessage
  attachments?: readonly Attachment[]
  situation?: Situation
}

/**
 * Adds what the customer wrote. The sender chose the id, so a resent request is recognised and ignored. Writing into a
 * closed conversation opens it again, unless that was longer ago than a workspace wants: then it begins a new one.
 */
export function postCustomerMessage(
  conversation: Conversation,
  { id, text, outside, attachments, situation = {} }: Written,
  at: string,
  reopenDays?: number,
): ConversationEvent[] {
  if (hasMessage(conversation, id)) return []
  const isHeardElsewhere = mergedInto(conversation)?.carries === true
  if (!isHeardElsewhere) requireReopenable(conversation, reopenDays, at)

  const posted: ConversationEvent = {
    type: 'message.posted',
    at,
    message: {
      ...{ id, author: { kind: 'customer' }, text },
      ...(outside ? { outside } : {}),
      ...withFiles(attachments),
    },
  }
  const given = conversation.email === 'asked' ? emailIn(text) : null
  const told = tellSituation(conversation, situation, at)
  const situated = told.reduce(evolveSituation, conversation)
  const identified = given ? giveEmail(situated, given, at) : []

  // It is heard where the conversation goes on: nobody answers here.
  if (isHeardElsewhere) return [...told, posted, ...identified]
  switch (conversation.holder.kind) {
    case 'assistant':
    case 'queue':
    case 'human':
      return [...told, posted, ...identified]
    case 'nobody':
      return [{ type: 'conversation.reopened', at }, ...told, posted, ...identified]
  }
}

/**
 * What a customer wrote where a conversation no longer goes on is heard where it does. Written there as theirs, with the place they wrote it at; heard twice, it is one message.
 */
export function carryOn(
  conversation: Conversation,
  { from, messageId }: { from: Conversation; messageId: string },
  at: string,
): ConversationEvent[] {
  const said = from.messages.find(({ id }) => id === messageId)
  if (!said) return []
  const carried = said.carried ?? { from: from.id, seq: said.seq }
  // It came with the story, if they were merged once more before this was done; or it was written here to begin with.
  const isKnown = isQuoted(conversation, from.id, said.seq) || carried.from === conversation.id
  if (isKnown || isQuoted(conversation, carried.from, carried.seq)) return []
  const id = `${carried.from}.${carried.seq}`.slice(-128)
  const names = (said.attachments ?? []).map(({ name }) => `📎 ${name}`)
  const text = [said.text, ...names].filter((part) => part.trim() !== '').join('\n')
  const events = postCustomerMessage(
    conversation,
    { id, text, ...placeOf(said, from, conversation) },
    at,
  )
  return events.map((event) =>
    event.type === 'message.posted' && event.message.id === id
      ? { ...event, message: { ...event.message, carried } }
      : event,
  )
}

function isQuoted({ merges = [] }: Conversation, from: string, seq: number): boolean {
  return merges.some((one) => one.from === from && one.lines.some((line) => line.seq === seq))
}

/** What the next letter answers, where both are with the same mailbox and the same address. */
function placeOf(
  { outside }: Conversation['messages'][number],
  { place }: Conversation,
  { place: there }: Conversation,
) {
  const isSame =
    place && there?.connectionId === place.connectionId && there.address === place.address
  return outside && isSame ? { outside } : {}
}

type Answer = { id: string; text: string; citations?: Citation[] }

/**
 * Adds an answer of the assistant. Only while it holds the conversation, or helps until somebody comes: a human who took
 * over meanwhile wins.
 */
export function postAnswer(
  conversation: Conversation,
  answer: Answer,
  at: string,
): ConversationEvent[] {
  if (hasMessage(conversation, answer.id)) return []

  switch (conversation.holder.kind) {
    case 'assistant':
      return [posted(answer, at)]
    case 'queue':
      if (conversation.holder.helping) return [posted(answer, at)]
      throw new Refusal('held-by-a-human', 'A person has been asked to answer instead.')
    case 'human':
      throw new Refusal('held-by-a-human', 'A person has been asked to answer instead.')
    case 'nobody':
      throw new Refusal('conversation-closed', 'The conversation has been closed.')
  }
}

function posted(answer: Answer, at: string): ConversationEvent {
  return { type: 'message.posted', at, message: { ...answer, author: { kind: 'assistant' } } }
}

/**
 * Adds what a human wrote to the customer. Whoever writes takes over, whatever way the words came. With `after`, it was
 * begun when the log had come so far: what another human has said since may make it wrong, so it is stopped for review.
 * The customer's further words and the assistant's do not stop it: they were on the screen, and the human's come first.
 */
export function postReply(
  conversation: Conversation,
  { id, human, text, attachments, after }: Reply,
  at: string,
): ConversationEvent[] {
  if (hasMessage(conversation, id)) return []
  const joined = takeOver(conversation, human, at)
  const answer = after === undefined ? undefined : answeredSince(conversation, human, after)
  if (answer) throw answer
  const message = { id, author: { kind: 'human' as const, human }, text, ...withFiles(attachments) }
  return [...joined, { type: 'message.posted', at, message }]
}

type Reply = {
  id: string
  human: Human
  text: string
  attachments?: readonly Attachment[]
  /** How far the log had come when it was begun. */
  after?: number | undefined
}

function answeredSince({ messages }: Conversation, by: Human, after: number): Refusal | null {
  for (let at = messages.length - 1; at >= 0; at--) {
    const { author, seq } = messages[at] as Said
    if (seq <= after) return null
    if (author.kind === 'human' && author.human.id !== by.id)
      return new Refusal(
        'answered-meanwhile',
        `${author.human.name} has answered since you began. Read it, then send with \`after\` at ${seq} or more.`,
      )
  }
  return null
}

/** A message without files has no word of them, as before there were any. */
export function withFiles(files: readonly Attachment[] = []): { attachments?: Attachment[] } {
  return files.length > 0 ? { attachments: [...files] } : {}
}

function hasMessage({ messages, replaced }: Conversation, id: string): boolean {
  return [messages, replaced].some((all) => all.some((message) => message.id === id))
}
