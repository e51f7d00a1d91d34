// What a person wrote, without what they answered to: our mails hold notes and a whole story, none of which may go back
// to the customer. Three knives, one after the other: our own line, our tag and addresses, and what mail programs write.
import EmailReplyParser from 'email-reply-parser'

export const MARKER = '=== Baton: answer above this line ==='

type Known = {
  /** What stands in the subject of our mails; a quoted header has it. */
  tag: string
  /** Ours, lower case: an attribution line has one of them. */
  addresses: readonly string[]
}

/** Far beyond what a person types; patterns of a library run over it. */
const MAX_LETTERS = 50_000
const MAX_WITH_QUOTE = 500_000

export function replyText(text: string, known: Known): string {
  const all = text
    .slice(0, MAX_WITH_QUOTE)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200B\uFEFF]/g, '')
    .replaceAll('\u00A0', ' ')
  const above = withoutQuote(all, known)
  if (above !== '') return above
  // Some write below what they answer to, or between: there every line of the quote is marked as one.
  const lines = all.split('\n')
  const first = lines.findIndex((line) => /^\s*>.*=== Baton:/.test(line))
  if (first < 0) return ''
  return withoutQuote(
    lines
      .slice(first)
      .filter((line) => !/^\s*>/.test(line))
      .join('\n'),
    known,
  )
}

function withoutQuote(text: string, known: Known): string {
  const own = cutAtOurs(text.split('\n'), known).join('\n').slice(0, MAX_LETTERS)
  const said = new EmailReplyParser().parseReply(own)
  return said
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function cutAtOurs(lines: string[], known: Known): string[] {
  const at = lines.findIndex(
    (line) =>
      line.includes('=== Baton:') || isQuotedHeader(line, known) || isAttribution(line, known),
  )
  if (at < 0) return lines
  return lines.slice(0, startOfQuote(lines, at))
}

/** Upwards over the rest of a quoted header, its rule and what introduces it. */
function startOfQuote(lines: string[], at: number): number {
  let start = at
  const above = () => lines[start - 1] ?? ''
  if (isHeaderLine(lines[at] ?? '')) while (start > 0 && isHeaderLine(above())) start--
  while (start > 0 && (/^[>\s]*$/.test(above()) || isRule(above()))) start--
  // An attribution that was broken in two has its date on the line above.
  if (start > 0 && at === start && !hasDate(lines[at] ?? '') && hasDate(above())) start--
  return start
}

function hasDate(line: string): boolean {
  return /\d{1,2}[:.]\d{2}|\b20\d\d\b/.test(line)
}

function isQuotedHeader(line: string, { tag, addresses }: Known): boolean {
  const lower = line.toLowerCase()
  if (!isHeaderLine(line)) return false
  return lower.includes(tag) || addresses.some((address) => lower.includes(address))
}

/** Subject: and its like in any language, bold in some programs. */
function isHeaderLine(line: string): boolean {
  return /^[>\s]*\*?\p{L}[\p{L}\p{M} ’'-]{0,24}\s?[:：]\*?(\s|$)/u.test(line)
}

/** "On Monday Acme Support <support@acme.com> wrote:", in any language. */
function isAttribution(line: string, { addresses }: Known): boolean {
  const lower = line.toLowerCase()
  return /[:：]\s*$/.test(line) && addresses.some((address) => lower.includes(address))
}

function isRule(line: string): boolean {
  return line.length < 200 && /^[>\s]*[-_—=*]{2,}.*[-_—=*]{2,}\s*$|^[>\s]*_{5,}\s*$/.test(line)
}
