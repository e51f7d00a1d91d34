// What a teammate missed, as a mail. What customers wrote is text in it and nothing else.
import type { InboxNews } from '@baton/contract'

export type Missed = {
  conversationId: string
  subject: string
  customer: string
  what: InboxNews['what']
}

const MOST_LISTED = 20
const MOST_LETTERS = 120

export function digestLetter(
  missed: readonly Missed[],
  { link, choice }: { link: (conversationId: string) => string; choice: string },
): { subject: string; text: string } {
  const [first] = missed
  const one = missed.length === 1 && first
  const listed = missed.slice(0, MOST_LISTED).map(({ conversationId, subject, customer, what }) => {
    const about = [oneLine(customer), oneLine(subject)].filter(Boolean).join(': ')
    return [`${WORDS[what]}`, ...(about ? [about] : []), link(conversationId)].join('\n')
  })
  const rest = missed.length - listed.length
  return {
    subject: one ? WORDS[one.what] : `${missed.length} conversations want you`,
    text: [
      'While you were away:',
      ...listed,
      ...(rest > 0 ? [`And ${rest} more in the desk.`] : []),
      `Open the desk to answer; an answer to this mail reaches none of these customers. To get no such mail: ${choice}`,
    ].join('\n\n'),
  }
}

const WORDS: Record<InboxNews['what'], string> = {
  escalated: 'A customer waits for a person',
  assigned: 'A conversation waits for you',
  mentioned: 'A note mentions you',
  replied: 'A customer has answered you',
  woken: 'Back from hold',
  'clock-warned': 'Due soon',
  'clock-breached': 'Late',
  'promise-warned': 'A promise is due soon',
  'promise-broken': 'A promise is broken',
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > MOST_LETTERS ? `${[...line].slice(0, MOST_LETTERS).join('')}…` : line
}
