// What somebody asks of the list in one line: words, "exact words", -without and operators such as `channel:email`. The
// line is the address of the list, so everything that can be asked can be linked to, kept and shared.
import { FACET_ALIASES, type FacetFilter, facetOf, INBOX_FACETS } from './inbox-facets.ts'

export type InboxQuery = FacetFilter & {
  words: string[]
  phrases: string[]
  withoutWords: string[]
  /** Who said it: customer, assistant or team; or words of a customer's name or address. */
  from: string[]
  /** Of the last thing that happened: from here on. RFC 3339. */
  since: string | null
  /** Before this. */
  until: string | null
  /** Parts whose day or while could not be understood, as they were written. */
  problems: string[]
}

export type Term = { negated: boolean; operator: string | null; value: string; quoted: boolean }

const SPEAKERS = ['customer', 'assistant', 'team']
const DAY_MS = 24 * 3_600_000

export function parseInboxQuery(
  line: string,
  { meId, now }: { meId: string; now: number },
): InboxQuery {
  const query: InboxQuery = {
    ...{ words: [], phrases: [], withoutWords: [], from: [], since: null, until: null },
    ...{ facets: [], without: [], problems: [] },
  }
  const facets: string[][] = []
  const without: string[] = []
  for (const { negated, operator, value, quoted } of termsOf(line)) {
    if (operator === null) {
      const into = negated ? query.withoutWords : quoted ? query.phrases : query.words
      into.push(value)
    } else if (operator === 'from') query.from.push(value.toLowerCase())
    else if (operator === 'before' || operator === 'after') {
      const at = momentOf(value, now)
      if (at === null) query.problems.push(`${operator}:${value}`)
      else if (operator === 'before') query.until = at
      else query.since = at
    } else {
      const name = FACET_ALIASES[operator] ?? operator
      // Several of one kind, as in channel:email,whatsapp, are any of them.
      const group = value
        .split(',')
        .filter((one) => one !== '')
        .map((one) => facetAsked(name, one, meId))
      if (negated) without.push(...group)
      else facets.push(group)
    }
  }
  return { ...query, facets, without }
}

/** Stars are everybody's own: whoever asks for them asks for theirs. */
function facetAsked(name: string, value: string, meId: string): string {
  if (name === 'star' || (name === 'status' && value.toLowerCase() === 'starred'))
    return facetOf('star', meId)
  return facetOf(name, value === 'me' ? meId : value)
}

/** Whether messages have to be looked through; without it the lines of the list say enough. */
export function asksForWords({ words, phrases, from }: InboxQuery): boolean {
  return words.length + phrases.length + from.length > 0
}

export function isSpeaker(name: string): boolean {
  return SPEAKERS.includes(name)
}

/** The parts of a line as they were written. What has a colon but is no operator of ours is a word like any other. */
export function termsOf(line: string): Term[] {
  return [...line.matchAll(TERM)].flatMap(([, minus, operator, quotedValue, bareValue]) => {
    const value = quotedValue ?? bareValue ?? ''
    if (value.trim() === '') return []
    const named = operator?.slice(0, -1).toLowerCase() ?? null
    const negated = minus === '-'
    if (named !== null && !isOperator(named))
      return [
        { negated, operator: null, value: `${named}:${value}`, quoted: quotedValue !== undefined },
      ]
    return [{ negated, operator: named, value: value.trim(), quoted: quotedValue !== undefined }]
  })
}

export function termText({
  negated,
  operator,
  value,
}: Omit<Term, 'quoted'> & { quoted?: boolean }): string {
  const said = /[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value
  return `${negated ? '-' : ''}${operator === null ? '' : `${operator}:`}${said}`
}

export function isOperator(name: string): boolean {
  return ['from', 'before', 'after'].includes(name) || name in FACET_ALIASES || name in INBOX_FACETS
}

/** A minus, an operator, and a value in quotes or without spaces. */
const TERM = /(-)?([a-zA-Z]+:)?(?:"([^"]*)"?|([^\s"]+))/g

function momentOf(value: string, now: number): string | null {
  const [, count, unit] = /^(\d{1,4})([dh])$/.exec(value) ?? []
  if (count)
    return new Date(now - Number(count) * (unit === 'd' ? DAY_MS : 3_600_000)).toISOString()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return null
  const at = new Date(`${value}T00:00:00.000Z`)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
