import type { InboxView } from '@baton/contract'
import { CircleCheck, CirclePause, Flag, Inbox, Sparkles, UserRound } from 'lucide-react'

/** The views of the desk, in the order of the rail, and what each says when nothing is in it. */
export const VIEWS = [
  {
    view: 'escalated',
    label: 'Escalated',
    icon: Flag,
    empty: 'Nobody is waiting',
    hint: 'When the assistant cannot go on, or a customer asks for a person, it shows up here.',
  },
  {
    view: 'mine',
    label: 'Mine',
    icon: UserRound,
    empty: 'Nothing is yours',
    hint: 'Take over a conversation and it stays here until you hand it back or close it.',
  },
  {
    view: 'hold',
    label: 'On hold',
    icon: CirclePause,
    empty: 'Nothing is on hold',
    hint: 'What waits for somebody other than you and the customer.',
  },
  {
    view: 'assistant',
    label: 'Assistant',
    icon: Sparkles,
    empty: 'The assistant talks to nobody',
    hint: 'Conversations that the assistant answers. You can take over any of them.',
  },
  {
    view: 'closed',
    label: 'Closed',
    icon: CircleCheck,
    empty: 'Nothing has been closed',
    hint: 'A closed conversation opens again when the customer writes.',
  },
  {
    view: 'all',
    label: 'All open',
    icon: Inbox,
    empty: 'No conversations yet',
    hint: 'They begin when a customer writes in the chat, or through the API.',
  },
] as const satisfies readonly {
  view: InboxView
  label: string
  icon: unknown
  empty: string
  hint: string
}[]

export function isView(text: string): text is InboxView {
  return VIEWS.some(({ view }) => view === text)
}

export function viewNamed(view: InboxView): (typeof VIEWS)[number] {
  return VIEWS.find((one) => one.view === view) ?? VIEWS[0]
}
