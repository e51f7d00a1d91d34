// A conversation as a text that its customer keeps. Notes and measurements are not in it.
import type { Conversation, Said } from '../conversation/conversation.ts'
import { allSaid } from '../conversation/replaced-answers.ts'

export type TranscriptFormat = 'text' | 'markdown'

export function transcriptOf(
  conversation: Pick<Conversation, 'messages' | 'replaced' | 'startedAt' | 'id'>,
  format: TranscriptFormat,
): string {
  const { replaced, startedAt, id } = conversation
  const messages = allSaid(conversation)
  const speaker = (one: Said) => `${nameOf(one)}${replaced.includes(one) ? REPLACED : ''}`
  const begun = `${moment(startedAt)} UTC`
  if (format === 'markdown') {
    const said = messages.map(
      (one) => `**${marked(speaker(one))}** · ${moment(one.at)}\n\n${words(one)}`,
    )
    return `${[`# ${begun}`, ...said, `\`${id}\``].join('\n\n')}\n`
  }
  const said = messages.map((one) => `${speaker(one)}, ${moment(one.at)}:\n${indented(one.text)}`)
  return `${[begun, ...said, id].join('\n\n')}\n`
}

/** At the customer's own wish. */
const REPLACED = ' (another answer took its place)'

function nameOf({ author }: Said): string {
  switch (author.kind) {
    case 'customer':
      return 'You'
    case 'assistant':
      return 'Assistant'
    case 'human':
      return author.human.name.replace(/\s+/g, ' ')
    case 'system':
      return '–'
  }
}

/** What we write has marks; what others write is text, and stays text wherever the file is shown. */
function words({ author, text }: Said): string {
  const isMarkdown = author.kind === 'assistant' || author.kind === 'human'
  return isMarkdown
    ? withoutHtml(text).replace(STRANGE_LINK, '](#')
    : marked(text).replace(/\n/g, '  \n')
}

/** A link to anything but a page, an address or a number. */
const STRANGE_LINK = /\]\(\s*(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:/gi

function marked(text: string): string {
  return withoutHtml(text.replace(/[\\`*_{}[\]()#+!|~>-]/g, (mark) => `\\${mark}`))
}

function withoutHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ')
}

/** `2026-01-05 09:30` */
function moment(at: string): string {
  return at.slice(0, 16).replace('T', ' ')
}
