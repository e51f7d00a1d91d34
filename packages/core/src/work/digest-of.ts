// What the assistant has to know of what was said while people had the conversation: sentences of the transcript, word for
// word, and promises of the ledger. Notes are not read: what colleagues tell each other has no way to a customer.
import type { Digest } from '@baton/contract'
import type { Conversation, Said } from '../conversation/conversation.ts'
import { inWords } from '../conversation/in-words.ts'
import { parseMarkdown } from '../text/markdown/parse.ts'
import { plainText } from '../text/markdown/plain-text.ts'
import { isOwed } from './promise-state.ts'

const MOST = 5
const LETTERS = 280

export function digestOf({ messages, work, returned }: Conversation): Digest {
  // What was said before it was handed back the last time, the assistant has been told.
  const since = messages.slice(returned?.messages ?? 0)
  const asked = since.filter(({ author }) => author.kind === 'customer').map(inWords)
  const told = since.filter(({ author }) => author.kind === 'human').flatMap(sentencesIn)
  const doNots = told.filter((one) => FORBIDS.test(one))
  const decided = told.filter(
    (one) => !QUESTION.test(one) && !doNots.includes(one) && one.split(/\s+/).length > 2,
  )
  return {
    facts: lines(asked.flatMap(piecesOf).filter(saysFact)),
    decisions: lines(decided.slice(-MOST)),
    promises: work.promises
      .filter(isOwed)
      .slice(0, MOST)
      .map(({ text, dueAt }) => `${cut(text)} (${dueAt.slice(0, 16).replace('T', ' ')} UTC)`),
    doNots: lines(doNots),
  }
}

function sentencesIn(said: Said): string[] {
  const blocks = parseMarkdown(inWords(said), { streaming: false, breaks: true })
  return piecesOf(plainText(blocks))
}

function piecesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+(?=\S)|(?<=[。！？])|\n+/u)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '')
}

/** Numbers, names of things and addresses are what has to be right. */
function saysFact(sentence: string): boolean {
  return !QUESTION.test(sentence) && (/\d/.test(sentence) || /\S@\S+\.\S/.test(sentence))
}

function lines(sentences: readonly string[]): string[] {
  return [...new Set(sentences.map(cut))].slice(0, MOST)
}

function cut(text: string): string {
  const letters = [...text]
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS).join('')}…` : text
}

const QUESTION = /[?？؟]\s*$/u

/** What must not be done, as people say it to a customer. One word in each language is enough: a teammate reads it. */
const FORBIDS =
  /\b(?:do not|don['’]t|never|must not|please avoid|nicht|niemals|kein\w*|ne\s+\S+\s+(?:pas|jamais|plus)|no\s+(?:debe|haga|utilice|use|lo|la)\w*|nunca|não|non\s+(?:deve|usi|fare|tocchi)\w*|niet|nooit|nie\s+\p{L}+|sakın)\b|\p{L}+(?:meyin|mayın)(?!\p{L})|لا\s|不要|请勿|切勿|しないで|ないでください/iu
