// The line in the address that says what a list is narrowed to, and what is looked for. Everything that changes it goes
// through here, so that whatever is on the screen can be linked to, kept and gone back from.
import { parseInboxQuery, type Term, termsOf, termText } from '@baton/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useDesk } from '../app/desk.tsx'
import { useMe } from '../app/me.ts'

export type InboxSearch = { q?: string }

const LONGEST = 400

/** What anybody may have written into the address. */
export function readSearch({ q }: Record<string, unknown>): InboxSearch {
  const line =
    typeof q === 'string' || typeof q === 'number' ? String(q).trim().slice(0, LONGEST) : ''
  return line === '' ? {} : { q: line }
}

export function useInboxLine() {
  const { q = '' } = useSearch({ strict: false }) as InboxSearch
  const { clock } = useDesk()
  const { human } = useMe()
  const navigate = useNavigate()
  // By the time it was asked: what is "7d" ago does not move while one looks at it.
  const query = useMemo(
    () => parseInboxQuery(q, { meId: human.id, now: clock.now() }),
    [q, human.id, clock],
  )
  const set = (line: string) => {
    const search = readSearch({ q: line })
    void navigate({ to: '.', search: () => search })
  }
  return { q, query, terms: useMemo(() => termsOf(q), [q]), set }
}

/** With the filter, or without it when it is there already. */
export function toggled(q: string, operator: string, value: string): string {
  const terms = termsOf(q)
  const isIt = (term: Term) => term.operator === operator && term.value === value && !term.negated
  const kept = terms.filter((term) => !isIt(term))
  const added =
    kept.length < terms.length
      ? kept
      : [...kept, { negated: false, operator, value, quoted: false }]
  return added.map(written).join(' ')
}

export function without(q: string, place: number): string {
  return termsOf(q)
    .filter((_, index) => index !== place)
    .map(written)
    .join(' ')
}

/** Exact words stay in their quotes. */
export function written(term: Term): string {
  return term.quoted && term.operator === null
    ? `${term.negated ? '-' : ''}"${term.value}"`
    : termText(term)
}
