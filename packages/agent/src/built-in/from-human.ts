// What a human has already answered in this conversation is the best source there is.
import type { Conversation, Said } from '@baton/core'
import { SAME, questionSimilarity as similarity } from '@baton/judge'
import { contentWords, shareIn, sum } from '../text/content-words.ts'

const MAX_WORDS = 60
/** How much of a question must be found in a human's words and the question they answered. */
const ENOUGH = 0.75

export type HumanAnswer = { name: string; quote: string }

/** The latest answer of a human that fits the question, or null. Only what the customer could read is looked at. */
export function fromHuman(conversation: Conversation, question: string): HumanAnswer | null {
  const exchanges = exchangesOf(conversation)
  const found =
    exchanges.findLast(({ asked }) =>
      asked.some(({ text }) => similarity(text, question) >= SAME),
    ) ?? exchanges.findLast((exchange) => covers(exchange, question))
  return found ? { name: found.name, quote: shorten(found.said.join(' ')) } : null
}

type Exchange = { asked: Said[]; name: string; said: string[] }

function exchangesOf({ messages }: Conversation): Exchange[] {
  const exchanges: Exchange[] = []
  let asked: Said[] = []
  let open: Exchange | null = null
  for (const message of messages) {
    const { author, text } = message
    if (author.kind === 'human') {
      if (!open || open.name !== author.human.name) {
        open = { asked, name: author.human.name, said: [] }
        exchanges.push(open)
      }
      open.said.push(text)
    } else if (author.kind === 'customer') {
      asked = open ? [message] : [...asked, message]
      open = null
    } else if (author.kind === 'assistant') {
      asked = []
      open = null
    }
  }
  return exchanges
}

function covers({ asked, said }: Exchange, question: string): boolean {
  const words = contentWords(question)
  if (words.length < 2 || sum(words) < 2) return false
  const theirs = contentWords(said.join(' '))
  const all = contentWords([...asked.map(({ text }) => text), ...said].join(' '))
  return shareIn(words, theirs) > 0 && shareIn(words, all) >= ENOUGH
}

function shorten(text: string): string {
  const words = text.trim().split(/\s+/)
  const cut = words.slice(0, MAX_WORDS).join(' ')
  return words.length > MAX_WORDS ? `${cut}…` : cut
}
