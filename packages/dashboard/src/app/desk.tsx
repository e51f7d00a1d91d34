// The world of the desk: everything that is not a pure function of what is on the screen.
import type { Api, Live, Storage } from '@baton/client'
import type { QueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use } from 'react'
import type { Outbox } from '../conversation/outbox.ts'
import type { InboxFeed } from '../inbox/inbox-feed.ts'
import type { Later } from '../inbox/later.ts'
import type { Seen } from '../inbox/seen.ts'
import type { Auth } from '../sign-in/auth.ts'
import type { Clock } from './clock.ts'
import type { Keys } from './keys.ts'
import type { Settings } from './settings.ts'
import type { Toasts } from './toasts.ts'

export type Desk = {
  api: Api
  auth: Auth
  live: Live
  feed: InboxFeed
  seen: Seen
  later: Later
  outbox: Outbox
  queries: QueryClient
  storage: Storage
  settings: Settings
  keys: Keys
  toasts: Toasts
  clock: Clock
  newId: (prefix: string) => string
  /** Leaves everything behind and loads the page anew, so that nothing of one teammate is left for the next. */
  leave: (path: string) => void
}

const DeskContext = createContext<Desk | null>(null)

export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }) {
  return <DeskContext value={desk}>{children}</DeskContext>
}

export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('useDesk is called outside of a DeskProvider')
  return desk
}
