// Tells one made-up conversation through the real transitions, from the first word to where it stands now.
import type { Channel, ConversationEvent, Human, Reason, Signals } from '@baton/contract'
import {
  type Conversation,
  closeConversation,
  emptyConversation,
  evolve,
  handBack,
  postAnswer,
  postCustomerMessage,
  postNote,
  postReply,
  rateConversation,
  requestEscalation,
  startConversation,
  takeOver,
} from '@baton/core'
import { LANGUAGES } from './people.ts'
import { pick, type Random, seeded } from './random.ts'
import type { SampleWords, Topic } from './words/words.ts'

/** Where it stands at the end. */
export type Ending = 'assistant' | 'waiting' | 'human' | 'closed' | 'closed-by-human' | 'returned'

export type Told = { conversation: Conversation; events: ConversationEvent[] }

export type Plot = {
  id: string
  seed: number
  ending: Ending
  endsAt: number
  team: readonly Human[]
}

const CHANNELS: readonly Channel[] = ['widget', 'widget', 'widget', 'email', 'help', 'api', 'sdk']
const MINUTE = 60_000

export function tell({ id, seed, ending, endsAt, team }: Plot): Told {
  const random = seeded(seed)
  const words = pick(random, LANGUAGES)
  const topic = pick(random, Object.keys(words.topics) as Topic[])
  const story = begin(id, endsAt - lengthOf(ending, random))
  const fill = filling(words, random)
  open(story, words, random)
  const { ask, answer, further } = words.topics[topic]
  turn(story, fill(pick(random, ask)), fill(answer), words)
  if (ending === 'assistant' || ending === 'closed') {
    if (random() < 0.4) turn(story, fill(further), fill(answer), words)
    if (random() < 0.5) story.say(pick(random, words.thanks))
    if (ending === 'closed') close(story, pick(random, team), random)
    return story.told()
  }
  escalate(story, words, {
    random,
    text: random() < 0.5 ? fill(further) : pick(random, words.person),
  })
  if (ending === 'waiting') return story.told()
  const human = pick(random, team)
  withHuman(story, human, { words, fill, random })
  if (ending === 'returned') story.do((now, at) => handBack(now, human, undefined, at))
  if (ending === 'closed-by-human') {
    story.say(pick(random, words.thanks))
    close(story, human, random)
  }
  return story.told()
}

function begin(id: string, startsAt: number) {
  let conversation = emptyConversation(id)
  const events: ConversationEvent[] = []
  let at = startsAt
  const story = {
    do(transition: (conversation: Conversation, at: string) => ConversationEvent[], minutes = 1) {
      at += Math.round(minutes * MINUTE)
      for (const event of transition(conversation, new Date(at).toISOString())) {
        events.push(event)
        conversation = evolve(conversation, event)
      }
    },
    say: (text: string, minutes = 1.5) =>
      story.do((now, at) => postCustomerMessage(now, { id: `m${now.seq}`, text }, at), minutes),
    told: (): Told => ({ conversation, events }),
  }
  return story
}

type Story = ReturnType<typeof begin>

function open(story: Story, words: SampleWords, random: Random): void {
  const name = pick(random, words.names)
  const number = Math.floor(random() * 1e6)
  const verified = random() < 0.6
  const email = `${
    name
      .normalize('NFKD')
      .replace(/[^a-zA-Z]+/g, '.')
      .toLowerCase()
      .replace(/^\.|\.$/g, '') || 'kunde'
  }.${number}@customer.example`
  const customer = {
    id: `cus_sample_${number}`,
    name,
    verified,
    ...(random() < 0.8 ? { email } : {}),
  }
  const channel = pick(random, CHANNELS)
  story.do((now, at) => startConversation(now, { customer, channel, locale: words.locale }, at), 0)
}

/** The customer asks, the assistant judges the turn and answers. */
function turn(story: Story, question: string, answer: string, { locale }: SampleWords): void {
  story.say(question)
  const signals: Signals = {
    language: locale.slice(0, 2),
    confidence: 'somewhat_confident',
    findings: [],
  }
  story.do((now, at) => {
    const messageId = now.messages.at(-1)?.id ?? ''
    const assessed = {
      type: 'turn.assessed' as const,
      at,
      messageId,
      signals,
      attempts: [],
      decision: { kind: 'answer' as const },
    }
    const citations = [{ title: 'Orders and returns', url: 'https://shop.example/help/orders' }]
    return [assessed, ...postAnswer(now, { id: `a${now.seq}`, text: answer, citations }, at)]
  }, 0.1)
}

function escalate(
  story: Story,
  words: SampleWords,
  { text, random }: { text: string; random: Random },
): void {
  story.say(text, 2)
  const trigger = pick(random, [
    'asked-for-human',
    'asked-for-human',
    'frustration',
    'repeated-question',
    'low-confidence',
    'button',
  ])
  const reason: Reason = { trigger, detail: text.slice(0, 120) }
  const signals: Signals = {
    language: words.locale.slice(0, 2),
    confidence: 'not_confident',
    findings: [],
  }
  story.do((now, at) => {
    const messageId = now.messages.at(-1)?.id ?? ''
    const assessed = {
      type: 'turn.assessed' as const,
      at,
      messageId,
      signals,
      attempts: [],
      decision: { kind: 'escalate' as const, reason },
    }
    return [assessed, ...requestEscalation(now, { id: `${now.id}.esc`, reason }, at)]
  }, 0.1)
}

function withHuman(
  story: Story,
  human: Human,
  { words, fill, random }: { words: SampleWords; fill: (text: string) => string; random: Random },
): void {
  story.do((now, at) => takeOver(now, human, at), 1 + random() * 20)
  story.do((now, at) =>
    postReply(now, { id: `r${now.seq}`, human, text: fill(pick(random, words.hello)) }, at),
  )
  if (random() < 0.3) {
    const note = { id: `n${random()}`, author: human, text: pick(random, words.note) }
    story.do((now, at) => postNote(now, note, at))
  }
  story.do(
    (now, at) => postReply(now, { id: `r${now.seq}`, human, text: pick(random, words.solved) }, at),
    4,
  )
}

function close(story: Story, by: Human, random: Random): void {
  story.do((now, at) => closeConversation(now, by, at), 3)
  if (random() >= 0.3) return
  const score = pick(random, [1, 2, 4, 4, 5, 5, 5])
  // Not every conversation is one that is asked about.
  story.do((now, at) =>
    now.messages.some(({ author }) => author.kind === 'human')
      ? rateConversation(now, { score }, at)
      : [],
  )
}

/** Longer than what is told takes, so that nothing lies in the future. */
function lengthOf(ending: Ending, random: Random): number {
  const minutes = {
    assistant: 8,
    closed: 12,
    waiting: 6,
    human: 40,
    'closed-by-human': 50,
    returned: 45,
  }
  return (minutes[ending] + random() * 5) * MINUTE
}

function filling(words: SampleWords, random: Random): (text: string) => string {
  const order = `${'ABCDEFGH'[Math.floor(random() * 8)]}${10_000 + Math.floor(random() * 89_999)}`
  const product = pick(random, words.products)
  return (text) => text.replaceAll('{order}', order).replaceAll('{product}', product)
}
