// What stands behind the question mark in the address of a list.

export type InboxSearch = { q?: string }

const LONGEST = 400

/** What anybody may have written into the address. */
export function readSearch({ q }: Record<string, unknown>): InboxSearch {
  const line =
    typeof q === 'string' || typeof q === 'number' ? String(q).trim().slice(0, LONGEST) : ''
  return line === '' ? {} : { q: line }
}
