// Whatever happens in whatever order: one holder, one open escalation, no event lost.
import type { ConversationEvent } from '@baton/contract'
import { expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { ada, at, ben } from '../testing/conversations.ts'
import { closeConversation } from './close-conversation.ts'
import { type Conversation, emptyConversation, evolve, fold } from './conversation.ts'
import { giveEmail } from './give-email.ts'
import { handBack } from './hand-back.ts'
import { postAnswer, postCustomerMessage, postReply } from './post-message.ts'
import { postNote } from './post-note.ts'
import { regenerateAnswer } from './regenerate-answer.ts'
import { allSaid } from './replaced-answers.ts'
import { requestEscalation } from './request-escalation.ts'
import { startConversation } from './start-conversation.ts'
import { takeOver } from './take-over.ts'

const RUNS = 100
const STEPS = 120

type Step = (conversation: Conversation, id: string, random: () => number) => ConversationEvent[]

const reason = { trigger: 'asked-for-human', detail: 'Asked' }
const human = (random: () => number) => (random() < 0.5 ? ada : ben)
const start = {
  customer: { id: 'cus_1', verified: false },
  channel: 'widget' as const,
  locale: 'en',
}

const STEPS_POSSIBLE: Step[] = [
  (conversation) => startConversation(conversation, start, at),
  (conversation, id) =>
    postCustomerMessage(conversation, { id, text: 'Hello, sam@example.com' }, at),
  (conversation, id) => postAnswer(conversation, { id, text: 'Hi' }, at),
  (conversation, id, random) =>
    postReply(conversation, { id, human: human(random), text: 'Hi' }, at),
  (conversation, _, random) => regenerateAnswer(conversation, oneOf(conversation, random), at),
  (conversation, id) => requestEscalation(conversation, { id, reason }, at),
  (conversation, _, random) => takeOver(conversation, human(random), at),
  (conversation, _, random) => handBack(conversation, human(random), undefined, at),
  (conversation, _, random) => closeConversation(conversation, human(random), at),
  (conversation, id, random) =>
    postNote(conversation, { id, author: human(random), text: 'n' }, at),
  (conversation, _, random) =>
    giveEmail(conversation, random() < 0.5 ? null : 'sam@example.com', at),
]

test.each(Array.from({ length: RUNS }, (_, seed) => seed))('in the story of seed %i', (seed) => {
  const random = randomFrom(seed)
  let conversation = emptyConversation('cnv_1')
  const log: ConversationEvent[] = []
  for (let step = 0; step < STEPS; step++) {
    const act = STEPS_POSSIBLE[Math.floor(random() * STEPS_POSSIBLE.length)]
    // Senders repeat themselves: now and then an id comes a second time.
    const id = `id_${Math.floor(random() * STEPS)}`
    for (const event of outcome(() => act?.(conversation, id, random) ?? [])) {
      mayFollow(conversation, event)
      log.push(event)
      conversation = evolve(conversation, event)
    }
  }
  expect(conversation).toEqual(fold('cnv_1', log))
  expect(conversation.seq).toBe(log.length)
  nothingLost(conversation, log)
})

function mayFollow(before: Conversation, event: ConversationEvent): void {
  if (event.type === 'escalation.requested') expect(before.holder.kind).toBe('assistant')
  if (event.type === 'message.posted' && event.message.author.kind === 'assistant') {
    expect(before.holder.kind).toBe('assistant')
  }
  if (event.type === 'answer.regenerated') {
    expect(before.holder.kind).toBe('assistant')
    expect(before.messages.some(({ id }) => id === event.messageId)).toBe(true)
  }
  if (event.type === 'message.posted' && event.message.author.kind === 'human') {
    expect(before.holder).toMatchObject({ kind: 'human', human: event.message.author.human })
  }
  if (event.type === 'email.asked') expect(before.email).toBe('not-asked')
}

function nothingLost(conversation: Conversation, log: ConversationEvent[]): void {
  const posted = log.flatMap((event) => (event.type === 'message.posted' ? [event.message.id] : []))
  expect(allSaid(conversation).map(({ id }) => id)).toEqual(posted)
  expect(new Set(posted).size).toBe(posted.length)
  expect(conversation.notes).toHaveLength(log.filter(({ type }) => type === 'note.posted').length)
  const waits = conversation.holder.kind === 'queue'
  expect(conversation.waitingSince !== null).toBe(waits)
}

/** Mostly the last, which alone can be asked for anew. */
function oneOf({ messages }: Conversation, random: () => number): string {
  const at = random() < 0.7 ? messages.length - 1 : Math.floor(random() * messages.length)
  return messages[at]?.id ?? 'none'
}

function outcome(work: () => ConversationEvent[]): ConversationEvent[] {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

/** The same numbers for the same seed, so that a story that fails can be told again. */
function randomFrom(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
