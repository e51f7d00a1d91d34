// What a customer has missed, as a letter: who said what, in the order in which it was said.
import type { Conversation } from '../../conversation/conversation.ts'
import type { Missed } from '../../conversation/outside/missed.ts'
import { letterText } from '../markdown/letter-text.ts'
import { parseMarkdown } from '../markdown/parse.ts'
import { type FollowSentence, sayToFollower } from './say-to-follower.ts'

export type MissedLetter = { subject: string; text: string; by: 'assistant' | 'human' | 'system' }

const MOST_SUBJECT = 80

export function missedLetter(
  { locale, messages, closing }: Pick<Conversation, 'locale' | 'messages' | 'closing'>,
  missed: readonly Missed[],
): MissedLetter {
  const say = (sentence: FollowSentence, values?: Record<string, string>) =>
    sayToFollower(locale, sentence, values)
  let before = ''
  const pieces = missed.map(({ message }) => {
    if (!message) return say('solvedBy', { name: closing?.by?.name || say('nameUnknown') })
    const { author, text } = message
    if (author.kind === 'system') return text
    const name = author.kind === 'human' ? author.human.name : say('assistant')
    const words = letterText(parseMarkdown(text, { streaming: false, breaks: true }))
    const follows = name === before
    before = name
    return follows ? words : `${say('wrote', { name })}\n${words}`
  })
  const asked = messages.find(({ author }) => author.kind === 'customer')?.text ?? ''
  const about = asked.replace(/\s+/g, ' ').trim()
  const cut = about.length > MOST_SUBJECT ? `${about.slice(0, MOST_SUBJECT - 1)}…` : about
  const isByHuman = missed.some(({ message }) => message?.author.kind === 'human')
  return {
    subject: cut ? say('subject', { subject: cut }) : say('title'),
    text: [...pieces, say('howToAnswer')].join('\n\n'),
    by: isByHuman ? 'human' : 'system',
  }
}
