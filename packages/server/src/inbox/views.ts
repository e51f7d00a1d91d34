// Which lines a view holds, in terms of the indexes: ordered ranges, merged.
import type { InboxRow, InboxView } from '@baton/contract'
import { type FacetFilter, SORT_KEY_BASE } from '@baton/core'

type Lines = {
  holder?: InboxRow['holder']
  /** What else has to be so of them; takes the teammate's id to the place of a value. */
  where?: (value: Parts['value'], humanId: string) => string
}

const ON_HOLD = () => ` and row->>'status' = 'on-hold'`

/** Each of them is in order in an index of its own. */
const LINES: Record<InboxView, readonly Lines[]> = {
  escalated: [{ holder: 'queue' }],
  mine: [
    { holder: 'queue', where: (value, me) => ` and assignee_id = ${value(me)}` },
    { holder: 'human', where: (value, me) => ` and human_id = ${value(me)}` },
  ],
  unassigned: [{ holder: 'queue', where: () => ' and assignee_id is null' }],
  mentions: [{ where: (value, me) => names('mentions', value, me) }],
  starred: [{ where: (value, me) => names('stars', value, me) }],
  hold: [
    { holder: 'queue', where: ON_HOLD },
    { holder: 'human', where: ON_HOLD },
  ],
  assistant: [{ holder: 'assistant' }],
  closed: [{ holder: 'nobody' }],
  all: [{ holder: 'queue' }, { holder: 'human' }, { holder: 'assistant' }],
}

export type Range = {
  workspaceId: string
  view: InboxView
  humanId: string
  filter: FacetFilter & { since: string | null; until: string | null }
  after: { sortKey: string; conversationId: string } | null
}

/** A statement in the making. `value` takes a value and returns its place. */
export type Parts = { values: unknown[]; value: (value: unknown) => string }

export function newParts(): Parts {
  const values: unknown[] = []
  return { values, value: (one) => `$${values.push(one)}` }
}

/** The first lines of each holder in a view from `after` on, unfiltered, as something to select from. */
export function linesOf(
  { workspaceId, view, humanId, filter, after }: Range,
  { value, limit }: Parts & { limit: number },
): string {
  const workspace = value(workspaceId)
  const from = after
    ? ` and (sort_key, conversation_id) > (${value(after.sortKey)}::bigint, ${value(after.conversationId)})`
    : ''
  return LINES[view]
    .map(({ holder, where }) => {
      const held = holder ? ` and holder = '${holder}'` : ''
      const which = held + (where?.(value, humanId) ?? '')
      return `(select workspace_id, conversation_id, sort_key, facets from inbox
         where workspace_id = ${workspace}${which}${from}${inTime(holder, filter, value)}
         order by sort_key, conversation_id limit ${limit})`
    })
    .join(' union all ')
}

/** The condition of the index stands in it, word for word: otherwise every line would be looked at. */
function names(list: 'mentions' | 'stars', value: Parts['value'], me: string): string {
  return ` and jsonb_array_length(coalesce(row->'${list}', '[]')) > 0
    and row->'${list}' @> ${value(JSON.stringify([me]))}::jsonb`
}

/** Of lines that nobody waits in, the place in the list is the time of the last word. */
function inTime(
  holder: InboxRow['holder'] | undefined,
  { since, until }: Range['filter'],
  value: Parts['value'],
): string {
  if (holder === 'queue' || holder === undefined) {
    const from = since ? ` and row->>'lastAt' >= ${value(since)}` : ''
    return from + (until ? ` and row->>'lastAt' < ${value(until)}` : '')
  }
  const from = since ? ` and sort_key <= ${value(SORT_KEY_BASE - Date.parse(since))}::bigint` : ''
  return from + (until ? ` and sort_key > ${value(SORT_KEY_BASE - Date.parse(until))}::bigint` : '')
}

/** On something that has `facets`; 'true' where nothing is asked for. */
export function facetsAsked({ facets, without }: FacetFilter, { value }: Parts): string {
  const asked = facets.map((group) => `facets ?| ${value(group)}::text[]`)
  if (without.length > 0) asked.push(`not facets ?| ${value(without)}::text[]`)
  return asked.length > 0 ? asked.join(' and ') : 'true'
}
