// Customers who ask, want a person, and have more to say while they wait. What was acknowledged must not be lost.
import { setTimeout as pause } from 'node:timers/promises'
import { caller, type Place } from '../tests/customer.ts'

export type SoakCustomer = {
  conversationId: string
  /** What was acknowledged, by the id of the message. */
  said: Map<string, string>
  escalated: boolean
}

type Around = { place: () => Place; random: () => number; nth: number }

const LONGEST_THOUGHT_MS = 2_000
const MOST_WORDS = 3

/** Resolves when a person has been asked for; what is said after that goes on in `talking`. */
export async function newCustomer({ place, random, nth }: Around) {
  const call = caller(place, true)
  const key = crypto.randomUUID()
  const made = await call('/api/v1/conversations', {}, () => ({
    ...{ 'x-baton-key': place().key, 'idempotency-key': key },
  }))
  const { conversationId, token } = made as { conversationId: string; token: string }
  const customer: SoakCustomer = { conversationId, said: new Map(), escalated: false }
  const path = `/api/v1/conversations/${conversationId}`
  const post = (to: string, body: object) =>
    call(`${path}${to}`, body, () => ({ authorization: `Bearer ${token}` }))
  const say = async (text: string) => {
    const messageId = `m${customer.said.size + 1}`
    await post('/messages', { messageId, text })
    customer.said.set(messageId, text)
  }

  await say(`Where is my refund? w-${nth}-0.`)
  await post('/escalate', {})
  customer.escalated = true

  async function talk(): Promise<void> {
    const words = Math.floor(random() * (MOST_WORDS + 1))
    for (let word = 1; word <= words; word++) {
      // Some write twice before anybody has read.
      await pause(random() < 0.3 ? 0 : random() * LONGEST_THOUGHT_MS)
      await say(`And there is more: w-${nth}-${word}.`)
    }
  }
  return { customer, talking: talk() }
}
