// What of a mail's head tells who it is from and which way it came, as text for people.
import { decodeWords } from 'postal-mime'

export type ToldHeader = { name: string; value: string }

/** In the order in which they are read. A mail has some of them several times: each server adds its own. */
const TELLING = [
  ...['From', 'Sender', 'Reply-To', 'To', 'Cc', 'Subject', 'Date', 'Message-ID', 'Return-Path'],
  ...['Authentication-Results', 'Received-SPF', 'Received'],
]
/** More hops than any honest mail has made. */
const MOST_OF_ONE = 30
const LONGEST = 2_000

/** `beginning`: of a mail, as text; everything from its first empty line on is not looked at. */
export function tellingHeaders(beginning: string): ToldHeader[] {
  const [head = ''] = beginning.split(/\r?\n\r?\n/, 1)
  const lines = head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, value] = /^([!-9;-~]{1,100})[ \t]*:(.*)$/s.exec(line) ?? []
      return name === undefined ? [] : [{ name: name.toLowerCase(), value: readable(value ?? '') }]
    })
  return TELLING.flatMap((name) =>
    lines
      .filter((line) => line.name === name.toLowerCase())
      .slice(0, MOST_OF_ONE)
      .map(({ value }) => ({ name, value })),
  )
}

function readable(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim()
  return decoded(line).replace(/\s+/g, ' ').trim().slice(0, LONGEST).toWellFormed()
}

/** Words in a charset that nobody knows are shown as they stand there. */
function decoded(line: string): string {
  try {
    return decodeWords(line)
  } catch {
    return line
  }
}
