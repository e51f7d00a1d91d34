// What the desk's list can be narrowed by. One line here is a filter everywhere: an operator in the search box
// (`channel:email`), in the API, in live lists and in the database's index, which holds the facets and nothing else.
import type { InboxRow } from '@baton/contract'

type Facet = (
  row: Omit<InboxRow, 'facets'>,
) => string | boolean | number | null | undefined | (string | undefined)[]

export const INBOX_FACETS = {
  holder: (row) => row.holder,
  status: (row) => [
    ...STATUSES[row.holder],
    row.status ?? undefined,
    row.holder === 'queue' && !row.assignee ? 'unassigned' : undefined,
  ],
  channel: (row) => row.channel,
  reason: (row) => row.reason && [row.reason.trigger, row.reason.kind],
  language: (row) => languageOf(row.language),
  verified: (row) => row.customer.verified,
  /** Who has it, or is expected to take it. */
  human: (row) => namesOf(row.human ?? row.assignee),
  team: (row) => namesOf(row.team),
  score: (row) => row.score,
  tag: (row) => row.tags,
  mention: (row) => row.mentions,
  follower: (row) => row.followers,
  priority: (row) => row.priority,
  /** Asked for only by those whose star it is: see `parseInboxQuery`. */
  star: (row) => row.stars,
} as const satisfies Record<string, Facet>

export type FacetName = keyof typeof INBOX_FACETS

/** Other words for the same, as people know them from other desks. */
export const FACET_ALIASES: Readonly<Record<string, FacetName>> = {
  assignee: 'human',
  lang: 'language',
  is: 'status',
}

const STATUSES = {
  queue: ['open', 'waiting', 'escalated'],
  human: ['open', 'taken'],
  assistant: ['open', 'assistant'],
  nobody: ['closed'],
} satisfies Record<InboxRow['holder'], string[]>

const MAX_VALUE = 60
/** An entry of the database's index has room for so much, and a row that does not fit could not be written. */
const MAX_BYTES = 1_600

/** Every value a conversation can be found by, as `name:value`, in small letters. */
export function facetsOf(row: Omit<InboxRow, 'facets'>): string[] {
  const facets: string[] = []
  let bytes = 0
  for (const [name, read] of Object.entries<Facet>(INBOX_FACETS)) {
    const found = read(row)
    for (const value of Array.isArray(found) ? found : [found]) {
      if (value === null || value === undefined || value === '') continue
      const facet = facetOf(name, String(value))
      // Four bytes for a letter is the most that UTF-8 needs.
      bytes += facet.length * 4
      if (bytes <= MAX_BYTES && !facets.includes(facet)) facets.push(facet)
    }
  }
  return facets
}

export function facetOf(name: string, value: string): string {
  return `${name}:${[...value.toLowerCase()].slice(0, MAX_VALUE).join('')}`
}

/** Every group has one of its facets, and none of `without` is there. */
export type FacetFilter = { facets: readonly (readonly string[])[]; without: readonly string[] }

export function hasFacets(
  row: Pick<InboxRow, 'facets'>,
  { facets, without }: FacetFilter,
): boolean {
  return (
    facets.every((group) => group.some((facet) => row.facets.includes(facet))) &&
    !without.some((facet) => row.facets.includes(facet))
  )
}

function namesOf(one: { id: string; name: string } | null | undefined): string[] | null {
  return one ? [one.id, one.name] : null
}

/** `de-AT` is German. */
function languageOf(tag: string): string {
  return tag.split('-')[0] ?? ''
}
