// What a teammate missed, as a mail. What customers wrote is text in it and nothing else.
import type { InboxNews } from '@baton/contract'
import type { DigestWords } from './digest-words.ts'

export type Missed = {
  conversationId: string
  subject: string
  customer: string
  what: InboxNews['what']
}

const MOST_LISTED = 20
const MOST_LETTERS = 120

type Around = { link: (conversationId: string) => string; choice: string }

export function digestLetter(
  missed: readonly Missed[],
  words: DigestWords,
  { link, choice }: Around,
): { subject: string; text: string } {
  const [first] = missed
  const one = missed.length === 1 && first
  const listed = missed.slice(0, MOST_LISTED).map(({ conversationId, subject, customer, what }) => {
    const about = [oneLine(customer), oneLine(subject)].filter(Boolean).join(': ')
    return [words[what], ...(about ? [about] : []), link(conversationId)].join('\n')
  })
  const rest = missed.length - listed.length
  return {
    subject: one ? words[one.what] : words.several.replace('{n}', String(missed.length)),
    text: [
      words.away,
      ...listed,
      ...(rest > 0 ? [words.more.replace('{n}', String(rest))] : []),
      words.foot.replace('{choice}', () => choice),
    ].join('\n\n'),
  }
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > MOST_LETTERS ? `${[...line].slice(0, MOST_LETTERS).join('')}…` : line
}
