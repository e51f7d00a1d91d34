import { CircleCheck, Sparkles, UserRound } from 'lucide-react'
import { Waiting } from '../inbox/waiting.tsx'
import { Badge } from '../parts/badge.tsx'
import type { Stance } from './stance.ts'

/** Who is to answer, in a word. */
export function HolderBadge({
  stance,
  waitingSince,
}: {
  stance: Stance
  waitingSince: string | null
}) {
  switch (stance.kind) {
    case 'queue':
      return waitingSince ? <Waiting since={waitingSince} /> : <Badge look="warn">Waiting</Badge>
    case 'mine':
      return (
        <Badge look="accent" icon={<UserRound size={12} aria-hidden />}>
          Yours
        </Badge>
      )
    case 'theirs':
      return (
        <Badge look="accent" icon={<UserRound size={12} aria-hidden />}>
          {stance.name}
        </Badge>
      )
    case 'assistant':
      return (
        <Badge look="assistant" icon={<Sparkles size={12} aria-hidden />}>
          Assistant answers
        </Badge>
      )
    case 'closed':
      return <Badge icon={<CircleCheck size={12} aria-hidden />}>Closed</Badge>
  }
}
