// Which lines a view holds, in terms of the index: one ordered range for each holder.
import type { InboxRow, InboxView } from '@baton/contract'
import { type FacetFilter, SORT_KEY_BASE } from '@baton/core'

export const HOLDERS: Record<InboxView, InboxRow['holder'][]> = {
  escalated: ['queue'],
  mine: ['human'],
  assistant: ['assistant'],
  closed: ['nobody'],
  all: ['queue', 'human', 'assistant'],
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

/** The lines of a view from `after` on, unfiltered, as something to select from; ordered by sort_key, conversation_id. */
export function linesOf(
  { workspaceId, view, humanId, filter, after }: Range,
  { value }: Parts,
): string {
  const workspace = value(workspaceId)
  const from = after
    ? ` and (sort_key, conversation_id) > (${value(after.sortKey)}::bigint, ${value(after.conversationId)})`
    : ''
  const whose = view === 'mine' ? ` and human_id = ${value(humanId)}` : ''
  return HOLDERS[view]
    .map(
      (holder) =>
        `select workspace_id, conversation_id, sort_key, facets from inbox
         where workspace_id = ${workspace} and holder = '${holder}'${whose}${from}${inTime(holder, filter, value)}`,
    )
    .join(' union all ')
}

/** Of lines that nobody waits in, the place in the list is the time of the last word. */
function inTime(
  holder: InboxRow['holder'],
  { since, until }: Range['filter'],
  value: Parts['value'],
): string {
  if (holder === 'queue') {
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
