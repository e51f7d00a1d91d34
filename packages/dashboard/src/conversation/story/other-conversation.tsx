import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** The way to the other half of a story. */
export function OtherConversation({ id, children }: { id: string; children: ReactNode }) {
  const { view = 'all' } = useParams({ strict: false })
  return (
    <Link
      to="/inbox/$view/$conversationId"
      params={{ view, conversationId: id }}
      className="font-medium text-accent-ink underline decoration-line underline-offset-2 hover:decoration-current"
    >
      {children}
    </Link>
  )
}
