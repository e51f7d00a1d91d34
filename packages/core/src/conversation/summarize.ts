// The story in short, taken from the transcript word for word: nothing is in it that nobody said.
import type { Summary } from '@baton/contract'
import { parseMarkdown } from '../text/markdown/parse.ts'
import { plainText } from '../text/markdown/plain-text.ts'
import type { Conversation, Said } from './conversation.ts'
import { inWords } from './in-words.ts'
import { summaryWords } from './summary-words.ts'

const MAX_SUBJECT = 80
/** Quotes in words; with what stands around them at most 60. */
const QUOTED = { first: 18, last: 12, answer: 12, next: 14 }
/** Enough of an answer for the words that are quoted of it. */
const READ_LETTERS = 600

/** Subject: what the customer asked first. Text: how it went on from there. */
export function summarize({ messages, assessments, locale }: Conversation): Summary {
  const say = summaryWords(locale)
  const asked = messages
    .filter(({ author }) => author.kind === 'customer')
    .map((said) => ({ ...said, text: inWords(said) }))
  const first = asked.find(saysMuch) ?? asked[0]
  const last = asked.at(-1)
  if (!first || !last) return { subject: say.askedForPerson, text: say.nothingWritten }

  const answer = messages.findLast(({ author }) => isAnswerer(author.kind))
  const searches = assessments.flatMap(({ attempts }) =>
    attempts.filter((attempt) => attempt.kind === 'search'),
  )
  const nothingFound = searches.length > 0 && searches.every(({ hits }) => hits.length === 0)
  const parts = [
    fill(say.asked, words(first.text, QUOTED.first)),
    last === first ? '' : fill(say.lastWrote, words(last.text, QUOTED.last)),
    nothingFound && answer?.author.kind !== 'human' ? say.noDocument : '',
    answer && (!nothingFound || answer.author.kind === 'human') ? answered(answer, say) : '',
  ]
  const open = asked.findLast(isQuestionIn(assessments)) ?? asked.findLast(saysMuch) ?? first
  return {
    subject: clip(first.text, MAX_SUBJECT),
    text: parts.filter((part) => part !== '').join(' '),
    nextStep: fill(say.nextStep, words(open.text, QUOTED.next)),
  }
}

/** A story of a few words is told by quoting them; a model could only say it again. */
const SHORT_LETTERS = 400

export function isLong({ messages }: Conversation): boolean {
  const said = messages.filter(({ author }) => author.kind !== 'system')
  return said.reduce((letters, { text }) => letters + text.length, 0) > SHORT_LETTERS
}

function answered({ author, text }: Said, say: ReturnType<typeof summaryWords>): string {
  const quote = words(prose(text), QUOTED.answer)
  return author.kind === 'human'
    ? fill(
        say.personAnswered.replace('{name}', () => words(author.human.name, 3)),
        quote,
      )
    : fill(say.assistantAnswered, quote)
}

/** A mere call for a person is not what that person has to answer. */
function isQuestionIn(assessments: Conversation['assessments']) {
  const calls = new Set(
    assessments
      .filter(({ signals }) => signals.findings.some(({ signal }) => signal === 'asked-for-human'))
      .map(({ messageId }) => messageId),
  )
  return (said: Said) => saysMuch(said) && (!calls.has(said.id) || said.text.length > LONG_CALL)
}

/** A call with so many letters around it says what it is about, too. */
const LONG_CALL = 80

/** Code says little in a dozen words. */
function prose(text: string): string {
  const blocks = parseMarkdown(text.slice(0, READ_LETTERS), { streaming: false, breaks: true })
  return plainText(blocks.filter(({ kind }) => kind !== 'code')) || plainText(blocks)
}

function isAnswerer(kind: string): boolean {
  return kind === 'assistant' || kind === 'human'
}

/** More than a greeting or a call for somebody. */
function saysMuch({ text }: Said): boolean {
  return text.trim().split(/\s+/).length > 3 || SPACELESS.test(text)
}

function fill(sentence: string, quote: string): string {
  // A function: a `$` in somebody's words must stay one.
  return sentence.replace('{quote}', () => quote)
}

/** The first `count` words on one line; scripts without spaces, and words without an end, are cut by length. */
function words(text: string, count: number): string {
  const all = text.trim().split(/\s+/)
  return clip(
    all.slice(0, count).join(' '),
    count * (SPACELESS.test(text) ? 3 : 12),
    all.length > count,
  )
}

function clip(text: string, letters: number, isCut = false): string {
  const line = text
    .slice(0, letters * 4)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= letters) return isCut ? `${line}…` : line
  const short = [...line].slice(0, letters - 1).join('')
  // At the end of a word, unless that would lose half of it.
  const space = short.lastIndexOf(' ')
  return `${(space > letters / 2 ? short.slice(0, space) : short).trimEnd()}…`
}

const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]{4}/u
