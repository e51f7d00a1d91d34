import type { InboxView } from '@baton/contract'
import {
  AtSign,
  CircleCheck,
  CirclePause,
  Flag,
  Inbox,
  Sparkles,
  Star,
  UserRound,
  UserRoundX,
} from 'lucide-react'

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
    hint: 'What waits for you is here, and what you take over until you hand it back or close it.',
  },
  {
    view: 'unassigned',
    label: 'Unassigned',
    icon: UserRoundX,
    empty: 'Nothing waits for anybody',
    hint: 'What waits and is expected of nobody yet.',
  },
  {
    view: 'mentions',
    label: 'Mentions',
    icon: AtSign,
    empty: 'Nobody has mentioned you',
    hint: 'Conversations where a note calls you, with @ and your name.',
  },
  {
    view: 'starred',
    label: 'Starred',
    icon: Star,
    empty: 'You have starred nothing',
    hint: 'A star keeps a conversation at hand, for you alone. S gives it and takes it away.',
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
