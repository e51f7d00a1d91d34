// Which conversation comes after the one that is done with: the one below it in the list it was opened from.
import type { InboxRow, InboxView } from '@baton/contract'
import { createContext, type ReactNode, use, useMemo } from 'react'

type Place = { view: InboxView; after: (conversationId: string) => string | null }

const NextContext = createContext<Place>({ view: 'all', after: () => null })

export function NextProvider({
  rows,
  view,
  children,
}: {
  rows: readonly InboxRow[]
  view: InboxView
  children: ReactNode
}) {
  const place = useMemo<Place>(() => ({ view, after: (id) => nextAfter(rows, id) }), [rows, view])
  return <NextContext value={place}>{children}</NextContext>
}

export function useNextConversation(): Place {
  return use(NextContext)
}

/**
 * The one below; at the end of the list the one above; null when there is no other. What has left the list already, as
 * an escalation does when it is taken over, is followed by the one on top.
 */
export function nextAfter(rows: readonly InboxRow[], conversationId: string): string | null {
  const index = rows.findIndex((row) => row.conversationId === conversationId)
  if (index < 0) return rows[0]?.conversationId ?? null
  return (rows[index + 1] ?? rows[index - 1])?.conversationId ?? null
}
